import { expect, test } from 'vitest';
import { readNoticesSearch } from './search.ts';

test.each([
  [{}, {}],
  [
    { kind: 'given', only: 'unseen' },
    { kind: 'given', only: 'unseen' },
  ],
  [
    { kind: 'given', plan: 'a', day: '2026-11-26', only: 'unseen' },
    { kind: 'given', plan: 'a', day: '2026-11-26' },
  ],
  // A line is of a kind, a plan and a day; what is not whole is none.
  [{ plan: 'a', day: '2026-11-26' }, {}],
  [{ kind: 'given', plan: 'a', day: '26/11/2026' }, { kind: 'given' }],
  [{ kind: 'gossip', only: 'all' }, {}],
])('%j is read as %j', (search, read) => {
  expect(readNoticesSearch(search)).toEqual(read);
});
