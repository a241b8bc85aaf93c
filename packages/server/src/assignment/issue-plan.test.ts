import { dayOf } from '@sauro/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPerson } from '../people/add-person.ts';
import { openUnit } from '../people/open-unit.ts';
import { hashPassword } from '../people/password.ts';
import { signedIn } from '../testing/browser.ts';
import { PASSWORD } from '../testing/world.ts';
import { tasksIn } from '../plan/testing/plans.ts';
import { TO_KNOW } from './contract.ts';
import { type AssigningWorld, assigningWorld, assignmentContracts } from './testing/assignments.ts';

let a: AssigningWorld;
beforeAll(async () => {
  a = await assigningWorld();
});
afterAll(() => a.w.end());

const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });

test('nobody issues a plan who has no right to, and nobody in the name of another unit', async () => {
  const body = { revision: 1 };
  const params = { id: a.plan.id };
  await expect(a.stranger.assignments.issuePlan({ params, body })).rejects.toMatchObject(refusal('session.none'));
  for (const who of ['anBinh', 'leader', 'verifier'] as const) {
    const { assignments } = await a.as(who);
    await expect(assignments.issuePlan({ params, body })).rejects.toMatchObject(refusal('right.missing'));
  }
  await expect(a.issue({ issuer: a.units.health })).rejects.toMatchObject(refusal('right.elsewhere'));
});

test('a plan that was revised since it was looked at is not issued', async () => {
  await expect(a.issue({ revision: 2 })).rejects.toMatchObject(refusal('plan.moved-on'));
});

test('the preview says name by name who gets what, and which name is to be settled', async () => {
  const preview = await a.compiler.assignments.previewIssue({ params: { id: a.plan.id } });
  const names = Object.fromEntries(
    preview.names.map(({ name, how, units }) => [name, [how, units.map((u) => u.name)]]),
  );
  expect(names).toEqual({
    'Sở Y tế': ['unit', ['Sở Y tế']],
    'Sở Nội vụ': ['unit', ['Sở Nội vụ']],
    'UBND các xã, phường': ['group', ['Ủy ban nhân dân xã An Bình', 'Ủy ban nhân dân phường Hòa Lạc']],
    'UBND xã An Bình': ['unit', ['Ủy ban nhân dân xã An Bình']],
    'UBND phường Hòa Lạc': ['unit', ['Ủy ban nhân dân phường Hòa Lạc']],
    'Các đơn vị liên quan': ['unknown', []],
  });
  expect(preview.totals).toEqual({ tasks: 4, wouldIssue: 9, issued: 0, unsettled: 1 });
  expect(preview.issuers).toEqual([{ id: a.units.home, name: 'Sở Nội vụ' }]);
});

describe('issued', () => {
  test('each member of a group has an assignment of its own, each with a fact, and two who issue at once leave one', async () => {
    const [one, other] = await Promise.all([a.issue(), a.issue()]);
    expect([one.issued + other.issued, one.already + other.already]).toEqual([9, 9]);
    expect(one.unsettled).toEqual(['Các đơn vị liên quan']);
    const facts = await a.w.asSystem((cx) =>
      cx.db.selectFrom('fact').select('subjectId').where('kind', '=', 'assignment.issued').execute(),
    );
    expect(new Set(facts.map(({ subjectId }) => subjectId)).size).toBe(9);
    expect((await a.compiler.assignments.previewIssue({ params: { id: a.plan.id } })).totals).toMatchObject({
      wouldIssue: 0,
      issued: 9,
    });
  });

  test('deadlines are those of the task, of its first period, or none until its event', async () => {
    expect(await a.find('health', 'khám sức khỏe')).toMatchObject({ due: '2049-08-15', part: 'lead', state: 'issued' });
    expect(await a.find('anBinh', 'khám sức khỏe')).toMatchObject({ part: 'coordinate', fromGroup: true });
    const quarter = await a.find('anBinh', 'vệ sinh trường lớp');
    expect(quarter.period?.key).toMatch(/^\d{4}-Q[1-4]$/);
    expect(quarter.due).toBe(quarter.period?.to);
    expect(await a.find('hoaLac', 'diễn tập')).toMatchObject({
      due: null,
      awaitsEvent: true,
      label: 'awaits-event',
    });
  });

  test('one is overdue from the start where its day has passed, and words find it without their marks', async () => {
    const { items, total } = await a.compiler.lists.listAssignments({
      query: { q: 'ra soat ho ngheo', label: 'overdue' },
    });
    expect([items.length, total]).toEqual([3, 3]);
  });
});

