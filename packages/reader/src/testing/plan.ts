// A few lines of text become a whole plan and its reading, the way a file does: through `read`.
// A line is a paragraph. Lines between bars are the rows of a table: "↑" goes on with the cell above, "←" with the
// one to the left, "//" parts the paragraphs of a cell, and **text** is bold.
import { strToU8 } from 'fflate';
import { expect } from 'vitest';
import type { Doubt, DoubtCode } from '../doubt.ts';
import type { Table } from '../flow.ts';
import { read } from '../read.ts';
import type { Reading } from '../reading.ts';

/** Small plans leave much open; these doubts say nothing about what a test is about. */
const LEFT_OPEN: readonly DoubtCode[] = ['task.no-lead', 'task.no-deadline', 'task.no-product', 'reading.no-tasks'];

const HEAD = (title: string, day: string) => [
  'UBND TỈNH SÔNG NGÂN',
  'Số: 12/KH-UBND',
  `Sông Ngân, ngày ${day}`,
  'KẾ HOẠCH',
  title,
];

export type Heading = { readonly title?: string; readonly day?: string };

/** The reading of a plan for 2026, issued on 5 January 2026. A doubt about its form fails the test. */
export async function plan(words: TemplateStringsArray, ...values: readonly string[]): Promise<Reading> {
  return certain(await readingOf(linesOf(words, values)));
}

/** The same for a plan of another title or day. */
export function planOf(heading: Heading): typeof plan {
  return async (words, ...values) => certain(await readingOf(linesOf(words, values), heading));
}

/** What is not sure about the form of a plan, in the order in which the reader says it. */
export async function doubts(words: TemplateStringsArray, ...values: readonly string[]): Promise<readonly Doubt[]> {
  return formDoubts(await readingOf(linesOf(words, values)));
}

/** The first table of a document, as the rules see it. */
export async function tableIn(words: TemplateStringsArray, ...values: readonly string[]): Promise<Table> {
  const { flow } = await documentOf(linesOf(words, values));
  const table = flow.find((item) => item.type === 'table');
  if (!table) throw new Error('no table');
  return table;
}

/** The reading of a document without the builder's head, whatever is in doubt. */
export async function documentOf(lines: readonly string[]): Promise<Reading> {
  const result = await read({ bytes: strToU8(`<html><body>${htmlOf(lines)}</body></html>`) });
  if (!result.ok) throw new Error(`not read: ${result.problem.code}`);
  return result.value;
}

function readingOf(lines: readonly string[], { title, day }: Heading = {}): Promise<Reading> {
  const head = HEAD(title ?? 'Chăm sóc cây xanh đô thị năm 2026', day ?? '05 tháng 01 năm 2026');
  return documentOf([...head, ...lines]);
}

function certain(reading: Reading): Reading {
  expect(formDoubts(reading)).toEqual([]);
  return reading;
}

function formDoubts(reading: Reading): readonly Doubt[] {
  return reading.doubts.filter((doubt) => !LEFT_OPEN.includes(doubt.code));
}

function linesOf(words: TemplateStringsArray, values: readonly string[]): readonly string[] {
  return String.raw(words, ...values)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function htmlOf(lines: readonly string[]): string {
  let html = '';
  for (let at = 0; at < lines.length; ) {
    const end = lines.findIndex((line, i) => i >= at && !line.startsWith('|'));
    const rows = lines.slice(at, end < 0 ? lines.length : end);
    html += rows.length > 0 ? tableOf(rows) : `<p>${marked(lines[at] ?? '')}</p>`;
    at += Math.max(rows.length, 1);
  }
  return html;
}

function tableOf(lines: readonly string[]): string {
  const rows = lines.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
  const cellOf = (text: string, row: number, column: number): string => {
    if (text === '←' || text === '↑') return '';
    const wide = countWhile(rows[row]?.slice(column + 1) ?? [], '←');
    const high = countWhile(
      rows.slice(row + 1).map((below) => below[column] ?? ''),
      '↑',
    );
    const content = text.split('//').map((part) => `<p>${marked(part.trim())}</p>`);
    return `<td colspan="${wide + 1}" rowspan="${high + 1}">${content.join('')}</td>`;
  };
  const html = rows.map((row, r) => `<tr>${row.map((cell, c) => cellOf(cell, r, c)).join('')}</tr>`);
  return `<table border="1">${html.join('')}</table>`;
}

function countWhile(cells: readonly string[], mark: string): number {
  const end = cells.findIndex((cell) => cell !== mark);
  return end < 0 ? cells.length : end;
}

const marked = (text: string) => text.replace(/\*\*(.+?)\*\*/gu, '<b>$1</b>');
