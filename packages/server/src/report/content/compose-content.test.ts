import {
  addDays,
  dayOf,
  figuresIn,
  placedFigures,
  plainDate,
  type ReportContent,
  sayDay,
  sectionsIn,
  type SentencePart,
  showDay,
} from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomUUID } from 'node:crypto';
import type { AssignmentId } from '../../assignment/assignment.ts';
import { amendAssignment } from '../../assignment/amend-assignment.ts';
import { askExtension } from '../../assignment/extend-deadline.ts';
import { raiseDifficulty } from '../../registers/difficulty/raise-difficulty.ts';
import type { Resident } from '../../testing/world.ts';
import { type RolledWorld, rolledWorld } from '../../rollup/testing/rolled.ts';
import { composeContent } from './compose-content.ts';

let a: RolledWorld;
beforeAll(async () => {
  a = await rolledWorld();
});
afterAll(() => a.w.end());

const today = () => dayOf(a.w.system.clock());
const compose = (person: Resident, unit: keyof RolledWorld['units'] = 'province', days = 0): Promise<ReportContent> =>
  a.w.as(person, (cx) =>
    composeContent(cx, {
      unit: { id: a.units[unit], name: 'Ủy ban nhân dân tỉnh Sông Ngân' },
      title: 'Kết quả thực hiện kế hoạch',
      plans: [a.plan.id],
      from: addDays(today(), days - 30),
      at: addDays(today(), days),
    }),
  );
const textOf = (parts: readonly SentencePart[]) =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
const sentencesOf = (content: ReportContent, key: string) =>
  sectionsIn(content)
    .filter((section) => section.key === key)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'sentence' ? [textOf(block.parts)] : []));

test('a report of a day to come, or of a period that ends before it begins, is composed for nobody', async () => {
  await expect(compose(a.people.leader, 'province', 1)).rejects.toMatchObject({ code: 'cut-off.to-come' });
  const turned = a.w.as(a.people.leader, (cx) =>
    composeContent(cx, {
      unit: { id: a.units.province, name: '' },
      title: '',
      plans: [],
      from: today(),
      at: addDays(today(), -1),
    }),
  );
  await expect(turned).rejects.toMatchObject({ code: 'report.period-turned' });
});

test('it tells in sentences how far the work is, and each figure opens the list of what it counts', async () => {
  const done = await a.find('health', 'khám sức khỏe');
  await a.enter('health', done.id, { report: true });
  await (await a.as('verifier')).verification.acceptReport(await a.seen(done.id));
  const content = await compose(a.people.leader);
  const [sentence] = sentencesOf(content, 'results.all');
  expect(sentence).toContain('trong 9 việc được giao có 1 việc đã hoàn thành (14,3 %), gồm 1 việc đúng hạn');
  expect(sentence).toContain(
    '3 việc đã quá hạn mà chưa hoàn thành; 3 việc chưa thực hiện; 2 việc chưa đến điều kiện thực hiện (không tính vào tỷ lệ hoàn thành).',
  );
  const { lists } = await a.look('leader');
  let opened = 0;
  for (const { figure } of placedFigures(content)) {
    if (figure.source.kind !== 'count' || typeof figure.value !== 'number') continue;
    const { measure, narrowing, at = content.at } = figure.source;
    if (figure.text.endsWith('%')) continue;
    const { alone, ...where } = narrowing;
    const query = { at, measure, limit: 1, ...where, ...(alone === true ? { alone: 'yes' as const } : {}) };
    const { total } = await lists.listAssignments({ query });
    expect({ section: narrowing, measure, total }).toEqual({ section: narrowing, measure, total: figure.value });
    opened += 1;
  }
  expect(opened).toBeGreaterThan(60);
});

test('what happens after the cut-off day is not told, and the period before stands beside the period', async () => {
  const before = await compose(a.people.leader);
  a.w.wait(3 * 24 * 60);
  a.signInAnew();
  const late = await a.find('anBinh', 'rà soát hộ nghèo');
  await a.enter('anBinh', late.id, { report: true });
  expect(await compose(a.people.leader, 'province', -3)).toEqual({ ...before });
  const after = await a.w.as(a.people.leader, (cx) =>
    composeContent(cx, {
      unit: { id: a.units.province, name: 'Tỉnh' },
      title: '',
      plans: [a.plan.id],
      from: addDays(today(), -2),
      at: today(),
    }),
  );
  expect(sentencesOf(after, 'results.all')[1]).toMatch(/^So với cuối kỳ trước .* số việc hoàn thành không thay đổi/);
});

test('the plan is cited in full where the report begins, and nowhere else', async () => {
  const content = await compose(a.people.leader);
  const { number, symbol, issuer, issuedOn, title } = a.plan;
  const cited = `Kế hoạch số ${number}/${symbol} ${sayDay(plainDate(issuedOn ?? ''))} của ${issuer} về “${title}”`;
  expect(sentencesOf(content, 'general')[0]).toContain(`Thực hiện ${cited}, `);
  const all = sectionsIn(content).flatMap(({ key }) => sentencesOf(content, key));
  expect(all.filter((text) => text.includes(`về “${title}”`))).toHaveLength(1);
});

