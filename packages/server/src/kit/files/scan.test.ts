import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ClamdStandIn, type ClamdWay, MALWARE, startClamd } from '../../testing/clamd-stand-in.ts';
import { isScannerThere, type ScanTimes, scanAt } from './scan.ts';

let folder: string;
const started: ClamdStandIn[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sauro-scan-'));
});
afterAll(async () => {
  for (const clamd of started) await clamd.stop();
  await rm(folder, { recursive: true, force: true });
});

const clamd = async (way: ClamdWay = {}) => {
  const stand = await startClamd(way);
  started.push(stand);
  return stand;
};
const file = async (content: string | Buffer) => {
  const path = join(folder, randomBytes(8).toString('hex'));
  await writeFile(path, content);
  return { path };
};
const HASTY: ScanTimes = { connectMs: 300, silentMs: 300 };

test('a file goes to the scanner whole, however large, and nothing is found in it', async () => {
  const { place, seen } = await clamd();
  const content = randomBytes(3_000_001);
  expect(await scanAt(place)(await file(content))).toEqual({ is: 'clean' });
  expect(seen.map((bytes) => bytes.equals(content))).toEqual([true]);
  expect(await scanAt(place)(await file(''))).toEqual({ is: 'clean' });
});

test('what is found is told by its name, also over a socket of the file system', async () => {
  const { place } = await clamd({ path: join(folder, 'clamd.sock') });
  expect(await scanAt(place)(await file(`đầu tệp ${MALWARE}`))).toEqual({
    is: 'found',
    virus: 'SauRo.Test.Signature',
  });
});

test('a file larger than the scanner takes is said to be so, though the scanner hangs up in the middle of it', async () => {
  const { place } = await clamd({ mostBytes: 100_000 });
  expect(await scanAt(place)(await file(randomBytes(5_000_000)))).toEqual({ is: 'too-large' });
});

test.each(['hangs', 'nonsense', 'leaves'] as const)(
  'a scanner that %s is away, and nobody waits for ever',
  async (manner) => {
    const { place } = await clamd({ manner });
    expect(await scanAt(place, HASTY)(await file(randomBytes(400_000)))).toEqual({ is: 'away' });
    expect(await isScannerThere(place, HASTY)).toBe(false);
  },
);

test('one that is not there is away', async () => {
  const { place, stop } = await startClamd();
  expect(await isScannerThere(place)).toBe(true);
  await stop();
  expect(await scanAt(place)(await file('tệp'))).toEqual({ is: 'away' });
  expect(await scanAt({ path: join(folder, 'nowhere.sock') })(await file('tệp'))).toEqual({ is: 'away' });
});

test('a file that cannot be read is a fault of ours and never a clean file', async () => {
  const { place } = await clamd();
  await expect(scanAt(place)({ path: join(folder, 'gone') })).rejects.toMatchObject({ code: 'ENOENT' });
});
