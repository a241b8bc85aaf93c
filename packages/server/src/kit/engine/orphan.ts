// A process that was killed leaves its database running. The next start stops it, by the pid file, before it starts its
// own: one that is really ours, for the number may belong to somebody else by now.
import { readFile, readlink } from 'node:fs/promises';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 20_000;

/** Says whether there was one. */
export async function stopOrphan(dataFolder: string): Promise<boolean> {
  const pid = await serverIn(dataFolder);
  if (pid === undefined) return false;
  // Fast shutdown: open transactions are rolled back, and a checkpoint is written.
  process.kill(pid, 'SIGINT');
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until && (await serverIn(dataFolder)) === pid) await pause(50);
  return true;
}

/** Of the server that runs in this folder: it writes its port on the fourth line of its pid file. */
export async function runningPort(dataFolder: string): Promise<number | undefined> {
  if ((await serverIn(dataFolder)) === undefined) return undefined;
  const port = Number((await readFile(join(dataFolder, 'postmaster.pid'), 'utf8')).split('\n')[3]);
  return Number.isInteger(port) && port > 0 ? port : undefined;
}

async function serverIn(dataFolder: string): Promise<number | undefined> {
  const pid = await pidIn(join(dataFolder, 'postmaster.pid'));
  if (pid === undefined || !isAlive(pid)) return undefined;
  return (await worksIn(pid, dataFolder)) ? pid : undefined;
}

async function pidIn(path: string): Promise<number | undefined> {
  try {
    const pid = Number.parseInt(await readFile(path, 'utf8'), 10);
    return Number.isSafeInteger(pid) && pid > 1 ? pid : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A server works inside its data folder. A zombie has no folder any more, and where there is no /proc the pid file is believed. */
async function worksIn(pid: number, dataFolder: string): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === realpathSync(dataFolder);
  } catch {
    return false;
  }
}
