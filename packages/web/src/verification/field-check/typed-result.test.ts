import { describe, expect, test } from 'vitest';
import { readPieceSearch } from './search.ts';
import { bodyOf, bodyOfResult, typedFrom, typedOf } from './typed-result.ts';

const known = { version: 0, today: '2026-11-26', tongue: 'vi', kinds: new Map() } as const;
const typed = (more: object) => ({ ...typedFrom(''), ...more });

describe('the form of a result', () => {
  test.each([
    [{}, 'nothing was chosen'],
    [{ outcome: 'differs', words: ' ' }, 'what differs is not said'],
    [{ outcome: 'not-there' }, 'what is not there is not said'],
    [{ outcome: 'as-reported', figures: { t: { numerator: '3', denominator: '', value: '' } } }, 'half a figure'],
  ])('sends nothing of %j: %s', (more: object, _why: string) => {
    expect(bodyOf(typed(more), known)).toBeNull();
  });

  test('is of today unless a day was chosen, and on the version that was seen', () => {
    expect(bodyOf(typed({ outcome: 'as-reported' }), known)).toEqual({
      version: 0,
      outcome: 'as-reported',
      words: '',
      on: '2026-11-26',
      figures: [],
    });
    expect(bodyOf(typed({ outcome: 'as-reported', on: '2026-11-20' }), { ...known, version: 2 })).toMatchObject({
      version: 2,
      on: '2026-11-20',
    });
  });

  test('that corrects begins with what stands', () => {
    const figure = { target: 't', text: 'Phòng học', unit: 'phòng' };
    const stands = {
      version: 1,
      outcome: 'differs' as const,
      words: 'Thiếu',
      on: '2026-11-20',
      by: null,
      at: '2026-11-20T03:00:00.000Z',
      figures: [{ ...figure, numerator: 3, denominator: 4, value: 75 }],
    };
    const before = typedOf(bodyOfResult(stands), 'vi');
    expect(before).toMatchObject({ outcome: 'differs', words: 'Thiếu', on: '2026-11-20' });
    expect(bodyOf(before, { ...known, version: 1 })).toEqual({
      version: 1,
      outcome: 'differs',
      words: 'Thiếu',
      on: '2026-11-20',
      figures: [{ target: 't', numerator: 3, denominator: 4 }],
    });
  });

  test('is what it was when it comes back', () => {
    const before = typed({
      outcome: 'differs',
      words: 'Thiếu',
      on: '2026-11-20',
      figures: { t: { numerator: '3', denominator: '4', value: '' } },
    });
    const body = bodyOf(before, known);
    expect(body === null ? null : typedOf(body, 'vi')).toEqual(before);
    expect(typedFrom(JSON.stringify(before))).toEqual(before);
    expect(typedFrom('{')).toEqual(typedFrom(''));
  });
});

test('an address keeps what is a filter and nothing else', () => {
  expect(readPieceSearch({ unit: 'u', outcome: 'differs', more: 1 })).toEqual({ unit: 'u', outcome: 'differs' });
  expect(readPieceSearch({ unit: '', outcome: 'whatever' })).toEqual({});
});
