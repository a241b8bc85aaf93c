import { expect, test } from 'vitest';
import { everyOfFirst } from './queries.ts';

test('a list asks again by itself until somebody has read on in it', () => {
  expect(everyOfFirst({ state: { data: undefined } })).toBe(15_000);
  expect(everyOfFirst({ state: { data: { pages: [{}] } } })).toBe(15_000);
  expect(everyOfFirst({ state: { data: { pages: [{}, {}] } } })).toBe(false);
});
