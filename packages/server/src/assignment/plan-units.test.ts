// Who has to make a plan under a plan: every unit that gets work of it, also through a group.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AssigningWorld, assigningWorld } from './testing/assignments.ts';

let a: AssigningWorld;
beforeAll(async () => {
  a = await assigningWorld();
});
afterAll(() => a.w.end());

const unitsOf = (query: { kind?: 'commune'; open?: 'yes' } = {}) =>
  a.planning.compiler.client.chains.listChainUnits({ params: { id: a.draft.document }, query });
const names = async () => (await unitsOf({ kind: 'commune', open: 'yes' })).items.map(({ name }) => name);

test('before a plan is issued these are all that would get work, those of its groups too', async () => {
  expect(await names()).toEqual(
    expect.arrayContaining(['Ủy ban nhân dân phường Hòa Lạc', 'Ủy ban nhân dân xã An Bình']),
  );
});

test('once it is issued, all that hold work of it, whoever asks, counted by kind', async () => {
  await a.issue();
  const school = await a.as('school');
  expect((await school.lists.listAssignments({ query: { plan: a.plan.id } })).total).toBe(0);
  expect(await names()).toEqual(['Ủy ban nhân dân phường Hòa Lạc', 'Ủy ban nhân dân xã An Bình']);
  expect((await unitsOf()).kinds).toEqual([
    { kind: 'department', all: 2, issued: 0 },
    { kind: 'commune', all: 2, issued: 0 },
  ]);
});
