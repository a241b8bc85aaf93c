import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPreparingUnit, showDocument } from '../../document/preparation/prepare.ts';
import { bring } from '../../plan/testing/plans.ts';
import { carryOver } from '../../people/queries-carry-over.ts';
import { listAbove, listRooms } from './queries-units.ts';
import { type DifficultyWorld, difficultyWorld } from './testing/difficulties.ts';

let a: DifficultyWorld;
let work: string;
let part = '';
beforeAll(async () => {
  a = await difficultyWorld();
  ({ id: work } = await a.find('anBinh', 'khám sức khỏe'));
});
afterAll(() => a.w.end());

const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });
const answer = { outcome: 'guided', words: 'Dùng nguồn chi thường xuyên, theo hướng dẫn kèm theo.' } as const;
const raised = async () => (await a.raise('anBinh', [work])).id;

describe('answering', () => {
  test('is for whoever holds it, and never for who raised it', async () => {
    const id = await raised();
    await expect(a.stranger.difficulties.answerDifficulty(await a.seen(id, answer))).rejects.toMatchObject(
      refusal('session.none'),
    );
    for (const who of ['hoaLac', 'health', 'room'] as const) {
      await expect((await a.as(who)).difficulties.answerDifficulty(await a.seen(id, answer))).rejects.toMatchObject(
        refusal('record.not-found'),
      );
    }
    await expect((await a.as('anBinh')).difficulties.answerDifficulty(await a.seen(id, answer))).rejects.toMatchObject(
      refusal('difficulty.own'),
    );
  });

  test('is also for whoever stands above the unit that holds it', async () => {
    const id = await raised();
    const { difficulties } = await a.as('leader');
    expect(await difficulties.answerDifficulty(await a.seen(id, answer))).toMatchObject({
      state: 'answered',
      holder: { id: a.units.home },
      answer: { by: 'Người leader' },
    });
  });

  test('comes through once, where two answer at once', async () => {
    const id = await raised();
    const body = await a.seen(id, answer);
    const answers = await Promise.allSettled(
      (['compiler', 'verifier', 'leader'] as const).map(async (who) =>
        (await a.as(who)).difficulties.answerDifficulty(body),
      ),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of answers) {
      if (one.status === 'rejected') expect(one.reason).toMatchObject(refusal('difficulty.moved-on'));
    }
    expect(await a.now(id)).toMatchObject({ state: 'answered', version: 2 });
  });

  test('is refused on what has changed since, and where it is answered already', async () => {
    const id = await raised();
    const { difficulties } = await a.as('compiler');
    await expect(
      difficulties.answerDifficulty({ params: { id }, body: { version: 7, ...answer } }),
    ).rejects.toMatchObject(refusal('difficulty.moved-on'));
    await difficulties.answerDifficulty(await a.seen(id, answer));
    await expect(difficulties.answerDifficulty(await a.seen(id, answer))).rejects.toMatchObject(
      refusal('difficulty.not-now'),
    );
  });

  test('says who answered, how, with which document, and then waits for who raised it', async () => {
    const id = await raised();
    const document = await bring(a.w, { tasks: ['Sở Tài chính hướng dẫn nguồn chi.'] });
    const { difficulties } = await a.as('verifier');
    await expect(difficulties.answerDifficulty(await a.seen(id, { ...answer, document }))).rejects.toMatchObject(
      refusal('record.not-found'),
    );
    await a.w.as(a.w.people.compiler, (cx) => showDocument(cx, document));
    const answered = await difficulties.answerDifficulty(await a.seen(id, { ...answer, document }));
    expect(answered).toMatchObject({
      state: 'answered',
      answer: { ...answer, by: 'Người verifier', document: { id: document } },
      next: { must: 'confirm', unit: { name: 'Ủy ban nhân dân xã An Bình' }, left: 10 },
      can: [],
    });
    const missing = { ...answer, document: randomUUID() };
    const other = await raised();
    await expect(difficulties.answerDifficulty(await a.seen(other, missing))).rejects.toMatchObject(
      refusal('record.not-found'),
    );
  });

  test('is not with a document that is still in preparation: whoever raised it would not see it', async () => {
    const id = await raised();
    const document = await bring(a.w, { tasks: ['Sở Tài chính hướng dẫn nguồn chi.'] });
    await a.w.as(a.w.people.compiler, (cx) => addPreparingUnit(cx, document, a.units.home));
    const { difficulties } = await a.as('compiler');
    const early = difficulties.answerDifficulty(await a.seen(id, { ...answer, document }));
    await expect(early).rejects.toMatchObject(refusal('document.in-preparation'));
  });
});

