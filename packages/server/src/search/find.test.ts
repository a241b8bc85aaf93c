import type { Id } from '@sauro/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../kit/id.ts';
import { apiOf, browserOn, signedIn } from '../testing/browser.ts';
import { putDocument } from '../testing/document-row.ts';
import { type World, world } from '../testing/world.ts';
import { searchContract, type SearchKind } from './contract.ts';
import { find } from './find.ts';
import { dropEntries, indexEntries, type NewEntry } from './index-entries.ts';
import { searchRoutes } from './routes.ts';
import { searchAmong } from './search-among.ts';

const contracts = { search: searchContract };
/** Older than all others: ids begin with the time. */
const SMALLEST = '00000000-0000-7000-8000-000000000000' as Id<'task'>;

let w: World;
let api: ReturnType<typeof apiOf>;
let leader: Awaited<ReturnType<typeof signedIn<typeof contracts>>>;

const plan = newId<'document'>();
const ids = new Map<string, Id<string>>();

beforeAll(async () => {
  w = await world();
  api = apiOf(w, [searchRoutes]);
  leader = await signedIn(api, contracts, w.people.leader);
  await w.asSystem((cx) => putDocument(cx, plan));
  await w.asSystem((cx) =>
    indexEntries(cx, [
      entry('document', 'Số hóa học bạ 243/KH-UBND', 'Ủy ban nhân dân tỉnh, ke-hoach.docx'),
      entry('task', 'Kế hoạch 243', 'Hoàn thành số hóa học bạ của học sinh trước ngày 05/6/2026'),
      entry('task', 'Kế hoạch 243', 'Hồ sơ học tập được số hóa; các bạ khác lưu kho'),
      entry('task', 'Kế hoạch 243', 'Thực hiện Nghị quyết số 57-NQ/TW về đột phá khoa học'),
      entry('task', 'Kế hoạch 243', 'Đất đai: rà soát, thống kê quỹ đất hòa giải'),
      entry('target', 'Kế hoạch 243', 'Đạt 95% hồ sơ trực tuyến'),
      entry('unit', 'Sở Giáo dục và Đào tạo', 'SGDDT'),
    ]),
  );
});
afterAll(() => w.end());

function entry(kind: SearchKind, title: string, body: string): NewEntry {
  const subject = kind === 'document' ? plan : newId<'task'>();
  ids.set(body, subject);
  return { kind, subject, document: kind === 'unit' ? null : plan, title, body };
}

const search = (q: string, kind?: SearchKind) => leader.client.search.search({ query: { q, kind } });
const bodies = async (q: string) =>
  (await search(q)).hits.map((hit) => hit.snippet.map((piece) => piece.text).join('')).toSorted();

const DIGITISE = 'Hoàn thành số hóa học bạ của học sinh trước ngày 05/6/2026';
const SCATTERED = 'Hồ sơ học tập được số hóa; các bạ khác lưu kho';
const RESOLUTION = 'Thực hiện Nghị quyết số 57-NQ/TW về đột phá khoa học';
const LAND = 'Đất đai: rà soát, thống kê quỹ đất hòa giải';
const TARGET = 'Đạt 95% hồ sơ trực tuyến';
const DOCUMENT = 'Ủy ban nhân dân tỉnh, ke-hoach.docx';

describe('who may search', () => {
  test('nobody who has not signed in', async () => {
    const stranger = browserOn(api, contracts);
    const refused = { name: 'Refusal', problem: expect.objectContaining({ code: 'session.none' }) };
    await expect(stranger.client.search.search({ query: { q: 'số' } })).rejects.toMatchObject(refused);
  });
  test('and another body finds nothing of ours', async () => {
    const { hits, counts } = await w.as(w.neighbour.person, (cx) =>
      find(cx, { typed: 'số hóa', kind: undefined, limit: 30 }),
    );
    expect([hits, Object.values(counts)]).toEqual([[], [0, 0, 0, 0, 0]]);
  });
});

