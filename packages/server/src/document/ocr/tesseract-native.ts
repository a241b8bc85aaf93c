// The engine of the system, where it is installed with its Vietnamese: about twice as fast as the one that comes along. It is
// run on one thread, without network, within limits that the kernel holds.
import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { type Layout, pgmOf, type Recognise } from '@sauro/reader/scan';
import { confinedCommand } from '../confined-command.ts';

const PLACES = ['/usr/bin/tesseract', '/usr/local/bin/tesseract', '/opt/homebrew/bin/tesseract'];
const MODES = { page: 3, lines: 6 } as const satisfies Record<Layout, number>;
const LIMITS = { cpuSeconds: 120, memoryMb: 1024, largestFileMb: 0 };
/** More threads than one wait for each other: a page then takes ten times as long. */
const ENVIRONMENT = { OMP_THREAD_LIMIT: '1' };

const run = promisify(execFile);
let found: Promise<string | undefined> | undefined;

/** Its path; undefined where there is none, or none that knows Vietnamese. Asked once. */
export function findNativeTesseract(): Promise<string | undefined> {
  found ??= find();
  return found;
}

async function find(): Promise<string | undefined> {
  for (const path of PLACES) {
    const languages = await run(path, ['--list-langs']).catch(() => undefined);
    if (languages !== undefined && /^vie$/m.test(languages.stdout + languages.stderr)) return path;
  }
  return undefined;
}

export function recogniseNatively(path: string): Recognise {
  return async (picture, layout) => {
    const words = [
      path,
      'stdin',
      'stdout',
      '-l',
      'vie',
      '--oem',
      '1',
      '--psm',
      String(MODES[layout]),
      '--dpi',
      '300',
      'hocr',
    ];
    const { file, args } = await confinedCommand(words, LIMITS);
    const child = spawn(file, args, { env: ENVIRONMENT, cwd: '/', stdio: ['pipe', 'pipe', 'ignore'] });
    // Why it ended early is told by its end.
    child.stdin.on('error', () => undefined);
    child.stdin.end(pgmOf(picture));
    const ended = new Promise<number | null>((resolve) => {
      child.once('error', () => resolve(null));
      child.once('close', resolve);
    });
    let hocr = '';
    for await (const part of child.stdout.setEncoding('utf8')) hocr += String(part);
    if ((await ended) !== 0) throw new Error('tesseract did not read the picture');
    return hocr;
  };
}
