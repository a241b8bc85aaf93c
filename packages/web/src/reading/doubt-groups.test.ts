import { expect, it } from 'vitest';
import { groupDoubts } from './doubt-groups.ts';

const anchor = (block: number) => ({ block, start: 0, end: 5 });
const NO_TASKS = { tasks: [], language: 'vi' } as const;

it('the same doubt at several places is said once', () => {
  const doubts = [7, 9].map((block) => ({ code: 'task.no-product', anchor: anchor(block), details: {} }) as const);
  expect(groupDoubts(doubts, NO_TASKS)).toMatchObject([{ places: [{}, {}] }]);
});

it('what may be read wrongly comes before what the plan leaves open', () => {
  const groups = groupDoubts(
    [
      { code: 'head.no-number', details: {} },
      { code: 'task.no-lead', anchor: anchor(3), details: {} },
      { code: 'date.impossible', details: { text: '31/02/2026' } },
    ],
    NO_TASKS,
  );
  expect(groups.map((group) => group.severity)).toEqual(['serious', 'check', 'note']);
});