describe('whoever raised it', () => {
  test('alone is content, reopens with a reason, or takes it back', async () => {
    const id = await raised();
    const { difficulties } = await a.as('compiler');
    await expect(difficulties.withdrawDifficulty(await a.seen(id, { words: '' }))).rejects.toMatchObject(
      refusal('right.elsewhere'),
    );
    await difficulties.answerDifficulty(await a.seen(id, answer));
    await expect(difficulties.closeDifficulty(await a.seen(id, {}))).rejects.toMatchObject(refusal('right.elsewhere'));
    await expect(difficulties.reopenDifficulty(await a.seen(id, { words: 'Không' }))).rejects.toMatchObject(
      refusal('right.elsewhere'),
    );

    const { difficulties: own } = await a.as('anBinh');
    await expect(own.withdrawDifficulty(await a.seen(id, { words: '' }))).rejects.toMatchObject(
      refusal('difficulty.not-now'),
    );
    const reopened = await own.reopenDifficulty(await a.seen(id, { words: 'Nguồn đó đã hết.' }));
    expect(reopened).toMatchObject({
      state: 'reopened',
      reopenings: 1,
      next: { must: 'answer', unit: { name: 'Sở Nội vụ' }, left: 5 },
    });
    await difficulties.answerDifficulty(await a.seen(id, { outcome: 'resolved', words: 'Đã cấp bổ sung.' }));
    expect(await own.closeDifficulty(await a.seen(id, {}))).toMatchObject({ state: 'closed', next: null });
    const { steps } = await own.getDifficulty({ params: { id } });
    expect(steps.map(({ kind, words }) => [kind, words])).toEqual([
      ['raised', ''],
      ['answered', answer.words],
      ['reopened', 'Nguồn đó đã hết.'],
      ['answered', 'Đã cấp bổ sung.'],
      ['closed', ''],
    ]);
  });

  test('is not the unit above, which must answer: what a school raised is not taken back or closed by its commune', async () => {
    const { id } = await a.raise('school', [await workOfSchool()]);
    const { difficulties } = await a.as('anBinh');
    expect(await a.now(id, 'anBinh')).toMatchObject({ can: ['answer', 'escalate'] });
    await expect(difficulties.withdrawDifficulty(await a.seen(id, { words: '' }))).rejects.toMatchObject(
      refusal('right.elsewhere'),
    );
    await difficulties.answerDifficulty(await a.seen(id, { ...answer, outcome: 'declined' }));
    expect(await a.now(id, 'anBinh')).toMatchObject({ can: [] });
    await expect(difficulties.closeDifficulty(await a.seen(id, {}))).rejects.toMatchObject(refusal('right.elsewhere'));
    await expect(difficulties.reopenDifficulty(await a.seen(id, { words: 'Không' }))).rejects.toMatchObject(
      refusal('right.elsewhere'),
    );
    expect(await a.now(id, 'school')).toMatchObject({ can: ['close', 'reopen'] });
  });

  test('does not open again what stands in the way of nothing any more', async () => {
    const { id: over, version } = await a.find('hoaLac', 'rà soát hộ nghèo');
    const { id } = await a.raise('hoaLac', [over]);
    const { assignments, difficulties } = await a.as('compiler');
    await difficulties.answerDifficulty(await a.seen(id, answer));
    expect(await a.now(id, 'hoaLac')).toMatchObject({ can: ['close', 'reopen'] });
    await assignments.withdrawAssignment({ params: { id: over }, body: { version, reason: 'Không làm nữa.' } });
    expect(await a.now(id, 'hoaLac')).toMatchObject({ can: ['close'] });
    const { difficulties: own } = await a.as('hoaLac');
    await expect(own.reopenDifficulty(await a.seen(id, { words: 'Chưa đạt.' }))).rejects.toMatchObject(
      refusal('difficulty.work-over'),
    );
  });

  test('takes back what waits, and nothing follows', async () => {
    const id = await raised();
    const { difficulties } = await a.as('anBinh');
    const withdrawn = await difficulties.withdrawDifficulty(await a.seen(id, { words: 'Đã tự lo được.' }));
    expect(withdrawn).toMatchObject({ state: 'withdrawn', next: null, can: [] });
  });
});

