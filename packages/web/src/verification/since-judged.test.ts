import { expect, it } from 'vitest';
import type { AssignmentFactView } from '../assignment/calls.ts';
import type { ProgressItem } from '../progress/calls.ts';
import { sinceJudged } from './since-judged.ts';

// What this looks at of a fact and of an entry.
const fact = (kind: string, at: string, reason: string | null = null) => ({ kind, at, reason }) as AssignmentFactView;
const entry = (at: string, words: string, figures: readonly object[] = [], isReport = true) =>
  ({ id: at, at, words, isReport, figures }) as unknown as ProgressItem;
const rooms = (value: number | null, basis = 'cumulative') => ({
  target: 'rooms',
  text: 'Số phòng máy',
  unit: 'phòng',
  basis,
  value,
});

it('holds what was opened again against what was accepted, with the reason why', () => {
  const timeline = [
    fact('reported', '2026-11-01T01:00:00Z'),
    fact('verified', '2026-11-02T01:00:00Z'),
    fact('unlocked', '2026-11-03T01:00:00Z', 'Kê trùng hai phòng'),
    fact('reported', '2026-11-04T01:00:00Z'),
  ];
  const items = [
    entry('2026-11-04T01:00:00Z', 'Đã rà lại.', [rooms(10)]),
    entry('2026-11-01T01:00:00Z', 'Đã kê.', [rooms(12)]),
  ];
  expect(sinceJudged(timeline, items)).toEqual({
    base: timeline[1],
    reason: 'Kê trùng hai phòng',
    words: 'Đã kê.',
    figures: [{ target: 'rooms', text: 'Số phòng máy', unit: 'phòng', before: 12, now: 10 }],
  });
});

it('holds what was never accepted against the report that was returned, and leaves out what is the same', () => {
  const timeline = [fact('returned', '2026-11-02T01:00:00Z', 'Thiếu chữ ký')];
  const items = [entry('2026-11-04T01:00:00Z', 'Đã kê.'), entry('2026-11-01T01:00:00Z', 'Đã kê.', [rooms(12)])];
  expect(sinceJudged(timeline, items)).toMatchObject({ reason: 'Thiếu chữ ký', words: null, figures: [] });
});

it('adds what was added, and knows what was taken back', () => {
  const timeline = [fact('verified', '2026-11-02T01:00:00Z')];
  const first = entry('2026-11-01T01:00:00Z', '', [rooms(12)]);
  const added = entry('2026-11-04T01:00:00Z', '', [rooms(3, 'increment')]);
  const back = entry('2026-11-05T01:00:00Z', '', [rooms(null)]);
  expect(sinceJudged(timeline, [added, first])?.figures).toMatchObject([{ before: 12, now: 15 }]);
  expect(sinceJudged(timeline, [back, added, first])?.figures).toMatchObject([{ before: 12, now: null }]);
});

it('is nothing where nobody has judged it', () =>
  expect(sinceJudged([fact('reported', '2026-11-01T01:00:00Z')], [entry('2026-11-01T01:00:00Z', 'a')])).toBeNull());
