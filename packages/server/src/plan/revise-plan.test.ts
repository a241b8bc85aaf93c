import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentId } from '../document/document.ts';
import { uploadDocument } from '../document/upload-document.ts';
import { planningWorld, tasksIn } from './testing/plans.ts';

let p: Awaited<ReturnType<typeof planningWorld>>;

beforeAll(async () => {
  p = await planningWorld();
});
afterAll(() => p.w.end());

const SAMPLES = new URL('../../../../samples/', import.meta.url);
const refusal = (code: string) => ({ name: 'Refusal', problem: expect.objectContaining({ code }) });
const LAND = 'Đơn vị SO rà soát quỹ đất xây trường mầm non tại khu dân cư mới; hoàn thành trước ngày 30/4/2026.';
const WELL = 'Đơn vị XA khoan giếng nước cho trạm y tế vùng hạn mặn trong quý III năm 2026.';
const COLD = 'Đơn vị SO trang bị tủ lạnh bảo quản vắc xin cho trạm y tế trước ngày 30/6/2026.';
const NURSE = 'Đơn vị XA cử người học lớp cô đỡ thôn bản trước ngày 30/9/2026.';
const WATER = 'Trên 80% hộ dân dùng nước sạch đến năm 2026.';
const PLAN = { tasks: [LAND, WELL, COLD], targets: [WATER] };

const seeds = (tasks: readonly { readonly text: string; readonly droppedRevision: number | null }[]) =>
  tasks.map(({ text, droppedRevision }) => [text.split(' ')[3], droppedRevision]);

describe('a newer file of a plan', () => {
  test('is proposed by its number, or by issuer and title, or because it amends', async () => {
    const numbered = await p.confirmed({ ...PLAN, number: '201', title: 'Chống hạn vụ xuân' });
    const titled = await p.confirmed({ ...PLAN, title: 'Sửa đường liên thôn năm 2026' });
    const relatives = async (draft: { readonly id: string }) =>
      (await p.calls.listRelatives({ params: { id: draft.id } })).items.map(({ plan, mode, why }) => [
        plan.id,
        mode,
        why,
      ]);

    expect(await relatives(await p.opened({ ...PLAN, number: '0201', title: 'Chống hạn vụ xuân (bản mới)' }))).toEqual([
      [numbered.plan.id, 'replaces', 'same-number'],
    ]);
    expect(await relatives(await p.opened({ ...PLAN, title: 'Sửa đường liên thôn năm 2026' }))).toEqual([
      [titled.plan.id, 'replaces', 'same-title'],
    ]);
    expect(await relatives(await p.opened({ ...PLAN, title: 'Sửa đường liên thôn năm 2027' }))).toEqual([]);
    const amending = await p.opened({
      title: 'Điều chỉnh, bổ sung Kế hoạch số 201/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh',
      number: '260',
      day: '01 tháng 6 năm 2026',
      tasks: [NURSE],
    });
    expect(await relatives(amending)).toEqual([[numbered.plan.id, 'amends', 'cites-as-amended']]);
    expect(await relatives(numbered.draft)).toEqual([[numbered.plan.id, 'corrects', 'same-document']]);
  });

  test('is compared before it is confirmed, and keeps both states: tasks stay themselves, what is gone stays dropped', async () => {
    const { draft: first, plan } = await p.confirmed(PLAN);
    const before = await p.tasksOf(plan.id);
    const draft = await p.opened({
      tasks: [NURSE, LAND.replace('30/4/2026', '31/5/2026'), WELL],
      targets: [WATER.replace('80', '95')],
    });

    const query = { plan: plan.id, mode: 'replaces' } as const;
    const compared = await p.calls.compareDraft({ params: { id: draft.id }, query });
    expect(compared.counts).toEqual({ added: 1, changed: 1, dropped: 1, same: 1 });
    expect(compared.tasks.find(({ state }) => state === 'changed')).toMatchObject({
      fields: ['text', 'deadline'],
      before: { deadline: { due: '2026-04-30' } },
      after: { deadline: { due: '2026-05-31' } },
      task: before[0]?.id,
      item: tasksIn(draft)[1]?.id,
    });
    expect(compared.targets).toMatchObject([{ state: 'changed' }]);

    const revised = await p.confirm(draft, query);
    expect(revised).toMatchObject({ id: plan.id, revision: 2, document: draft.document, counts: { tasks: 3 } });
    const after = await p.tasksOf(plan.id);
    expect(
      new Map(after.map(({ id, droppedRevision, changedRevision }) => [id, [droppedRevision, changedRevision]])),
    ).toEqual(
      new Map([
        [after.find(({ text }) => text === NURSE)?.id, [null, 2]],
        [before[0]?.id, [null, 2]],
        [before[1]?.id, [null, 1]],
        [before[2]?.id, [2, 1]],
      ]),
    );

    const { items } = await p.calls.listRevisions({ params: { id: plan.id } });
    expect(items).toMatchObject([
      { revision: 2, mode: 'replaces', document: { id: draft.document }, added: 1, changed: 1, dropped: 1 },
      { revision: 1, mode: 'first', document: { id: first.document }, added: 3, changed: 0, dropped: 0 },
    ]);
    const kept = await p.calls.compareRevisions({ params: { id: plan.id }, query: { from: 1, to: 2 } });
    expect(kept.counts).toEqual(compared.counts);
    expect(kept.tasks.find(({ state }) => state === 'dropped')).toMatchObject({ before: { text: COLD }, after: null });
    const back = await p.calls.compareRevisions({ params: { id: plan.id }, query: { from: 2, to: 1 } });
    expect(back.counts).toEqual({ added: 1, changed: 1, dropped: 1, same: 1 });
    const targets = await p.calls.listTargets({ params: { id: plan.id } });
    expect(targets.items).toMatchObject([{ value: 95, document: draft.document }]);
  });

  test('ends what the older file can say', async () => {
    const { draft: first, plan } = await p.confirmed(PLAN);
    await p.confirmed(PLAN, { mode: 'replaces', plan: plan.id });
    await p.reopen(first);
    await expect(p.confirm(first, { mode: 'corrects', plan: plan.id })).rejects.toMatchObject(refusal('plan.replaced'));
  });

  test('two newer files at once are two revisions, one after the other', async () => {
    const { plan } = await p.confirmed(PLAN);
    const [one, other] = [await p.opened({ tasks: [LAND, NURSE] }), await p.opened({ tasks: [LAND, WELL] })];
    const way = { mode: 'replaces', plan: plan.id } as const;
    const both = await Promise.all([p.confirm(one, way), p.confirm(other, way)]);
    expect(both.map(({ revision }) => revision).toSorted()).toEqual([2, 3]);
    const { items } = await p.calls.listRevisions({ params: { id: plan.id } });
    expect(items.map(({ revision }) => revision)).toEqual([3, 2, 1]);
  });
});

