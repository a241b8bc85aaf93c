import { describe, expect, test } from 'vitest';
import { aimOver, goalLines, goalsDue, goalState, type GoalTarget, goalWindow } from './phase-goals.ts';

const ONE = { id: '1', name: 'Giai đoạn 1', from: '2025', to: '2027' };
const TWO = { id: '2', name: 'Giai đoạn 2', from: '2027', to: '2030' };
const target = (text: string, by: string | null, value = 60, unit: string | null = '%'): GoalTarget => ({
  id: `${text} ${by}`,
  text,
  unit,
  comparator: 'gte',
  value,
  max: null,
  by,
});
const HALF = target('Đến năm 2027, 60% trường có thư viện', '2027');
const MOST = target('Đến năm 2030, 90% trường có thư viện', '2030', 90);
const WELLS = target('Khoan 40 giếng nước', null, 40, 'giếng');
const TREES = target('Mỗi năm trồng 200 ha rừng', null, 200, 'ha');

test('targets of one measure are one line, with what is aimed at in each phase; without a year it is of the last', () => {
  const lines = goalLines([HALF, MOST, WELLS, TREES], [TWO, ONE]);
  expect(lines.map(({ of, goals }) => [of.id, ...goals.map((goal) => goal.target?.value ?? null)])).toEqual([
    [HALF.id, 60, 90],
    [WELLS.id, null, 40],
    [TREES.id, 200, 200],
  ]);
});

describe('in the review of a phase', () => {
  test.each([
    ['what is due in the year that both share', HALF, ONE, 'due'],
    ['the same in the phase after', HALF, TWO, 'past'],
    ['what is due later', MOST, ONE, 'later'],
    ['what is due at its end', MOST, TWO, 'due'],
    ['what names no year', WELLS, ONE, 'later'],
    ['the same in the last', WELLS, TWO, 'due'],
    ['what is told of each year', TREES, ONE, 'due'],
  ])('%s: %#', (_what, goal, phase, state) => {
    const window = goalWindow([ONE, TWO], phase) ?? { from: 0, to: 0 };
    expect(goalState(goal, window, phase === TWO)).toBe(state);
  });
});

test('what is done each year, quarter or month is aimed at over all of them; what stands in the end is not', () => {
  expect(aimOver(TREES, { from: 2025, to: 2027 })?.value).toBe(600);
  expect(aimOver(target('Hằng quý mở 2 lớp', null, 2, 'lớp'), { from: 2026, to: 2027 })?.value).toBe(16);
  expect(aimOver(target('Mỗi kỳ mở 2 lớp', null, 2, 'lớp'), { from: 2026, to: 2027 })).toBeNull();
  expect(aimOver(MOST, { from: 2025, to: 2027 })?.value).toBe(90);
});

test.each([
  ['2026, which has 53 weeks', { from: 2026, to: 2026 }, 106],
  ['2027, which has 52', { from: 2027, to: 2027 }, 104],
  ['both', { from: 2026, to: 2027 }, 210],
])('what is to be done each week adds up over the weeks of %s', (_, window, aim) => {
  expect(aimOver(target('Hằng tuần mở 2 lớp', null, 2, 'lớp'), window)?.value).toBe(aim);
});

test.each([
  ['what holds at the end of the phase', MOST, 2028, 'later'],
  ['what names no year', WELLS, 2028, 'later'],
  ['what is told of each year', TREES, 2028, 'due'],
  ['what is told of each year until one', { ...TREES, by: '2030' }, 2028, 'due'],
  ['what holds at the end of the phase', MOST, 2030, 'due'],
  ['what names no year', WELLS, 2030, 'due'],
] as const)('looked at up to a year, %s is due with that year alone', (_, goal, until, state) => {
  const { due, isOver } = goalsDue(goalWindow([ONE, TWO], TWO) ?? { from: 0, to: 0 }, until);
  expect(goalState(goal, due, isOver)).toBe(state);
});
