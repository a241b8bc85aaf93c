import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planningWorld } from './testing/plans.ts';

const DATED = 'Sở Nội vụ chủ trì rà soát hồ sơ lưu trữ của các đơn vị, hoàn thành trước ngày 30/6/2026.';
const BARE = [
  'Sở Nội vụ rà soát hồ sơ giấy của các trường học.',
  'Sở Nội vụ tổ chức tập huấn cán bộ lưu trữ cấp xã.',
  'Sở Nội vụ xây dựng quy trình nộp lưu hồ sơ điện tử.',
];
const OPENING = ['Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:'];

let p: Awaited<ReturnType<typeof planningWorld>>;
let documents: readonly { readonly document: string; readonly plan: string }[];

beforeAll(async () => {
  p = await planningWorld();
  const written = [
    { title: 'Lưu trữ hồ sơ đợt một', day: '05 tháng 3 năm 2026', tasks: [DATED] },
    { title: 'Lưu trữ hồ sơ đợt hai', day: '05 tháng 01 năm 2026', tasks: [DATED, ...BARE.slice(0, 1)] },
    { title: 'Lưu trữ hồ sơ đợt ba', day: '05 tháng 02 năm 2026', tasks: BARE },
  ];
  const made = [];
  for (const writing of written) {
    const { draft, plan } = await p.confirmed({ ...writing, opening: OPENING });
    made.push({ document: draft.document, plan: plan.id });
  }
  documents = made;
});
afterAll(() => p.w.end());

describe('plans are listed', () => {
  test.each([
    ['confirmed', ['ba', 'hai', 'một']],
    ['issued', ['một', 'ba', 'hai']],
    ['score-down', ['một', 'hai', 'ba']],
    ['score-up', ['ba', 'hai', 'một']],
    ['tasks', ['ba', 'hai', 'một']],
  ] as const)('by %s, page after page', async (sort, order) => {
    const names = new Map(documents.map(({ plan }, index) => [plan, ['một', 'hai', 'ba'][index] ?? '']));
    const found: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await p.calls.listPlans({ query: { sort, limit: 1, ...(after === undefined ? {} : { after }) } });
      found.push(...page.items.map(({ id }) => names.get(id) ?? ''));
      if (page.next === null) break;
      after = page.next;
    }
    expect(found).toEqual(order);
  });
});

describe('which documents have become plans', () => {
  test('is not told to who has not signed in', async () => {
    const asked = p.stranger.client.plans.listPlansOfDocuments({ query: { ids: documents[0]?.document ?? '' } });
    await expect(asked).rejects.toMatchObject({ problem: expect.objectContaining({ code: 'session.none' }) });
  });

  test('is told for several at once, without those that have not', async () => {
    const open = await p.opened({ title: 'Lưu trữ hồ sơ đợt bốn', opening: OPENING, tasks: BARE });
    const ids = [...documents.map(({ document }) => document), open.document].join(',');
    const { items } = await p.calls.listPlansOfDocuments({ query: { ids } });
    expect(items.toSorted((a, b) => a.document.localeCompare(b.document))).toEqual(
      documents.toSorted((a, b) => a.document.localeCompare(b.document)),
    );
  });
});