describe('a document that is corrected', () => {
  test('changes its tasks, which stay themselves by their items', async () => {
    const { draft, plan } = await p.confirmed(PLAN);
    const before = await p.tasksOf(plan.id);
    const [land, well] = tasksIn(draft);
    await p.reopen(draft);
    await p.change(draft, land?.id ?? '', 'text', 'Lập quy hoạch bãi đỗ xe buýt ngoại thành');
    await p.remove(draft, well?.id ?? '');
    const corrected = await p.confirm(draft, { mode: 'corrects', plan: plan.id });

    expect(corrected).toMatchObject({ id: plan.id, revision: 2, counts: { tasks: 2 } });
    const after = await p.tasksOf(plan.id);
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(seeds(after)).toEqual([
      ['bãi', null],
      ['khoan', 2],
      ['trang', null],
    ]);
    const { items } = await p.calls.listRevisions({ params: { id: plan.id } });
    expect(items[0]).toMatchObject({ mode: 'corrects', added: 0, changed: 1, dropped: 1 });
  });

  test('gives back a task that was taken out of it', async () => {
    const { draft, plan } = await p.confirmed(PLAN);
    const [land] = tasksIn(draft);
    await p.reopen(draft);
    const { seq } = await p.remove(draft, land?.id ?? '');
    await p.confirm(draft, { mode: 'corrects', plan: plan.id });
    await p.reopen(draft);
    const { items } = await p.drafts.listCorrections({ params: { id: draft.id }, query: {} });
    const correction = items.find((one) => one.seq === seq)?.id ?? '';
    await p.drafts.undoCorrection({
      params: { id: draft.id, correction },
      body: { id: '019f0000-0000-7000-8000-000000000001' },
    });
    await p.confirm(draft, { mode: 'corrects', plan: plan.id });
    expect((await p.tasksOf(plan.id)).map(({ droppedRevision }) => droppedRevision)).toEqual([null, null, null]);
  });

  test('in which nothing was changed adds a revision that changes nothing', async () => {
    const { draft, plan } = await p.confirmed(PLAN);
    await p.reopen(draft);
    await p.confirm(draft, { mode: 'corrects', plan: plan.id });
    const { items } = await p.calls.listRevisions({ params: { id: plan.id } });
    expect(items[0]).toMatchObject({ revision: 2, added: 0, changed: 0, dropped: 0 });
    const targets = await p.calls.listTargets({ params: { id: plan.id } });
    expect(targets.items).toHaveLength(1);
  });
});

