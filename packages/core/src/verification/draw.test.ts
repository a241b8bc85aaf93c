import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawSample, inOrder, sizeOf } from './draw.ts';
import { figuresOfField, isDayOfCheck, isToldEnough } from './field-check.ts';
import type { PlainDate } from '../time.ts';

const seeds = fc.stringMatching(/^[0-9a-f]{32}$/);
const frames = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 60 });
const seedOf = (number: number) => number.toString(16).padStart(32, '0');

describe('a sample', () => {
  test('is of its frame, without replacement, and as large as was asked', () => {
    fc.assert(
      fc.property(frames, seeds, fc.nat(80), (ids, seed, size) => {
        const drawn = drawSample(ids, seed, size);
        expect(drawn).toHaveLength(Math.min(size, ids.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.every((id) => ids.includes(id))).toBe(true);
      }),
    );
  });

  test('is the same of the same seed, whatever the order in which the ids come, and begins with the smaller one', () => {
    fc.assert(
      fc.property(frames, seeds, fc.nat(60), (ids, seed, size) => {
        const drawn = drawSample(ids, seed, size);
        expect(drawSample(ids.toReversed(), seed, size)).toEqual(drawn);
        expect(drawSample(ids, seed, size + 1).slice(0, drawn.length)).toEqual(drawn);
      }),
    );
  });

  test('is as it always was: what was drawn years ago is drawn again', () => {
    const ids = Array.from({ length: 20 }, (_, at) => `viec-${String(at).padStart(2, '0')}`);
    expect(drawSample(ids, '00112233445566778899aabbccddeeff', 5)).toMatchInlineSnapshot(`
      [
        "viec-13",
        "viec-02",
        "viec-12",
        "viec-18",
        "viec-16",
      ]
    `);
  });

  // Chi-square over seeds that lie as close together as can be: each id at each place, and each pair, equally often.
  test.each([
    [10, 1],
    [10, 4],
    [7, 7],
  ])('of %i ids and size %i takes each id equally often at each place', (among, size) => {
    const ids = Array.from({ length: among }, (_, at) => String.fromCharCode(97 + at));
    const draws = 20_000;
    const counts = new Map<string, number>();
    for (let number = 0; number < draws; number += 1) {
      for (const [place, id] of drawSample(ids, seedOf(number), size).entries()) {
        counts.set(`${place}${id}`, (counts.get(`${place}${id}`) ?? 0) + 1);
      }
    }
    const expected = draws / among;
    for (let place = 0; place < size; place += 1) {
      const square = ids
        .map((id) => ((counts.get(`${place}${id}`) ?? 0) - expected) ** 2 / expected)
        .reduce((sum, one) => sum + one, 0);
      // 99.99 of 100 lie below, by degrees of freedom.
      expect(square).toBeLessThan(among === 10 ? 33.7 : 27.9);
    }
  });

  test('takes each pair equally often', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const counts = new Map<string, number>();
    for (let number = 0; number < 20_000; number += 1) {
      const pair = inOrder(drawSample(ids, seedOf(number), 2)).join('');
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    const square = [...counts.values()].reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
    expect([counts.size, square < 33.7]).toEqual([10, true]);
  });

  test.each([
    [{ count: 10 }, 240, 10],
    [{ count: 10 }, 4, 4],
    [{ percent: 5 }, 240, 12],
    [{ percent: 5 }, 241, 13],
    [{ percent: 1 }, 3, 1],
    [{ percent: 100 }, 7, 7],
  ])('of %j among %i holds %i', (wish, among, size) => {
    expect(sizeOf(wish, among)).toBe(size);
  });
});

describe('what was found', () => {
  test.each([
    ['as-reported', '', true],
    ['differs', ' ', false],
    ['differs', 'Thiếu hai phòng', true],
    ['not-there', '', false],
  ] as const)('%s with “%s” is told enough: %s', (outcome, words, enough) => {
    expect(isToldEnough(outcome, words)).toBe(enough);
  });

  test.each([
    ['2026-11-19', false],
    ['2026-11-20', true],
    ['2026-11-26', true],
    ['2026-11-27', false],
  ])('%s is a day of a check drawn on the 20th and told on the 26th: %s', (on, is) => {
    const days = { drawn: '2026-11-20' as PlainDate, today: '2026-11-26' as PlainDate };
    expect(isDayOfCheck(on as PlainDate, days)).toBe(is);
  });

  test('a share has its band, and is none while nothing was checked', () => {
    const none = { drawn: 5, checked: 0, agreeing: 0, differing: 0, notThere: 0 };
    expect(figuresOfField(none).share).toBeNull();
    const { share } = figuresOfField({ ...none, checked: 4, agreeing: 3, differing: 1 });
    expect(share?.counted).toBe(75);
    expect([Math.round(share?.low ?? 0), Math.round(share?.high ?? 0)]).toEqual([30, 95]);
  });
});
