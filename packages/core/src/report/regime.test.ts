// Days of regimes, over years with Tết and days off in lieu.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALENDAR } from '../calendar/announced.ts';
import { addDays, plainDate } from '../calendar/days.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { scheduleOf } from './duty-regime.ts';
import {
  DECREE_CUT_OFF,
  DECREE_TOP_DUE,
  type MonthDay,
  periodsDue,
  periodsIn,
  REPORT_FREQUENCY_NAMES,
  type Schedule,
  sayPeriod,
} from './regime.ts';
import { checkRegime } from './regime-check.ts';

const RECURRING = REPORT_FREQUENCY_NAMES.filter((name) => name !== 'once' && name !== 'on-request');
const years = fc.integer({ min: 2025, max: 2034 });
const recurring = fc.constantFrom(...RECURRING);
const day: fc.Arbitrary<MonthDay> = fc.record({
  kind: fc.constant('day' as const),
  day: fc.integer({ min: 1, max: 31 }),
  months: fc.integer({ min: -2, max: 1 }),
  before: fc.boolean(),
  dayOff: fc.constantFrom('keep' as const, 'forward' as const, 'backward' as const),
});
const decree = (frequency: Schedule['frequency'], ...dues: Schedule['dues']): Schedule => ({
  frequency,
  cutOff: DECREE_CUT_OFF,
  from: null,
  dues,
});

describe('Decree 09/2019, article 12', () => {
  test.each([
    ['month', '2026-01', '2025-12-15', '2026-01-14'],
    ['month', '2026-11', '2026-10-15', '2026-11-14'],
    ['quarter', '2026-Q4', '2026-09-15', '2026-12-14'],
    ['six-months', '2026-H1', '2025-12-15', '2026-06-14'],
    ['six-months', '2026-H2', '2026-06-15', '2026-12-14'],
    ['nine-months', '2026-9M', '2025-12-15', '2026-09-14'],
    ['year', '2026', '2025-12-15', '2026-12-14'],
  ] as const)('%s %s is counted from %s to %s', (frequency, key, from, to) => {
    const period = periodsIn(decree(frequency), 2026, CALENDAR).find((one) => one.key === key);
    expect(period).toMatchObject({ from, to });
  });

  test('provinces report by the 25th of the last month', () => {
    const [period] = periodsIn(decree('year', DECREE_TOP_DUE), 2026, CALENDAR);
    expect(period?.dues).toEqual(['2026-12-25']);
  });
});

