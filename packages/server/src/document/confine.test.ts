import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { confine, type Outcome } from './confine.ts';
import { withoutNetwork } from './confined-command.ts';
import type { ReadLimits } from './limits.ts';

const SMALL: ReadLimits = { cpuSeconds: 2, wallSeconds: 10, memoryMb: 256 };

describe('a confined process', () => {
  it('answers about the bytes it was given', async () => {
    const outcome = await inConfinement('echo', { question: { name: 'a.txt' }, bytes: Buffer.from('hello') });
    expect(outcome).toMatchObject({ ok: true, answer: { question: { name: 'a.txt' }, size: 5, first: 104 } });
  });

  it('is stopped when it has used its processor time', async () => {
    expect(await inConfinement('endless')).toEqual({ ok: false, why: 'time' });
  });

  it('is stopped when it sleeps past its time by the clock on the wall', async () => {
    expect(await inConfinement('sleeper', { limits: { ...SMALL, wallSeconds: 1 } })).toEqual({
      ok: false,
      why: 'time',
    });
  });

  it.each(['heap-hog', 'buffer-hog', 'wasm-hog'])(
    'is stopped when it takes more memory than it may: %s',
    async (hog) => {
      const limits = { ...SMALL, cpuSeconds: 20, wallSeconds: 25 };
      expect(await inConfinement(hog, { limits })).toEqual({ ok: false, why: 'memory' });
    },
  );

  it('is stopped when it answers without end', async () => {
    expect(await inConfinement('flood')).toEqual({ ok: false, why: 'memory' });
  });

  it.each(['crash', 'abort'])('that breaks is told as broken, and not why: %s', async (hostile) => {
    expect(await inConfinement(hostile, { bytes: Buffer.from('TỐI MẬT') })).toEqual({ ok: false, why: 'crash' });
  });
});

describe('what a confined process cannot reach', () => {
  let server: Server;
  let folder: string;
  let probed: Record<string, unknown>;
  let requests = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sauro-probe-'));
    await writeFile(join(folder, 'secret.txt'), 'secret');
    server = createServer((_request, response) => response.end('reached'));
    server.on('connection', () => (requests += 1));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    vi.stubEnv('DATABASE_URL', 'postgres://somebody@localhost/plans');

    const { port } = server.address() as AddressInfo;
    const question = { port, secretFile: join(folder, 'secret.txt'), writeTo: join(folder, 'written.txt') };
    const outcome = await inConfinement('prober', { question });
    if (!outcome.ok) throw new Error(outcome.why);
    probed = outcome.answer as Record<string, unknown>;
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    server.close();
    await rm(folder, { recursive: true });
  });

  it('no variable of the environment, and so no database', () => {
    expect(probed['environment']).toEqual([]);
  });
  it('no server by fetch', () => {
    expect(probed['fetched']).toBe(false);
  });
  it('no server by a socket from below, where the kernel can take the network away', async () => {
    if ((await withoutNetwork()).length > 0)
      expect({ connected: probed['connected'], requests }).toEqual({ connected: false, requests: 0 });
  });
  it('no file of the system', () => {
    expect([probed['readPasswd'], probed['readSecret'], probed['listed']]).toEqual([false, false, false]);
  });
  it('no file to write', async () => {
    expect(probed['wrote']).toBe(false);
    expect(await readdir(folder)).toEqual(['secret.txt']);
  });
  it('no other process, no worker', () => {
    expect([probed['ran'], probed['worked']]).toEqual([false, false]);
  });
});

type Run = { readonly question?: unknown; readonly bytes?: Uint8Array; readonly limits?: ReadLimits };

async function inConfinement(
  hostile: string,
  { question = {}, bytes = new Uint8Array(), limits = SMALL }: Run = {},
): Promise<Outcome> {
  const module = fileURLToPath(new URL(`./testing/hostile/${hostile}.mjs`, import.meta.url));
  const child = await confine({ module, readable: [], limits });
  return child.ask(question, bytes).finally(child.end);
}
