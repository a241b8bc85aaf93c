import { plainDate } from '@sauro/core';
import { describe, expect, it } from 'vitest';
import { monthBeside, weeksOf } from './month.ts';
import { changed, isFiltered, queryOf, readWorkSearch, spanOfMonth } from './search.ts';

const TODAY = plainDate('2026-11-26');

describe('the address of the work', () => {
  it('leaves out what cannot be understood', () => {
    const search = {
      q: 12,
      label: 'overdue,none-such',
      when: 'ever',
      from: '2026-02-30',
      side: 'any',
      month: '2026-13',
    };
    expect(readWorkSearch(search)).toEqual({ q: '12', label: 'overdue' });
  });

  it('holds the step at which work stands, and what needs her today', () => {
    expect(readWorkSearch({ state: 'returned', needs: 'yes' })).toEqual({ state: 'returned', needs: 'yes' });
    expect(readWorkSearch({ state: 'verified', needs: 'no' })).toEqual({});
    expect(queryOf({ state: 'issued', needs: 'yes' }, TODAY)).toEqual({ state: 'issued', needs: 'yes' });
  });

  it('loses a part that is taken away, and keeps the rest', () => {
    expect(changed({ q: 'de dieu', side: 'unit' }, { q: null })).toEqual({ side: 'unit' });
  });

  it('is a filter only where it narrows', () => {
    expect([isFiltered({ view: 'board', month: '2026-11' }), isFiltered({ label: 'overdue' })]).toEqual([false, true]);
  });

  it.each([
    ['past', { to: '2026-11-25' }],
    ['today', { from: '2026-11-26', to: '2026-11-26' }],
    ['week', { from: '2026-11-26', to: '2026-12-02' }],
    ['month', { from: '2026-11-01', to: '2026-11-30' }],
  ] as const)('says “%s” as days', (when, span) => {
    expect(queryOf({ when }, TODAY)).toEqual(span);
  });
});

describe('the month as a calendar', () => {
  it('has whole weeks from Monday on', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7, 7]);
    expect([weeks[0]?.[0]?.day, weeks.at(-1)?.at(-1)?.day]).toEqual(['2026-10-26', '2026-12-06']);
    expect(weeks.flat().filter(({ within }) => within)).toHaveLength(30);
  });

  it('turns over the year both ways', () => {
    expect([monthBeside('2026-01', -1), monthBeside('2026-12', 1), monthBeside('2026-05', 1)]).toEqual([
      '2025-12',
      '2027-01',
      '2026-06',
    ]);
  });

  it('ends with its own last day', () => {
    expect(spanOfMonth('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  });
});