describe('what is found', () => {
  test.each([
    ['with diacritics, what has them', 'số hóa học', [DIGITISE, SCATTERED, DOCUMENT]],
    ['without, what has any', 'so hoa hoc', [DIGITISE, SCATTERED, DOCUMENT]],
    ['where some are typed, those only', 'đất', [LAND]],
    ['without, đ and d alike', 'dat', [LAND, TARGET]],
    ['by the beginning of the last word', 'rà so', [LAND]],
    ['and of no other', 'r soát', []],
    ['in capitals and in any order', 'HÓA SỐ', [DIGITISE, SCATTERED, DOCUMENT]],
    ['in the older spelling', 'số hoá', [DIGITISE, SCATTERED, DOCUMENT]],
    ['as a phrase', '"số hóa học bạ"', [DIGITISE, DOCUMENT]],
    ['as a phrase without diacritics', '"so hoa hoc ba"', [DIGITISE, DOCUMENT]],
    ['by the whole number of a document', '57-NQ/TW', [RESOLUTION]],
    ['by its number alone', '57', [RESOLUTION]],
    ['by its symbol alone', 'kh-ubnd', [DOCUMENT]],
    ['by the number in the title of a document', '243/KH-UBND', [DOCUMENT]],
    ['by a number without its zero', 'ngày 5/6/2026', [DIGITISE]],
    ['by the name of a unit', 'giao duc dao', ['SGDDT']],
    ['and nothing where a word is missing', 'số hóa xyz', []],
  ])('%s: %s', async (_, typed, expected) => {
    expect(await bodies(typed)).toEqual(expected.toSorted());
  });

  test('where nothing has the diacritics as typed, without them, and it says so', async () => {
    const wrong = await search('sô hoá');
    expect([wrong.folded, wrong.hits.length]).toEqual([true, 3]);
    expect(wrong.hits[0]?.snippet.some((piece) => piece.found)).toBe(true);
    expect((await search('số hóa')).folded).toBe(false);
    expect((await search('qwertz')).folded).toBe(false);
    expect((await search('không đâu có')).folded).toBe(false);
  });

  test('begins with what has the words as they were typed, the title before the text', async () => {
    const { hits } = await search('số hóa học bạ');
    expect(hits.map((hit) => hit.id)).toEqual([ids.get(DOCUMENT), ids.get(DIGITISE), ids.get(SCATTERED)]);
  });

  test('is counted by kind, also where only one kind is shown', async () => {
    const { hits, counts } = await search('hồ sơ', 'target');
    expect(counts).toEqual({ document: 0, passage: 0, task: 1, target: 1, unit: 0 });
    const title = [{ text: 'Kế hoạch 243', found: false }];
    expect(hits).toMatchObject([{ kind: 'target', id: ids.get(TARGET), document: plan, title }]);
  });

  test('is marked in the name of a document too', async () => {
    const [hit] = (await search('hoc ba', 'document')).hits;
    expect(hit?.title.filter((piece) => piece.found)).toEqual([{ text: 'học bạ', found: true }]);
  });
});

