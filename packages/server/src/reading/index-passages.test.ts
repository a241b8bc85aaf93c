import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentId } from '../document/document.ts';
import { uploadDocument } from '../document/upload-document.ts';
import { scan } from '../document/testing/hostile-files.ts';
import { sweepUnindexedUnits } from '../people/index-units.ts';
import { find, type Search } from '../search/find.ts';
import { dropEntries } from '../search/index-entries.ts';
import { type World, world } from '../testing/world.ts';
import { indexPassages, sweepUnindexed } from './index-passages.ts';

const PLAN = `ỦY BAN NHÂN DÂN TỈNH SÔNG NGÂN
Số: 45/KH-UBND

KẾ HOẠCH
Triển khai thư viện lưu động

I. NHIỆM VỤ
1. Văn phòng Sở mua xe chở sách trước ngày 30/4/2026.
2. Thư viện tỉnh lập danh mục đầu sách.
`;

let w: World;
let document: DocumentId;

beforeAll(async () => {
  w = await world();
  document = await upload('thu-vien.txt', new TextEncoder().encode(PLAN));
});
afterAll(() => w.end());

async function upload(name: string, bytes: Uint8Array): Promise<DocumentId> {
  const body = new Blob([new Uint8Array(bytes)]).stream();
  return (await uploadDocument(w.system, w.people.compiler.acting, { name, body })).id;
}

const search = (typed: string, kind?: Search['kind']) =>
  w.as(w.people.compiler, (cx) => find(cx, { typed, kind, limit: 30 }));
const index = () => indexPassages.work(w.system, w.tenant, { document });
const waiting = async () =>
  (await w.pool.query("select 1 from job.jobs where task_identifier = 'reading.index-passages'")).rowCount;

describe('a document that was read', () => {
  test.each(['thư viện lưu động', '45/KH-UBND', 'thu-vien.txt', 'ke hoach song ngan'])(
    'is found by title, number, file and issuer: %s',
    async (typed) => {
      expect((await search(typed, 'document')).hits).toMatchObject([{ kind: 'document', id: document, document }]);
    },
  );

  test('has a job waiting that indexes its paragraphs', async () => {
    expect(await waiting()).toBe(1);
  });

  test('is found by its paragraphs, each at its block, and once, though the job may run twice', async () => {
    await index();
    await index();
    const { hits, counts } = await search('xe cho sach', 'passage');
    expect(hits).toMatchObject([{ kind: 'passage', id: document, title: [{ text: 'Triển khai thư viện lưu động' }] }]);
    expect(hits[0]?.part).toBeGreaterThan(0);
    expect(counts.passage).toBe(1);
    // Too short to be a passage.
    expect((await search('kế hoạch', 'passage')).hits).toEqual([]);
  });
});

describe('what came before there was a search', () => {
  test('is found after the next start, and the start after that adds nothing', async () => {
    await w.asSystem((cx) => dropEntries(cx, 'document', [document]));
    await w.asSystem((cx) => dropEntries(cx, 'passage', [document]));
    await w.asSystem((cx) => dropEntries(cx, 'unit', [w.units.department]));
    await w.pool.query('delete from job._private_jobs');
    for (let start = 0; start < 2; start += 1) {
      await sweepUnindexed(w.system, w.tenant);
      await sweepUnindexedUnits(w.system, w.tenant);
    }
    expect(await waiting()).toBe(1);
    await index();
    expect((await search('thư viện')).counts).toMatchObject({ document: 1, passage: 2, unit: 0 });
    expect((await search('đơn vị so', 'unit')).hits.map(({ id }) => id)).toContain(w.units.department);
  });
});

test('the original of a scan is found by its name', async () => {
  await expect(upload('bien-ban-quet.pdf', scan())).rejects.toMatchObject({ code: 'scan.unreadable' });
  expect((await search('bien ban quet')).hits).toMatchObject([{ kind: 'document', snippet: [] }]);
});

test('a unit is found by name, by code, and with the one above it', async () => {
  expect((await search('PHONG', 'unit')).hits[0]).toMatchObject({ id: w.units.room, document: null });
  expect((await search('phong don vi so', 'unit')).hits[0]).toMatchObject({ id: w.units.room });
});
