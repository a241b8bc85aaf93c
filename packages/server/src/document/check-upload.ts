// A file is checked and goes: it is never in the store, and the ledger knows nothing of it. It is read in confinement, as
// every file from outside is, and looked at by the virus scanner where one is configured.
import type { Result } from '@sauro/reader';
import type { Check } from '@sauro/writer/check';
import type { Acting } from '../kit/acting.ts';
import type { FileAnswer } from '../kit/contract.ts';
import { admit } from '../kit/files/admit.ts';
import { Problem, problemOfReading } from '../kit/problem.ts';
import type { System } from '../kit/system.ts';
import { contentTypeOf } from './file-format.ts';
import { fileNameOf } from './file-name.ts';
import { type Readers, readersFor } from './readers.ts';
import type { Upload } from './upload-document.ts';

export function checkUpload(system: System, acting: Acting, upload: Upload): Promise<Check> {
  return asked(system, acting, upload, ({ check }, bytes) => check(bytes));
}

export async function correctUpload(system: System, acting: Acting, upload: Upload): Promise<FileAnswer> {
  const body = await asked(system, acting, upload, ({ correct }, bytes) => correct(bytes));
  if (body === undefined) throw new Problem('check.nothing-to-mend');
  const name = fileNameOf(upload.name).replace(/(?:\.docx)?$/iu, '-da-sua.docx');
  return { body, size: body.byteLength, type: contentTypeOf('docx'), name };
}

type Ask<T> = (readers: Readers, bytes: () => Promise<Uint8Array>) => Promise<Result<T>>;

async function asked<T>(system: System, acting: Acting, upload: Upload, ask: Ask<T>): Promise<T> {
  const file = await system.files.receive(upload.body);
  try {
    await admit(system, acting, { file, name: fileNameOf(upload.name), mayBeStored: async () => false });
    const result = await ask(readersFor(system.limits), file.bytes);
    if (!result.ok) throw problemOfReading(result.problem);
    return result.value;
  } finally {
    await file.drop();
  }
}
