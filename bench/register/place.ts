// Where the server is measured: a PostgreSQL of its own with many provinces in it, the first of them large, and the server's
// API on top, signed in to.
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { TenantId } from '@sauro/core';
import type { Hono } from 'hono';
import { Client, Pool } from 'pg';
import { asSystem } from '../../packages/server/src/kit/acting.ts';
import { openPool, transact } from '../../packages/server/src/kit/db.ts';
import { embeddedBinaries } from '../../packages/server/src/kit/engine/binaries.ts';
import { makeOwner, OWNER, ownerUrl } from '../../packages/server/src/kit/engine/embedded.ts';
import { type Engine, startEngine } from '../../packages/server/src/kit/engine/engine.ts';
import { databaseUser } from '../../packages/server/src/kit/engine/system-user.ts';
import { listen } from '../../packages/server/src/kit/http/listen.ts';
import { createApi, type Routes } from '../../packages/server/src/kit/http/serve.ts';
import { newId } from '../../packages/server/src/kit/id.ts';
import { migrateJobs } from '../../packages/server/src/kit/jobs.ts';
import { migrate } from '../../packages/server/src/kit/migrate.ts';
import { sealWith } from '../../packages/server/src/kit/seal.ts';
import type { System } from '../../packages/server/src/kit/system.ts';
import { addPerson } from '../../packages/server/src/people/add-person.ts';
import { foundTenant } from '../../packages/server/src/people/found-tenant.ts';
import { identifyBy } from '../../packages/server/src/people/identify.ts';
import { openUnit } from '../../packages/server/src/people/open-unit.ts';
import { hashPassword } from '../../packages/server/src/people/password.ts';
import { peopleRoutes } from '../../packages/server/src/people/routes.ts';
import { quietSystem } from '../../packages/server/src/testing/quiet-system.ts';
import { sendKept } from '../crash/sender.ts';

export type Filling = {
  readonly tenants: number;
  /** What is asked. */
  readonly stages: readonly Routes[];
  /** Puts in what a body holds; the first is the one that is signed in to. `pool` is a superuser's. */
  readonly seed: (pool: Pool, tenant: TenantId, index: number) => Promise<void>;
};
export type Send = (path: string) => Promise<Response>;
export type Measured = {
  readonly system: System;
  readonly tenant: TenantId;
  readonly send: Send;
  /** The same over the wire: on a port of the product's own, in this process. */
  readonly overHttp: () => Promise<{ readonly send: Send; readonly stop: () => Promise<void> }>;
  /** The database as its superuser sees it: for what is measured beside the server. */
  readonly superuserUrl: string;
  readonly stop: () => Promise<void>;
};

const PASSWORD = 'mật khẩu để đo';
const DATABASE = 'bench';
const SESSION = { idleMinutes: 600, hours: 12 };

/** A folder that was filled before is brought up to date and taken as it is. */
export async function openPlace(folder: string, filling: Filling): Promise<Measured> {
  const isFilled = await stat(join(folder, 'database')).then(
    () => true,
    () => false,
  );
  await mkdir(folder, { recursive: true, mode: 0o711 });
  const binaries = await embeddedBinaries(folder);
  const engine = await startEngine({ binaries, folder, user: await databaseUser(), password: PASSWORD });
  if (!isFilled) await createDatabase(engine);
  const url = withPassword(ownerUrl(engine.url, DATABASE));
  const pool = openPool({ url, max: 8, onIdleError: () => undefined });
  const system = await quietSystem(pool, folder, () => new Date());
  await migrateJobs(pool, system.log);
  await migrate(pool, system.log);
  if (!isFilled) await fill(system, engine, filling);
  const { rows } = await pool.query<{ id: TenantId }>("select id from tenant where host = 'tinh0.test'");
  const [tenant] = rows;
  if (tenant === undefined) throw new Error(`${folder} holds another database.`);
  const api = apiOf(system, filling.stages);
  const headers = await signedIn(api);
  return {
    system,
    tenant: tenant.id,
    send: async (path) => api.request(path, { headers }),
    overHttp: async () => {
      const { address, close } = await listen(api, { host: '127.0.0.1', port: 0 });
      return { send: (path) => sendKept(`${address}${path}`, { headers }), stop: close };
    },
    superuserUrl: superuserOf(engine),
    stop: async () => {
      await system.db.destroy();
      await engine.stop();
    },
  };
}

async function createDatabase(engine: Engine): Promise<void> {
  const client = new Client({ connectionString: engine.url });
  await client.connect();
  await makeOwner(client, PASSWORD);
  await client.query(`create database ${DATABASE} owner ${OWNER}`);
  await client.end();
}

async function fill(system: System, engine: Engine, { tenants, seed }: Filling): Promise<void> {
  const start = performance.now();
  const pool = new Pool({ connectionString: superuserOf(engine), max: 1 });
  // What is put in refers to what is there, and need not outlive a power cut.
  await pool.query('set session_replication_role = replica');
  await pool.query('set synchronous_commit = off');
  const passwordHash = await hashPassword(PASSWORD);
  for (let index = 0; index < tenants; index += 1) {
    const tenant = await settle(system, index, passwordHash);
    await seed(pool, tenant, index);
  }
  // As autovacuum leaves it some time later.
  await pool.query('vacuum (analyze)');
  await pool.end();
  console.log(`filled in ${((performance.now() - start) / 1000).toFixed(0)} s`);
}

async function settle(system: System, index: number, passwordHash: string): Promise<TenantId> {
  return transact(system, asSystem(newId<'tenant'>()), async (cx) => {
    const code = `tinh${index}`;
    const tenant = await foundTenant(cx, { code, name: `Tỉnh ${index}`, host: `${code}.test`, isSample: false });
    const unit = await openUnit(cx, {
      code: 'UBND',
      name: 'Ủy ban nhân dân tỉnh',
      kind: 'province',
      parent: null,
      openedOn: '2025-07-01',
    });
    await addPerson(cx, { name: 'Chuyên viên', username: 'compiler', passwordHash, unit, role: 'compiler' });
    return tenant;
  });
}

function apiOf(system: System, stages: readonly Routes[]): Hono {
  const way = { publicUrl: null, trustProxy: true, identify: identifyBy(SESSION) };
  return createApi(
    system,
    [peopleRoutes({ ...SESSION, seal: sealWith(Buffer.alloc(32)), oidc: null }), ...stages],
    way,
  );
}

/** What is sent along from then on. */
async function signedIn(api: Hono): Promise<Record<string, string>> {
  const headers = { host: 'tinh0.test', origin: 'http://tinh0.test' };
  const answer = await api.request('/api/session', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'compiler', password: PASSWORD }),
  });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  if (!answer.ok) throw new Error(await answer.text());
  return { ...headers, cookie };
}

function superuserOf(engine: Engine): string {
  const url = new URL(engine.url);
  url.pathname = `/${DATABASE}`;
  return url.href;
}

function withPassword(url: string): string {
  const full = new URL(url);
  full.password = PASSWORD;
  return full.href;
}
