// One database server for the whole test run, with a migrated template that each test file gets a copy of. Embedded unless
// TEST_ENGINE names the folder of other PostgreSQL programs, or TEST_DATABASE_URL a superuser of a running server.
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { clearConfinedBundles } from '../document/confined-bundle.ts';
import { openPool } from '../kit/db.ts';
import { type Binaries, embeddedBinaries } from '../kit/engine/binaries.ts';
import { makeOwner, OWNER, ownerUrl } from '../kit/engine/embedded.ts';
import { startEngine } from '../kit/engine/engine.ts';
import { databaseUser } from '../kit/engine/system-user.ts';
import { migrateJobs } from '../kit/jobs.ts';
import { createLog } from '../kit/log.ts';
import { migrate } from '../kit/migrate.ts';
import { TEMPLATE } from './template.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    superuserUrl: string;
  }
}

const PASSWORD = 'test';
/** A test database is thrown away: it need not survive anything. */
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer();
  try {
    await makeTemplate(server.url);
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide('superuserUrl', server.url);
  return async () => {
    await server.stop();
    await clearConfinedBundles();
  };
}

async function startServer(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { url: given, stop: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), 'sauro-test-'));
  await chmod(folder, 0o711);
  const binaries = await binariesFor(folder);
  const engine = await startEngine({
    binaries,
    folder,
    user: await databaseUser(),
    password: PASSWORD,
    settings: FAST,
  });
  return {
    url: engine.url,
    stop: async () => {
      await engine.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function binariesFor(folder: string): Promise<Binaries> {
  const programs = process.env['TEST_ENGINE'];
  if (!programs) return embeddedBinaries(folder);
  const { stdout } = await promisify(execFile)(join(programs, 'postgres'), ['--version']);
  return { folder: programs, major: Number.parseInt(/\d+/.exec(stdout)?.[0] ?? '', 10) };
}

/** Migrated as its owner, who is no superuser: as it is in production. */
async function makeTemplate(superuserUrl: string): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await makeOwner(client, PASSWORD);
    await client.query(`drop database if exists ${TEMPLATE}`);
    await client.query(`create database ${TEMPLATE} owner ${OWNER}`);
  } finally {
    await client.end();
  }
  const log = createLog({ level: 'silent', pretty: false, write: () => undefined, clock: () => new Date() });
  const pool = openPool({ url: testUrl(superuserUrl), max: 2, onIdleError: () => undefined });
  try {
    await migrateJobs(pool, log);
    await migrate(pool, log);
  } finally {
    await pool.end();
  }
}

function testUrl(superuserUrl: string): string {
  const url = new URL(ownerUrl(superuserUrl, TEMPLATE));
  url.password = PASSWORD;
  return url.href;
}
