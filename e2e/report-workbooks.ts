// Reports filled in as spreadsheets, for the tests: a template taken, changed cell by cell, and brought back.
import { expect, type Page } from '@playwright/test';
import { type CellValue, readXlsx, type Sheet, writeXlsx } from 'hucre/xlsx';
import { issuedPlan } from './assignments.ts';
import { comeIn } from './people.ts';
import { ask } from './plans.ts';
import { report } from './screens-of-reports.ts';

type Book = { readonly sheets: readonly Sheet[] };
export type Filled = {
  readonly sheet: string;
  /** A column of the sheet by its title, and what its cell holds. */
  readonly where: readonly [title: string, holds: string];
  readonly column: string;
  readonly value: CellValue;
};

/** The bytes of a template with these cells filled in. */
export async function filledIn(template: Uint8Array, cells: readonly Filled[]): Promise<Buffer> {
  const book = await readXlsx(template, { readStyles: true });
  for (const cell of cells) fill(book, cell);
  const sheets = book.sheets.map(({ name, rows, cells: known = new Map() }) => ({ name, rows, cells: known }));
  return Buffer.from(await writeXlsx({ sheets }));
}

function fill({ sheets }: Book, { sheet, where: [title, holds], column, value }: Filled): void {
  const page = sheets.find(({ name }) => name === sheet);
  const [head = []] = page?.rows ?? [];
  const [by, at] = [head.indexOf(title), head.indexOf(column)];
  const row = page?.rows.findIndex((cells, index) => index > 0 && String(cells[by] ?? '').includes(holds)) ?? -1;
  if (page === undefined || by === -1 || at === -1 || row === -1) throw new Error(`${sheet} has no ${holds}.`);
  const line = [...(page.rows[row] ?? [])];
  while (line.length < at) line.push(null);
  line[at] = value;
  page.rows[row] = line;
  page.cells?.set(`${row},${at}`, { value, type: typeof value === 'number' ? 'number' : 'string' });
}

export async function takeTemplate(page: Page, id: string): Promise<Uint8Array> {
  const answer = await page.request.get(`/api/reports/${id}/workbook-template`);
  expect(answer.status(), await answer.text()).toBe(200);
  return new Uint8Array(await answer.body());
}

/** Taken, filled in, brought back and written, by calls. */
export async function reportByWorkbook(page: Page, id: string, cells: readonly Filled[]): Promise<void> {
  const data = await filledIn(await takeTemplate(page, id), cells);
  const answer = await page.request.post(`/api/reports/${id}/workbook`, {
    data,
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'bao-cao.xlsx' },
  });
  const tried = (await answer.json()) as { readonly id: string; readonly faults: readonly unknown[] };
  expect(tried.faults).toEqual([]);
  await ask(page, 'post', `/api/report-imports/${tried.id}/confirm`);
}

/** The dialog with a fault and changes in it: what the screens are looked at with. */
export async function workbookDialog(page: Page): Promise<void> {
  await comeIn(page);
  await issuedPlan(page);
  await report(page);
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const buffer = await filledIn(await takeTemplate(page, id), [
    { sheet: 'Kết quả', where: ['Nhiệm vụ', 'Rà soát phòng học'], column: 'Tiến độ (%)', value: 140 },
    { sheet: 'Nội dung', where: ['Mã mục', 'next'], column: 'Lời văn của đơn vị', value: 'Tiếp tục rà soát.' },
  ]);
  await page.getByRole('button', { name: 'Nộp từ Excel…' }).click();
  await page.getByTestId('report-workbook').setInputFiles({ name: 'bao-cao.xlsx', mimeType: '', buffer });
  await expect(page.getByRole('region', { name: 'Lỗi trong tệp' })).toContainText('từ 0 đến 100');
  await expect(page.getByRole('region', { name: 'Các ô sẽ đổi' })).toContainText('Tiếp tục rà soát.');
}
