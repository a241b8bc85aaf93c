import { describe, expect, test } from 'vitest';
import {
  type Compared,
  differenceOf,
  isSameFigure,
  RECONCILIATION_STATE_NAMES,
  type ReconciliationState,
  reconciliationActs,
  reconciliationState,
} from './reconciliation.ts';

const matching: Compared = { ours: 97, anew: 97, theirs: 97, isExplained: false, isClosed: false };

test.each<[string, Partial<Compared>, ReconciliationState]>([
  ['the same on both sides', {}, 'matches'],
  ['another figure there', { theirs: 90 }, 'unexplained'],
  ['another figure there, and it was said why', { theirs: 90, isExplained: true }, 'explained'],
  ['nothing accepted here', { ours: null, anew: null }, 'unexplained'],
  ['ours counted anew is another', { anew: 98 }, 'changed'],
  ['ours came only later', { ours: null }, 'changed'],
  ['ours is gone', { anew: null }, 'changed'],
  ['explained, and changed since', { theirs: 90, anew: 98, isExplained: true }, 'changed'],
  ['closed, whatever came after', { anew: 98, isClosed: true }, 'closed'],
  ['the last digit of a sum', { ours: 0.1 + 0.2, anew: 0.3, theirs: 0.3 }, 'matches'],
])('%s', (_what, change, state) => {
  expect(reconciliationState({ ...matching, ...change })).toBe(state);
});

test.each<[number | null, number, boolean]>([
  [87.3333, 87.3, true],
  [87.3333, 87.33, true],
  [87.3333, 87.34, false],
  [87.36, 87.3, false],
  [87.4, 87, false],
  [1880, 1880, true],
  [-2, -2, true],
  [0, 0, true],
  [null, 0, false],
])('%s beside %s: the same is %s', (ours, theirs, same) => {
  expect(isSameFigure(ours, theirs)).toBe(same);
});

test('a difference is told in number and in per cent of theirs', () => {
  expect(differenceOf(110, 100)).toEqual({ by: 10, percent: 10 });
  expect(differenceOf(-90, -100)).toEqual({ by: 10, percent: 10 });
  expect(differenceOf(5, 0)).toEqual({ by: 5, percent: null });
  expect(differenceOf(null, 5)).toBeNull();
});

describe('what can be done', () => {
  test.each<[ReconciliationState, boolean, boolean]>([
    ['unexplained', true, false],
    ['changed', false, false],
    ['explained', true, true],
    ['matches', false, true],
    ['closed', false, false],
  ])('%s: to be explained is %s, to be closed is %s', (state, explain, close) => {
    const acts = reconciliationActs(state);
    expect([acts.includes('explain'), acts.includes('close')]).toEqual([explain, close]);
  });

  test('it is compared again in every state but the closed one, which is opened again first', () => {
    const without = RECONCILIATION_STATE_NAMES.filter((state) => !reconciliationActs(state).includes('compare'));
    expect(without).toEqual(['closed']);
    expect(reconciliationActs('closed')).toEqual(['reopen']);
  });
});

test('a figure rounded as it is read is the same, though a machine keeps it a hair below the half', () => {
  expect(isSameFigure(10.075, 10.08)).toBe(true);
  expect(isSameFigure(1.015, 1.02)).toBe(true);
  expect(isSameFigure(10.0749, 10.08)).toBe(false);
});
