import { afterAll, beforeAll, expect, test } from 'vitest';
import { type WorkingWorld, workingWorld } from '../verification/testing/working.ts';

let a: WorkingWorld;
beforeAll(async () => {
  a = await workingWorld();
});
afterAll(() => a.w.end());

async function linesOf(answer: Response): Promise<readonly string[]> {
  return (await answer.text()).trimEnd().split('\r\n').slice(1);
}

test('work is taken away as the screen shows it: what is open of one’s own, and nothing of others', async () => {
  const { lists } = await a.as('anBinh');
  const { items } = await lists.getWork({ query: {} });
  const answer = await lists.exportWork({ query: { format: 'csv' } });
  const rows = await linesOf(answer);
  expect([answer.headers.get('x-rows'), rows.length]).toEqual([String(items.length), items.length]);
  for (const [index, { unit }] of items.entries()) expect(rows[index]).toContain(unit.name);
  expect(rows.some((row) => row.includes('Hòa Lạc'))).toBe(false);
});

test('assignments are taken away as they stood on the cut-off day, in the order of the list', async () => {
  const { lists } = await a.as('leader');
  const { items, total } = await lists.listAssignments({ query: { limit: 200 } });
  const rows = await linesOf(await lists.exportAssignments({ query: { format: 'csv' } }));
  expect(rows.length).toBe(total);
  for (const [index, { unit, due }] of items.entries()) {
    expect(rows[index]).toContain(unit.name);
    if (due !== null) expect(rows[index]).toContain(due);
  }
  const before = await lists.exportAssignments({ query: { format: 'csv', at: '2020-01-01' } });
  expect(await linesOf(before)).toEqual([]);
});
