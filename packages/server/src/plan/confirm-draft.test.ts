import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentId } from '../document/document.ts';
import { readingMade } from '../document/document-facts.ts';
import { addPreparingUnit } from '../document/preparation/prepare.ts';
import { READER_VERSION } from '../document/reader-version.ts';
import { newId } from '../kit/id.ts';
import { record } from '../kit/ledger.ts';
import { findNewestReading } from '../reading/queries.ts';
import { searchAmong } from '../search/search-among.ts';
import { planningWorld, tasksIn } from './testing/plans.ts';

let p: Awaited<ReturnType<typeof planningWorld>>;

beforeAll(async () => {
  p = await planningWorld();
});
afterAll(() => p.w.end());

const refusal = (code: string) => ({ name: 'Refusal', problem: expect.objectContaining({ code }) });
const LAND =
  'Đơn vị SO chủ trì, phối hợp với Đơn vị XA rà soát quỹ đất xây trường mầm non; hoàn thành trước ngày 30/4/2026.';
const WELL = 'Đơn vị XA khoan giếng nước cho trạm y tế vùng hạn mặn trong quý III năm 2026.';
const PLAN = {
  opening: [
    'Thực hiện Nghị quyết số 71-NQ/TW ngày 22/8/2025 của Bộ Chính trị, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
  ],
  targets: ['Trên 80% hộ dân dùng nước sạch đến năm 2026.'],
  tasks: [LAND, WELL],
  duties: ['Các sở, ngành báo cáo kết quả thực hiện về Sở Nội vụ trước ngày 15/12 hằng năm để tổng hợp.'],
};

describe('who may confirm', () => {
  test('nobody who has not signed in, and no leader: she reads plans', async () => {
    const draft = await p.opened(PLAN);
    await expect(p.confirm(draft, undefined, p.stranger)).rejects.toMatchObject(refusal('session.none'));
    const leader = await p.as(p.w.people.leader);
    await expect(p.confirm(draft, undefined, leader)).rejects.toMatchObject(refusal('right.missing'));
    const plan = await p.confirm(draft);
    expect((await leader.client.plans.getPlan({ params: { id: plan.id } })).id).toBe(plan.id);
  });

  test('and no other body sees the plan or anything in it', async () => {
    const { plan } = await p.confirmed(PLAN);
    await p.w.as(p.w.neighbour.person, async (cx) => {
      const tables = [
        'plan',
        'planRevision',
        'task',
        'taskVersion',
        'taskLead',
        'taskUnit',
        'taskLikeness',
        'target',
        'targetVersion',
        'reportDuty',
        'citation',
      ] as const;
      for (const table of tables) {
        expect(await cx.db.selectFrom(table).select('tenantId').execute()).toEqual([]);
      }
    });
    expect((await p.calls.getPlan({ params: { id: plan.id } })).id).toBe(plan.id);
  });
});