describe('a plan that amends another', () => {
  const AMENDMENT = {
    title: 'Điều chỉnh, bổ sung Kế hoạch chăm lo trạm y tế',
    tasks: [NURSE, WELL.replace('quý III', 'quý IV'), `Bãi bỏ nhiệm vụ “${COLD}”`],
    duties: ['Các xã báo cáo kết quả thực hiện về Sở Y tế trước ngày 20/6 hằng năm để tổng hợp.'],
  };

  test('adds and changes what it says, drops what it says is dropped, and leaves the rest', async () => {
    const { draft: first, plan } = await p.confirmed({ ...PLAN, title: 'Chăm lo trạm y tế' });
    const before = await p.tasksOf(plan.id);
    const { draft, plan: amended } = await p.confirmed(AMENDMENT, { mode: 'amends', plan: plan.id });

    expect(amended).toMatchObject({
      id: plan.id,
      revision: 2,
      document: first.document,
      title: 'Chăm lo trạm y tế',
      counts: { tasks: 3, targets: 1 },
    });
    const after = await p.tasksOf(plan.id);
    const told = after.map(({ id, droppedRevision, changedRevision, documentId, dueOn }) => [
      before.findIndex((one) => one.id === id),
      droppedRevision,
      changedRevision,
      documentId === draft.document,
      dueOn,
    ]);
    expect(told).toEqual([
      [0, null, 1, false, '2026-04-30'],
      [1, null, 2, true, '2026-12-31'],
      [2, 2, 1, false, '2026-06-30'],
      [-1, null, 2, true, '2026-09-30'],
    ]);
    const ofAmendment = await p.calls.findPlanOfDocument({ params: { id: draft.document } });
    expect(ofAmendment.plan?.id).toBe(plan.id);
    expect((await p.calls.listDuties({ params: { id: plan.id } })).items).toMatchObject([{ to: 'Sở Y tế' }]);
  });

  test('and is corrected gives back what it does not say any more', async () => {
    const { plan } = await p.confirmed(PLAN);
    const before = await p.tasksOf(plan.id);
    const { draft } = await p.confirmed(AMENDMENT, { mode: 'amends', plan: plan.id });
    await p.reopen(draft);
    for (const { id } of tasksIn(draft)) await p.remove(draft, id);
    const asking = { mode: 'corrects', plan: plan.id } as const;
    // Nothing but a target stands in it then: an amendment may be of targets alone.
    await expect(p.confirm(draft, asking)).rejects.toMatchObject(refusal('draft.nothing'));
    await p.drafts.correctDraft({
      params: { id: draft.id },
      body: {
        id: '019f0000-0000-7000-8000-000000000002',
        act: {
          act: 'add',
          item: '019f0000-0000-7000-8000-000000000003',
          kind: 'task',
          after: null,
          value: { ...tasksIn(draft)[0]?.value, text: 'Đơn vị SO mua xuồng máy cứu thương' } as never,
        },
      },
    });
    await p.confirm(draft, asking);

    const compared = await p.calls.compareRevisions({ params: { id: plan.id }, query: { from: 1, to: 3 } });
    expect(compared.counts).toEqual({ added: 1, changed: 0, dropped: 0, same: 3 });
    const given = (await p.tasksOf(plan.id)).filter(({ id }) => before.some((one) => one.id === id));
    expect(given.map(({ documentId, anchor, droppedRevision }) => [documentId, anchor, droppedRevision])).toEqual(
      before.map(({ documentId, anchor }) => [documentId, anchor, null]),
    );
  });

  test('leaves the plan to be corrected without losing what it changed', async () => {
    const { draft: first, plan } = await p.confirmed(PLAN);
    await p.confirmed(AMENDMENT, { mode: 'amends', plan: plan.id });
    await p.reopen(first);
    await p.change(first, tasksIn(first)[0]?.id ?? '', 'product', 'Báo cáo rà soát');
    await p.confirm(first, { mode: 'corrects', plan: plan.id });
    const compared = await p.calls.compareRevisions({ params: { id: plan.id }, query: { from: 2, to: 3 } });
    expect(compared.counts).toEqual({ added: 0, changed: 1, dropped: 0, same: 2 });
    expect(compared.tasks.find(({ state }) => state === 'changed')?.fields).toEqual(['product']);
  });
});

describe('the samples', () => {
  test('of a plan and its amendment: two tasks have another day, two targets another number, nothing is dropped', async () => {
    const [plan, amendment] = [await sample('amended.docx'), await sample('amendment.pdf')];
    const first = await p.confirm(await p.drafts.openDraft({ params: { id: plan } }));
    const draft = await p.drafts.openDraft({ params: { id: amendment } });
    const { items } = await p.calls.listRelatives({ params: { id: draft.id } });
    expect(items).toMatchObject([{ plan: { id: first.id }, mode: 'amends', why: 'cites-as-amended' }]);
    const compared = await p.calls.compareDraft({
      params: { id: draft.id },
      query: { plan: first.id, mode: 'amends' },
    });
    expect(compared.counts).toMatchObject({ changed: 2, dropped: 0, same: 2 });
    expect(compared.tasks.filter(({ state }) => state === 'changed').map(({ fields }) => fields)).toEqual([
      ['text', 'deadline'],
      ['text', 'deadline'],
    ]);
    expect(compared.targets.filter(({ state }) => state === 'changed')).toHaveLength(2);
  });
});

async function sample(name: string): Promise<DocumentId> {
  const bytes = new Uint8Array(await readFile(new URL(name, SAMPLES)));
  const uploaded = await uploadDocument(p.w.system, p.w.people.compiler.acting, {
    name,
    body: new Blob([bytes]).stream(),
  });
  return uploaded.id;
}
