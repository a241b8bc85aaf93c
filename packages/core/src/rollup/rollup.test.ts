// Rules of figures that hold whatever the figures are.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASSIGNMENT_STATES } from '../assignment/lifecycle.ts';
import { addDays, plainDate } from '../calendar/days.ts';
import type { PlainDate } from '../time.ts';
import { COUNT_MEASURE_NAMES, IS_COUNTED, type Measurable, roundShare, SHARE_MEASURES } from './measures.ts';
import { forecast } from './pace.ts';
import { wilson } from '../wilson.ts';
import { rankBy } from './ranking.ts';
import { RELATIVE_PERIOD_NAMES, stretchOf } from './relative-periods.ts';
import { isReached } from '../progress/aim.ts';
import { sumFigures } from './target-figures.ts';

const DAY = plainDate('2026-11-26');
const anyDay = fc.integer({ min: -400, max: 400 }).map((days) => addDays(DAY, days));
const anyRow: fc.Arbitrary<Measurable> = fc
  .record({
    state: fc.constantFrom(...ASSIGNMENT_STATES),
    due: fc.option(anyDay),
    doneOn: anyDay,
    correction: fc.option(fc.record({ correctBy: anyDay, keptOn: anyDay })),
    begunOn: fc.option(anyDay),
    awaitsEvent: fc.boolean(),
    evidence: fc.nat(3),
  })
  .map(({ doneOn, correction, ...row }) => ({
    ...row,
    ...(correction ?? { correctBy: null, keptOn: null }),
    // As the fold leaves it: only what is reported or verified is done.
    doneOn: row.state === 'reported' || row.state === 'verified' ? doneOn : null,
  }));

describe('measures', () => {
  test('a share is told to a tenth, and finer where that would tell none of some or all of not all', () => {
    expect([0, 12.25, 66.666, 100].map(roundShare)).toEqual([0, 12.3, 66.7, 100]);
    expect([(100 * 1) / 7350, (100 * 7349) / 7350, (100 * 1) / 300_000].map(roundShare)).toEqual([0.01, 99.99, 0.0003]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300_000 }), fc.nat(), (among, some) => {
        const of = some % (among + 1);
        const shown = roundShare((100 * of) / among);
        return (shown === 0) === (of === 0) && (shown === 100) === (of === among);
      }),
    );
  });

  test('seven labels exclude each other and are all that counts', () => {
    const labels = ['doneInTime', 'doneLate', 'inProgress', 'overdue', 'notBegun', 'awaitsEvent', 'declined'] as const;
    fc.assert(
      fc.property(anyRow, (row) => {
        const held = labels.filter((name) => IS_COUNTED[name](row, DAY)).length;
        return held === (IS_COUNTED.total(row, DAY) ? 1 : 0);
      }),
    );
  });

  test('a share is never more than what it is a share of, and what came and what is missing is what was expected', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const is = (name: (typeof COUNT_MEASURE_NAMES)[number]) => IS_COUNTED[name](row, DAY);
        const within = Object.values(SHARE_MEASURES).every(({ of, among }) => !is(of) || is(among));
        return within && is('expected') === (is('came') !== is('missing')) && !(is('came') && is('missing'));
      }),
    );
  });
});

describe('ranking', () => {
  const rows = fc.array(
    fc.nat(400).chain((among) => fc.nat(among).map((of) => ({ of, among }))),
    { maxLength: 60 },
  );

  test('the share lies within its interval, and more of the same makes it narrower', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(300), (among, number) => {
        const of = Math.min(among, number);
        const [few, many] = [wilson({ of, among }), wilson({ of: of * 4, among: among * 4 })];
        const share = of / among;
        return few.low <= share + 1e-12 && share <= few.high + 1e-12 && many.high - many.low <= few.high - few.low;
      }),
    );
  });

  test('nobody is lost, few are not ranked, ranks follow what was at least shown', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 20 }), (all, least) => {
        const ranked = rankBy(all, least);
        const places = ranked.flatMap(({ rank }) => (rank === null ? [] : [rank]));
        const bounds = ranked.flatMap(({ atLeast }) => (atLeast === null ? [] : [atLeast]));
        return (
          ranked.length === all.length &&
          ranked.every(({ row, rank }) => (rank === null) === row.among < least) &&
          ranked.every(({ share, atLeast, atMost }) =>
            atLeast === null || atMost === null || share === null
              ? atLeast === atMost
              : atLeast <= share + 1e-9 && share <= atMost + 1e-9,
          ) &&
          bounds.every((bound, place) => place === 0 || bound <= (bounds[place - 1] ?? 100)) &&
          places.every((rank, place) => rank <= place + 1)
        );
      }),
    );
  });

  test('three of three do not stand before 290 of 300', () => {
    expect(
      rankBy(
        [
          { of: 3, among: 3 },
          { of: 290, among: 300 },
        ],
        1,
      ).map(({ row }) => row.among),
    ).toEqual([300, 3]);
  });
});