describe('a draft is not confirmed', () => {
  test('when it has changes that the person has not seen', async () => {
    const draft = await p.opened(PLAN);
    await p.change(draft, tasksIn(draft)[0]?.id ?? '', 'product', 'Báo cáo');
    const asking = { params: { id: draft.id }, body: { seq: 0, as: { mode: 'first' } } } as const;
    await expect(p.calls.confirmDraft(asking)).rejects.toMatchObject(refusal('draft.moved-on'));
  });

  test('when there is nothing in it', async () => {
    const draft = await p.opened({ tasks: [LAND] });
    await p.remove(draft, tasksIn(draft)[0]?.id ?? '');
    await expect(p.confirm(draft)).rejects.toMatchObject(refusal('draft.nothing'));
  });

  test('when it does not exist', async () => {
    const asking = { params: { id: randomUUID() }, body: { seq: 0, as: { mode: 'first' } } } as const;
    await expect(p.calls.confirmDraft(asking)).rejects.toMatchObject(refusal('record.not-found'));
  });

  test('a second time', async () => {
    const { draft } = await p.confirmed(PLAN);
    await expect(p.confirm(draft)).rejects.toMatchObject(refusal('draft.confirmed'));
  });

  test('as a second plan, once it is opened again: it can only correct its own', async () => {
    const { draft } = await p.confirmed(PLAN);
    const { plan: other } = await p.confirmed(PLAN);
    await p.reopen(draft);
    await expect(p.confirm(draft)).rejects.toMatchObject(refusal('plan.exists'));
    await expect(p.confirm(draft, { mode: 'replaces', plan: other.id })).rejects.toMatchObject(refusal('plan.exists'));
    await expect(p.confirm(draft, { mode: 'corrects', plan: other.id })).rejects.toMatchObject(
      refusal('plan.other-document'),
    );
  });

  test('as a revision of a plan that does not exist', async () => {
    const draft = await p.opened(PLAN);
    await expect(p.confirm(draft, { mode: 'amends', plan: randomUUID() })).rejects.toMatchObject(
      refusal('record.not-found'),
    );
  });
});

