import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AssigningWorld, assigningWorld } from './testing/assignments.ts';

let a: AssigningWorld;
let calls: Record<'anBinh' | 'compiler' | 'health' | 'hoaLac', Awaited<ReturnType<AssigningWorld['as']>>>;
beforeAll(async () => {
  a = await assigningWorld();
  await a.issue();
  calls = {
    anBinh: await a.as('anBinh'),
    compiler: a.compiler,
    health: await a.as('health'),
    hoaLac: await a.as('hoaLac'),
  };
});
afterAll(() => a.w.end());

const refusal = (code: string) => ({ name: 'Refusal', problem: expect.objectContaining({ code }) });

test('a unit is told whom the plan names beside it, and of their work only what it may see', async () => {
  const given = await a.find('anBinh', 'khám sức khỏe');
  const opened = await calls.anBinh.assignments.getAssignment({ params: { id: given.id } });
  expect(opened.named).toEqual({ lead: ['Sở Y tế'], coordinate: ['UBND các xã, phường'] });
  const beside = async (who: 'anBinh' | 'compiler') =>
    (await calls[who].lists.listMembers({ params: { id: given.task.id }, query: {} })).items.map(({ unit }) => unit.id);
  expect(await beside('anBinh')).toEqual([a.units.anBinh]);
  expect(await beside('compiler')).toEqual(expect.arrayContaining([a.units.health, a.units.hoaLac]));
});

test('nobody above is given the work to do, and nobody below decides on it', async () => {
  const given = await a.find('anBinh', 'khám sức khỏe');
  const nameThem = (persons: { person: string | null; decider: string | null }) =>
    calls.anBinh.assignments.nameOnAssignment({
      params: { id: given.id },
      body: { version: given.version, ...persons },
    });
  await a.headOf('leader');
  await expect(nameThem({ person: a.people.leader.id, decider: null })).rejects.toMatchObject(
    refusal('assignment.other-person'),
  );
  await expect(nameThem({ person: null, decider: a.people.school.id })).rejects.toMatchObject(
    refusal('assignment.other-decider'),
  );
  const offered = await calls.anBinh.assignments.listUnitsBelow({ params: { id: given.id } });
  const those = (list: typeof offered.persons) => list.map(({ name, unit }) => [name, unit]);
  expect(those(offered.persons)).toEqual([
    ['Người anBinh', 'Ủy ban nhân dân xã An Bình'],
    ['Người school', 'Trường Trung học cơ sở An Bình'],
  ]);
  expect(those(offered.deciders)).toEqual([
    ['Người anBinh', 'Ủy ban nhân dân xã An Bình'],
    ['Người leader', 'Ủy ban nhân dân tỉnh Sông Ngân'],
  ]);
  const named = await nameThem({ person: a.people.school.id, decider: a.people.leader.id });
  expect([named.person?.name, named.decider?.name]).toEqual(['Người school', 'Người leader']);
});

test('a unit that coordinates on the task is handed the lead of it, in one act that both histories tell', async () => {
  const given = await a.find('health', 'khám sức khỏe');
  const declined = await calls.health.assignments.declineAssignment({
    params: { id: given.id },
    body: { version: given.version, reason: 'vì mưa lũ' },
  });
  const beside = await a.find('hoaLac', 'khám sức khỏe');
  expect(beside.part).toBe('coordinate');
  const led = await calls.compiler.assignments.reassignAssignment({
    params: { id: declined.id },
    body: { version: declined.version, reason: 'Phường làm được', unit: a.units.hoaLac },
  });
  expect(led).toMatchObject({ id: beside.id, part: 'lead', due: declined.due, unit: { id: a.units.hoaLac } });
  const lastOf = async (who: 'health' | 'hoaLac', id: string) => {
    const { assignment, timeline } = await calls[who].assignments.getAssignment({ params: { id } });
    return [assignment.state === 'withdrawn', timeline.at(-1)?.kind, timeline.at(-1)?.reason];
  };
  expect(await lastOf('health', declined.id)).toEqual([true, 'reassigned', 'Phường làm được']);
  expect(await lastOf('hoaLac', beside.id)).toEqual([false, 'made-lead', 'Phường làm được']);
});
