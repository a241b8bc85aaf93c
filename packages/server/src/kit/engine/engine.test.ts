// The embedded database through a life: made, stopped, killed, left behind, and found again.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmbedded } from './embedded.ts';
import { logPath } from './spawn.ts';
import { isRoot } from './system-user.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sauro-engine-'));
  await chmod(folder, 0o711);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('what was written is there after a stop and a start', async () => {
  const first = await startEmbedded(folder);
  await ask(first.url, 'create table kept as select 42 as answer');
  await first.stop();
  const second = await startEmbedded(folder);
  expect(await ask(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  await second.stop();
});

test('how much a register has grown is looked at again and again while it is being filled', async () => {
  const engine = await startEmbedded(folder);
  expect(await ask(engine.url, 'show autovacuum_naptime')).toEqual([{ autovacuum_naptime: '10s' }]);
  await engine.stop();
});

test('what the database had in its memory is read into it again after a stop and a start', async () => {
  const first = await startEmbedded(folder);
  await ask(
    first.url,
    'create table large as select n, repeat($$x$$, 500) as words from generate_series(1, 2000) as n',
  );
  await first.stop();
  const told = await log();
  const second = await startEmbedded(folder);
  const since = async () => (await log()).slice(told.length);
  await expect.poll(since, { timeout: 30_000 }).toMatch(/autoprewarm successfully prewarmed [1-9]\d{2,} of \d+/);
  await second.stop();
});

test('the owner of the database is no superuser, so that row-level security binds it', async () => {
  const engine = await startEmbedded(folder);
  expect(await ask(engine.url, 'select rolsuper, rolbypassrls from pg_roles where rolname = current_user')).toEqual([
    { rolsuper: false, rolbypassrls: false },
  ]);
  await engine.stop();
});

test('after a killed process its orphan is stopped, and nothing acknowledged is lost', async () => {
  const url = await startAndBeKilled();
  expect(await ask(url, 'select 1 as alive')).toEqual([{ alive: 1 }]);
  const engine = await startEmbedded(folder);
  expect(await ask(engine.url, 'select answer from kept where answer = 43')).toEqual([{ answer: 43 }]);
  await expect(ask(url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  await engine.stop();
});

test('after a killed database too', async () => {
  const engine = await startEmbedded(folder);
  const pid = Number.parseInt(await readFile(join(folder, 'database', 'postmaster.pid'), 'utf8'), 10);
  process.kill(pid, 'SIGKILL');
  await engine.stop();
  const again = await startEmbedded(folder);
  expect(await ask(again.url, 'select count(*)::int as rows from kept')).toEqual([{ rows: 2 }]);
  await again.stop();
});

test('data of another major version are refused and left alone', async () => {
  const other = join(folder, 'other');
  await mkdir(join(other, 'database'), { recursive: true });
  await writeFile(join(other, 'database', 'PG_VERSION'), '14\n');
  await expect(startEmbedded(other)).rejects.toMatchObject({ code: 'engine.version' });
  expect(await readFile(join(other, 'database', 'PG_VERSION'), 'utf8')).toBe('14\n');
});

test.runIf(isRoot())('a folder that the database’s user cannot enter is named', async () => {
  const closed = join(folder, 'closed');
  await mkdir(closed, { mode: 0o700 });
  await expect(startEmbedded(join(closed, 'data'))).rejects.toMatchObject({
    code: 'folder.closed',
    message: expect.stringContaining(closed),
  });
});

/** Another process opens the folder, writes, and is killed without a word. */
async function startAndBeKilled(): Promise<string> {
  const script = `
    const { startEmbedded } = await import(${JSON.stringify(new URL('./embedded.ts', import.meta.url).href)});
    const { Client } = await import('pg');
    const engine = await startEmbedded(${JSON.stringify(folder)});
    const client = new Client({ connectionString: engine.url });
    await client.connect();
    await client.query('insert into kept values (43)');
    process.stdout.write(engine.url);
    process.kill(process.pid, 'SIGKILL');
  `;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions', 'source', '--input-type=module', '-e', script],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let url = '';
  child.stdout.on('data', (chunk: Buffer) => (url += chunk.toString()));
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGKILL');
  return url;
}

function log(): Promise<string> {
  return readFile(logPath(folder), 'utf8');
}

async function ask(url: string, query: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(query)).rows;
  } finally {
    await client.end();
  }
}