describe('relative periods', () => {
  test.each([
    ['this-week', '2026-11-23', '2026-11-29'],
    ['this-month', '2026-11-01', '2026-11-30'],
    ['last-month', '2026-10-01', '2026-10-31'],
    ['this-quarter', '2026-10-01', '2026-12-31'],
    ['last-quarter', '2026-07-01', '2026-09-30'],
    ['half-year', '2026-07-01', '2026-12-31'],
    ['year-to-date', '2026-01-01', '2026-11-26'],
    ['last-year', '2025-01-01', '2025-12-31'],
    ['last-7-days', '2026-11-20', '2026-11-26'],
    ['last-30-days', '2026-10-28', '2026-11-26'],
    ['next-30-days', '2026-11-27', '2026-12-26'],
  ] as const)('%s', (period, from, to) => {
    expect(stretchOf(period, DAY)).toEqual({ from, to });
  });

  test('in January the month and the quarter before lie in the year before', () => {
    const day = plainDate('2026-01-15');
    expect(stretchOf('last-month', day)).toEqual({ from: '2025-12-01', to: '2025-12-31' });
    expect(stretchOf('last-quarter', day)).toEqual({ from: '2025-10-01', to: '2025-12-31' });
  });

  test('each begins before it ends, and those of now hold the day', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...RELATIVE_PERIOD_NAMES), (day, period) => {
        const { from, to } = stretchOf(period, day);
        return from <= to && (!period.startsWith('this') || (from <= day && day <= to));
      }),
    );
  });
});

describe('forecast', () => {
  test('an even pace is done when it says, and certain of it', () => {
    const points = [0, 10, 20, 30].map((day) => ({ on: addDays(DAY, day - 30), percent: day }));
    const told = forecast(points, DAY);
    expect(told?.done).toBe(addDays(DAY, 70));
    expect(told?.band).toEqual({ earliest: addDays(DAY, 70), latest: addDays(DAY, 70) });
  });

  test('what has not moved is not forecast', () => {
    expect(forecast([{ on: addDays(DAY, -20), percent: 0 }], DAY)).toBeNull();
  });

  test('leaps make the band wide, and the day lies within it', () => {
    const points = fc.array(fc.record({ step: fc.integer({ min: 1, max: 20 }), gain: fc.nat(20) }), {
      minLength: 3,
      maxLength: 9,
    });
    fc.assert(
      fc.property(points, (steps) => {
        let [on, percent]: [PlainDate, number] = [addDays(DAY, -200), 0];
        const entered = steps.map(({ step, gain }) => {
          [on, percent] = [addDays(on, step), Math.min(100, percent + gain)];
          return { on, percent };
        });
        const told = forecast([{ on: addDays(DAY, -200), percent: 0 }, ...entered], DAY);
        if (told?.band == null) return true;
        const { earliest, latest } = told.band;
        return earliest <= told.done && (latest === null || told.done <= latest) && told.done >= DAY;
      }),
    );
  });
});

describe('figures of targets', () => {
  const added = { count: 2, divided: 2, value: 150, numerator: 30, denominator: 40, least: 60, latest: 90 };
  const of = (unit: string | null, text = 'Trường đạt chuẩn') => ({ unit, text });

  test('shares are added by what was counted, numbers as they are, shares without a count as their mean', () => {
    expect(sumFigures(of('%'), added)).toMatchObject({ how: 'rate', value: 75 });
    expect(sumFigures(of('%'), { ...added, divided: 1 })).toMatchObject({ how: 'mean', value: 75, denominator: null });
    expect(sumFigures(of('trường'), { ...added, divided: 0 })).toMatchObject({ how: 'sum', value: 150 });
    expect(sumFigures(of('%'), { ...added, count: 0, divided: 0 })).toBeNull();
  });

  test('places and levels are not added: the best place is told, and the level told last', () => {
    const told = { ...added, divided: 0 };
    expect(sumFigures(of('rank'), told)).toMatchObject({ how: 'rank', value: 60 });
    expect(sumFigures(of(null, 'Xếp hạng chuyển đổi số của tỉnh'), told)).toMatchObject({ how: 'rank', value: 60 });
    expect(sumFigures(of('level'), told)).toMatchObject({ how: 'last', value: 90, numerator: null });
  });

  test.each([
    ['gte', 95, true],
    ['gte', 94.9, false],
    ['lte', 95, true],
    ['lte', 95.1, false],
    ['eq', 95, true],
    ['range', 98, true],
    ['range', 101, false],
    ['approx', 92, true],
    ['approx', 80, false],
    ['growth', 96, true],
  ] as const)('%s 95 with %f is %s', (comparator, figure, reached) => {
    expect(isReached({ comparator, value: 95, max: comparator === 'range' ? 100 : null }, figure)).toBe(reached);
  });
});
