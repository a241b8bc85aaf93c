import { afterAll, beforeAll, expect, test } from 'vitest';
import { type World, world } from '../testing/world.ts';
import { mustReach, rightsAt } from './reach.ts';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.end());

test('an office counts in its unit and below it, and neither above nor beside it', async () => {
  const asked = (unit: keyof World['units']) =>
    w.as(w.people.compiler, (cx) => mustReach(cx, 'assignment.issue', [w.units[unit]]));
  await expect(asked('department')).resolves.toBeUndefined();
  await expect(asked('room')).resolves.toBeUndefined();
  for (const unit of ['province', 'commune', 'school'] as const) {
    await expect(asked(unit)).rejects.toMatchObject({ code: 'unit.out-of-reach' });
  }
});

test('an office gives no right that its role does not carry', async () => {
  await w.as(w.people.leader, async (cx) => {
    await expect(mustReach(cx, 'assignment.issue', [w.units.room])).rejects.toMatchObject({
      code: 'unit.out-of-reach',
    });
    await expect(mustReach(cx, 'assignment.decide', [w.units.room])).resolves.toBeUndefined();
  });
});

test('nobody holds anything in the units of another body', async () => {
  const held = await w.as(w.neighbour.person, async (cx) => (await rightsAt(cx, [w.units.province]))(w.units.province));
  expect([...held]).toEqual([]);
});
