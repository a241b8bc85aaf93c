// Two works of one unit tell one target: what each year added is of one work, as the whole is.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pastRules } from '../testing/past-rules.ts';
import { type RolledWorld, rolledWorld } from './testing/rolled.ts';

let a: RolledWorld;
let target: string;
let year: number;
beforeAll(async () => {
  a = await rolledWorld();
  const { items } = await (await a.look('leader')).rollup.listTargetFigures({ query: { plan: a.plan.id } });
  target = items[1]?.id ?? '';
  await pastRules(a.w, "update target set text = 'Mỗi năm mở 12 lớp tập huấn' where id = $1", [target]);
  await say('rà soát hộ nghèo', 3);
  await say('khám sức khỏe', 10);
  year = a.w.system.clock().getUTCFullYear();
  a.w.wait(366 * 24 * 60);
  a.signInAnew();
  await say('rà soát hộ nghèo', 8);
});
afterAll(() => a.w.end());

async function say(work: string, value: number): Promise<void> {
  const { id, version } = await a.find('anBinh', work);
  const figures = [{ target, value, basis: 'cumulative' as const }];
  const body = { id: randomUUID(), version, percent: 50, figures, report: false };
  await (await a.as('anBinh')).progress.enterProgress({ params: { id }, body });
  a.w.wait(1);
}

const told = async (fromYear: number, toYear: number) => {
  const query = { plan: a.plan.id, target, fromYear, toYear };
  const { items } = await (await a.look('leader')).rollup.listTargetFigures({ query });
  return items[0]?.entered?.value ?? null;
};

test('a year is what the work that was told last has added in it, and not held against what another work stood at', async () => {
  expect([await told(year, year), await told(year + 1, year + 1), await told(year, year + 1)]).toEqual([10, 5, 8]);
});
