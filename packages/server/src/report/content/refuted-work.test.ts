// A report that tells work as done says beside it what a check in the field has found otherwise.
import { randomUUID } from 'node:crypto';
import { addDays, dayOf, placedFigures, type ReportContent, sectionsIn } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawnReport, type RolledWorld, rolledWorld } from '../../rollup/testing/rolled.ts';
import type { Resident } from '../../testing/world.ts';
import { composeContent } from './compose-content.ts';

let a: RolledWorld;
let id = '';
let check = '';
beforeAll(async () => {
  a = await rolledWorld();
  ({ id, check } = await drawnReport(a));
});
afterAll(() => a.w.end());

const compose = (person: Resident, unit: keyof RolledWorld['units']): Promise<ReportContent> => {
  const at = dayOf(a.w.system.clock());
  const name = 'Ủy ban nhân dân tỉnh Sông Ngân';
  return a.w.as(person, (cx) =>
    composeContent(cx, {
      unit: { id: a.units[unit], name },
      title: 'Kết quả',
      plans: [a.plan.id],
      from: addDays(at, -30),
      at,
    }),
  );
};
const told = (content: ReportContent) => {
  const evidence = sectionsIn(content).find(({ key }) => key === 'evidence');
  const rows = evidence?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  const figures = placedFigures(content).flatMap(({ figure }) => (figure.source.kind === 'warned' ? [figure] : []));
  return { rows: rows?.map(({ cells }) => cells) ?? [], figures };
};

test('what was found as reported, or of nothing, is not told', async () => {
  expect(told(await compose(a.people.leader, 'province'))).toEqual({ rows: [], figures: [] });
});

test('what was found otherwise is told with what was found, and its number opens as many warnings', async () => {
  const words = 'Chưa có hộ nào được rà soát.';
  const on = dayOf(a.w.system.clock());
  await (await a.as('verifier')).fieldChecks.recordFieldResult({
    params: { id: check, assignment: id },
    body: { id: randomUUID(), version: 0, outcome: 'not-there', on, words },
  });
  for (const [who, unit] of [
    ['leader', 'province'],
    ['anBinh', 'anBinh'],
  ] as const) {
    const { rows, figures } = told(await compose(a.people[who], unit));
    expect(rows).toEqual([
      [
        'Ủy ban nhân dân xã An Bình',
        expect.stringContaining('rà soát hộ nghèo'),
        expect.stringMatching(/^Không có thật, ngày /),
        words,
      ],
    ]);
    expect(figures.map(({ value }) => value)).toEqual([1]);
    const [source] = figures.map((figure) => figure.source);
    if (source?.kind !== 'warned') throw new Error('The figure has another source.');
    const { warning: kind, plan, unit: within, issuer } = source;
    const { total } = await (await a.look(who)).rollup.listWarnings({ query: { kind, plan, unit: within, issuer } });
    expect(total).toBe(1);
  }
  expect(told(await compose(a.people.hoaLac, 'hoaLac')).rows).toEqual([]);
});
