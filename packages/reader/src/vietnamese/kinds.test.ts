import { expect, test } from 'vitest';
import { findKindAtStart, findKindByCode, findLastKind, kindOfHeading } from './kinds.ts';

test('a heading may be letter-spaced or bear "hành động"', () => {
  expect(kindOfHeading('K Ế   H O Ạ C H')?.code).toBe('KH');
  expect(kindOfHeading('CHƯƠNG TRÌNH HÀNH ĐỘNG')?.code).toBe('CTr');
  expect(kindOfHeading('KẾ HOẠCH NĂM')).toBeUndefined();
});

test('a joint kind counts as its kind', () => {
  expect(findKindByCode('NQLT')?.code).toBe('NQ');
  expect(findKindByCode('QD')?.code).toBe('QĐ');
});

test('the longer name wins', () => {
  expect(findKindAtStart('Thông tư liên tịch số 01')?.kind.code).toBe('TTLT');
});

test('the kind nearest to a number names it', () => {
  expect(findLastKind('Quyết định ban hành Kế hoạch hành động số ')?.kind.code).toBe('KH');
});

test('a ward whose name begins with “An” is no plan of action', () => {
  expect(findKindAtStart('PHƯỜNG AN LÃNG')).toBeUndefined();
  expect(kindOfHeading('PHƯỜNG AN')).toBeUndefined();
  expect(findLastKind('Tờ trình của UBND phường An Lãng số ')?.kind.code).toBe('TTr');
  expect(findKindAtStart('PHƯƠNG ÁN ỨNG PHÓ')?.kind.code).toBe('PA');
});
