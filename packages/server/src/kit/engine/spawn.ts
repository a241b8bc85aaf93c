// Starts one of the engine's programs as the engine's user, in a group of its own: a Ctrl-C is for us, who stop it in turn.
import { type ChildProcess, spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { EngineWay } from './engine.ts';

export async function spawnEngine(program: string, args: readonly string[], way: EngineWay): Promise<ChildProcess> {
  const log = await open(logPath(way.folder), 'a', 0o600);
  try {
    return spawn(join(way.binaries.folder, program), args, {
      cwd: '/',
      detached: true,
      env: { LC_ALL: 'C.UTF-8', PATH: process.env['PATH'] ?? '', TZ: 'UTC' },
      stdio: ['ignore', log.fd, log.fd],
      ...(way.user ? { uid: way.user.uid, gid: way.user.gid } : {}),
    });
  } finally {
    await log.close();
  }
}

export function logPath(folder: string): string {
  return join(folder, 'database.log');
}

/** How it ended; null where it could not be started or was ended by a signal. */
export function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code));
    child.once('error', () => resolve(null));
  });
}
