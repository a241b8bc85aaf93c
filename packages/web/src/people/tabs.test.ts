import { RIGHTS, ROLES } from '@sauro/core';
import { expect, test } from 'vitest';
import { tabsOf } from './tabs.ts';

const places = (held: Parameters<typeof tabsOf>[0]) => tabsOf(held).map(({ to }) => to);

test('the ledger is for who manages the whole body, not for who manages some units', () => {
  const { can } = ROLES.administrator;
  expect(places({ can, managesAll: false })).not.toContain('/to-chuc/nhat-ky');
  expect(places({ can, managesAll: false })).toEqual(expect.arrayContaining(['/to-chuc/nhap', '/to-chuc/ket-noi']));
  expect(places({ can, managesAll: true })).toContain('/to-chuc/nhat-ky');
});

test('lists are taken in by who manages people, and read by who reads them', () => {
  const can = RIGHTS.filter((right) => right !== 'people.manage');
  expect(places({ can, managesAll: false })).not.toContain('/to-chuc/nhap');
  expect(places({ can: [], managesAll: false })).toEqual([]);
});
