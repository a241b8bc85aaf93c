import { describe, expect, test } from 'vitest';
import type { PersonId } from '../id.ts';
import { isLadder, type Ladder, nextRung, RUNG_HEAD_NAMES, STANDARD_LADDER } from './ladder.ts';

const [head, above, issuer] = ['trưởng xã', 'chủ tịch', 'giám đốc'] as readonly string[] as readonly PersonId[];
const heads = { unit: head ?? null, above: above ?? null, issuer: issuer ?? null };
const people = (...told: (PersonId | undefined)[]) => told.filter((one) => one !== undefined);

describe('the next rung', () => {
  test.each([
    ['on the last day nobody is told', 0, 0, people(), null],
    ['a day late the head of the unit is told', 1, 0, people(), head],
    ['who has been told is not told again', 4, 1, people(head), null],
    ['five days late the head above', 5, 1, people(head), above],
    ['long overdue one begins below all the same', 300, 0, people(), head],
    ['ten days late the head of who gave it', 10, 2, people(head, above), issuer],
    ['above the last rung there is nobody', 300, 3, people(head, above, issuer), null],
  ])('%s', (_what, overdue, rungs, told, person) => {
    const climbed = RUNG_HEAD_NAMES.slice(0, rungs);
    expect(nextRung(STANDARD_LADDER, { overdue, climbed, told, heads })?.person ?? null).toBe(person);
  });

  test('a rung on which nobody stands is stepped over, and the days of the next hold', () => {
    const without = { ...heads, unit: null };
    expect(nextRung(STANDARD_LADDER, { overdue: 1, climbed: [], told: [], heads: without })).toBeNull();
    expect(nextRung(STANDARD_LADDER, { overdue: 5, climbed: [], told: [], heads: without })).toEqual({
      rung: 2,
      person: above,
      head: 'above',
    });
  });

  test('who heads two units of the ladder is told once', () => {
    const same = { ...heads, issuer: above ?? null };
    const climbing = { overdue: 300, climbed: RUNG_HEAD_NAMES.slice(0, 2), told: people(head, above), heads: same };
    expect(nextRung(STANDARD_LADDER, climbing)).toBeNull();
  });

  test('where a rung is taken out or put in, nobody is passed over who was never told', () => {
    const climbing = { overdue: 5, climbed: ['unit'], told: people(head), heads } as const;
    expect(nextRung(STANDARD_LADDER.slice(1), climbing)).toEqual({ rung: 1, person: above, head: 'above' });
    const below = { ...climbing, climbed: ['above'], told: people(above) } as const;
    expect(nextRung(STANDARD_LADDER, below)).toEqual({ rung: 1, person: head, head: 'unit' });
  });
});

test.each<[string, Ladder, boolean]>([
  ['the standard one', STANDARD_LADDER, true],
  ['none: nobody is told', [], true],
  [
    'two rungs on one day',
    [
      { after: 2, head: 'unit' },
      { after: 2, head: 'above' },
    ],
    false,
  ],
  [
    'one head twice',
    [
      { after: 1, head: 'unit' },
      { after: 2, head: 'unit' },
    ],
    false,
  ],
  ['a rung before the deadline', [{ after: 0, head: 'unit' }], false],
])('%s: is it a ladder?', (_what, ladder, is) => {
  expect(isLadder(ladder)).toBe(is);
});