describe('whose eyes', () => {
  const unitsSeen = async (who: Parameters<typeof a.as>[0]) => {
    const { lists } = await a.as(who);
    const { items } = await lists.listAssignments({ query: { limit: 200 } });
    return [...new Set(items.map(({ unit }) => unit.name))].toSorted();
  };

  test('a unit sees its own and not its sister’s; who is above sees all below; who gave it sees what it gave', async () => {
    expect(await unitsSeen('anBinh')).toEqual(['Ủy ban nhân dân xã An Bình']);
    expect(await unitsSeen('health')).toEqual(['Sở Y tế']);
    expect(await unitsSeen('school')).toEqual([]);
    expect(await unitsSeen('leader')).toHaveLength(4);
    expect(await unitsSeen('compiler')).toHaveLength(4);
  });

  test('whatever a query asks for, the database shows neither a sister’s nor another body’s', async () => {
    const sister = await a.find('hoaLac', 'rà soát hộ nghèo');
    const ask = (who: Parameters<typeof a.w.as>[0]) =>
      a.w.as(who, (cx) => cx.db.selectFrom('assignment').select(['id', 'unitId']).execute());
    expect((await ask(a.people.anBinh)).map(({ id }) => id as string)).not.toContain(sister.id);
    expect(await ask(a.w.neighbour.person)).toEqual([]);
    const versions = await a.w.as(a.people.anBinh, (cx) =>
      cx.db.selectFrom('assignmentVersion').select('assignmentId').execute(),
    );
    expect(versions.map(({ assignmentId }) => assignmentId as string)).not.toContain(sister.id);
    const { assignments } = await a.as('anBinh');
    await expect(assignments.getAssignment({ params: { id: sister.id } })).rejects.toMatchObject(
      refusal('record.not-found'),
    );
  });
});

test('a task is its members as one', async () => {
  const { task } = await a.find('anBinh', 'rà soát hộ nghèo');
  const members = await a.compiler.lists.listMembers({ params: { id: task.id }, query: {} });
  expect(members).toMatchObject({ label: 'overdue', percent: 0, counts: { total: 3, overdue: 3, notBegun: 0 } });
  expect(members.items.map(({ part }) => part)).toEqual(['lead', 'lead', 'coordinate']);
});

test('a plan of a body that is not above who issues it reaches no further than her own tree', async () => {
  const { plan, draft } = await a.planning.confirmed({
    issuer: 'ỦY BAN NHÂN DÂN PHƯỜNG HÒA LẠC',
    title: 'Chăm lo phố phường',
    tasks: ['Sở Y tế chủ trì kiểm tra chợ, hoàn thành trước ngày 15/8/2049.'],
  });
  expect(draft.items.length).toBeGreaterThan(0);
  const { names, totals } = await a.compiler.assignments.previewIssue({ params: { id: plan.id } });
  expect(names.map(({ name, how }) => [name, how])).toEqual([['Sở Y tế', 'outside']]);
  expect(totals.wouldIssue).toBe(0);
  const body = { revision: 1, leadOnly: false };
  expect(await a.compiler.assignments.issuePlan({ params: { id: plan.id }, body })).toMatchObject({ issued: 0 });
});

test('further below, a plan of the province reaches no further than one’s own tree; what another has given is not given again', async () => {
  const passwordHash = await hashPassword(PASSWORD);
  await a.w.asSystem(async (cx) => {
    const room = { code: 'SN-room', name: 'Phòng Người có công', kind: 'room', openedOn: '2025-07-01' } as const;
    const unit = await openUnit(cx, { ...room, parent: a.units.home });
    await addPerson(cx, { name: 'Tổng hợp phòng', username: 'sn-phong', passwordHash, unit, role: 'compiler' });
    const health = { name: 'Tổng hợp Sở Y tế', username: 'sn-yte', passwordHash, unit: a.units.health };
    await addPerson(cx, { ...health, role: 'compiler' });
  });
  await a.issue();
  const params = { id: a.plan.id };
  const as = async (username: string) => {
    const { client } = await signedIn(a.api, assignmentContracts, { ...a.people.compiler, username });
    return client.assignments;
  };
  const { totals } = await (await as('sn-phong')).previewIssue({ params });
  expect(totals).toMatchObject({ wouldIssue: 0 });
  const other = await as('sn-yte');
  expect((await other.previewIssue({ params })).totals.wouldIssue).toBe(0);
  expect(await other.issuePlan({ params, body: { revision: 1 } })).toMatchObject({ issued: 0 });
});

