// The engine of the system, where it is installed with its Vietnamese: about twice as fast as the one that comes along. It is
// run on one thread, without network, within limits that the kernel holds.
import { execFile, spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { promisify } from 'node:util';
import { type Layout, pgmHead, type Recognise } from '@sauro/reader/scan';
import { confinedCommand } from '../confined-command.ts';

const PLACES = ['/usr/bin/tesseract', '/usr/local/bin/tesseract', '/opt/homebrew/bin/tesseract'];
const MODES = { page: 3, lines: 6 } as const satisfies Record<Layout, number>;
const LIMITS = { cpuSeconds: 60, memoryMb: 1024, largestFileMb: 0 };
/** By the clock: below that of who waits for it, who has then still time for another engine. */
const WALL_MS = 120_000;
/** A page full of small print is a tenth of it. */
const LARGEST_ANSWER_BYTES = 4 * 1024 * 1024;
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

type Way = {
  /** How far it steps back before others who want the processor, 0 to 19. */
  readonly nice?: number;
  /** Nobody waits for it any more. */
  readonly signal?: AbortSignal;
};

/** Throws where the engine gives no answer, or one that is none. */
export function recogniseNatively(path: string, { nice = 0, signal }: Way = {}): Recognise {
  return async (picture, layout) => {
    const mode = String(MODES[layout]);
    const words = [path, 'stdin', 'stdout', '-l', 'vie', '--oem', '1', '--psm', mode, '--dpi', '300', 'hocr'];
    const { file, args } = await confinedCommand(words, LIMITS);
    const clock = AbortSignal.timeout(WALL_MS);
    const child = spawn(file, args, {
      env: ENVIRONMENT,
      cwd: '/',
      stdio: ['pipe', 'pipe', 'ignore'],
      signal: signal === undefined ? clock : AbortSignal.any([clock, signal]),
      killSignal: 'SIGKILL',
    });
    const ended = new Promise<number | null>((resolve) => {
      child.once('error', () => resolve(null));
      child.once('close', resolve);
    });
    if (nice > 0 && child.pid !== undefined) setPriority(child.pid, nice);
    // Why it ended early is told by its end.
    child.stdin.on('error', () => undefined);
    child.stdin.write(pgmHead(picture));
    child.stdin.end(picture.pixels);
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of child.stdout as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > LARGEST_ANSWER_BYTES) child.kill('SIGKILL');
      else parts.push(part);
    }
    if ((await ended) !== 0) throw new Error('tesseract did not read the picture');
    return Buffer.concat(parts).toString('utf8');
  };
}
