import { expect, test } from 'vitest';
import { linkAddress } from './link-address.ts';

test.each([
  ['https://songngan.gov.vn/ket-qua', 'https://songngan.gov.vn/ket-qua'],
  [' drive.google.com/abc ', 'https://drive.google.com/abc'],
  ['http://10.0.0.5/so', 'http://10.0.0.5/so'],
  ['javascript:alert(1)', null],
  ['ftp://songngan.gov.vn/a', null],
  ['công văn số 5', null],
  ['khong-co-dau-cham', null],
  ['https://an:mat-khau@songngan.gov.vn/', null],
  ['', null],
])('“%s” is the address %s', (typed, address) => expect(linkAddress(typed)).toBe(address));
