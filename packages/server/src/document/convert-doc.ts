// An old DOC becomes a DOCX by LibreOffice where it is installed: in a folder of its own that is removed afterwards,
// without the network, and within limits, for a DOC from anybody is as hostile as any other upload.
import { execFile } from 'node:child_process';
import { access, constants, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { confinedCommand } from './confined-command.ts';

export type Conversion = {
  readonly soffice: string;
  /** Where its temporary folder is made. */
  readonly folder?: string;
  readonly seconds?: number;
};

const run = promisify(execFile);
const LARGEST_OUTPUT_MB = 200;
const MEMORY_MB = 2048;

export async function convertDoc(
  bytes: Uint8Array,
  { soffice, folder = tmpdir(), seconds = 60 }: Conversion,
): Promise<Uint8Array> {
  const home = await mkdtemp(join(folder, 'sauro-doc-'));
  try {
    const input = join(home, 'input.doc');
    await writeFile(input, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(home, 'profile')).href}`;
    const command = await confinedCommand(
      [soffice, '--headless', '--norestore', '--nolockcheck', profile, '--convert-to', 'docx', '--outdir', home, input],
      { cpuSeconds: seconds, memoryMb: MEMORY_MB, largestFileMb: LARGEST_OUTPUT_MB },
    );
    await run(command.file, command.args, {
      timeout: seconds * 1000,
      killSignal: 'SIGKILL',
      cwd: home,
      env: { HOME: home, TMPDIR: home, PATH: '/usr/bin:/bin', LANG: 'C.UTF-8' },
    });
    return await readFile(join(home, 'input.docx'));
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** Full path of LibreOffice, or undefined where it is not installed. */
export async function findSoffice(path = process.env['PATH'] ?? ''): Promise<string | undefined> {
  for (const folder of path.split(delimiter).filter((each) => each !== '')) {
    for (const name of ['soffice', 'libreoffice']) {
      const file = join(folder, name);
      if (
        await access(file, constants.X_OK).then(
          () => true,
          () => false,
        )
      )
        return file;
    }
  }
  return undefined;
}
