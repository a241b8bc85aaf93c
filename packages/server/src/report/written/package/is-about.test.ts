import { plainDate } from '@sauro/core';
import { expect, test } from 'vitest';
import { isAbout, numberIn } from './is-about.ts';

const OURS = { organs: ['H99.12', '000.00.12.H99'], code: '7/BC-SNV', issuedOn: '2026-12-05' };
const about = (said: object) => ({ organ: 'H99.12', code: '7/BC-SNV', issuedOn: null, documentId: null, ...said });

test.each([
  ['by its id', { organ: '', code: '', documentId: 'H99.12,2026/12/05,7/BC-SNV' }],
  ['by an id with spaces and a leading zero', { documentId: 'h99.12, 2026/12/05, 07/BC-SNV' }],
  ['by body, number and day', { issuedOn: '2026-12-05' }],
  ['by body and number alone', {}],
  ['by the former code of the body', { organ: '000.00.12.H99' }],
  ['where its id is of another form', { documentId: '8f1c-77' }],
])('an answer is about the document %s', (_how, said) => {
  expect(isAbout(OURS, about(said), plainDate('2027-01-10'))).toBe(true);
});

test.each([
  ['of another body', { organ: 'H99.13' }],
  ['of no body', { organ: '' }],
  ['of another day', { issuedOn: '2025-12-05' }],
  ['with another number', { code: '17/BC-SNV' }],
  ['of another symbol', { code: '7/BC-UBND' }],
  ['whose id is another, whatever else it says', { documentId: 'H99.12,2025/12/05,7/BC-SNV' }],
])('an answer is not about a document %s', (_how, said) => {
  expect(isAbout(OURS, about(said), plainDate('2027-01-10'))).toBe(false);
});

test('an answer that names no day is about no document of a year ago: another has its number since', () => {
  const saidOn = plainDate('2027-12-06');
  expect([isAbout(OURS, about({}), saidOn), isAbout(OURS, about({ issuedOn: '2026-12-05' }), saidOn)]).toEqual([
    false,
    true,
  ]);
});

test('candidates are looked up by the digits of the number', () => {
  expect(numberIn(about({ code: '', documentId: 'H99.12,2026/12/05,07/BC-SNV' }))).toBe('7');
});
