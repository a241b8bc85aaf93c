import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { documentContract } from '../../document/contract.ts';
import { documentRoutes } from '../../document/routes.ts';
import { apiOf, signedIn } from '../../testing/browser.ts';
import { type ClamdStandIn, MALWARE, startClamd } from '../../testing/clamd-stand-in.ts';
import { type World, world } from '../../testing/world.ts';
import { scanAt } from './scan.ts';

const PLAN = 'KẾ HOẠCH\nNâng cấp trạm bơm\n1. Phòng Kinh tế lập danh sách trạm bơm trước ngày 30/6/2027.';

let w: World;
let clamd: ClamdStandIn;
let place: ClamdStandIn['place'];
beforeAll(async () => {
  w = await world();
  clamd = await startClamd();
  place = clamd.place;
});
afterAll(async () => {
  await w.end();
  await clamd.stop();
});
beforeEach(() => w.pool.query('delete from throttle'));

const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });
const upload = async (content: string, whenAway: 'refuse' | 'accept' = 'refuse', at = place) => {
  const system = { ...w.system, virusGuard: { scan: scanAt(at), whenAway } };
  const api = apiOf({ ...w, system }, [documentRoutes]);
  const { client } = await signedIn(api, { documents: documentContract }, w.people.compiler);
  return client.documents.uploadDocument({ query: {}, body: new File([content], 'kế hoạch.txt') });
};
const facts = () =>
  w.asSystem((cx) =>
    cx.db
      .selectFrom('fact')
      .select(['personId', 'data'])
      .where('kind', '=', 'file.quarantined')
      .orderBy('id')
      .execute(),
  );
const filesUnder = async (folder: string) => {
  const all = await readdir(join(w.folder, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return all.filter((entry) => entry.isFile());
};

test('what the scanner finds something in is no document: it is put away, told by the ledger, and nobody is served it', async () => {
  const infected = `${PLAN} ${MALWARE}`;
  await expect(upload(infected)).rejects.toMatchObject({
    problem: {
      code: 'virus.found',
      status: 422,
      detail: expect.stringContaining('“kế hoạch.txt” có mã độc (SauRo.Test.Signature)'),
    },
  });
  const [put] = await filesUnder('quarantine');
  expect(await readFile(join(put?.parentPath ?? '', put?.name ?? ''), 'utf8')).toBe(infected);
  expect(await facts()).toEqual([
    {
      personId: w.people.compiler.id,
      data: { kept: true, virus: 'SauRo.Test.Signature', sha256: put?.name, sizeBytes: Buffer.byteLength(infected) },
    },
  ]);
  expect(await w.system.files.open(w.tenant, put?.name ?? '')).toBeUndefined();
  expect(await w.asSystem((cx) => cx.db.selectFrom('document').select('id').execute())).toEqual([]);
  expect(await readdir(join(w.folder, 'incoming'))).toEqual([]);
});

test('what is a state secret besides is not even put away', async () => {
  const before = (await filesUnder('quarantine')).length;
  await expect(upload(`TỐI MẬT\n\n${PLAN} ${MALWARE}`)).rejects.toMatchObject(refusal('virus.found'));
  expect((await filesUnder('quarantine')).length).toBe(before);
  expect((await facts()).at(-1)?.data).toEqual({ kept: false, virus: 'SauRo.Test.Signature' });
});

test('a clean one is taken, and it is known that it was looked at', async () => {
  expect((await upload(PLAN)).virusCheck).toBe('clean');
});

test('while the scanner is away nothing is taken, and one is told to come again', async () => {
  const gone = await startClamd();
  await gone.stop();
  await expect(upload(`${PLAN} một`, 'refuse', gone.place)).rejects.toMatchObject({
    problem: { code: 'virus.away', status: 503, detail: expect.stringContaining('thử lại sau ít phút') },
  });
  expect(await readdir(join(w.folder, 'incoming'))).toEqual([]);
  expect((await upload(`${PLAN} một`, 'accept', gone.place)).virusCheck).toBe('away');
});

test('what is larger than the scanner takes is refused, also where the scanner may be away', async () => {
  const small = await startClamd({ mostBytes: 10 });
  await expect(upload(`${PLAN} hai`, 'accept', small.place)).rejects.toMatchObject(refusal('virus.too-large'));
  await small.stop();
});
