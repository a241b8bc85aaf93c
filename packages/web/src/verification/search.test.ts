import { expect, test } from 'vitest';
import { readVerifySearch } from './search.ts';

test.each([
  [{ time: 'late', waiting: '5', evidence: 'without', parts: 'open', period: '2026-Q1' }],
  [{ q: 'xã', plan: 'p', task: 't', unit: 'u', open: 'a', waiting: 0 }],
])('a filter is kept in the address: %j', (search) => {
  const { waiting, ...rest } = search;
  expect(readVerifySearch(search)).toEqual({ ...rest, waiting: Number(waiting) });
});

test.each([
  { time: 'soon' },
  { waiting: 'long' },
  { waiting: '' },
  { waiting: 2.5 },
  { waiting: 900 },
  { parts: null },
  {},
])('what cannot be understood narrows nothing: %j', (search) => expect(readVerifySearch(search)).toEqual({}));
