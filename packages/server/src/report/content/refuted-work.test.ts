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
  const sentBack = placedFigures(content).flatMap(({ figure }) => (figure.source.kind === 'sent-back' ? [figure] : []));
  return { sentBack, rows: rows?.map(({ cells }) => cells) ?? [], figures };
};

test('what was found as reported, or of nothing, is not told', async () => {
  expect(told(await compose(a.people.leader, 'province'))).toEqual({ rows: [], figures: [], sentBack: [] });
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

test('what was sent back for it is told within its period, whatever became of it, and its number opens that work', async () => {
  const { fieldChecks, verification } = await a.as('verifier');
  a.w.wait(1);
  await verification.returnReport({
    ...(await a.seen(id)),
    body: { ...(await a.seen(id)).body, reason: 'Kiểm tra thực tế chưa có.' },
  });
  const opened = async (who: 'leader' | 'anBinh', unit: 'province' | 'anBinh') => {
    const { rows, figures, sentBack } = told(await compose(a.people[who], unit));
    expect(figures).toEqual([]);
    const [figure] = sentBack;
    if (figure?.source.kind !== 'sent-back') throw new Error('Nothing is told of what was sent back.');
    const { how, from, plan, unit: within, issuer } = figure.source;
    const query = { how, since: from, plan, unit: within, issuer };
    const { items, total } = await (await a.as(who)).fieldChecks.listSentBack({ query });
    expect([total, sentBack.length]).toEqual([figure.value, 1]);
    return { rows, how, items };
  };
  for (const [who, unit] of [
    ['leader', 'province'],
    ['anBinh', 'anBinh'],
  ] as const) {
    const { rows, how, items } = await opened(who, unit);
    expect(how).toBe('returned');
    expect(rows).toEqual([
      [
        'Ủy ban nhân dân xã An Bình',
        expect.stringContaining('rà soát hộ nghèo'),
        expect.stringMatching(/^Không có thật, ngày /),
        'Chưa có hộ nào được rà soát.',
        expect.stringMatching(/^Chờ xác nhận, trả lại để làm lại, ngày /),
      ],
    ]);
    expect(items.map(({ assignment, reason }) => [assignment.id, reason])).toEqual([[id, 'Kiểm tra thực tế chưa có.']]);
  }
  expect(told(await compose(a.people.hoaLac, 'hoaLac')).sentBack).toEqual([]);

  // Reported anew and accepted: it is told all the same. Found otherwise once more and unlocked, it is told as that.
  a.w.wait(1);
  await a.enter('anBinh', id, { report: true, words: 'Đã rà soát lại.' });
  await verification.acceptReport(await a.seen(id));
  expect((await opened('leader', 'province')).how).toBe('returned');
  const again = await fieldChecks.drawFieldCheck({
    body: { id: randomUUID(), source: 'accepted', unit: a.units.anBinh, wish: { percent: 100 } },
  });
  const on = dayOf(a.w.system.clock());
  const body = { id: randomUUID(), version: 0, outcome: 'differs', on, words: 'Thiếu 3 hộ.' } as const;
  await fieldChecks.recordFieldResult({ params: { id: again.id, assignment: id }, body });
  a.w.wait(1);
  const { params, body: seen } = await a.seen(id);
  await verification.unlockAssignment({ params, body: { ...seen, reason: 'Thiếu 3 hộ.' } });
  expect((await opened('leader', 'province')).how).toBe('unlocked');
});

test('what was sent back before the period, or for another reason, is not told', async () => {
  const other = await a.find('hoaLac', 'rà soát hộ nghèo');
  await a.enter('hoaLac', other.id, { report: true, words: 'Đã rà soát.' });
  const { params, body } = await a.seen(other.id);
  await (await a.as('verifier')).verification.returnReport({ params, body: { ...body, reason: 'Thiếu chữ ký.' } });
  expect(told(await compose(a.people.hoaLac, 'hoaLac')).sentBack).toEqual([]);
  a.w.wait(40 * 24 * 60);
  expect(told(await compose(a.people.leader, 'province')).sentBack).toEqual([]);
});
