import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../kit/id.ts';
import type { Cx } from '../kit/system.ts';
import { putDocument } from '../testing/document-row.ts';
import { type World, world } from '../testing/world.ts';
import { dropEntries, indexEntries, type NewEntry } from './index-entries.ts';

let w: World;
beforeAll(async () => {
  w = await world();
  await w.asSystem((cx) => putDocument(cx, document));
});
afterAll(() => w.end());

const document = newId<'document'>();
const task = (body: string, subject = newId<'task'>()): NewEntry => ({
  kind: 'task',
  subject,
  document,
  title: 'Kế hoạch số hóa',
  body,
});

async function found(cx: Cx, query: string): Promise<string[]> {
  await sql`select set_config('app.search', ${query}, true)`.execute(cx.db);
  const rows = await cx.db.selectFrom('searchEntry').select('body').orderBy('body').execute();
  return rows.map((row) => row.body);
}

test('an entry is seen only by what searches for it, and only within its own body', async () => {
  await w.asSystem((cx) => indexEntries(cx, [task('Số hóa hồ sơ lưu trữ')]));
  await w.asSystem(async (cx) => {
    expect(await found(cx, "'thồ' & 'tho'")).toEqual(['Số hóa hồ sơ lưu trữ']);
    expect(await found(cx, "'thổ'")).toEqual([]);
    expect(await found(cx, '')).toEqual([]);
  });
  expect(await w.as(w.neighbour.person, (cx) => found(cx, "'thồ'"))).toEqual([]);
});

test('what stands under a subject is replaced whole, and what stands beside it stays', async () => {
  const [changed, other] = [newId<'task'>(), newId<'task'>()];
  await w.asSystem((cx) =>
    indexEntries(cx, [task('Trồng rừng ven biển', changed), task('Trồng rừng đầu nguồn', other)]),
  );
  await w.asSystem((cx) => indexEntries(cx, [task('Trồng rừng ngập mặn', changed)]));
  expect(await w.asSystem((cx) => found(cx, "'ttrồng'"))).toEqual(['Trồng rừng ngập mặn', 'Trồng rừng đầu nguồn']);
  await w.asSystem((cx) => dropEntries(cx, 'task', [changed]));
  expect(await w.asSystem((cx) => found(cx, "'ttrồng'"))).toEqual(['Trồng rừng đầu nguồn']);
});

test('passages of a document are replaced together, however many there were', async () => {
  const passage = (part: number, body: string): NewEntry => ({
    kind: 'passage',
    subject: document,
    part,
    document,
    title: 'Kế hoạch',
    body,
  });
  const many = Array.from({ length: 1200 }, (_, part) => passage(part, `Đoạn thứ ${part}`));
  await w.asSystem((cx) => indexEntries(cx, many));
  await w.asSystem((cx) => indexEntries(cx, [passage(3, 'Đoạn còn lại')]));
  expect(await w.asSystem((cx) => found(cx, "'pđoạn'"))).toEqual(['Đoạn còn lại']);
});

test('another body removes nothing, though it names the same subject', async () => {
  const entry = task('Việc của tỉnh');
  await w.asSystem((cx) => indexEntries(cx, [entry]));
  await w.as(w.neighbour.person, (cx) => dropEntries(cx, 'task', [entry.subject]));
  expect(await w.asSystem((cx) => found(cx, "'ttỉnh' & 'tviệc'"))).toEqual(['Việc của tỉnh']);
});

test('a text that the database could not hold is held all the same', async () => {
  const body = `a\0b \ud800 ${'chữ '.repeat(30_000)} ${'dài'.repeat(2000)}`;
  await w.asSystem((cx) => indexEntries(cx, [task(body)]));
  expect((await w.asSystem((cx) => found(cx, "'tchữ'")))[0]).toHaveLength(50_000);
});
