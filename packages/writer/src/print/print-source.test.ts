// What goes to the print engine: always the same program, and the words of a document as data beside it.
import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATE_FORM } from '../form.ts';
import { LETTER, PLAN, REPORT } from '../testing/documents.ts';
import { printSource } from './print-source.ts';
import { printText } from './print-text.ts';
import { TEMPLATE } from './template.ts';

const all = (): boolean => true;

describe('the source of print', () => {
  test('is one program, whatever a person has typed', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        const body = [{ type: 'paragraph', text }] as const;
        const { program, data } = printSource({ ...LETTER, head: { ...LETTER.head, title: text }, body }, all);
        expect(program).toBe(TEMPLATE);
        expect(JSON.parse(data)).toMatchObject({ title: text });
      }),
      { numRuns: 50 },
    );
  });
  test('has the page of the form that is given', () => {
    const margin = { top: 25, bottom: 25, left: 35, right: 20 };
    const { data } = printSource(PLAN, all, { ...STATE_FORM, page: { ...STATE_FORM.page, margin } });
    expect(JSON.parse(data)).toMatchObject({ page: { width: 210, height: 297, margin }, header: 12.5 });
  });
  test('is dated by the day of issue, and by the first it can be where that is not known', () => {
    const dated = (date: typeof REPORT.head.date) =>
      new Date(printSource({ ...REPORT, head: { ...REPORT.head, date } }, all).timestamp * 1000).toISOString();
    expect(dated({ year: 2026, month: 11, day: 20 })).toBe('2026-11-20T00:00:00.000Z');
    expect(dated({ year: 2026 })).toBe('2026-01-01T00:00:00.000Z');
  });
});

describe('printed text', () => {
  const style = { size: 12 };
  test.each([
    ['Đợt 1,\tphường\nBờ Bắc', 'Đợt 1, phường Bờ Bắc'],
    ['ê\u0323 và e\u0302\u0323', 'ệ và ệ'],
    ['nối\u200b\u00ad liền\u202e', 'nối liền'],
    ['Số:      /TB', 'Số:      /TB'],
  ])('“%s” is set as one line of whole signs', (text, set) => {
    expect(printText(text, style, 100, all)).toBe(set);
  });
  test('shows an empty square where the typeface has no sign', () => {
    expect(printText('a✓b', style, 100, (sign) => sign < 0x2000)).toBe('a□b');
  });
  test('comes in parts where a word is wider than its column, and only that word', () => {
    expect(printText('ba abcdefghij ba', style, 10, all)).toEqual(['ba ', ...'abcdefghij ', 'ba']);
  });
});
