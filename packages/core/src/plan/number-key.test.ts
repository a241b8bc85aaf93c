import { describe, expect, test } from 'vitest';
import { numberKey, numberKeyOf, resolveCitation } from './number-key.ts';

test.each([
  ['57-NQ/TW', '57/NQ-TW'],
  ['0119/KH-UBND', '119/KH-UBND'],
  ['03/KH-SGD&ĐT', '3/KH-SGDĐT'],
  ['73/2023/NĐ-CP', '73 / 2023/ND-CP'],
  ['12/KH–TU', '12-KH/TU'],
])('%s and %s are one number', (one, other) => {
  expect(numberKey(one)).toBe(numberKey(other));
});

test.each([
  ['57-NQ/TW', '57-CT/TW'],
  ['119/KH-UBND', '19/KH-UBND'],
  ['73/2023/NĐ-CP', '73/2024/NĐ-CP'],
])('%s and %s are two', (one, other) => {
  expect(numberKey(one)).not.toBe(numberKey(other));
});

test('a head has the key of its citation, and none while its number is blank', () => {
  expect(numberKeyOf({ number: '0119', symbol: 'KH-UBND' })).toBe(numberKey('119/KH-UBND'));
  expect(numberKeyOf({ number: '12', symbol: 'KH/TU' })).toBe(numberKey('12-KH/TU'));
  expect(numberKeyOf({ number: null, symbol: 'KH-UBND' })).toBeNull();
});

describe('a citation means', () => {
  const documents = [
    { document: 'of-2025', issuedOn: '2025-03-05' },
    { document: 'of-2026', issuedOn: '2026-03-05' },
    { document: 'of-2026-too', issuedOn: '2026-04' },
  ];
  const cited = (citedOn: string | null, issuedOn: string | null = '2027-01-01', among = documents) =>
    resolveCitation({ document: 'citing', citedOn, issuedOn }, among)?.document;

  test.each([
    ['the one of the year', '2025-03-09', 'of-2025'],
    ['of several in the year the one of that day', '2026-03-05', 'of-2026'],
    ['none where it leaves a choice', '2026-05-01', undefined],
    ['none of another year', '2024-03-05', undefined],
    ['none where it gives no date and there are several', null, undefined],
  ])('%s', (_what, date, expected) => {
    expect(cited(date)).toBe(expected);
  });

  test('the only one, where it gives no date', () => {
    expect(cited(null, null, documents.slice(0, 1))).toBe('of-2025');
  });

  test('nothing that was issued after it', () => {
    expect(cited(null, '2026-02-01')).toBe('of-2025');
  });

  test('never itself', () => {
    expect(
      resolveCitation({ document: 'of-2025', citedOn: null, issuedOn: null }, documents.slice(0, 1)),
    ).toBeUndefined();
  });
});
