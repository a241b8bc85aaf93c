// A PostgreSQL of our own: made when its folder is empty, started on a free port of this machine only, stopped with us.
// The library that brings the binaries also starts them, but it hooks the process's signals and would stop the database
// before the last request is answered; so only its binaries are used.
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { StartProblem } from '../start-problem.ts';
import type { Binaries } from './binaries.ts';
import { initialise } from './initialise.ts';
import { stopOrphan } from './orphan.ts';
import { exitOf, logPath, spawnEngine } from './spawn.ts';
import { GROWING_SETTINGS, memorySettings, warmingSettings } from './memory.ts';
import type { SystemUser } from './system-user.ts';

export type EngineWay = {
  readonly binaries: Binaries;
  /** Holds the data and the log; the engine's user must be able to enter it. */
  readonly folder: string;
  readonly user: SystemUser | undefined;
  /** Of the superuser: set when the cluster is made. */
  readonly password: string;
  /** Further settings, `name=value`. */
  readonly settings?: readonly string[];
};

export type Engine = {
  /** For its superuser. */
  readonly url: string;
  /** Resolves when it has ended, asked or not. */
  readonly ended: Promise<unknown>;
  readonly stop: () => Promise<void>;
};

export const SUPERUSER = 'postgres';
const START_TRIES = 40;
const READY_MS = 60_000;

export async function startEngine(way: EngineWay): Promise<Engine> {
  const data = join(way.folder, 'database');
  await initialise(data, way);
  await stopOrphan(data);
  for (let attempt = 1; attempt <= START_TRIES; attempt += 1) {
    const engine = await startOnce(data, way);
    if (engine) return engine;
    // A killed server may take seconds to be reaped, and its pid file stands in the way until then.
    await pause(250);
  }
  throw new StartProblem('engine.not-started', { folder: logPath(way.folder) });
}

/** Undefined where the server ended before it was ready. */
async function startOnce(data: string, way: EngineWay): Promise<Engine | undefined> {
  const port = await freePort();
  const place = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories='];
  const settings = [
    ...place,
    ...memorySettings(),
    ...warmingSettings(way.binaries),
    ...GROWING_SETTINGS,
    ...(way.settings ?? []),
  ];
  const child = await spawnEngine('postgres', ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], way);
  const url = `postgres://${SUPERUSER}:${encodeURIComponent(way.password)}@127.0.0.1:${port}/postgres`;
  const ended = exitOf(child);
  if (!(await isReady(url, child))) return undefined;
  return {
    url,
    ended,
    stop: async () => {
      child.kill('SIGINT');
      await ended;
    },
  };
}

async function isReady(url: string, child: ChildProcess): Promise<boolean> {
  const until = Date.now() + READY_MS;
  while (child.exitCode === null && child.signalCode === null) {
    if (await answers(url)) return true;
    if (Date.now() > until) child.kill('SIGINT');
    await pause(25);
  }
  return false;
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    // Not yet listening, or still recovering: asked again.
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('A listening server has a port.');
  return address.port;
}
