import { describe, expect, test } from 'vitest';
import { type FieldName, readTyped, written } from './fields.ts';
import type { ItemKind } from '@sauro/core';

describe('typed words are read as', () => {
  test.each<[ItemKind, FieldName, string, unknown]>([
    ['task', 'text', '  Rà soát \n hồ sơ ', { value: 'Rà soát hồ sơ' }],
    ['task', 'text', ' ', { fault: 'empty' }],
    ['task', 'product', '', { value: null }],
    ['task', 'section', '', { value: '' }],
    ['task', 'lead', 'Sở Y tế;  Sở Tài chính ; Sở Y tế', { value: ['Sở Y tế', 'Sở Tài chính'] }],
    ['task', 'deadline', 'Quý III', { value: { text: 'Quý III', kind: 'by', due: '2026-09-30' } }],
    ['task', 'deadline', 'Thường xuyên', { value: { kind: 'ongoing' } }],
    ['task', 'deadline', 'mau chóng, kịp lúc', { unreadable: true }],
    ['task', 'deadline', '', { value: null }],
    ['target', 'value', '1.250', { value: 1250 }],
    ['target', 'value', '98,5', { value: 98.5 }],
    ['target', 'value', '0.5', { value: 0.5 }],
    ['target', 'value', '12.345,75', { value: 12_345.75 }],
    ['target', 'value', 'nhiều', { fault: 'number' }],
    ['target', 'value', '', { fault: 'number' }],
    ['head', 'date', '5/9/2026', { value: '2026-09-05' }],
    ['head', 'date', '9/2026', { value: '2026-09' }],
    ['head', 'date', '31/4/2026', { fault: 'day' }],
    ['duty', 'due', '29/2', { value: '02-29' }],
    ['duty', 'due', '15', { fault: 'day' }],
    ['phase', 'to', '', { fault: 'day' }],
    ['phase', 'to', '2030', { value: '2030' }],
    ['duty', 'adHoc', 'yes', { value: true }],
    ['duty', 'frequency', '', { value: null }],
    ['head', 'signer', 'Lê Thị Mai\nGiám đốc', { value: { name: 'Lê Thị Mai', position: 'Giám đốc', capacity: null } }],
    ['head', 'recipients', 'Như Điều 3;\nLưu: VT', { value: ['Như Điều 3;', 'Lưu: VT'] }],
  ])('%s %s “%s”', (kind, field, typed, read) => {
    const found = readTyped(kind, field, typed, 2026);
    expect(found).toMatchObject(read as object);
  });
});

describe('a value that is written and read again is itself', () => {
  test.each<[ItemKind, FieldName, unknown]>([
    ['task', 'lead', ['Sở Y tế', 'UBND các xã, phường']],
    ['task', 'deadline', { text: 'Trước 30/6/2026', kind: 'by', due: '2026-06-30' }],
    ['target', 'value', 1234.5],
    ['target', 'value', 0.125],
    ['head', 'date', '2026-03'],
    ['duty', 'due', '11-30'],
    ['duty', 'adHoc', false],
    ['head', 'signer', { name: 'Lê Thị Mai', position: null, capacity: 'KT. GIÁM ĐỐC' }],
    ['reference', 'relation', 'basis'],
  ])('%s %s %j', (kind, field, value) => {
    expect(readTyped(kind, field, written(kind, field, value), 2026)).toMatchObject({ value });
  });
});
