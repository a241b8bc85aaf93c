import { plainDate } from '@sauro/core';
import { describe, expect, it } from 'vitest';
import { axisOf, barOf, placeOf, turned, WEEKS } from './timeline.ts';

const TODAY = plainDate('2026-11-26');
/** From Monday 2026-11-02 on, a quarter of a year. */
const AXIS = axisOf('2026-11-04', TODAY);
const share = (days: number) => days / (WEEKS * 7);
const WORK = { issuedOn: '2026-11-09', due: '2026-11-15', doneOn: null, state: 'in-progress' } as const;

describe('the axis of the timeline', () => {
  it('begins on the Monday of the day that was asked for, else some weeks before today', () => {
    expect([AXIS.first, AXIS.last, AXIS.weeks.length]).toEqual(['2026-11-02', '2027-01-31', WEEKS]);
    expect(axisOf(undefined, TODAY).first).toBe('2026-11-02');
    expect(axisOf('yesterday', TODAY).first).toBe('2026-11-02');
    expect(turned(AXIS, -4)).toBe('2026-10-05');
  });

  it('has a place for the days in sight alone', () => {
    expect([placeOf(AXIS, AXIS.first), placeOf(AXIS, plainDate('2026-11-01'))]).toEqual([0, undefined]);
  });
});

describe('the bar of an assignment', () => {
  it('goes from its issue to its deadline, both counted, and on to today while it is late', () => {
    expect(barOf(WORK, AXIS, TODAY)).toEqual({
      planned: { from: share(7), to: share(14) },
      late: { from: share(14), to: share(25) },
      done: null,
      hasNoEnd: false,
      beyond: null,
    });
  });

  it('is late up to the day on which it was done, and not at all when that was in time', () => {
    expect(barOf({ ...WORK, doneOn: '2026-11-17' }, AXIS, TODAY)).toMatchObject({
      late: { from: share(14), to: share(16) },
      done: share(15),
    });
    expect(barOf({ ...WORK, doneOn: '2026-11-15' }, AXIS, TODAY)).toMatchObject({ late: null, done: share(13) });
  });

  it('is cut off where the axis ends, and said to lie beyond it', () => {
    const later = axisOf('2027-02-01', TODAY);
    expect(barOf({ ...WORK, doneOn: '2026-11-12' }, later, TODAY)).toMatchObject({ planned: null, beyond: 'before' });
    expect(barOf(WORK, axisOf('2026-07-06', TODAY), TODAY)).toMatchObject({ planned: null, beyond: 'after' });
    expect(barOf({ ...WORK, issuedOn: '2026-10-01' }, AXIS, TODAY).planned).toEqual({ from: 0, to: share(14) });
  });

  it('is late from its first day on where it was given after its deadline', () => {
    const given = { ...WORK, issuedOn: '2026-11-20', due: '2026-11-15' };
    expect(barOf(given, AXIS, TODAY).late).toEqual({ from: share(18), to: share(25) });
    expect(barOf({ ...given, issuedOn: TODAY }, AXIS, TODAY).late).toEqual({ from: share(24), to: share(25) });
  });

  it('has no end without a deadline, and is never late', () => {
    const bar = barOf({ ...WORK, due: null }, AXIS, TODAY);
    expect(bar).toMatchObject({ planned: { from: share(7), to: 1 }, late: null, hasNoEnd: true });
  });

  it('is not late any more once it was withdrawn, and never ends before it begins', () => {
    expect(barOf({ ...WORK, state: 'withdrawn' }, AXIS, TODAY).late).toBeNull();
    expect(barOf({ ...WORK, due: '2026-11-05' }, AXIS, TODAY).planned).toEqual({ from: share(7), to: share(8) });
  });
});