test('a name that is short for another body’s own office means nobody of ours', async () => {
  await a.w.asSystem((cx) =>
    openUnit(cx, {
      code: 'SN-office',
      name: 'Văn phòng Sở Nội vụ',
      kind: 'room',
      parent: a.units.home,
      openedOn: '2025-07-01',
    }),
  );
  const names = async (issuer: string, title: string) => {
    const tasks = ['Văn phòng Sở chủ trì mua sách, hoàn thành trước ngày 15/8/2049.'];
    const { plan } = await a.planning.confirmed({ issuer, title, tasks });
    const preview = await a.compiler.assignments.previewIssue({ params: { id: plan.id } });
    return preview.names.map(({ name, how }) => [name, how]);
  };
  expect(await names('SỞ XÂY DỰNG', 'Thư viện xây dựng')).toEqual([['Văn phòng Sở', 'unknown']]);
  expect(await names('SỞ NỘI VỤ', 'Thư viện nội vụ')).toEqual([['Văn phòng Sở', 'unit']]);
});

describe('what has to be known', () => {
  let plan = '';
  beforeAll(async () => {
    const draft = await a.planning.opened({
      title: 'Chăm sóc cây xanh',
      tasks: [
        'Sở Y tế chủ trì trồng cây, hoàn thành trước ngày 15/8/2049.',
        'Sở Y tế chủ trì tỉa cành, hoàn thành trước ngày 30/6/2025.',
        'Sở Y tế chủ trì đếm cây, hoàn thành trước ngày 30/9/2049.',
      ],
    });
    const [trees] = tasksIn(draft);
    await a.planning.check(draft, trees?.id ?? '');
    plan = (await a.planning.confirm(draft)).id;
  });
  const preview = () => a.compiler.assignments.previewIssue({ params: { id: plan } });
  const issue = (body: { knowing: readonly (typeof TO_KNOW)[number][]; tasks?: string[] }) =>
    a.compiler.assignments.issuePlan({ params: { id: plan }, body: { revision: 1, ...body } });

  test('what is overdue at once, what nobody has checked, and that another body has issued the plan', async () => {
    const { tasks, planIssuedBy } = await preview();
    expect(planIssuedBy).toEqual({ id: a.units.province, name: 'Ủy ban nhân dân tỉnh Sông Ngân' });
    expect(tasks.map(({ late, unlooked }) => [late, unlooked])).toEqual([
      [false, false],
      [true, true],
      [false, true],
    ]);
    const toKnow = {
      problem: expect.objectContaining({ code: 'issue.to-know', details: { late: 1, unlooked: 2, unstaffed: 0 } }),
    };
    for (const left of ['late', 'unlooked', 'other-issuer'] as const) {
      const knowing = TO_KNOW.filter((one) => one !== left);
      await expect(issue({ knowing })).rejects.toMatchObject(toKnow);
    }
    expect((await preview()).totals.issued).toBe(0);
  });

  test('of what is left out, or issued already, nothing has to be known', async () => {
    const quiet = (await preview()).tasks.flatMap(({ id, late, unlooked }) => (late || unlooked ? [] : [id]));
    expect(await issue({ tasks: quiet, knowing: ['other-issuer'] })).toMatchObject({ issued: 1 });
    expect(await issue({ tasks: quiet, knowing: [] })).toMatchObject({ issued: 0, already: 1 });
    expect(await issue({ knowing: TO_KNOW })).toMatchObject({ issued: 2, already: 1 });
    expect(await issue({ knowing: [] })).toMatchObject({ issued: 0, already: 3 });
  });
});

test('what was taken back is offered again with the day on which it was, and what is issued otherwise is not', async () => {
  const { compiler, plan, w } = a;
  const one = await a.find('hoaLac', 'rà soát hộ nghèo');
  const taskOf = async () => {
    const { tasks } = await compiler.assignments.previewIssue({ params: { id: plan.id } });
    return tasks.find(({ id }) => id === one.task.id);
  };
  expect(await taskOf()).toMatchObject({ wouldIssue: 0, withdrawn: null });
  const body = { version: one.version, reason: 'Giao nhầm' };
  await compiler.assignments.withdrawAssignment({ params: { id: one.id }, body });
  expect(await taskOf()).toMatchObject({ wouldIssue: 1, withdrawn: { count: 1, on: dayOf(w.system.clock()) } });
  await a.issue();
  expect(await taskOf()).toMatchObject({ wouldIssue: 0, withdrawn: null });
});
