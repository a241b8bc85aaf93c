// Whom the names of a plan mean when it is issued, and whether there is anybody to receive the work.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openUnit } from '../people/open-unit.ts';
import { tasksIn } from '../plan/testing/plans.ts';
import { TO_KNOW } from './contract.ts';
import { type AssigningWorld, assigningWorld } from './testing/assignments.ts';

let a: AssigningWorld;
beforeAll(async () => {
  a = await assigningWorld();
});
afterAll(() => a.w.end());

test('work of a unit in which nobody takes any on has to be known, with the units', async () => {
  const empty = await a.w.asSystem((cx) =>
    openUnit(cx, {
      code: 'SN-trong',
      name: 'Sở Thủy lợi',
      kind: 'department',
      parent: a.units.province,
      openedOn: '2025-07-01',
    }),
  );
  const tasks = ['Sở Thủy lợi và Sở Y tế nạo vét kênh nội đồng.', 'Sở Y tế phun thuốc trừ muỗi.'];
  const { plan } = await a.planning.confirmed({ title: 'Nạo vét kênh', tasks });
  const params = { id: plan.id };
  const seen = await a.compiler.assignments.previewIssue({ params });
  expect(seen.unstaffed).toEqual([{ id: empty, name: 'Sở Thủy lợi' }]);
  expect(seen.tasks.map(({ unstaffed }) => unstaffed)).toEqual([[0], []]);
  const issue = (knowing: readonly (typeof TO_KNOW)[number][], only?: string) =>
    a.compiler.assignments.issuePlan({
      params,
      body: { revision: 1, knowing, ...(only === undefined ? {} : { tasks: [only] }) },
    });
  const rest = TO_KNOW.filter((one) => one !== 'unstaffed');
  await expect(issue(rest)).rejects.toMatchObject({ problem: { code: 'issue.to-know', details: { unstaffed: 1 } } });
  expect(await issue(rest, seen.tasks[1]?.id)).toMatchObject({ issued: 1 });
  expect(await issue(TO_KNOW)).toMatchObject({ issued: 2 });
  expect((await a.compiler.assignments.previewIssue({ params })).unstaffed).toEqual([]);
});

test('a name that is written with other capitals elsewhere is one name and one question', async () => {
  const draft = await a.planning.opened({
    title: 'Vay vốn',
    tasks: ['Sở Y tế tổ chức cho vay vốn.', 'Sở Y tế tổ chức thu hồi nợ.'],
  });
  const [one, other] = tasksIn(draft);
  await a.planning.change(draft, one?.id ?? '', 'lead', ['các ngân hàng']);
  await a.planning.change(draft, other?.id ?? '', 'lead', ['Các ngân hàng']);
  await a.planning.change(draft, other?.id ?? '', 'coordinate', ['Sở Y tế']);
  const params = { id: (await a.planning.confirm(draft)).id };
  const { names, totals } = await a.compiler.assignments.previewIssue({ params });
  expect(names.map(({ name, lead, spellings }) => [name, lead, spellings])).toEqual([
    ['các ngân hàng', 2, ['các ngân hàng', 'Các ngân hàng']],
    ['Sở Y tế', 0, ['Sở Y tế']],
  ]);
  expect(totals.unsettled).toBe(1);
  const body = { revision: 1, knowing: TO_KNOW };
  expect(await a.compiler.assignments.issuePlan({ params, body })).toMatchObject({ unsettled: ['các ngân hàng'] });
});

test('whom a name means is said once for all plans of the issuer, and can be taken back', async () => {
  const { plan, draft } = await a.planning.confirmed({ title: 'Kiểm lâm', tasks: ['Hạt Kiểm lâm tuần tra rừng.'] });
  const [task] = tasksIn(draft);
  await a.planning.reopen(draft);
  await a.planning.change(draft, task?.id ?? '', 'lead', ['Hạt Kiểm lâm']);
  await a.planning.confirm(draft, { mode: 'corrects', plan: plan.id });
  const preview = () => a.compiler.assignments.previewIssue({ params: { id: plan.id } });
  const { planIssuer } = await preview();
  const said = async () => (await preview()).names.map(({ how, isSaid }) => [how, isSaid]);
  const name = { issuer: planIssuer, name: 'Hạt Kiểm lâm' };
  expect(await said()).toEqual([['unknown', false]]);
  await a.planning.drafts.nameUnit({ body: { ...name, unit: a.units.health } });
  expect(await said()).toEqual([['unit', true]]);
  await a.planning.drafts.nameUnit({ body: { ...name, unit: null } });
  expect(await said()).toEqual([['unknown', false]]);
});
