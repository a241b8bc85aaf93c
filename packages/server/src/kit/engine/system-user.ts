// PostgreSQL refuses to run as root. Where the product does, the database gets a system user of its own.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { StartProblem } from '../start-problem.ts';

const run = promisify(execFile);

export const DATABASE_USER = 'sauro';

export type SystemUser = { readonly name: string; readonly uid: number; readonly gid: number };

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Undefined where the database can run as whoever runs the product. */
export async function databaseUser(): Promise<SystemUser | undefined> {
  if (!isRoot()) return undefined;
  return (await find(DATABASE_USER)) ?? make(DATABASE_USER);
}

async function make(name: string): Promise<SystemUser> {
  try {
    await run('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--home-dir',
      '/nonexistent',
      '--shell',
      '/usr/sbin/nologin',
      name,
    ]);
  } catch (error) {
    // Two first starts at once: the other one may have made it.
    const made = await find(name);
    if (made) return made;
    throw new StartProblem('user.not-made', {
      user: name,
      what: error instanceof Error && 'code' in error ? String(error.code) : '?',
    });
  }
  const user = await find(name);
  if (!user) throw new StartProblem('user.not-made', { user: name, what: 'id' });
  return user;
}

async function find(name: string): Promise<SystemUser | undefined> {
  try {
    const [uid, gid] = await Promise.all(['-u', '-g'].map((option) => run('id', [option, name])));
    return { name, uid: Number(uid?.stdout), gid: Number(gid?.stdout) };
  } catch {
    return undefined;
  }
}
