import type { Paragraph, Row, Table } from '@sauro/reader/flow';
import { describe, expect, it, test } from 'vitest';
import { anchorOf, idOf, mapOf, task } from '../testing/items.ts';
import { lightsOf, piecesOf } from './lights.ts';
import { taskOf } from './new-task.ts';
import { sheetOfBlock, sheetsOf } from './sheets.ts';
import { troublesOf } from './troubles.ts';

const paragraph = (block: number, text = 'Chữ'): Paragraph => ({
  type: 'paragraph',
  block,
  text,
  styles: [],
  origin: 'body',
});

describe('what lights up', () => {
  it('is every field of the item, each in its tone', () => {
    const item = task('a', 1, {
      anchor: anchorOf(3, 0, 9),
      anchors: { lead: anchorOf(3, 12, 20), deadline: anchorOf(4) },
    });
    const lights = lightsOf(item, []);
    expect(lights.get(3)?.map(({ tone }) => tone)).toEqual(['text', 'lead']);
    expect(lights.get(4)?.map(({ tone }) => tone)).toEqual(['deadline']);
  });

  it('cuts a text where styles and lights begin and end, the later light on top', () => {
    const pieces = piecesOf({ text: 'x'.repeat(20), styles: [{ start: 0, end: 5, bold: true }] }, [
      { start: 3, end: 15, tone: 'text' },
      { start: 10, end: 99, tone: 'deadline' },
    ]);
    expect(pieces.map(({ start, end, bold, tone }) => [start, end, bold, tone])).toEqual([
      [0, 3, true, null],
      [3, 5, true, 'text'],
      [5, 10, false, 'text'],
      [10, 15, false, 'deadline'],
      [15, 20, false, 'deadline'],
    ]);
  });

  it('leaves an empty paragraph without pieces', () => {
    expect(piecesOf({ text: '', styles: [] }, [])).toEqual([]);
  });

  it('tells of a word that was restored what the file says, and of what a picture hardly showed how sure it is', () => {
    const pieces = piecesOf(
      {
        text: 'của Bộ tính',
        styles: [],
        restored: [{ start: 0, end: 3, read: 'ctia', sure: 0.99 }],
        unsure: [{ start: 7, end: 11, confidence: 41 }],
      },
      [{ start: 4, end: 11, tone: 'lead' }],
    );
    expect(pieces.map(({ start, tone, read, confidence }) => [start, tone, read, confidence])).toEqual([
      [0, null, 'ctia', null],
      [3, null, null, null],
      [4, 'lead', null, null],
      [7, 'lead', null, 41],
    ]);
  });
});

describe('a document in sheets', () => {
  const row = (block: number, rowSpan = 1): Row => ({
    header: false,
    cells: [{ column: 0, columnSpan: 1, rowSpan, content: [paragraph(block)] }],
  });
  const table = (rows: readonly Row[]): Table => ({ type: 'table', rows, columns: 1, ruled: true });

  it('slices a long table, and finds every block of it', () => {
    const sheets = sheetsOf([paragraph(0), table(Array.from({ length: 50 }, (_, index) => row(index + 1)))]);
    const where = sheetOfBlock(sheets);
    expect([sheets.length, where.get(0), where.get(1), where.get(50)]).toEqual([4, 0, 1, 3]);
  });

  it('never cuts through a merged cell', () => {
    const rows = [
      ...Array.from({ length: 19 }, (_, index) => row(index)),
      row(19, 6),
      ...[20, 21, 22, 23, 24, 25].map((block) => row(block)),
    ];
    const lengths = sheetsOf([table(rows)]).map((sheet) => (sheet.type === 'slice' ? sheet.slice.rows.length : 0));
    expect(lengths).toEqual([25, 1]);
  });
});

describe('a task made of marked words', () => {
  const sections = [
    { path: 'II.1', label: '1', title: 'Hạ tầng', level: 2, part: 'tasks', anchor: anchorOf(2) },
    { path: 'IV', label: 'IV', title: 'Tổ chức thực hiện', level: 1, part: 'implementation', anchor: anchorOf(8) },
  ] as const;
  const items = mapOf(task('a', 1, { anchor: anchorOf(3) }), task('b', 2, { anchor: anchorOf(6) }));
  const around = { items, sections, planYear: 2026 };
  const marked = (block: number, text: string, start = 0, end = text.length) => ({ block, start, end, text });

  it('has the words without bullet and full stop, their place, and the section round them', () => {
    const made = taskOf([marked(5, '- Lắp đặt máy chủ dự phòng.')], around);
    expect(made?.value).toMatchObject({ text: 'Lắp đặt máy chủ dự phòng', section: 'II.1', part: 'tasks' });
    expect(made?.value.anchor).toEqual({ block: 5, start: 2, end: 26 });
  });

  it('comes after the task before it on the page', () => {
    expect(taskOf([marked(5, 'Lắp đặt máy chủ')], around)?.after).toBe(idOf('a'));
    expect(taskOf([marked(1, 'Lắp đặt máy chủ')], around)?.after).toBeNull();
  });

  it('joins paragraphs, and takes a deadline from its words', () => {
    const made = taskOf([marked(9, 'a) Báo cáo kết quả'), marked(10, 'hoàn thành trước ngày 30/6/2026.')], around);
    expect(made?.value).toMatchObject({
      text: 'Báo cáo kết quả hoàn thành trước ngày 30/6/2026',
      part: 'implementation',
      deadline: { kind: 'by', due: '2026-06-30' },
    });
  });

  test.each([[[]], [[marked(5, '   ')]], [[marked(5, 'abc', 2, 2)]]])(
    'is none where no words are marked',
    (nothing) => {
      expect(taskOf(nothing, around)).toBeUndefined();
    },
  );
});

describe('a question to the person', () => {
  const entry = (id: string, to: unknown, refused: string) => ({
    id,
    at: id,
    refused,
    does: { act: { act: 'change', item: idOf('a'), field: 'text', from: 'x', to } } as const,
  });

  it('is one for one field, with the words that came last', () => {
    const items = mapOf(task('a', 1));
    const troubles = troublesOf({
      items,
      refused: [entry('1', 'một', 'draft.conflict'), entry('2', 'hai', 'draft.conflict')],
    });
    expect(troubles).toMatchObject([{ ids: ['1', '2'], yours: 'hai', words: 'hai', item: { id: 'a' } }]);
  });

  it('about an item that is gone keeps its words and the rest of the task', () => {
    const items = mapOf({ ...task('a', 1, { lead: ['Sở Y tế'] }), removed: true });
    const [trouble] = troublesOf({ items, refused: [entry('1', 'một', 'draft.gone')] });
    expect(trouble).toMatchObject({ item: undefined, words: 'một', task: { lead: ['Sở Y tế'] } });
  });
});
