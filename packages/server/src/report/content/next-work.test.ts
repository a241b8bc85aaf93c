// The time to come in a report: what is due in it, what is due later, and what goes on without an end or without a day.
import {
  addDays,
  type ContentBlock,
  dayOf,
  figuresIn,
  type PlainDate,
  type ReportContent,
  sectionsIn,
  type SentencePart,
  showDay,
} from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { amendAssignment } from '../../assignment/amend-assignment.ts';
import type { AssignmentId } from '../../assignment/assignment.ts';
import { type RolledWorld, rolledWorld } from '../../rollup/testing/rolled.ts';
import { composeContent } from './compose-content.ts';

let a: RolledWorld;
let content: ReportContent;
let at: PlainDate;
beforeAll(async () => {
  a = await rolledWorld();
  at = dayOf(a.w.system.clock());
  // A task whose day comes soon: one unit has done it already, the others have not begun.
  const all = await Promise.all((['health', 'anBinh'] as const).map((place) => a.find(place, 'khám sức khỏe')));
  await a.w.as(a.people.compiler, async (cx) => {
    for (const { id, version } of all) {
      await amendAssignment(cx, id as AssignmentId, { version, due: addDays(at, 20), reason: 'Làm sớm' });
    }
  });
  const done = await a.find('health', 'khám sức khỏe');
  await a.enter('health', done.id, { report: true });
  await (await a.as('verifier')).verification.acceptReport(await a.seen(done.id));
  content = await composed(29);
});
/** Of so many days and one: the time to come is as long. */
const composed = (days: number) =>
  a.w.as(a.people.leader, (cx) =>
    composeContent(cx, {
      unit: { id: a.units.province, name: 'Tỉnh' },
      title: '',
      plans: [a.plan.id],
      from: addDays(at, -days),
      at,
    }),
  );
afterAll(() => a.w.end());

const blocks = () => sectionsIn(content).flatMap((section) => (section.key === 'next' ? section.blocks : []));
const tables = () => blocks().flatMap((block) => (block.kind === 'table' ? [block] : []));
const sentences = () => blocks().flatMap((block) => (block.kind === 'sentence' ? [said(block)] : []));
const said = ({ parts }: Extract<ContentBlock, { kind: 'sentence' }>) =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');

test('what is due next is told task by task with the numbers of its sentence: what is finished early is in neither', () => {
  const until = showDay(addDays(at, 30));
  const isComing = (text: string) => text.includes('có hạn trong thời gian này');
  const told = blocks().flatMap((block) => (block.kind === 'sentence' && isComing(said(block)) ? block.parts : []));
  const [coming] = tables();
  expect(sentences().find(isComing)).toContain(`đến ngày ${until}, tổ chức thực hiện đúng hạn 1 việc chưa bắt đầu`);
  expect(sumOf('notBegun', told)).toBe(1);
  expect(sumOf('notBegun', coming?.rows.flatMap(({ cells }) => cells) ?? [])).toBe(1);
});

test('what is due later is counted and not named', () => {
  const until = showDay(addDays(at, 30));
  expect(sentences()).toContainEqual(
    expect.stringMatching(/^Ngoài ra còn \d+ việc chưa bắt đầu có thời hạn sau ngày/u),
  );
  expect(sentences().join(' ')).toContain(`sau ngày ${until}.`);
  const [coming] = tables();
  expect(coming?.rows.map(({ cells }) => cells[2])).toEqual([showDay(addDays(at, 20))]);
});

test('work that comes back is told too, and what waits for its event by itself, each task with when it is done', () => {
  expect(sentences()).toContain(
    'Duy trì thực hiện việc thường xuyên, định kỳ đang trong kỳ và tiếp tục ở kỳ sau: 1 việc chưa bắt đầu.',
  );
  expect(sentences()).toContain('Còn 2 việc chưa đến điều kiện thực hiện, tổ chức thực hiện ngay khi có điều kiện.');
  const [, goingOn, awaited] = tables();
  const told = (table: typeof awaited) => table?.rows.map(({ cells }) => [cells[2], ...cells.slice(3).map(textOf)]);
  expect(told(goingOn)).toEqual([['Hằng quý', '0', '1']]);
  expect(told(awaited)).toEqual([['Khi có hướng dẫn', '2']]);
});

test('each figure of it opens the list of what it counts', async () => {
  const { lists } = await a.look('leader');
  const [section] = sectionsIn(content).filter(({ key }) => key === 'next');
  const figures = section === undefined ? [] : figuresIn(section);
  expect(figures.length).toBeGreaterThan(8);
  for (const { value, source } of figures) {
    if (source.kind !== 'count') throw new Error('Only counts stand there.');
    const { alone: _alone, ...where } = source.narrowing;
    const { total } = await lists.listAssignments({ query: { at, measure: source.measure, limit: 1, ...where } });
    expect({ ...where, total }).toEqual({ ...where, total: value });
  }
});

test('work that comes back stands in one table alone, and what is done of its period is told as done', async () => {
  content = await composed(364);
  const named = tables().flatMap(({ rows }) => rows.map(({ cells }) => textOf(cells[0] ?? '')));
  expect(named.filter((text) => text.includes('vệ sinh trường lớp'))).toHaveLength(1);
  expect(new Set(named).size).toBe(named.length);

  const again = await a.find('anBinh', 'vệ sinh trường lớp');
  await a.enter('anBinh', again.id, { report: true });
  await (await a.as('verifier')).verification.acceptReport(await a.seen(again.id));
  content = await composed(29);
  expect(sentences()).toContain(
    'Duy trì thực hiện việc thường xuyên, định kỳ đang trong kỳ và tiếp tục ở kỳ sau: 1 việc đã hoàn thành trong kỳ.',
  );
  const [, awaited] = tables();
  expect(awaited?.rows.map(({ cells }) => [cells[2], ...cells.slice(3).map(textOf)])).toEqual([
    ['Khi có hướng dẫn', '2'],
  ]);
});

test('what a unit has begun before its event is at work without a day, and waits no more', async () => {
  await a.enter('health', (await a.find('health', 'diễn tập')).id, { percent: 10 });
  content = await composed(29);
  expect(sentences()).toContain('Tiếp tục thực hiện 1 việc đang làm không có thời hạn cụ thể.');
  expect(sentences()).toContain('Còn 1 việc chưa đến điều kiện thực hiện, tổ chức thực hiện ngay khi có điều kiện.');
  const all = sectionsIn(content).flatMap(({ key, blocks: own }) => (key === 'results.all' ? own : []));
  const [first] = all.flatMap((block) => (block.kind === 'sentence' ? [said(block)] : []));
  expect(first).toContain('1 việc chưa đến điều kiện thực hiện (không tính vào tỷ lệ hoàn thành)');
});

function textOf(cell: SentencePart): string {
  return typeof cell === 'string' ? cell : cell.text;
}

function sumOf(measure: string, parts: readonly SentencePart[]): number {
  return parts.reduce(
    (sum, part) =>
      typeof part !== 'string' && part.source.kind === 'count' && part.source.measure === measure
        ? sum + Number(part.value)
        : sum,
    0,
  );
}
