import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../kit/id.ts';
import { record } from '../../kit/ledger.ts';
import { setOwnPhone } from '../../people/set-phone.ts';
import { focalNamed } from '../../people/staff-facts.ts';
import { findWay } from './find-way.ts';
import { type DifficultyWorld, difficultyWorld, raising } from './testing/difficulties.ts';

let a: DifficultyWorld;
let health: string;
beforeAll(async () => {
  a = await difficultyWorld();
  ({ id: health } = await a.find('health', 'khám sức khỏe'));
});
afterAll(() => a.w.end());

const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });

test('nobody raises a difficulty of work but the unit whose work it is', async () => {
  await expect(a.stranger.difficulties.raiseDifficulty({ body: raising([health]) })).rejects.toMatchObject(
    refusal('session.none'),
  );
  for (const who of ['compiler', 'leader', 'verifier'] as const) {
    await expect(a.raise(who, [health])).rejects.toMatchObject(refusal('right.missing'));
  }
  for (const who of ['anBinh', 'school'] as const) {
    await expect(a.raise(who, [health])).rejects.toMatchObject(refusal('record.not-found'));
  }
});

test('not of work that is over, and only of one unit in one plan at a time', async () => {
  const { id, version } = await a.find('hoaLac', 'diễn tập phòng lũ');
  await a.compiler.assignments.withdrawAssignment({ params: { id }, body: { version, reason: 'Hoãn diễn tập.' } });
  await expect(a.raise('hoaLac', [id])).rejects.toMatchObject(refusal('assignment.not-now'));

  const commune = await a.find('anBinh', 'vệ sinh trường lớp');
  const { parts } = await (await a.as('anBinh')).assignments.splitAssignment({
    params: { id: commune.id },
    body: await accepted(commune.id),
  });
  const mixed = [commune.id, parts[0]?.id ?? ''];
  await expect(a.raise('anBinh', mixed)).rejects.toMatchObject(refusal('difficulty.other-work'));
});

test('it goes to whoever gave the work, with a day of five working days or three, and says who must act', async () => {
  const plain = await a.raise('health', [health]);
  expect(plain).toMatchObject({
    state: 'raised',
    raiser: { name: 'Sở Y tế' },
    addressed: { name: 'Sở Nội vụ' },
    holder: { name: 'Sở Nội vụ' },
    next: { must: 'answer', unit: { name: 'Sở Nội vụ' }, person: null, waited: 0, left: 5, isOverdue: false },
    works: [{ assignment: health }],
    can: ['withdraw'],
    version: 1,
  });
  const urgent = await a.raise('health', [health], { urgent: true, beyondAuthority: true });
  expect(urgent).toMatchObject({ urgent: true, beyondAuthority: true, next: { left: 3 } });
});

test('a request that comes twice is one difficulty, even at the same time; its id is nobody else’s', async () => {
  const body = raising([health]);
  const { difficulties } = await a.as('health');
  const [one, other] = await Promise.all([
    difficulties.raiseDifficulty({ body }),
    difficulties.raiseDifficulty({ body }),
  ]);
  expect(one).toEqual(other);
  expect(await difficulties.raiseDifficulty({ body })).toEqual(one);
  const commune = await a.find('anBinh', 'khám sức khỏe');
  await expect(a.raise('anBinh', [commune.id], { id: body.id })).rejects.toMatchObject(refusal('record.exists'));
});

test('what was changed after it had come through is not taken for it, so that nothing of it is lost', async () => {
  const works = [await a.find('anBinh', 'khám sức khỏe'), await a.find('anBinh', 'rà soát hộ nghèo')].map(
    ({ id }) => id,
  );
  const body = raising(works.slice(0, 1));
  const { difficulties } = await a.as('anBinh');
  await difficulties.raiseDifficulty({ body });
  for (const change of [
    { words: 'Cần thêm hai xe.' },
    { proposal: 'Thuê xe ngoài.' },
    { urgent: true },
    { beyondAuthority: true },
    { kind: 'staffing' as const },
    { assignments: works },
  ]) {
    await expect(difficulties.raiseDifficulty({ body: { ...body, ...change } })).rejects.toMatchObject(
      refusal('difficulty.sent-otherwise'),
    );
  }
});

test('one difficulty may stand in the way of several tasks, and is found from each', async () => {
  const works = [await a.find('anBinh', 'khám sức khỏe'), await a.find('anBinh', 'rà soát hộ nghèo')];
  const raised = await a.raise(
    'anBinh',
    works.map(({ id }) => id),
  );
  expect(raised.works.map(({ assignment }) => assignment).toSorted()).toEqual(works.map(({ id }) => id).toSorted());
  const { lists } = await a.as('anBinh');
  for (const { id } of works) {
    const { items } = await lists.listDifficulties({ query: { assignment: id } });
    expect(items.map((item) => item.id)).toContain(raised.id);
  }
});

