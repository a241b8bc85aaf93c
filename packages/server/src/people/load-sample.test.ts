import { phoneFrom } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { world, type World } from '../testing/world.ts';
import { listUnitNames } from './queries-units.ts';
import { SAMPLE_PEOPLE, samplePhone, sampleUnits } from './sample-province.ts';
import { loadSample } from './load-sample.ts';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.end());

const countsOf = (size: 'small' | 'whole') => {
  const kinds = sampleUnits(size).map(({ kind }) => kind);
  const count = (...wanted: string[]) => kinds.filter((kind) => wanted.includes(kind)).length;
  return { offices: count('department', 'room', 'direct'), communes: count('commune'), schools: count('school') };
};

test('the whole sample is of the size of a province, the small one has a few of each', () => {
  expect(countsOf('whole')).toEqual({ offices: 34, communes: 102, schools: 1379 });
  expect(countsOf('small')).toEqual({ offices: 8, communes: 5, schools: 2 });
});

test.each(['small', 'whole'] as const)('in the %s one every code is there once, behind the unit above it', (size) => {
  const codes = sampleUnits(size).map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const [index, { under }] of sampleUnits(size).entries()) {
    if (under !== null) expect(codes.indexOf(under)).toBeLessThan(index);
  }
  expect(sampleUnits(size).find(({ code }) => code === 'THCS-01')?.under).toBe('05128');
});

test('each of whom one may have to call has a work telephone, and none that could be somebody’s', () => {
  const called = SAMPLE_PEOPLE.filter(({ role }) => role !== 'administrator');
  expect(called.map(({ phone }) => phone)).toEqual(called.map((_person, index) => samplePhone(index + 1)));
  for (const { phone } of called) {
    expect(phone).toMatch(/^0200\d{6}$/u);
    expect(phoneFrom(phone ?? '')).toBe(phone);
  }
});

test('a body that is here is left alone', async () => {
  expect(await loadSample(w.system, 'small')).toBeUndefined();
  expect(await w.asSystem((cx) => listUnitNames(cx))).toHaveLength(5);
});
