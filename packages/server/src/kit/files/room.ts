// Whether there is room on the disk of a folder. Asked of the system once a second and not for each file: in the last hour before
// reports are due a hundred come in a second.
import { statfs } from 'node:fs/promises';

type Known = { readonly at: number; free: number };

const ASKED_MS = 1000;
const known = new Map<string, Known>();

export async function hasRoom(folder: string, reserve: number): Promise<boolean> {
  const last = known.get(folder);
  // That there is none is never taken from before: who made room need not wait.
  if (last !== undefined && last.free >= reserve && performance.now() - last.at < ASKED_MS) return true;
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  known.set(folder, { at: performance.now(), free });
  return free >= reserve;
}

/** What came in since counts against what was free. */
export function tookRoom(folder: string, bytes: number): void {
  const last = known.get(folder);
  if (last !== undefined) last.free -= bytes;
}
