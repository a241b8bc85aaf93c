import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AssignmentId } from '../assignment/assignment.ts';
import { aWhile, heldOpen } from '../testing/held-open.ts';
import { type WorkingWorld, workingWorld } from './testing/working.ts';
import { acceptReport, unlockAssignment } from './verify-report.ts';

let a: WorkingWorld;
beforeAll(async () => {
  a = await workingWorld();
});
afterAll(() => a.w.end());

test('a part is not unlocked while what it is a part of is being accepted', async () => {
  const { id: whole } = await a.find('anBinh', 'rà soát hộ nghèo');
  const commune = await a.as('anBinh');
  const taken = await commune.assignments.acceptAssignment(await a.seen(whole));
  const { parts } = await commune.assignments.splitAssignment({
    params: { id: whole },
    body: { version: taken.version, parts: [{ unit: a.units.school, text: 'Rà soát ở trường', due: null }] },
  });
  const part = parts[0]?.id ?? '';
  const version = async () => (await a.now(part, 'anBinh')).version;
  await a.enter('school', part, { report: true, words: 'Đã xong' });
  await commune.verification.acceptReport({ params: { id: part }, body: { version: await version() } });
  await a.enter('anBinh', whole, { report: true, words: 'Đã xong' });

  const seen = { whole: (await a.now(whole)).version, part: await version() };
  const acceptance = heldOpen();
  const accepted = a.w.as(a.people.compiler, async (cx) => {
    await acceptReport(cx, whole as AssignmentId, { version: seen.whole });
    await acceptance.stay(cx);
  });
  await acceptance.stays;
  const unlocked = a.w
    .as(a.people.anBinh, (cx) => unlockAssignment(cx, part as AssignmentId, { version: seen.part, reason: 'Sai' }))
    .then(
      () => 'unlocked',
      (error: { readonly code?: string }) => error.code,
    );
  await aWhile();
  acceptance.end();
  await accepted;
  expect(await unlocked).toBe('verification.above-locked');
  expect((await a.now(part, 'anBinh')).state).toBe('verified');
});
