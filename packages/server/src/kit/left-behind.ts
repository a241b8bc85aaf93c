// Temporary folders that bear the number of the process that made them, so that what a killed process left behind can be
// told from what is in use, and cleared.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function makeTemporary(prefix: string): Promise<string> {
  return mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
}

/** Removes those whose process has ended. */
export async function clearLeftBehind(prefix: string): Promise<void> {
  const ours = (await readdir(tmpdir())).filter((name) => name.startsWith(prefix));
  const left = ours.filter((name) => !isAlive(Number(name.slice(prefix.length).split('-')[0])));
  for (const name of left) await rm(join(tmpdir(), name), { recursive: true, force: true });
}

/** A process of somebody else's cannot be signalled, but is there. */
function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
