// Runs one piece of work on bytes from anybody in a process that has no network, no files but its own, no environment,
// and ends when it has used its time or its memory. Three fences: the kernel (confined-command.ts), Node's permission
// model, and a watch from here.
import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { confinedBundle } from './confined-bundle.ts';
import { BROKE, OUT_OF_MEMORY } from './confined-exit.ts';
import { confinedCommand } from './confined-command.ts';
import { frame, unframe } from './frame.ts';
import type { ReadLimits } from './limits.ts';

export type Outcome =
  | { readonly ok: true; readonly answer: unknown; readonly peakMb: number }
  | { readonly ok: false; readonly why: 'time' | 'memory' | 'crash' };

export type Confined = {
  /** False once the process has ended: it takes one document in its life. */
  readonly alive: () => boolean;
  readonly ask: (question: unknown, bytes: Uint8Array) => Promise<Outcome>;
  readonly end: () => void;
};

export type ConfinedJob = {
  /** The module that does the work (see confined-child.ts). */
  readonly module: string;
  /** Files and folders that it may read besides. */
  readonly readable: readonly string[];
  readonly limits: ReadLimits;
  /** Native code of ours may be loaded; nothing but the kernel holds what it does. */
  readonly addons?: boolean;
  /** How far it steps back before others who want the processor, 0 to 19. */
  readonly nice?: number;
};

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

const WATCH_EVERY_MS = 50;
/** What the kernel counts as data though nothing lies in it: from Node 24 on V8 sets so much aside before any work. */
const RESERVED_MB = 256;
const LARGEST_ANSWER_BYTES = 64 * 1024 * 1024;
/** Of what a dying process says on stderr only this much is looked at, and none of it is kept. */
const LAST_WORDS_BYTES = 16 * 1024;

export async function confine(job: ConfinedJob): Promise<Confined> {
  const child = await start(job);
  const ended = endOf(child);
  // A spare child must not keep the server from ending.
  child.unref();
  return {
    alive: () => child.exitCode === null && child.signalCode === null,
    ask: (question, bytes) => ask({ child, ended, limits: job.limits }, question, bytes),
    end: () => child.kill('SIGKILL'),
  };
}

async function start({ module, readable, limits, addons = false, nice = 0 }: ConfinedJob): Promise<Child> {
  const { folder, child } = await confinedBundle();
  const words = [
    process.execPath,
    ...permissionWords([folder, module, ...readable]),
    '--no-warnings',
    ...addonWords(addons),
    // Below the kernel's limit, so that V8 can still say what happened instead of being cut off in the middle.
    `--max-old-space-size=${Math.round(limits.memoryMb * 0.7)}`,
    child,
    module,
  ];
  const memoryMb = Math.round(limits.memoryMb * 1.25) + RESERVED_MB;
  const command = await confinedCommand(words, { cpuSeconds: limits.cpuSeconds, memoryMb, largestFileMb: 0 });
  const spawned = spawn(command.file, command.args, { env: {}, cwd: '/', stdio: ['pipe', 'pipe', 'pipe'] });
  if (nice > 0 && spawned.pid !== undefined) setPriority(spawned.pid, nice);
  return spawned;
}

/** Node's permission model: no file but these to read, none to write, no process, no worker. Its flag was renamed in 22.13. */
function permissionWords(readable: readonly string[]): string[] {
  const flag = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission';
  return [flag, ...readable.map((path) => `--allow-fs-read=${path.endsWith('/') ? `${path}*` : path}`)];
}

/** Where the permission model holds native code too, it must be asked for. */
function addonWords(addons: boolean): string[] {
  if (!addons) return ['--no-addons'];
  return process.allowedNodeEnvironmentFlags.has('--allow-addons') ? ['--allow-addons'] : [];
}

type End = { readonly code: number | null; readonly signal: NodeJS.Signals | null };
type Asked = { readonly child: Child; readonly ended: Promise<End>; readonly limits: ReadLimits };

async function ask({ child, ended, limits }: Asked, question: unknown, bytes: Uint8Array): Promise<Outcome> {
  child.ref();
  let stopped: 'time' | 'memory' | undefined;
  const stop = (why: 'time' | 'memory') => {
    stopped ??= why;
    child.kill('SIGKILL');
  };
  const clock = setTimeout(() => stop('time'), limits.wallSeconds * 1000);
  let peakMb = 0;
  const watch = setInterval(async () => {
    peakMb = Math.max(peakMb, await residentMb(child.pid));
    if (peakMb > limits.memoryMb) stop('memory');
  }, WATCH_EVERY_MS);
  try {
    const output = collect(child.stdout, LARGEST_ANSWER_BYTES, () => stop('memory'));
    const lastWords = collect(child.stderr, LAST_WORDS_BYTES, () => undefined);
    send(child, question, bytes);
    const [end, answer, words] = await Promise.all([ended, output, lastWords]);
    if (stopped !== undefined) return { ok: false, why: stopped };
    const outcome = outcomeOf(end, answer, words);
    // V8 short of memory may die of anything; that it was short is known from the watch.
    const starved = !outcome.ok && outcome.why === 'crash' && peakMb > limits.memoryMb * 0.6;
    return starved ? { ok: false, why: 'memory' } : outcome;
  } finally {
    clearTimeout(clock);
    clearInterval(watch);
  }
}

function send(child: Child, question: unknown, bytes: Uint8Array): void {
  // A child that ended early closes its input; why it ended is told by its end, not by the broken pipe.
  child.stdin.on('error', () => undefined);
  child.stdin.write(frame(question));
  child.stdin.end(bytes);
}

function outcomeOf({ code, signal }: End, output: Buffer, lastWords: Buffer): Outcome {
  if (code === 0) {
    const answered = unframe(output)?.value as { answer: unknown; peakMb: number } | undefined;
    return answered === undefined ? { ok: false, why: 'crash' } : { ok: true, ...answered };
  }
  if (signal === 'SIGXCPU') return { ok: false, why: 'time' };
  // Not from us: the kernel, short of memory.
  if (signal === 'SIGKILL' || code === OUT_OF_MEMORY) return { ok: false, why: 'memory' };
  if (
    code !== BROKE &&
    /out of memory|allocation failed|failed to (allocate|reserve)/i.test(lastWords.toString('latin1'))
  ) {
    return { ok: false, why: 'memory' };
  }
  return { ok: false, why: 'crash' };
}

function endOf(child: Child): Promise<End> {
  return new Promise((resolve) => {
    child.once('error', () => resolve({ code: BROKE, signal: null }));
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
}

/** What a stream says, up to a size; what is past it is thrown away and told. */
async function collect(stream: Readable, largest: number, tooMuch: () => void): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= largest) chunks.push(chunk);
    else tooMuch();
  }
  return Buffer.concat(chunks);
}

/** Memory in use now, where the system tells (Linux); 0 elsewhere, where the heap's own limit must do. */
async function residentMb(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s*(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
}