describe('a draft that is confirmed', () => {
  test('is a plan with its counts and its score, found by its document and in the list', async () => {
    const { draft, plan } = await p.confirmed({ ...PLAN, number: '0077', title: 'Cấp nước sạch vùng hạn mặn' });
    expect(plan).toMatchObject({
      document: draft.document,
      revision: 1,
      kind: 'KH',
      number: '0077',
      title: 'Cấp nước sạch vùng hạn mặn',
      counts: { tasks: 2, targets: 1 },
      clear: { time: { clear: 2, vague: 0, unclear: 0 }, product: { clear: 0, vague: 0, unclear: 2 } },
    });
    expect(plan.score).toBeCloseTo((100 * 8) / 12, 1);
    expect((await p.calls.findPlanOfDocument({ params: { id: draft.document } })).plan).toEqual(plan);
    const listed = await p.calls.listPlans({ query: { q: 'nuoc sach HAN man' } });
    expect(listed).toMatchObject({ items: [{ id: plan.id }], next: null, total: 1 });
  });

  test('has its tasks in the register, with their day, their units and the heading above them', async () => {
    const { draft, plan } = await p.confirmed(PLAN);
    const [land] = await p.tasksOf(plan.id);
    expect(land).toMatchObject({
      itemId: tasksIn(draft)[0]?.id,
      sectionTitle: 'NHIỆM VỤ',
      lead: ['Đơn vị SO'],
      dueOn: '2026-04-30',
      clearTime: 'clear',
      clearProduct: 'unclear',
      sinceRevision: 1,
      droppedRevision: null,
    });
    const units = await p.w.asSystem((cx) =>
      cx.db
        .selectFrom('taskUnit')
        .select(['unitId', 'role'])
        .where('taskId', '=', land?.id ?? ('' as never))
        .orderBy('role')
        .execute(),
    );
    expect(units).toEqual([
      { unitId: p.w.units.commune, role: 'coordinate' },
      { unitId: p.w.units.department, role: 'lead' },
    ]);
  });

  test('has its targets and its duties to report', async () => {
    const { draft, plan } = await p.confirmed(PLAN);
    const { items: targets } = await p.calls.listTargets({ params: { id: plan.id } });
    expect(targets).toMatchObject([
      { document: draft.document, comparator: 'gte', value: 80, unit: '%', by: '2026', max: null },
    ]);
    const { items: duties } = await p.calls.listDuties({ params: { id: plan.id } });
    expect(duties).toMatchObject([{ from: ['Các sở, ngành'], to: 'Sở Nội vụ', frequency: 'year', due: '12-15' }]);
  });

  test('is found by the search', async () => {
    const { plan } = await p.confirmed(PLAN);
    const tasks = (await p.tasksOf(plan.id)).map(({ id }) => id);
    const found = await p.w.asSystem(async (cx) => {
      await searchAmong(cx, 'task', 'gieng');
      return cx.db.selectFrom('searchEntry').select('subjectId').where('kind', '=', 'task').execute();
    });
    expect(found.map(({ subjectId }) => subjectId)).toContain(tasks[1]);
  });

  test('leaves counts and ids in the ledger, and no word of the plan', async () => {
    const { draft, plan } = await p.confirmed(PLAN);
    const facts = await p.w.asSystem((cx) =>
      cx.db
        .selectFrom('fact')
        .select(['kind', 'data'])
        .where('subjectId', 'in', [plan.id, draft.id, draft.document])
        .orderBy('id')
        .execute(),
    );
    expect(facts.map(({ kind }) => kind)).toEqual([
      'document.uploaded',
      'document.unit-added',
      'draft.opened',
      'plan.confirmed',
      'document.checked',
      'draft.confirmed',
    ]);
    expect(facts[3]?.data).toMatchObject({ document: draft.document, revision: 1, tasks: 2, targets: 1, duties: 1 });
    expect(JSON.stringify(facts.slice(1))).not.toMatch(/giếng|quỹ đất|nước sạch/);
  });

  test('is confirmed, and is opened again before it is corrected', async () => {
    const { draft } = await p.confirmed(PLAN);
    expect((await p.drafts.getDraft({ params: { id: draft.id } })).state).toBe('confirmed');
    const item = tasksIn(draft)[0]?.id ?? '';
    await expect(p.change(draft, item, 'product', 'Báo cáo')).rejects.toMatchObject(refusal('draft.confirmed'));
  });

  test('by two people at once is one plan', async () => {
    const draft = await p.opened(PLAN);
    const document = draft.document as DocumentId;
    await p.w.as(p.w.people.compiler, (cx) => addPreparingUnit(cx, document, p.w.units.commune));
    const both = await Promise.allSettled([p.confirm(draft), p.confirm(draft, undefined, await p.as(p.w.people.unit))]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: refusal('draft.confirmed') });
    const plans = await p.w.asSystem((cx) =>
      cx.db
        .selectFrom('plan')
        .select('id')
        .where('documentId', '=', draft.document as never)
        .execute(),
    );
    expect(plans).toHaveLength(1);
  });

  test('says of its document what the person has confirmed, whatever a newer reader reads', async () => {
    const draft = await p.opened(PLAN);
    const head = draft.items.find(({ kind }) => kind === 'head');
    await p.change(draft, head?.id ?? '', 'number', '0123');
    await p.confirm(draft);
    const [document] = await p.w.asSystem(async (cx) => {
      const id = draft.document as DocumentId;
      const reading = await findNewestReading(cx, id);
      if (reading === undefined) throw new Error('It was read.');
      await record(cx, readingMade, {
        subject: newId<'reading'>(),
        data: { document: id, readerVersion: READER_VERSION + 1, tasks: 0, doubts: 0 },
        aside: { name: 'ke-hoach.txt', reading: { ...reading, references: [] } },
      });
      const citations = await cx.db.selectFrom('citation').select('numberKey').where('documentId', '=', id).execute();
      expect(citations).toEqual([{ numberKey: '71/nq/tw' }]);
      return cx.db.selectFrom('document').select(['number', 'numberKey']).where('id', '=', id).execute();
    });
    expect(document).toEqual({ number: '0123', numberKey: '123/kh/ubnd' });
  });
});

test('plans are listed the newest first, page by page, each once', async () => {
  const all = await p.calls.listPlans({ query: { limit: 200 } });
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await p.calls.listPlans({ query: { limit: 3, after } });
    seen.push(...page.items.map(({ id }) => id));
    after = page.next ?? undefined;
  } while (after !== undefined);
  expect(seen).toEqual(all.items.map(({ id }) => id));
  expect(seen.length).toBe(all.total);
});
