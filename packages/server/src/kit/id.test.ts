import { isId } from '@sauro/core';
import { expect, test } from 'vitest';
import { newId } from './id.ts';

test('ids are UUIDs of version 7, each once, in the order in which they were made', () => {
  const ids = Array.from({ length: 20_000 }, () => newId());
  expect(ids.every((id) => isId(id) && /^.{14}7.{4}[89ab]/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
});

test('an id says when it was made, to the millisecond or a few after a crowd', () => {
  const before = Date.now();
  const made = Number.parseInt(newId().replace('-', '').slice(0, 12), 16);
  expect(made - before).toBeGreaterThanOrEqual(0);
  expect(made - before).toBeLessThan(1000);
});
