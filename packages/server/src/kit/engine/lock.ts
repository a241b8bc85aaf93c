// One process a folder. Two on one folder would each believe that the database is theirs to stop.
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { StartProblem } from '../start-problem.ts';

/** A process is known by its number and by when it began: numbers are used again. */
const Holder = z.object({ pid: z.number().int().positive(), began: z.string() });
type Holder = z.output<typeof Holder>;

export type Lock = { readonly release: () => Promise<void> };

/** One that is just stopping is waited for. */
export async function lockFolder(folder: string, patienceMs = 4000): Promise<Lock> {
  await makeFolder(folder);
  const path = join(folder, 'lock');
  const own: Holder = { pid: process.pid, began: beganAt(process.pid) ?? '' };
  const until = Date.now() + patienceMs;
  for (;;) {
    if (await take(path, own)) return { release: () => rm(path, { force: true }) };
    const holder = await readHolder(path);
    if (!holder || !isAlive(holder)) await setAside(path, holder);
    else if (Date.now() > until) throw new StartProblem('folder.locked', { folder, pid: holder.pid });
    else await pause(100);
  }
}

/** 0711: the database's own user passes through to its part, and reads nothing else. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o711 });
  } catch (error) {
    throw new StartProblem('folder.unwritable', {
      folder,
      what: error instanceof Error && 'code' in error ? String(error.code) : '?',
    });
  }
}

/** Written whole beside its name, then linked to it: a link is made by one process only, and never half. */
async function take(path: string, own: Holder): Promise<boolean> {
  const beside = `${path}.${randomUUID()}`;
  try {
    await writeFile(beside, JSON.stringify(own), { mode: 0o600 });
    await link(beside, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new StartProblem('folder.unwritable', { folder: path, what: codeOf(error) ?? '?' });
  } finally {
    await rm(beside, { force: true });
  }
}

async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    const result = Holder.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return result.success ? result.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Moves a dead process's lock away. Were it taken anew in between, it is put back: the next round meets its holder. */
async function setAside(path: string, dead: Holder | undefined): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
    const moved = await readHolder(aside);
    if (moved && (moved.pid !== dead?.pid || moved.began !== dead.began))
      await link(aside, path).catch(() => undefined);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

function isAlive({ pid, began }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  const now = beganAt(pid);
  return now === undefined || now === began;
}

/** When a process began, in the kernel's own clock; undefined where it cannot be known (no /proc). */
function beganAt(pid: number): string | undefined {
  try {
    // The name, in parentheses, may hold spaces; the start is the twentieth field after it.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19];
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
