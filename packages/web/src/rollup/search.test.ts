import { addDays, dayOf, plainDate } from '@sauro/core';
import { expect, it } from 'vitest';
import { drilled, isNarrowed, listed, narrowedBy, queryOf, readPivotSearch, readRollupSearch } from './search.ts';

const TODAY = plainDate('2026-11-26');

it('leaves out what cannot be understood', () => {
  const typed = { unit: 'u', at: '2026-02-30', by: 'colour', plan: '', month: '2026', span: 'ever', measure: 'x' };
  expect(readRollupSearch(typed)).toEqual({ unit: 'u' });
  expect(readPivotSearch({ rows: 'unit', columns: 'colour', measure: 'evidence', unitKind: 'commune' })).toEqual({
    rows: 'unit',
    measure: 'evidence',
    unitKind: 'commune',
  });
});

it('a pivot hides what is empty unless its address says otherwise', () => {
  expect(readPivotSearch({ empty: 'yes' })).toEqual({ empty: 'yes' });
  expect(readPivotSearch({ empty: 'no' })).toEqual({});
});

it('nothing at all is told from nothing of what is looked at', () => {
  expect(isNarrowed({ by: 'list' })).toBe(false);
  for (const search of [{ measure: 'overdue' }, { span: 'this-week' }, { at: '2026-01-05' }] as const) {
    expect(isNarrowed({ by: 'list', ...search })).toBe(true);
  }
});

it('a cut-off day has come', () => {
  const today = dayOf(new Date());
  expect(readRollupSearch({ at: today })).toEqual({ at: today });
  expect(readRollupSearch({ at: addDays(today, 1) })).toEqual({});
});

it('goes down from units to plans, tasks and assignments', () => {
  const top = drilled({ at: '2026-11-26' }, 'unit', { key: 'province', hasBelow: true });
  expect(top).toEqual({ at: '2026-11-26', unit: 'province', within: 'all' });
  const unit = drilled(top, 'unit', { key: 'commune', hasBelow: false });
  expect(unit).toEqual({ at: '2026-11-26', unit: 'commune', within: 'all', by: 'plan' });
  const plan = drilled(unit, 'plan', { key: 'p', hasBelow: true });
  expect(plan).toEqual({ at: '2026-11-26', unit: 'commune', within: 'all', plan: 'p', by: 'task' });
  expect(drilled(plan, 'task', { key: 't', hasBelow: false })).toMatchObject({ plan: 'p', task: 't', by: 'list' });
});

it('does not ask again for what is asked, and a unit that stands within itself has its own work alone', () => {
  expect(drilled({ plan: 'p' }, 'unit', { key: 'u', hasBelow: false })).toMatchObject({ plan: 'p', by: 'task' });
  expect(drilled({ task: 't' }, 'unit', { key: 'u', hasBelow: false }).by).toBe('list');
  expect(drilled({ unit: 'u' }, 'unit', { key: 'u', hasBelow: true })).toEqual({
    unit: 'u',
    within: 'u',
    alone: 'yes',
    by: 'plan',
  });
});

it('a figure of a group opens the list of what it counts there', () => {
  const group = { key: 'x', hasBelow: true };
  expect(listed({ unit: 'u', by: 'unit' }, 'overdue', { split: 'unit', group })).toEqual({
    unit: 'x',
    within: 'u',
    by: 'list',
    measure: 'overdue',
  });
  expect(narrowedBy('period', '', {})).toEqual({ period: 'once' });
});

it('asks for a month within the stretch that is looked at, and for what has no deadline', () => {
  expect(queryOf({ month: '2026-10', span: 'last-30-days' }, TODAY)).toEqual({ from: '2026-10-28', to: '2026-10-31' });
  expect(queryOf({ month: '2026-10' }, TODAY)).toEqual({ from: '2026-10-01', to: '2026-10-31' });
  expect(queryOf({ month: 'none' }, TODAY)).toEqual({ due: 'none' });
  expect(queryOf({ at: '2026-03-31', span: 'this-quarter' }, TODAY)).toEqual({
    at: '2026-03-31',
    from: '2026-01-01',
    to: '2026-03-31',
  });
});
