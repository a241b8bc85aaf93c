import { describe, expect, test } from 'vitest';
import { columnsAtFirst, columnTemplate, leastWidth, moved, readColumns, shown } from './columns.ts';

describe('the columns that a person chooses', () => {
  test('are read back as they were kept, without what is unknown or twice there', () => {
    expect(readColumns(['lead', 'text', 'colour', 'lead'])).toEqual(['lead', 'text']);
    expect(readColumns([''])).toBeNull();
  });

  test.each([
    ['lead', -1, ['lead', 'text', 'deadline']],
    ['text', -1, ['text', 'lead', 'deadline']],
    ['lead', 1, ['text', 'deadline', 'lead']],
    ['deadline', 1, ['text', 'lead', 'deadline']],
    ['plan', 1, ['text', 'lead', 'deadline']],
  ] as const)('%s moved by %i', (column, by, after) => {
    expect(moved(['text', 'lead', 'deadline'], column, by)).toEqual(after);
  });

  test('one that is shown again stands after those before it', () => {
    expect(shown(['text', 'deadline', 'plan'], 'lead', true)).toEqual(['text', 'lead', 'deadline', 'plan']);
    expect(shown(['lead'], 'section', true)).toEqual(['section', 'lead']);
  });

  test('the last one cannot be hidden', () => {
    expect(shown(['text', 'lead'], 'lead', false)).toEqual(['text']);
    expect(shown(['text'], 'text', false)).toEqual(['text']);
  });

  test('within one plan say nothing of the plan', () => {
    expect(columnsAtFirst(false)).toContain('plan');
    expect(columnsAtFirst(true)).not.toContain('plan');
  });

  test('one of them takes what is left of the width', () => {
    expect(columnTemplate(['section', 'text', 'lead'])).toBe('4.5rem minmax(17rem, 1fr) 10rem');
    expect(columnTemplate(['section', 'lead'])).toBe('4.5rem minmax(10rem, 1fr)');
    expect(leastWidth(['section', 'lead'])).toBe('16.5rem');
  });
});
