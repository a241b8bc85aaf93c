import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findLastSeal, sealLedger } from '../kit/ledger-seal.ts';
import { pastRules } from '../testing/past-rules.ts';
import { type World, world } from '../testing/world.ts';
import { ledgerCommand } from './ledger.ts';

let w: World;
let folder: string;
beforeEach(async () => {
  w = await world();
  folder = await mkdtemp(join(tmpdir(), 'sauro-ledger-'));
  await sealLedger(w.system, w.tenant);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await w.end();
  await rm(folder, { recursive: true, force: true });
});

/** The command on the database of this world. */
async function sauroLedger(...words: string[]) {
  const out: string[] = [];
  const listen = (text: unknown) => out.push(String(text)) > 0;
  vi.spyOn(process.stdout, 'write').mockImplementation(listen);
  vi.spyOn(process.stderr, 'write').mockImplementation(listen);
  const code = await ledgerCommand(words, { DATABASE_URL: w.pool.options.connectionString, DATA_DIR: folder });
  vi.restoreAllMocks();
  return { code, out: out.join('') };
}
const lastSeal = async () => {
  const last = await w.asSystem(findLastSeal);
  return last === undefined ? '' : `${last.number}-${last.sha256}`;
};

test('a whole ledger is told with its last seal, and still knows it later', async () => {
  const kept = await lastSeal();
  const { code, out } = await sauroLedger('verify');
  expect([code, out]).toEqual([0, expect.stringContaining(`niêm phong cuối ${kept}`)]);
  expect((await sauroLedger('verify', '--expect', kept)).code).toBe(0);
});

test('a ledger that was written anew from end to end does not know the seal that was kept', async () => {
  const kept = await lastSeal();
  await pastRules(w, 'delete from ledger_link where tenant_id = $1', [w.tenant]);
  await pastRules(w, 'delete from ledger_seal where tenant_id = $1', [w.tenant]);
  await pastRules(w, `update fact set data = '{}' where tenant_id = $1`, [w.tenant]);
  await sealLedger(w.system, w.tenant);
  expect((await sauroLedger('verify')).code).toBe(0);
  expect(await sauroLedger('verify', '--expect', kept)).toMatchObject({ code: 1 });
});

test('one changed byte ends it with 1 and names the fact', async () => {
  const { rows } = await pastRules(
    w,
    `update fact set data = data || '{"x": 1}' where id = (select min(id::text)::uuid from fact where tenant_id = $1) returning id`,
    [w.tenant],
  );
  const { code, out } = await sauroLedger('verify');
  expect([code, out]).toEqual([1, expect.stringContaining(String(rows[0]?.['id']))]);
});

test('what it does not understand ends it with 2 and says how it is used', async () => {
  for (const words of [[], ['check'], ['verify', '--expect', 'abc'], ['verify', '--fast']]) {
    expect(await sauroLedger(...words)).toMatchObject({ code: 2, out: expect.stringContaining('sauro ledger verify') });
  }
});
