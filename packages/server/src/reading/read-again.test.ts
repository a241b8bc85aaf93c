import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentId } from '../document/document.ts';
import { READER_VERSION } from '../document/reader-version.ts';
import { uploadDocument } from '../document/upload-document.ts';
import { type World, world } from '../testing/world.ts';
import { findNewestReading, hasReading, listOutdated } from './queries.ts';
import { readAgain } from './read-again.ts';

const PLAN = 'KẾ HOẠCH\nTriển khai số hóa hồ sơ\n\nI. NHIỆM VỤ\n1. Văn phòng Sở rà soát hồ sơ trước ngày 30/4/2026.\n';

let w: World;
let document: DocumentId;

beforeAll(async () => {
  w = await world();
  const upload = { name: 'ke-hoach.txt', body: new Blob([PLAN]).stream() };
  document = (await uploadDocument(w.system, w.people.compiler.acting, upload)).id;
});
afterAll(() => w.end());

const outdated = (version: number) => w.asSystem((cx) => listOutdated(cx, { version, after: null, limit: 10 }));
const readings = () =>
  w.asSystem((cx) => cx.db.selectFrom('reading').select(['readerVersion']).orderBy('readerVersion').execute());

/** As though an older reader had read it: by the owner of the tables, for the application may change no reading. */
async function age(): Promise<void> {
  const client = await w.pool.connect();
  await client.query("select set_config('app.tenant', $1, false), set_config('app.prepares', '*', false)", [w.tenant]);
  await client.query('update reading set reader_version = $1, reading = $2', [READER_VERSION - 1, '{"tasks":[]}']);
  client.release(true);
}

describe('a document that was read by an older reader', () => {
  test('is not found while its reading is of this version', async () => {
    expect(await outdated(READER_VERSION)).toEqual([]);
    expect(await outdated(READER_VERSION + 1)).toEqual([{ id: document }]);
  });

  test('is read again, and the older reading stays beside the newer', async () => {
    await age();
    await readAgain.work(w.system, w.tenant, { document });
    expect(await readings()).toEqual([{ readerVersion: READER_VERSION - 1 }, { readerVersion: READER_VERSION }]);
    const newest = await w.asSystem((cx) => findNewestReading(cx, document));
    expect(newest?.tasks[0]?.lead).toEqual(['Văn phòng Sở']);
  });

  test('is read once, though the job may run twice', async () => {
    await readAgain.work(w.system, w.tenant, { document });
    expect((await readings()).length).toBe(2);
  });

  test('of another body is not touched', async () => {
    await readAgain.work(w.system, w.neighbour.tenant, { document });
    expect(await w.as(w.neighbour.person, (cx) => hasReading(cx, document, 0))).toBe(false);
  });
});