describe('any rule, in any year', () => {
  test('periods follow each other without a gap, also over the turn of the year', () => {
    fc.assert(
      fc.property(recurring, day, years, (frequency, cutOff, year) => {
        if (frequency === 'nine-months') return;
        const schedule = { frequency, cutOff, from: null, dues: [] };
        const all = [...periodsIn(schedule, year, CALENDAR), ...periodsIn(schedule, year + 1, CALENDAR)];
        for (const [at, period] of all.entries()) {
          const next = all[at + 1];
          if (next !== undefined) expect(next.from).toBe(addDays(period.to, 1));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a day that is moved is a working day, and none lies between it and the day that was named', () => {
    fc.assert(
      fc.property(recurring, day, years, (frequency, due, year) => {
        const named = periodsIn(decree(frequency, { ...due, dayOff: 'keep' }), year, CALENDAR);
        const moved = periodsIn(decree(frequency, due), year, CALENDAR);
        for (const [at, { dues }] of moved.entries()) {
          const [to, from] = [dues[0] ?? '', named[at]?.dues[0] ?? ''];
          if (due.dayOff === 'keep') expect(to).toBe(from);
          else {
            expect(CALENDAR.isWorkingDay(plainDate(to))).toBe(true);
            expect(due.dayOff === 'forward' ? to >= from : to <= from).toBe(true);
            const [low, high] = to < from ? [to, from] : [from, to];
            for (let between = addDays(plainDate(low), 1); between < high; between = addDays(between, 1)) {
              expect(CALENDAR.isWorkingDay(between)).toBe(false);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('working days after the cut-off leave the day that the decree asks for, also at Tết', () => {
    fc.assert(
      fc.property(recurring, day, years, fc.integer({ min: 1, max: 15 }), (frequency, cutOff, year, workingDays) => {
        const dues = [{ kind: 'after-cut-off' as const, workingDays }];
        for (const { to, dues: days } of periodsIn({ frequency, cutOff, from: null, dues }, year, CALENDAR)) {
          const due = plainDate(days[0] ?? '');
          expect(CALENDAR.isWorkingDay(due)).toBe(true);
          expect(due >= addWorkingDays(CALENDAR, to, 1)).toBe(true);
        }
        const found = checkRegime(
          { frequency, cutOff, from: null, dues },
          { byDecree: true, today: plainDate(`${year}-01-01`) },
          CALENDAR,
        );
        expect(found.filter(({ isFault }) => isFault)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('each period opens once: those of a day are among those of the next', () => {
    fc.assert(
      fc.property(recurring, years, fc.integer({ min: 0, max: 400 }), (frequency, year, later) => {
        const schedule = decree(frequency, { kind: 'after-cut-off', workingDays: 3 });
        const since = plainDate(`${year}-03-01`);
        const keys = (today: string) =>
          periodsDue(schedule, { today: plainDate(today), since, daysBefore: 20 }, CALENDAR).map(({ key }) => key);
        const [now, then] = [keys(addDays(since, later)), keys(addDays(since, later + 1))];
        expect(then.slice(0, now.length)).toEqual(now);
        expect(new Set(then).size).toBe(then.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the days that plans set', () => {
  const on = (due: string) => scheduleOf({ frequency: 'year', due, adHoc: false });
  const yearly = (due: string, above: string) => {
    const { frequency, cutOff, due: first } = on(due);
    return { frequency, cutOff, from: null, dues: [first, on(above).due] } satisfies Schedule;
  };

  test.each([
    ['11-10', '2026-10-14', '2026-11-10'],
    ['11-30', '2026-11-14', '2026-11-30'],
    ['12-01', '2026-11-14', '2026-12-01'],
    ['12-10', '2026-11-14', '2026-12-10'],
    ['12-20', '2026-12-14', '2026-12-20'],
  ])('%s every year: counted up to %s, the nearest that the decree has, and sent by %s', (due, to, last) => {
    const { frequency, cutOff, due: rule } = on(due);
    const [period] = periodsIn({ frequency, cutOff, from: null, dues: [rule] }, 2026, CALENDAR);
    expect(period).toMatchObject({ key: '2026', to, dues: [last] });
  });

  test('30/11 for units and 10/12 for the room is one regime with two clocks, allowed and said aloud', () => {
    const found = checkRegime(yearly('11-30', '12-10'), { byDecree: false, today: plainDate('2026-01-05') }, CALENDAR);
    expect(found.filter(({ isFault }) => isFault)).toEqual([]);
    expect(found.map(({ code }) => code)).toContain('own-cut-off');
  });

  test('a room that sends on the day on which it receives has no day to consolidate; one that sends before cannot', () => {
    const codes = (first: string, second: string) =>
      checkRegime(yearly(first, second), { byDecree: false, today: plainDate('2026-01-05') }, CALENDAR).map(
        ({ code }) => code,
      );
    expect(codes('11-10', '11-10')).toContain('no-slack');
    expect(codes('12-10', '11-30')).toContain('level-earlier');
  });

  test('a duty without a day is asked for some working days after the cut-off of the decree', () => {
    expect(scheduleOf({ frequency: 'quarter', due: null, adHoc: false })).toMatchObject({
      frequency: 'quarter',
      cutOff: DECREE_CUT_OFF,
      due: { kind: 'after-cut-off' },
    });
    expect(scheduleOf({ frequency: null, due: null, adHoc: true }).frequency).toBe('on-request');
  });

  test('a duty once has its one period', () => {
    const { frequency, cutOff, due } = scheduleOf({ frequency: 'once', due: '2027-01-05', adHoc: false });
    const schedule = { frequency, cutOff, from: plainDate('2025-01-01'), dues: [due] } satisfies Schedule;
    const [period, ...more] = [2025, 2026, 2027].flatMap((year) => periodsIn(schedule, year, CALENDAR));
    expect(period).toMatchObject({ from: '2025-01-01', to: '2026-12-14', dues: ['2027-01-05'] });
    expect(more).toEqual([]);
  });
});

test('a due day before the cut-off is a fault, and by the decree so is one without a working day between', () => {
  const schedule = decree('month', { ...DECREE_CUT_OFF, day: 14 });
  const codes = (byDecree: boolean, found: Schedule) =>
    checkRegime(found, { byDecree, today: plainDate('2026-01-05') }, CALENDAR)
      .filter(({ isFault }) => isFault)
      .map(({ code }) => code);
  expect(codes(true, schedule)).toContain('too-close');
  expect(codes(false, schedule)).toEqual([]);
  expect(codes(false, decree('month', { ...DECREE_CUT_OFF, day: 10 }))).toContain('due-before-cut-off');
});

test.each([
  ['2026', 'năm 2026'],
  ['2026-11', 'tháng 11 năm 2026'],
  ['2026-Q4', 'quý IV năm 2026'],
  ['2026-H1', '6 tháng đầu năm 2026'],
  ['2026-9M', '9 tháng năm 2026'],
  ['2027-06-14', 'từ 01/01/2025 đến 14/6/2027'],
])('the period %s is called %s', (key, words) => {
  expect(sayPeriod({ key, from: plainDate('2025-01-01'), to: plainDate('2027-06-14') })).toBe(words);
});