describe('handing it on', () => {
  test('is within who is addressed, to where somebody may answer; its day stays, and both see it', async () => {
    const id = await raised();
    const { difficulties } = await a.as('compiler');
    const before = await a.now(id);
    const { within } = await difficulties.listDifficultyUnits({ params: { id } });
    expect(within.map(({ name }) => name)).toEqual(['Phòng Lao động - Việc làm']);
    for (const unit of [a.units.health, a.units.home]) {
      await expect(difficulties.routeDifficulty(await a.seen(id, { unit }))).rejects.toMatchObject(
        refusal('difficulty.other-unit'),
      );
    }
    const routed = await difficulties.routeDifficulty(await a.seen(id, { unit: a.units.room, words: 'Phòng xử lý.' }));
    expect(routed).toMatchObject({
      state: 'raised',
      addressed: { id: a.units.home },
      next: { unit: { id: a.units.room }, due: before.next?.due },
    });
    expect(await a.now(id, 'room')).toMatchObject({ can: ['answer', 'route', 'escalate'] });
    expect(await a.now(id, 'compiler')).toMatchObject({ can: ['answer', 'route', 'escalate'] });
  });

  test('is not for who raised it, who is not told where it could go either', async () => {
    const id = await raised();
    const { difficulties } = await a.as('anBinh');
    await expect(difficulties.listDifficultyUnits({ params: { id } })).rejects.toMatchObject(
      refusal('right.elsewhere'),
    );
    await expect(difficulties.routeDifficulty(await a.seen(id, { unit: a.units.room }))).rejects.toMatchObject(
      refusal('right.elsewhere'),
    );
    await expect(difficulties.escalateDifficulty(await a.seen(id, { words: 'Lên.' }))).rejects.toMatchObject(
      refusal('right.elsewhere'),
    );
  });

  test('up goes to the unit above, where the time begins anew; who handed it up may act no more', async () => {
    const id = await raised();
    const { difficulties } = await a.as('compiler');
    const up = await difficulties.escalateDifficulty(await a.seen(id, { words: 'Vượt thẩm quyền của Sở.' }));
    expect(up).toMatchObject({
      state: 'escalated',
      escalations: 1,
      addressed: { id: a.units.province },
      next: { unit: { name: 'Ủy ban nhân dân tỉnh Sông Ngân' }, left: 5 },
      can: [],
    });
    await expect(difficulties.answerDifficulty(await a.seen(id, answer))).rejects.toMatchObject(
      refusal('right.elsewhere'),
    );
    expect((await a.now(id, 'leader')).can).toEqual(['answer', 'direct']);
    const { difficulties: leader } = await a.as('leader');
    await expect(leader.escalateDifficulty(await a.seen(id, { words: 'Lên nữa.' }))).rejects.toMatchObject(
      refusal('difficulty.nobody-above'),
    );
    await expect(
      leader.escalateDifficulty(await a.seen(id, { words: 'Sang bên.', unit: a.units.health })),
    ).rejects.toMatchObject(refusal('difficulty.other-unit'));
    expect(await leader.answerDifficulty(await a.seen(id, answer))).toMatchObject({ state: 'answered' });
  });

  test('stays in the house: from the province it goes to no commune, and to no room of another body', async () => {
    const id = await raised();
    const { difficulties } = await a.as('compiler');
    await difficulties.escalateDifficulty(await a.seen(id, { words: 'Việc của tỉnh.' }));
    const { difficulties: leader } = await a.as('leader');
    expect(await leader.listDifficultyUnits({ params: { id } })).toMatchObject({ within: [], above: [] });
    for (const unit of [a.units.hoaLac, a.units.school, a.units.room, a.units.anBinh]) {
      await expect(leader.routeDifficulty(await a.seen(id, { unit }))).rejects.toMatchObject(
        refusal('difficulty.other-unit'),
      );
    }
  });

  test('leads to nothing that lies within the unit that raised it, neither on nor up', async () => {
    const { home, room, province } = a.units;
    const names = async (units: Promise<readonly { readonly name: string }[]>) => (await units).map(({ name }) => name);
    await a.w.asSystem(async (cx) => {
      expect(await names(listRooms(cx, { addressed: home, raiser: province }))).toEqual([]);
      expect(await names(listRooms(cx, { addressed: home, raiser: room }))).toEqual(['Sở Nội vụ']);
      expect(await names(listAbove(cx, [{ holder: room, raiser: home }]))).toEqual(['Ủy ban nhân dân tỉnh Sông Ngân']);
    });
  });

  test('up may pass over a unit that is named', async () => {
    const id = await raised();
    const { difficulties } = await a.as('compiler');
    await difficulties.routeDifficulty(await a.seen(id, { unit: a.units.room }));
    const { difficulties: room } = await a.as('room');
    const { above } = await room.listDifficultyUnits({ params: { id } });
    expect(above.map(({ name }) => name)).toEqual(['Sở Nội vụ', 'Ủy ban nhân dân tỉnh Sông Ngân']);
    const up = await room.escalateDifficulty(await a.seen(id, { words: 'Việc của tỉnh.', unit: a.units.province }));
    expect(up).toMatchObject({ holder: { id: a.units.province } });
  });
});

