import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type WorkingWorld, workingWorld } from '../verification/testing/working.ts';

let a: WorkingWorld;
let id: string;
let asked: Awaited<ReturnType<typeof sent<{ to: string; reason: string }>>>;
beforeAll(async () => {
  a = await workingWorld();
  ({ id } = await a.find('hoaLac', 'khám sức khỏe'));
});
afterAll(() => a.w.end());

const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });
const sent = async <More extends object = object>(more: More = {} as More) => {
  const { params, body } = await a.seen(id);
  return { params, body: { ...body, id: randomUUID(), ...more } };
};
const factsOf = async (kind: string) =>
  (await a.whole(id)).timeline.filter((fact) => fact.kind === kind).map(({ at }) => at);

describe('an act that is sent with an id of its own', () => {
  test('is nobody’s who may not do it, and leaves no mark of having been tried', async () => {
    const request = await sent();
    await expect((await a.as('anBinh')).assignments.acceptAssignment(request)).rejects.toMatchObject(
      refusal('record.not-found'),
    );
    await expect((await a.as('compiler')).assignments.acceptAssignment(request)).rejects.toMatchObject(
      refusal('right.elsewhere'),
    );
    const marks = await a.w.as(a.people.compiler, (cx) => cx.db.selectFrom('sentAct').selectAll().execute());
    expect(marks).toEqual([]);
  });

  test('is one act though it comes twice at once and a third time later, and is answered alike', async () => {
    const { assignments } = await a.as('hoaLac');
    const request = await sent();
    const answers = await Promise.all([
      assignments.acceptAssignment(request),
      assignments.acceptAssignment(request),
      assignments.acceptAssignment(request),
    ]);
    expect(answers.map(({ state, version }) => [state, version])).toEqual([
      ['accepted', 2],
      ['accepted', 2],
      ['accepted', 2],
    ]);
    // On another version: it waited behind something else, and its answer was lost on the way.
    const later = await assignments.acceptAssignment({ ...request, body: { ...request.body, version: 7 } });
    expect(later).toEqual(answers[0]);
    expect(await factsOf('accepted')).toHaveLength(1);
  });

  test('without one it is done each time, as far as it is the time', async () => {
    const { assignments } = await a.as('hoaLac');
    await expect(assignments.acceptAssignment(await a.seen(id))).rejects.toMatchObject(refusal('assignment.not-now'));
  });

  test('that was refused is tried again under the same id', async () => {
    const { assignments } = await a.as('hoaLac');
    asked = await sent({ to: '2050-01-01', reason: 'Chờ thiết bị' });
    const request = asked;
    const stale = { ...request, body: { ...request.body, version: request.body.version - 1 } };
    await expect(assignments.askExtension(stale)).rejects.toMatchObject(refusal('assignment.moved-on'));
    for (let time = 0; time < 2; time += 1) {
      expect(await assignments.askExtension(request)).toMatchObject({ askedDue: '2050-01-01' });
    }
    expect(await factsOf('extension-asked')).toHaveLength(1);
  });

  test('says one thing: another reason, another act or another assignment under it is refused', async () => {
    const unit = await a.as('hoaLac');
    const request = asked;
    const { id: other } = await a.find('hoaLac', 'rà soát hộ nghèo');
    const otherwise = [
      unit.assignments.askExtension({ ...request, body: { ...request.body, reason: 'Chờ nhân lực' } }),
      unit.assignments.declineAssignment({ ...request, body: { ...request.body, reason: 'Chờ thiết bị' } }),
      unit.assignments.askExtension({ ...request, params: { id: other } }),
    ];
    expect(await Promise.allSettled(otherwise)).toEqual(
      otherwise.map(() => ({
        status: 'rejected',
        reason: expect.objectContaining(refusal('act.sent-otherwise')),
      })),
    );
  });

  test('is its sender’s alone: another person’s id is another id', async () => {
    await a.enter('hoaLac', id, { report: true });
    const request = await sent();
    await (await a.as('hoaLac')).progress.recallReport(request);
    await a.enter('hoaLac', id, { report: true });
    const { version } = await a.now(id);
    const accepted = await (await a.as('verifier')).verification.acceptReport({
      params: { id },
      body: { id: request.body.id, version },
    });
    expect(accepted.state).toBe('verified');
  });
});
