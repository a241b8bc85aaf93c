import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../time.ts';
import { addDays, dayOfMonth, plainDate } from './days.ts';
import { daysOff } from './holidays.ts';
import { lunarOf, solarOf } from './lunar.ts';
import { addWorkingDays, countWorkingDays, workCalendar } from './working-days.ts';

const day = plainDate;
const CHINA = 8;

describe('the lunar calendar', () => {
  test.each([
    [1985, '1985-01-21', '1985-02-20'],
    [2007, '2007-02-17', '2007-02-18'],
    [2030, '2030-02-02', '2030-02-03'],
  ])('Tết of %i is on %s, where China has %s', (year, here, there) => {
    expect(solarOf({ year, month: 1, day: 1 })).toBe(here);
    expect(solarOf({ year, month: 1, day: 1 }, CHINA)).toBe(there);
  });

  test.each([
    [1968, '1968-01-29'],
    [2020, '2020-01-25'],
    [2023, '2023-01-22'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
    [2028, '2028-01-26'],
    [2029, '2029-02-13'],
    [2031, '2031-01-23'],
    [2032, '2032-02-11'],
    [2033, '2033-01-31'],
    [2034, '2034-02-19'],
    [2035, '2035-02-08'],
  ])('Tết of %i is on %s', (year, date) => {
    expect(solarOf({ year, month: 1, day: 1 })).toBe(date);
  });

  test.each([
    ['2025-04-07', 3],
    ['2026-04-26', 3],
    ['2027-04-16', 3],
    ['2033-04-09', 3],
  ])('the day of the Hùng kings is on %s', (date, month) => {
    expect(lunarOf(day(date))).toMatchObject({ month, day: 10, isLeap: false });
  });

  test.each([
    ['2025-08-01', 6],
    ['2028-07-01', 5],
    ['2031-05-01', 3],
    ['2033-12-25', 11],
  ])('%s lies in the second month %i', (date, month) => {
    expect(lunarOf(day(date))).toMatchObject({ month, isLeap: true });
  });

  test('every day of a century comes back from its lunar day', () => {
    const wrong: PlainDate[] = [];
    for (let date = day('1960-02-01'); date < '2060-01-01'; date = addDays(date, 1)) {
      const lunar = lunarOf(date);
      if (!lunar.isLeap && solarOf(lunar) !== date) wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });
});

describe('days off', () => {
  const madeUp = (year: number) =>
    daysOff(year, { besideNationalDay: day(`${year}-09-02`) }).flatMap(({ date, why }) =>
      why === 'made-up' ? [date.slice(5)] : [],
    );

  test.each([
    [2025, ['02-03']],
    [2026, ['04-27']],
    [2027, ['02-10', '02-11', '05-03']],
    [2028, ['01-03', '01-31', '05-02', '09-04']],
    [2029, ['09-03', '11-26']],
    [2030, ['02-06', '02-07', '11-25']],
    [2031, ['01-27', '01-28']],
    [2032, ['02-16', '05-03']],
    [2033, ['01-03', '02-04', '04-11', '05-02', '05-03']],
    [2034, ['01-02', '02-23', '02-24', '05-02', '09-04']],
    [2035, ['02-12', '02-13', '09-03', '11-26']],
  ])('holidays of %i on days off are made up for on %j', (year, days) => {
    expect(madeUp(year)).toEqual(days);
  });

  test('24 November is a holiday since 2026', () => {
    const has = (year: number) => daysOff(year).some(({ date }) => date.endsWith('-11-24'));
    expect([has(2025), has(2026)]).toEqual([false, true]);
  });

  test.each([
    [2024, '09-03'],
    [2025, '09-01'],
    [2026, '09-01'],
  ])('in %i the day beside National Day is %s', (year, date) => {
    expect(daysOff(year).map((off) => off.date.slice(5))).toContain(date);
  });
});

describe('working days', () => {
  const plain = workCalendar();

  test('Tết and the weekends around it are passed over', () => {
    expect(addWorkingDays(plain, day('2026-02-13'), 1)).toBe('2026-02-23');
    expect(addWorkingDays(plain, day('2026-02-23'), -1)).toBe('2026-02-13');
    expect(countWorkingDays(plain, day('2026-02-13'), day('2026-02-24'))).toBe(2);
  });

  test('a Saturday that is worked counts, and the day off it was exchanged for does not', () => {
    const announced = workCalendar({ 2026: { off: [day('2026-08-31')], worked: [day('2026-08-22')] } });
    expect(addWorkingDays(announced, day('2026-08-21'), 1)).toBe('2026-08-22');
    expect(addWorkingDays(announced, day('2026-08-28'), 1)).toBe('2026-09-03');
    expect(addWorkingDays(plain, day('2026-08-28'), 1)).toBe('2026-08-31');
  });

  test('what is announced stands instead of the computed window of Tết', () => {
    const announced = workCalendar({ 2026: { tet: [day('2026-02-17'), day('2026-02-18')] } });
    expect([announced.isWorkingDay(day('2026-02-16')), announced.isWorkingDay(day('2026-02-17'))]).toEqual([
      true,
      false,
    ]);
  });

  test('counting undoes adding, both ways', () => {
    for (let count = -300; count <= 300; count += 7) {
      const from = day('2027-05-05');
      expect(countWorkingDays(plain, from, addWorkingDays(plain, from, count))).toBe(count);
    }
  });

  test('are counted over years as they are one by one', () => {
    const calendar = workCalendar({ 2026: { off: [day('2026-08-31')], worked: [day('2026-08-22')] } });
    const from = day('2025-11-28');
    let count = 0;
    for (let to = from; to < '2029-03-01'; ) {
      to = addDays(to, 1);
      if (calendar.isWorkingDay(to)) count += 1;
      expect([to, countWorkingDays(calendar, from, to), countWorkingDays(calendar, to, from) + 0]).toEqual([
        to,
        count,
        -count + 0,
      ]);
    }
  });

  test('the 31st of a short month is its last day', () => {
    expect(dayOfMonth(2028, 2, 31)).toBe('2028-02-29');
  });
});
