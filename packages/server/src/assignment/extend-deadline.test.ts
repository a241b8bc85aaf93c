import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AssignmentId } from './assignment.ts';
import { type AssigningWorld, assigningWorld } from './testing/assignments.ts';

let a: AssigningWorld;
beforeAll(async () => {
  a = await assigningWorld();
  await a.issue();
});
afterAll(() => a.w.end());

const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });

test('what nobody has answered is taken back by the unit alone, and nobody answers her own', async () => {
  const [compiler, leader, anBinh] = [await a.as('compiler'), await a.as('leader'), await a.as('anBinh')] as const;
  const given = await a.find('anBinh', 'khám sức khỏe');
  const params = { id: given.id };
  const body = { version: given.version, to: '2049-10-01', reason: 'Chờ thuốc' };
  const asked = await anBinh.assignments.askExtension({ params, body });
  const back = (who: 'compiler' | 'anBinh', version: number) =>
    ({ compiler, anBinh })[who].assignments.takeBackExtension({ params, body: { version } });
  await expect(back('compiler', asked.version)).rejects.toMatchObject(refusal('right.elsewhere'));
  const taken = await back('anBinh', asked.version);
  expect([taken.askedDue, taken.due, taken.can.includes('take-back-extension')]).toEqual([null, '2049-08-15', false]);
  await expect(back('anBinh', taken.version)).rejects.toMatchObject(refusal('assignment.not-now'));
  const again = await anBinh.assignments.askExtension({ params, body: { ...body, version: taken.version } });
  // As if who decides had asked as the unit too.
  await a.w.asSystem((cx) =>
    cx.db
      .updateTable('assignmentExtension')
      .set({ askedBy: a.people.leader.id })
      .where('assignmentId', '=', given.id as AssignmentId)
      .where('outcome', 'is', null)
      .execute(),
  );
  await expect(
    leader.assignments.answerExtension({
      params,
      body: { version: again.version, grant: false, reason: 'Không' },
    }),
  ).rejects.toMatchObject(refusal('extension.own'));
});
