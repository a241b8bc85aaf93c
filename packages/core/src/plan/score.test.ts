import { expect, test } from 'vitest';
import { scoreOf } from './score.ts';
import type { TaskWords } from './six-clear.ts';

const CLEAR: TaskWords = {
  text: 'Lập danh mục cầu yếu cần sửa, trình Chủ tịch UBND tỉnh phê duyệt',
  lead: ['Sở Xây dựng'],
  coordinate: [],
  product: 'Danh mục',
  deadline: { text: '30/6/2026', kind: 'by', due: '2026-06-30' },
};
const NOTHING: TaskWords = { text: '—', lead: [], coordinate: [], product: null, deadline: null };
const ONGOING: TaskWords = { ...CLEAR, deadline: { text: 'Thường xuyên', kind: 'ongoing' } };

test.each([
  [[CLEAR], 100],
  [[NOTHING], 0],
  [[CLEAR, NOTHING], 50],
  [[ONGOING], 91.7],
  [[], 0],
])('the score of %# is what is clear, and half of what is vague', (tasks, expected) => {
  expect(scoreOf(tasks).score).toBe(expected);
});

test('each of the six is counted', () => {
  expect(scoreOf([CLEAR, ONGOING, NOTHING]).clear.time).toEqual({ clear: 1, vague: 1, unclear: 1 });
});
