// The embedded database as the product uses it: locked to this process, and with a database whose owner is no superuser,
// because row-level security does not bind superusers.
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { embeddedBinaries } from './binaries.ts';
import { type Engine, startEngine } from './engine.ts';
import { lockFolder } from './lock.ts';
import { runningPort } from './orphan.ts';
import { databaseUser } from './system-user.ts';

export const OWNER = 'sauro';
export const DATABASE = 'sauro';

/** `url` is the owner's, in our database. */
export async function startEmbedded(folder: string): Promise<Engine> {
  const lock = await lockFolder(folder);
  try {
    const binaries = await embeddedBinaries(folder);
    const password = await ownPassword(folder);
    const engine = await startEngine({ binaries, folder, user: await databaseUser(), password });
    await makeDatabase(engine.url, password);
    return {
      url: ownerUrl(engine.url, DATABASE),
      ended: engine.ended,
      stop: async () => {
        await engine.stop();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** As `url` of the engine that runs in this folder, whoever started it; undefined where none does. */
export async function runningUrl(folder: string): Promise<string | undefined> {
  const port = await runningPort(join(folder, 'database'));
  if (port === undefined) return undefined;
  const password = encodeURIComponent(await ownPassword(folder));
  return `postgres://${OWNER}:${password}@127.0.0.1:${port}/${DATABASE}`;
}

export function ownerUrl(superuserUrl: string, database: string): string {
  const url = new URL(superuserUrl);
  url.username = OWNER;
  url.pathname = `/${database}`;
  return url.href;
}

/** Makes the owner and the database where they are missing: the first start may have been interrupted between the two. */
async function makeDatabase(url: string, password: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await makeOwner(client, password);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE} owner ${OWNER}`);
  } finally {
    await client.end();
  }
}

export async function makeOwner(client: Client, password: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [OWNER]);
  if (rowCount === 0)
    await client.query(`create role ${OWNER} login createrole password ${client.escapeLiteral(password)}`);
}

/** Made once; whoever may read the folder may read the data anyway. */
async function ownPassword(folder: string): Promise<string> {
  const path = join(folder, 'database.password');
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const password = randomBytes(24).toString('base64url');
  await mkdir(folder, { recursive: true });
  await writeFile(path, `${password}\n`, { mode: 0o600 });
  return password;
}