describe('the way that it goes', () => {
  test('is shown before it is raised, with other work of the plan', async () => {
    const { id } = await a.find('anBinh', 'khám sức khỏe');
    const { difficulties } = await a.as('anBinh');
    const way = await difficulties.previewDifficulty({ params: { id }, query: {} });
    expect(way).toMatchObject({ addressed: { name: 'Sở Nội vụ' }, holder: { name: 'Sở Nội vụ' }, person: null });
    expect(way.others.map(({ text }) => text)).toContain('Các địa phương rà soát hộ nghèo trên địa bàn.');
    expect(way.dueUrgent < way.due).toBe(true);
    const { difficulties: others } = await a.as('health');
    await expect(others.previewDifficulty({ params: { id }, query: {} })).rejects.toMatchObject(
      refusal('record.not-found'),
    );
  });

  test('leads to the room that the plan names, and there to whom it has named for the kind', async () => {
    await nameRoom('Phòng Lao động - Việc làm');
    const data = { focal: newId<'focalPerson'>(), person: a.people.room.id, subject: 'Tài chính', from: '2025-07-01' };
    await a.w.asSystem((cx) => record(cx, focalNamed, { subject: a.units.room, data }));
    const raised = await a.raise('health', [health]);
    expect(raised).toMatchObject({
      addressed: { name: 'Sở Nội vụ' },
      holder: { id: a.units.room },
      next: { unit: { name: 'Phòng Lao động - Việc làm' }, person: { name: 'Người room' } },
    });
    // She is named to who raised it, and so is where she can be called.
    await a.w.asSystem((cx) => setOwnPhone(cx, a.people.room.id, '0912345678'));
    const { difficulties } = await a.as('health');
    expect((await difficulties.getDifficulty({ params: { id: raised.id } })).phone).toBe('0912345678');
    expect(await a.raise('health', [health], { kind: 'staffing' })).toMatchObject({ next: { person: null } });
    const { lists } = await a.as('room');
    expect((await lists.listDifficulties({ query: { side: 'to-answer' } })).items.map(({ id }) => id)).toContain(
      raised.id,
    );
  });

  test('names nobody there who may not answer, though the room has named her', async () => {
    const data = { focal: newId<'focalPerson'>(), person: a.people.health.id, subject: 'Nhân sự', from: '2025-07-01' };
    await a.w.asSystem((cx) => record(cx, focalNamed, { subject: a.units.room, data }));
    expect(await a.raise('health', [health], { kind: 'staffing' })).toMatchObject({
      holder: { id: a.units.room },
      next: { person: null },
    });
  });

  test('of a unit that gave the work to itself leads to the one above', async () => {
    const from = { raiser: a.units.home, issuer: a.units.home, plan: a.plan.id as never, kind: 'other' } as const;
    const way = await a.w.asSystem((cx) => findWay(cx, from));
    expect(way).toEqual({ addressed: a.units.province, holder: a.units.province, person: null });
  });
});

test('the words stand in the register and not in the ledger', async () => {
  await a.raise('health', [health], { words: 'Máy siêu âm hỏng đã ba tuần.' });
  const facts = await a.w.asSystem((cx) => cx.db.selectFrom('fact').select('data').execute());
  expect(JSON.stringify(facts)).not.toContain('Máy siêu âm hỏng');
});

/** A duty of the plan to report through a room of that name. */
async function nameRoom(via: string): Promise<void> {
  await a.w.asSystem(async (cx) => {
    const plan = await cx.db
      .selectFrom('plan')
      .select(['id', 'documentId'])
      .where('id', '=', a.plan.id as never)
      .executeTakeFirstOrThrow();
    await cx.db
      .insertInto('reportDuty')
      .values({
        tenantId: cx.acting.tenant,
        id: newId<'reportDuty'>(),
        planId: plan.id,
        documentId: plan.documentId,
        itemId: randomUUID(),
        position: 1,
        reporters: [],
        addressee: 'Sở Nội vụ',
        via,
        adHoc: true,
        anchor: '{}',
      })
      .execute();
  });
}

async function accepted(id: string) {
  const { assignments } = await a.as('anBinh');
  const { assignment } = await assignments.getAssignment({ params: { id } });
  const { version } = await assignments.acceptAssignment({ params: { id }, body: { version: assignment.version } });
  return { version, parts: [{ unit: a.units.school, text: 'Dọn sân trường.', due: null }] };
}