test('what a unit has closed goes over with it too: its successor may open it again, and what was withdrawn stays', async () => {
  const [closed, withdrawn] = [await a.raise('school', [await workOfSchool()]), await a.raise('school', [part])];
  const { difficulties } = await a.as('school');
  await (await a.as('anBinh')).difficulties.answerDifficulty(await a.seen(closed.id, answer));
  await difficulties.closeDifficulty(await a.seen(closed.id, {}));
  await difficulties.withdrawDifficulty(await a.seen(withdrawn.id, { words: '' }));
  await a.w.asSystem((cx) => carryOver(cx, a.units.school, a.units.hoaLac, '2026-01-01'));
  expect(await a.now(closed.id, 'hoaLac')).toMatchObject({ raiser: { id: a.units.hoaLac }, can: ['reopen'] });
  expect(await a.now(withdrawn.id)).toMatchObject({ raiser: { id: a.units.school } });
});

/** A part of the commune's work that its school was given; given once. */
async function workOfSchool(): Promise<string> {
  if (part !== '') return part;
  const { id } = await a.find('anBinh', 'rà soát hộ nghèo');
  const { assignments } = await a.as('anBinh');
  const { assignment } = await assignments.getAssignment({ params: { id } });
  const { version } = await assignments.acceptAssignment({ params: { id }, body: { version: assignment.version } });
  const { parts } = await assignments.splitAssignment({
    params: { id },
    body: { version, parts: [{ unit: a.units.school, text: 'Rà soát học sinh hộ nghèo.', due: null }] },
  });
  part = parts[0]?.id ?? '';
  return part;
}
