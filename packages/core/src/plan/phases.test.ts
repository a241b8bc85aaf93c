import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/days.ts';
import {
  daysOfPhase,
  formerOf,
  inOrderOfTime,
  phaseOfYear,
  phasesOn,
  programmeOf,
  sharedYears,
  yearsOf,
} from './phases.ts';

const ONE = { id: '1', name: 'Giai đoạn 1', from: '2025', to: '2027' };
const TWO = { id: '2', name: 'Giai đoạn 2', from: '2027', to: '2030' };

describe('a phase', () => {
  test.each([
    ['2025', '2027', { from: '2025-01-01', to: '2027-12-31' }],
    ['2026-03', '2027-02', { from: '2026-03-01', to: '2027-02-28' }],
    ['2026-03-05', '2026-03-05', { from: '2026-03-05', to: '2026-03-05' }],
    ['2027', '2026', null],
    ['2026-02-30', '2027', null],
    ['2026-13', '2027', null],
    ['năm 2026', '2027', null],
  ])('from %s to %s has the days %o', (from, to, days) => {
    expect(daysOfPhase({ from, to })).toEqual(days);
  });

  test('has every year that its days touch', () => {
    expect(yearsOf({ from: plainDate('2025-12-31'), to: plainDate('2027-01-01') })).toEqual([2025, 2026, 2027]);
  });
});

describe('a year that two phases share', () => {
  test('belongs to both, and a goal of it to the one that ends in it', () => {
    expect(sharedYears([ONE, TWO], TWO)).toEqual([2027]);
    expect(phasesOn([ONE, TWO], plainDate('2027-06-01'))).toEqual([ONE, TWO]);
    expect(phaseOfYear([TWO, ONE], 2027)).toBe(ONE);
    expect(phaseOfYear([TWO, ONE], 2029)).toBe(TWO);
    expect(phaseOfYear([TWO, ONE], 2035)).toBeNull();
  });

  test('does not keep the one from following the other', () => {
    expect(formerOf([TWO, ONE], TWO)).toBe(ONE);
    expect(formerOf([TWO, ONE], ONE)).toBeNull();
    expect(programmeOf([TWO, ONE])).toEqual({ from: '2025-01-01', to: '2030-12-31' });
    expect(inOrderOfTime([TWO, ONE])).toEqual([ONE, TWO]);
  });
});

test('without phases there is no programme to speak of', () => {
  expect(programmeOf([])).toBeNull();
});