describe('among very many', () => {
  const many = Array.from({ length: 3000 }, (_, index) => {
    const often = index % 2 === 0 ? 'Trồng cây' : 'Cây được trồng';
    const text = index % 500 === 7 ? 'Trồng hoa, cây kiểng xanh' : `${often} đợt ${index}`;
    return entry('task', 'Việc', text);
  });
  const last = (text: string) => many.findLast((one) => one.body === text)?.subject;
  beforeAll(() => w.asSystem((cx) => indexEntries(cx, many)));

  test('common words are counted up to five hundred, and the newest are shown, those together first', async () => {
    const { hits, counts } = await search('trồng cây', 'task');
    expect([counts.task, hits.length]).toEqual([500, 30]);
    expect(hits[0]?.id).toBe(last('Trồng cây đợt 2998'));
  });
  test('rare ones are all found', async () => {
    const { hits, counts } = await search('kiểng xanh', 'task');
    expect([counts.task, hits.length, hits[0]?.id]).toEqual([6, 6, last('Trồng hoa, cây kiểng xanh')]);
    expect((await search('cây đợt 1498', 'task')).hits.map(({ id }) => id)).toEqual([last('Trồng cây đợt 1498')]);
  });
  test('so is what has common words together once', async () => {
    const old = entry('task', 'Việc', 'Cây trồng chủ lực');
    await w.asSystem((cx) => indexEntries(cx, [{ ...old, subject: SMALLEST }]));
    const { hits, counts } = await search('cây trồng', 'task');
    expect([counts.task, hits[0]?.id]).toEqual([500, SMALLEST]);
  });
  test('words that only the newest have are counted', async () => {
    const newest = Array.from({ length: 150 }, (_, index) => entry('task', 'Việc', `Nạo vét kênh ${index}`));
    await w.asSystem((cx) => indexEntries(cx, newest));
    expect((await search('nạo vét', 'task')).counts.task).toBe(150);
  });
  test('what is taken away is found no more', async () => {
    const subjects = many.map(({ subject }) => subject);
    await w.asSystem((cx) => dropEntries(cx, 'task', subjects));
    expect((await search('trồng cây đợt', 'task')).counts.task).toBe(0);
  });
});

describe('whatever is typed', () => {
  test.each([
    ["'; drop table search_entry; --"],
    ['a & b | !c <-> d'],
    ["''':* \\' \\\\"],
    ['%_\\%'],
    ['"'],
    ['“”«»'],
    ['(((('],
    ['\u0000\ud800'],
    ['🙂'],
    ['ﷺ'.repeat(200)],
    [`${'a '.repeat(100)}`.trim()],
    ['\u202e\u200d\u00ad'],
    ['@tenant/task'],
    ['#task/1:*'],
  ])('is answered: %j', async (typed) => {
    const result = await search(typed);
    expect(result.hits.length).toBeLessThanOrEqual(30);
  });

  test('and nothing at all is told what it lacks', async () => {
    await expect(search(' ')).rejects.toMatchObject({ problem: expect.objectContaining({ code: 'request.invalid' }) });
  });
});

describe('a list of another stage', () => {
  const narrowed = (typed: string) =>
    w.as(w.people.leader, async (cx) => {
      await searchAmong(cx, 'task', typed);
      const rows = await cx.db.selectFrom('searchEntry').select('body').where('kind', '=', 'task').execute();
      return rows.map(({ body }) => body).toSorted();
    });
  test('is narrowed by the words of one kind', async () => {
    expect(await narrowed('so hoa')).toEqual([DIGITISE, SCATTERED].toSorted());
    expect(await narrowed('sồ hòa')).toEqual([DIGITISE, SCATTERED].toSorted());
    expect(await narrowed('?')).toEqual([]);
  });
  test('is narrowed by a word that may become many as by one that may become few', async () => {
    const codes = Array.from({ length: 30 }, (_, index) => `Trạm bơm tb${index + 10}`);
    await w.asSystem((cx) =>
      indexEntries(
        cx,
        codes.map((text) => entry('task', 'Việc', text)),
      ),
    );
    expect(await narrowed('trạm tb')).toEqual(codes);
    expect(await narrowed('tram tb1')).toEqual(codes.slice(0, 10));
    expect(await narrowed('TRẠM TB39')).toEqual(['Trạm bơm tb39']);
    expect(await narrowed('trạm tb4')).toEqual([]);
  });
  test('does not know the words of another body', async () => {
    await w.as(w.neighbour.person, async (cx) => {
      expect(await cx.db.selectFrom('searchWord').selectAll().execute()).toEqual([]);
    });
  });
});

test('what is searched does not stand in the ledger', async () => {
  const facts = await w.asSystem((cx) => cx.db.selectFrom('fact').select('data').execute());
  expect(facts.length).toBeGreaterThan(0);
  expect(JSON.stringify(facts)).not.toMatch(/học bạ|Nghị quyết/);
});
