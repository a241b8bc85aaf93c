// The work of the confined child that is asked of file after file whether it bears a mark of secrecy. Apart from all other work
// (confined-read.ts), so that it starts with what it needs and no more.
import { lookForMark, type Result } from '@sauro/reader';
import { type OwnFiles, readOnce } from './own-files.ts';

export type MarkQuestion = OwnFiles & { readonly name?: string };

export function answer({ name, pdfium, restoration }: MarkQuestion, bytes: Uint8Array): Promise<Result<null>> {
  const source = { bytes, ...(name === undefined ? {} : { name }) };
  return lookForMark(source, {
    pdfium: () => readOnce(pdfium),
    restoration: () => readOnce(restoration),
    scan: 'later',
  });
}
