import { describe, expect, test } from 'vitest';
import { type Copy, isBegun, staysOf } from './merging.ts';

const copy = (state: Copy['state'], more: Partial<Copy> = {}): Copy => ({
  state,
  percent: 0,
  evidence: 0,
  isSplit: false,
  ...more,
});

describe('of two copies of one work, when their units become one', () => {
  test('the one that is further stays, whichever unit had it', () => {
    const order = ['declined', 'issued', 'accepted', 'returned', 'in-progress', 'reported', 'verified'] as const;
    for (const [at, less] of order.entries()) {
      for (const more of order.slice(at + 1)) {
        expect([less, more, staysOf(copy(less), copy(more))]).toEqual([less, more, 'ended']);
        expect([more, less, staysOf(copy(more), copy(less))]).toEqual([more, less, 'going']);
      }
    }
  });

  test('of two that are as far, that of the unit that goes on stays', () => {
    expect(staysOf(copy('issued'), copy('issued'))).toBe('going');
    expect(staysOf(copy('in-progress', { percent: 40 }), copy('in-progress', { percent: 40 }))).toBe('going');
  });

  test('what was entered, shown or given on weighs more than a word of taking it on', () => {
    expect(staysOf(copy('accepted'), copy('issued', { evidence: 1 }))).toBe('ended');
    expect(staysOf(copy('accepted'), copy('accepted', { isSplit: true }))).toBe('ended');
    expect(staysOf(copy('in-progress', { percent: 40 }), copy('in-progress', { percent: 60 }))).toBe('ended');
    expect(staysOf(copy('returned', { percent: 60 }), copy('returned', { percent: 60, evidence: 2 }))).toBe('ended');
  });

  test('only what holds work counts as begun', () => {
    expect((['issued', 'accepted', 'declined'] as const).some((state) => isBegun(copy(state)))).toBe(false);
    expect((['in-progress', 'reported', 'returned'] as const).every((state) => isBegun(copy(state)))).toBe(true);
    expect(isBegun(copy('issued', { isSplit: true }))).toBe(true);
  });
});