test('a unit is told its own work alone', async () => {
  const content = await compose(a.people.anBinh, 'anBinh');
  expect(sentencesOf(content, 'general')[0]).toContain('được giao 3 việc');
});

test('of work that a unit has given each unit that does it has its row, and each opens its list', async () => {
  const content = await a.w.as(a.people.compiler, (cx) =>
    composeContent(cx, {
      unit: { id: a.units.home, name: 'Sở Nội vụ' },
      title: '',
      plans: [a.plan.id],
      from: addDays(today(), -30),
      at: today(),
      side: 'given',
    }),
  );
  expect(sentencesOf(content, 'general')[0]).toContain('Sở Nội vụ đã giao các đơn vị 9 việc');
  const { lists } = await a.look('compiler');
  for (const { figure, section } of placedFigures(content)) {
    if (section.key !== 'results.units' || figure.source.kind !== 'count' || figure.value === null) continue;
    const { measure, narrowing, at = content.at } = figure.source;
    const { alone: _alone, ...where } = narrowing;
    const { total } = await lists.listAssignments({ query: { at, measure, limit: 1, ...where, alone: 'yes' } });
    expect(total).toBe(figure.value);
  }
});

test('a report of all work tells the targets of each plan whose work it tells, as the screen has them, and no outcome of which there is none', async () => {
  const { rollup } = await a.look('leader');
  const query = { plan: a.plan.id, unit: a.units.province, at: today() };
  const { items, sums } = await rollup.listTargetFigures({ query });
  expect(items.length).toBeGreaterThan(0);
  const content = await a.w.as(a.people.leader, (cx) =>
    composeContent(cx, {
      unit: { id: a.units.province, name: 'Tỉnh' },
      title: '',
      plans: [],
      from: addDays(today(), -30),
      at: today(),
    }),
  );
  const [section] = sectionsIn(content).filter(({ key }) => key === 'results.targets');
  const rows = section?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])) ?? [];
  expect(rows.map(({ target }) => target?.id)).toEqual(items.map(({ id }) => id));
  const told = section === undefined ? [] : figuresIn(section);
  expect(told.find(({ source }) => source.kind === 'targets' && source.outcome === 'all')).toMatchObject({
    value: Object.values(sums ?? {}).reduce((all, one) => all + one, 0),
    source: { plan: a.plan.id, unit: a.units.province },
  });
  const [sentence] = sentencesOf(content, 'results.targets');
  expect(sentence).toContain('chỉ tiêu của Kế hoạch');
  expect(sentence).not.toMatch(/\b0 chỉ tiêu/u);
});

test('the cause of late work is what was said as a cause: a difficulty in its way, else why more time was asked for, and no other remark', async () => {
  const { id } = await a.find('hoaLac', 'rà soát hộ nghèo');
  const told = async () => {
    const { annexes } = await compose(a.people.leader);
    const blocks = annexes.flatMap(({ key, blocks: own }) => (key.startsWith('annex.late') ? own : []));
    const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    const isOf = (cell: unknown) => JSON.stringify(cell).includes(`"id":"${id}"`);
    return rows.find(({ cells }) => cells.some(isOf))?.cells.slice(-2);
  };
  expect(await told()).toEqual(['Chưa nêu', '']);
  await a.enter('hoaLac', id, { percent: 50, words: 'Đã hoàn thành 50%' });
  expect(await told()).toEqual(['Chưa nêu', 'Đã hoàn thành 50%']);
  await a.w.as(a.people.hoaLac, async (cx) => {
    const { version } = await a.now(id, 'hoaLac');
    await askExtension(cx, id as AssignmentId, { version, to: '2060-01-01', reason: 'Mưa lũ kéo dài' });
  });
  expect(await told()).toEqual(['Mưa lũ kéo dài (lý do xin gia hạn)', 'Đã hoàn thành 50%']);
  const staffing = { kind: 'staffing' as const, words: 'Thiếu cán bộ điều tra', proposal: '', urgent: false };
  await a.w.as(a.people.hoaLac, (cx) =>
    raiseDifficulty(cx, { id: randomUUID(), assignments: [id], ...staffing, beyondAuthority: false }),
  );
  expect(await told()).toEqual([
    'Thiếu cán bộ điều tra (vướng mắc đang chờ Sở Nội vụ giải quyết)',
    'Đã hoàn thành 50%',
  ]);
});

test('where more time was given, table and annex tell the deadline that is in force, and the first one beside it', async () => {
  const { id } = await a.find('hoaLac', 'rà soát hộ nghèo');
  const { due: first, version } = await a.now(id);
  const due = addDays(today(), 30);
  await a.w.as(a.people.compiler, (cx) =>
    amendAssignment(cx, id as AssignmentId, { version, due, reason: 'Chờ kinh phí' }),
  );
  const until = showDay(due);
  expect(await cellsOf('annex.tasks')).toContain(`${showDay(plainDate(first ?? ''))} (có đơn vị đến ${until})`);
  a.w.wait(40 * 24 * 60);
  expect(await cellsOf('annex.late')).toContain(`${until} (ban đầu ${showDay(plainDate(first ?? ''))})`);
});

async function cellsOf(key: string) {
  const { annexes } = await compose(a.people.leader);
  const blocks = annexes.flatMap((annex) => (annex.key.startsWith(key) ? annex.blocks : []));
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : []));
}
