// The product as it was built, on its own database or on a PostgreSQL server beside it, to be killed and started again.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { makeOwner, ownerUrl } from '../../packages/server/src/kit/engine/embedded.ts';
import { type Engine, startEngine } from '../../packages/server/src/kit/engine/engine.ts';
import { databaseUser } from '../../packages/server/src/kit/engine/system-user.ts';

const SERVER = new URL('../../packages/server/dist/main.js', import.meta.url);
const SAURO = fileURLToPath(new URL('../../packages/server/bin/sauro.mjs', import.meta.url));
const PROGRAMS = '/usr/lib/postgresql/15/bin';
const PASSWORD = 'crash';
const DATABASE = 'sauro';
const READY_MS = 120_000;

export type Place = {
  readonly origin: string;
  /** Of the PostgreSQL server beside it; undefined where it runs on its own. */
  readonly databaseUrl: () => string | undefined;
  readonly killServer: () => Promise<void>;
  readonly killDatabase: () => Promise<void>;
  readonly restart: () => Promise<void>;
  readonly isLedgerWhole: () => Promise<boolean>;
  readonly end: () => Promise<void>;
};

type Running = { readonly child: ChildProcess; readonly engine: Engine | undefined; readonly url: string | undefined };

export async function placeOf(mode: 'embedded' | 'server', folder: string): Promise<Place> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const databaseFolder = mode === 'embedded' ? join(folder, 'data') : join(folder, 'server');
  const environmentOf = (url: string | undefined): NodeJS.ProcessEnv => ({
    ...process.env,
    PORT: String(port),
    DATA_DIR: join(folder, 'data'),
    DATABASE_URL: url ?? '',
    SAMPLE: 'yes',
    SAMPLE_SIZE: 'small',
    LOG_LEVEL: 'error',
  });
  const start = async (): Promise<Running> => {
    const engine = mode === 'server' ? await startServer(databaseFolder) : undefined;
    const url = engine && withPassword(ownerUrl(engine.url, DATABASE));
    const code = `import(${JSON.stringify(SERVER.href)}).then(({ main }) => main(process.env))`;
    const child = spawn(process.execPath, ['-e', code], { env: environmentOf(url), stdio: 'ignore' });
    await ready(origin, child);
    return { child, engine, url };
  };
  let running = await start();
  const kill = async (pid: number | undefined): Promise<void> => {
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  };
  return {
    origin,
    databaseUrl: () => running.url,
    killServer: () => kill(running.child.pid),
    killDatabase: async () => kill(await postmasterIn(join(databaseFolder, 'database'))),
    restart: async () => {
      running.child.kill('SIGKILL');
      await ended(running.child);
      if (running.engine !== undefined) {
        await kill(await postmasterIn(join(databaseFolder, 'database')).catch(() => undefined)).catch(() => undefined);
        await running.engine.ended;
      }
      running = await start();
    },
    isLedgerWhole: async () => {
      // What was last reported is sealed before it is checked.
      await pause(20_000);
      const way = { env: environmentOf(running.url) };
      return promisify(execFile)(process.execPath, [SAURO, 'ledger', 'verify'], way).then(
        () => true,
        () => false,
      );
    },
    end: async () => {
      running.child.kill('SIGTERM');
      await ended(running.child);
      await running.engine?.stop();
    },
  };
}

/** Debian's, with its own settings: what it acknowledges is on the disk. */
async function startServer(folder: string): Promise<Engine> {
  const { stdout } = await promisify(execFile)(join(PROGRAMS, 'postgres'), ['--version']);
  // Another user may run it, and must be able to pass.
  await mkdir(folder, { recursive: true, mode: 0o711 });
  const binaries = { folder: PROGRAMS, major: Number.parseInt(/\d+/.exec(stdout)?.[0] ?? '', 10) };
  const engine = await startEngine({ binaries, folder, user: await databaseUser(), password: PASSWORD });
  const client = new Client({ connectionString: engine.url });
  await client.connect();
  await makeOwner(client, PASSWORD);
  const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
  if (rowCount === 0) await client.query(`create database ${DATABASE} owner sauro`);
  await client.end();
  return engine;
}

async function postmasterIn(data: string): Promise<number> {
  return Number.parseInt(await readFile(join(data, 'postmaster.pid'), 'utf8'), 10);
}

async function ready(origin: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + READY_MS;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode} before it was ready.`);
    const answer = await fetch(`${origin}/health/ready`).catch(() => undefined);
    if (answer?.ok === true) return;
    await pause(50);
  }
  throw new Error('The server is not ready.');
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise((resolve) => child.once('exit', resolve));
}

function withPassword(text: string): string {
  const url = new URL(text);
  url.password = PASSWORD;
  return url.href;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('A listening server has a port.');
  return address.port;
}
