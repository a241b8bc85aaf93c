import { expect, test } from 'vitest';
import { recordOf, valuePlace } from './record-place.ts';

const [ONE, OTHER] = ['019b0000-0000-7000-8000-000000000001', '019b0000-0000-7000-8000-000000000002'];

test.each([
  ['unit.renamed', {}, { page: 'unit', id: ONE }],
  ['assignment.verified', {}, { page: 'assignment', id: ONE }],
  ['subscription.paused', { why: 'failing' }, { page: 'subscription', id: ONE }],
  ['difficulty.answered', { outcome: 'guided' }, { page: 'difficulty', id: ONE }],
  ['reading.made', { document: OTHER }, { page: 'document', id: OTHER }],
  ['draft.confirmed', { seq: 4, plan: OTHER }, { page: 'plan', id: OTHER }],
  ['document.refused', { kept: true }, { page: 'document', id: ONE }],
])('what happened (%s) leads to the page of its record', (kind, data, place) => {
  expect(recordOf({ kind, subject: ONE, data })).toEqual(place);
});

test.each([
  ['document.refused', { kept: false }],
  ['savedFilter.saved', { name: 'Của tôi' }],
  ['draft.reopened', { seq: 4 }],
])('a record without a page (%s) leads nowhere', (kind, data) => {
  expect(recordOf({ kind, subject: ONE, data })).toBeUndefined();
});

test('an id in the data leads to what it is the id of', () => {
  expect(valuePlace('unit.moved', 'parent', ONE)).toEqual({ page: 'unit', id: ONE });
  expect(valuePlace('assignment.reassigned', 'to', ONE)).toEqual({ page: 'assignment', id: ONE });
  expect(valuePlace('person.office-moved', 'into', ONE)).toEqual({ page: 'unit', id: ONE });
  for (const key of ['raiser', 'addressed', 'holder']) {
    expect(valuePlace('difficulty.raised', key, OTHER)).toEqual({ page: 'unit', id: OTHER });
  }
  expect(valuePlace('difficulty.routed', 'to', ONE)).toEqual({ page: 'unit', id: ONE });
  expect(valuePlace('assignment.extension-asked', 'to', '2026-12-01')).toBeUndefined();
  expect(valuePlace('person.signed-in', 'session', ONE)).toBeUndefined();
});
