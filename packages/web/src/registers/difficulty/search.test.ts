import { expect, test } from 'vitest';
import { changed, isFiltered, NO_FILTER, queryOf, readDifficultySearch, statesIn } from './search.ts';

test.each([
  [{}, {}],
  [{ side: 'any', kind: 'nothing', state: 'unknown', overdue: 'no', q: '' }, {}],
  [
    { side: 'to-answer', kind: 'data', state: 'closed,raised', overdue: 'yes', q: 12, open: 'x' },
    { side: 'to-answer', kind: 'data', state: 'raised,closed', overdue: 'yes', q: '12', open: 'x' },
  ],
])('an address that says %j asks for %j', (search, expected) => {
  expect(readDifficultySearch(search)).toEqual(expected);
});

test('what is looked at narrows nothing and is not asked of the server', () => {
  const search = readDifficultySearch({ open: 'x' });
  expect([isFiltered(search), queryOf(search)]).toEqual([false, {}]);
});

test('taking all filters away leaves what is looked at', () => {
  const search = readDifficultySearch({ q: 'xe', state: 'raised', unit: 'u', open: 'x' });
  expect(changed(search, NO_FILTER)).toEqual({ open: 'x' });
});

test('states stand in the order in which they ask for attention', () => {
  expect(statesIn('withdrawn,answered,escalated')).toEqual(['escalated', 'answered', 'withdrawn']);
});
