// A process that has no network, no files but its own, no environment, and ends when it has used its time or its memory.
// Three fences: the kernel (confined-command.ts), Node's permission model, and a watch from here.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { confinedBundle } from './confined-bundle.ts';
import { confinedCommand } from './confined-command.ts';
import type { Help } from './confined-help.ts';
import { BROKE, OUT_OF_MEMORY } from './confined-exit.ts';
import type { ReadLimits } from './limits.ts';

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
  /** What it may ask of us while it answers. */
  readonly help?: Help | undefined;
};

export type Why = 'time' | 'memory' | 'crash';
export type Failed = { readonly ok: false; readonly why: Why };

export type ConfinedProcess = ChildProcessByStdio<Writable, Readable, Readable>;
type End = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

/** Of what a dying process says on stderr only this much is looked at, and none of it is kept. */
const LAST_WORDS_BYTES = 16 * 1024;

const WATCH_EVERY_MS = 50;
/** What the kernel counts as data though nothing lies in it: from Node 24 on V8 sets so much aside before any work. */
const RESERVED_MB = 256;

export async function startConfined(job: ConfinedJob): Promise<ConfinedProcess> {
  const { module, readable, limits, addons = false, nice = 0 } = job;
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
  // One that could not be started at all has no pipes, and says why by an event that somebody must hear.
  if (spawned.pid === undefined) {
    const [error] = await once(spawned, 'error');
    throw new Error('A confined process cannot be started.', { cause: error });
  }
  if (nice > 0) setPriority(spawned.pid, nice);
  // A child that ended early closes its input; why it ended is told by its end, not by the broken pipe.
  spawned.stdin.on('error', () => undefined);
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

export function endOf(child: ConfinedProcess): Promise<End> {
  return new Promise((resolve) => {
    child.once('error', () => resolve({ code: BROKE, signal: null }));
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
}

/** While one question is being answered. */
export type Watch = {
  readonly stop: (why: Why) => void;
  /** Why it was stopped from here. */
  readonly stopped: () => Why | undefined;
  readonly peakMb: () => number;
  readonly end: () => void;
};

export function watch(child: ConfinedProcess, limits: ReadLimits): Watch {
  let stopped: Why | undefined;
  let peakMb = 0;
  const stop = (why: Why) => {
    stopped ??= why;
    child.kill('SIGKILL');
  };
  const clock = setTimeout(() => stop('time'), limits.wallSeconds * 1000);
  const look = setInterval(async () => {
    peakMb = Math.max(peakMb, await residentMb(child.pid));
    if (peakMb > limits.memoryMb) stop('memory');
  }, WATCH_EVERY_MS);
  return {
    stop,
    stopped: () => stopped,
    peakMb: () => peakMb,
    end: () => {
      clearTimeout(clock);
      clearInterval(look);
    },
  };
}

/** Memory in use now, where the system tells (Linux); 0 elsewhere, where the heap's own limit must do. */
async function residentMb(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s*(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
}

/** Of one that ended without an answer. */
export function whyEnded({ code, signal }: End, lastWords: Buffer): Why {
  if (signal === 'SIGXCPU') return 'time';
  // Not from us: the kernel, short of memory.
  if (signal === 'SIGKILL' || code === OUT_OF_MEMORY) return 'memory';
  const isShort = /out of memory|allocation failed|failed to (allocate|reserve)/i.test(lastWords.toString('latin1'));
  return code !== BROKE && isShort ? 'memory' : 'crash';
}

/** What it says on stderr, as far as it is looked at. */
export async function lastWordsOf({ stderr }: ConfinedProcess): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stderr as AsyncIterable<Buffer>) {
    if (size < LAST_WORDS_BYTES) chunks.push(chunk);
    size += chunk.length;
  }
  return Buffer.concat(chunks);
}
