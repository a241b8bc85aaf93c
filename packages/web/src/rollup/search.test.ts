import { expect, it } from 'vitest';
import { drilled, readRollupSearch } from './search.ts';

it('leaves out what cannot be understood', () => {
  expect(readRollupSearch({ unit: 'u', at: '2026-02-30', by: 'colour', plan: '' })).toEqual({ unit: 'u' });
});

it('goes down from units to plans, tasks and assignments', () => {
  const top = drilled({ at: '2026-11-26' }, 'unit', { key: 'province', hasBelow: true });
  expect(top).toEqual({ at: '2026-11-26', unit: 'province' });
  const unit = drilled(top, 'unit', { key: 'commune', hasBelow: false });
  expect(unit).toEqual({ at: '2026-11-26', unit: 'commune', by: 'plan' });
  const plan = drilled(unit, 'plan', { key: 'p', hasBelow: true });
  expect(plan).toEqual({ at: '2026-11-26', unit: 'commune', plan: 'p', by: 'task' });
  expect(drilled(plan, 'task', { key: 't', hasBelow: false })).toMatchObject({ plan: 'p', task: 't', by: 'list' });
});

it('does not ask again for what is asked, and leaves a unit that stands within itself', () => {
  expect(drilled({ plan: 'p' }, 'unit', { key: 'u', hasBelow: false })).toEqual({ plan: 'p', unit: 'u', by: 'task' });
  expect(drilled({ task: 't' }, 'unit', { key: 'u', hasBelow: false }).by).toBe('list');
  expect(drilled({ unit: 'u' }, 'unit', { key: 'u', hasBelow: true })).toEqual({ unit: 'u', by: 'plan' });
});
