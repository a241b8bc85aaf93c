// Makes the cluster where there is none: beside its place, then renamed, so that an interrupted start leaves no half one.
import { chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StartProblem } from '../start-problem.ts';
import { type EngineWay, SUPERUSER } from './engine.ts';
import { exitOf, logPath, spawnEngine } from './spawn.ts';
import type { SystemUser } from './system-user.ts';

export async function initialise(data: string, way: EngineWay): Promise<void> {
  await checkEntry(way);
  const found = await majorOf(data);
  if (found === way.binaries.major) return;
  if (found !== undefined) throw new StartProblem('engine.version', { folder: data, found, own: way.binaries.major });
  const part = join(way.folder, 'cluster');
  await rm(part, { recursive: true, force: true });
  await mkdir(join(part, 'database'), { recursive: true, mode: 0o700 });
  await writeFile(join(part, 'password'), way.password, { mode: 0o600 });
  for (const path of [part, join(part, 'database'), join(part, 'password')]) await give(path, way.user);
  await initdb(part, way);
  await rename(join(part, 'database'), data);
  await rm(part, { recursive: true, force: true });
}

async function initdb(part: string, way: EngineWay): Promise<void> {
  // From PostgreSQL 17 on the server brings its own C.UTF-8; before, the system's is used.
  const provider = way.binaries.major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : [];
  const child = await spawnEngine(
    'initdb',
    [
      `--pgdata=${join(part, 'database')}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${join(part, 'password')}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      ...provider,
    ],
    way,
  );
  if ((await exitOf(child)) !== 0) throw new StartProblem('engine.not-started', { folder: logPath(way.folder) });
}

async function majorOf(data: string): Promise<number | undefined> {
  try {
    return Number.parseInt(await readFile(join(data, 'PG_VERSION'), 'utf8'), 10);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function give(path: string, user: SystemUser | undefined): Promise<void> {
  if (user) await chown(path, user.uid, user.gid);
}

const OTHERS_ENTER = 0o001;

/** The database's user must be able to pass through every folder above its data. */
async function checkEntry({ folder, user }: EngineWay): Promise<void> {
  if (!user) return;
  for (let path = folder; ; path = dirname(path)) {
    const { mode, uid } = await stat(path);
    if ((mode & OTHERS_ENTER) === 0 && uid !== user.uid)
      throw new StartProblem('folder.closed', { folder: path, user: user.name });
    if (path === dirname(path)) return;
  }
}
