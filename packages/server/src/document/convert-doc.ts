// An old DOC becomes a DOCX, and a DOCX of ours a PDF, by LibreOffice where it is installed: in a folder of its own that is removed afterwards,
// without the network, and within limits, for a DOC from anybody is as hostile as any other upload.
import { spawn } from 'node:child_process';
import { access, constants, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { clearLeftBehind, makeTemporary } from '../kit/left-behind.ts';
import { type Command, confinedCommand } from './confined-command.ts';

export type Conversion = { readonly soffice: string; readonly seconds?: number };

const PREFIX = 'sauro-doc-';
const LARGEST_OUTPUT_MB = 200;
const MEMORY_MB = 2048;

/** Rejects where LibreOffice makes no DOCX of it in its time. */
export function convertDoc(bytes: Uint8Array, conversion: Conversion): Promise<Uint8Array> {
  return convert(bytes, { from: 'doc', to: 'docx' }, conversion);
}

/** Rejects where LibreOffice makes no PDF of it in its time: a table of some thousand rows takes it minutes. */
export function printDocx(bytes: Uint8Array, conversion: Conversion): Promise<Uint8Array> {
  return convert(bytes, { from: 'docx', to: 'pdf' }, conversion);
}

type Formats = { readonly from: 'doc' | 'docx'; readonly to: 'docx' | 'pdf' };

async function convert(
  bytes: Uint8Array,
  { from, to }: Formats,
  { soffice, seconds = 60 }: Conversion,
): Promise<Uint8Array> {
  const home = await makeTemporary(PREFIX);
  try {
    const input = join(home, `input.${from}`);
    await writeFile(input, bytes, { mode: 0o600 });
    const profile = `-env:UserInstallation=${pathToFileURL(join(home, 'profile')).href}`;
    const command = await confinedCommand(
      [soffice, '--headless', '--norestore', '--nolockcheck', profile, '--convert-to', to, '--outdir', home, input],
      { cpuSeconds: seconds, memoryMb: MEMORY_MB, largestFileMb: LARGEST_OUTPUT_MB },
    );
    await run(command, home, seconds);
    return await readFile(join(home, `input.${to}`));
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** LibreOffice starts processes of its own, so its whole group is ended when the time is over. */
async function run({ file, args }: Command, home: string, seconds: number): Promise<void> {
  const env = { HOME: home, TMPDIR: home, PATH: '/usr/bin:/bin', LANG: 'C.UTF-8' };
  const child = spawn(file, args, { cwd: home, env, stdio: 'ignore', detached: true });
  const clock = setTimeout(() => endGroup(child.pid), seconds * 1000);
  try {
    await new Promise<void>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) =>
        code === 0 ? resolve() : reject(new Error(`LibreOffice ended with ${code ?? signal}.`)),
      );
    });
  } finally {
    clearTimeout(clock);
    // Whatever it started must not outlive it: it would write on into a folder that is being removed.
    endGroup(child.pid);
  }
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** Removes what a killed process left behind: a DOC half converted may be a secret. */
export function clearConversions(): Promise<void> {
  return clearLeftBehind(PREFIX);
}

/** Full path of LibreOffice, or undefined where it is not installed. */
export async function findSoffice(path = process.env['PATH'] ?? ''): Promise<string | undefined> {
  for (const folder of path.split(delimiter).filter((each) => each !== '')) {
    for (const name of ['soffice', 'libreoffice']) {
      const file = join(folder, name);
      if (await isExecutable(file)) return file;
    }
  }
  return undefined;
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
