// Reports filled in as spreadsheets, for the tests: a template taken, changed cell by cell, and brought back.
import { expect, type Page } from '@playwright/test';
import { type CellValue, readXlsx, type Sheet, writeXlsx } from 'hucre/xlsx';
import { issuedPlan, ofCommune } from './assignments.ts';
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

/** The first row of the sheet that went out empty, of the first work on offer whose name holds the words. */
export type FilledRow = {
  readonly sheet: 'Khó khăn, vướng mắc' | 'Minh chứng';
  readonly of: string;
  /** Title → what is typed. */
  readonly cells: Readonly<Record<string, CellValue>>;
};

/** The bytes of a template with these cells filled in. */
export async function filledIn(template: Uint8Array, cells: readonly (Filled | FilledRow)[]): Promise<Buffer> {
  const book = await readXlsx(template, { readStyles: true });
  for (const cell of cells) {
    if ('of' in cell) fillRow(book, cell);
    else fill(book, cell);
  }
  const sheets = book.sheets.map(({ name, rows, cells: known = new Map() }) => ({ name, rows, cells: known }));
  return Buffer.from(await writeXlsx({ sheets }));
}

function fill({ sheets }: Book, { sheet, where: [title, holds], column, value }: Filled): void {
  const page = sheets.find(({ name }) => name === sheet);
  const by = (page?.rows[0] ?? []).indexOf(title);
  const row = page?.rows.findIndex((cells, index) => index > 0 && String(cells[by] ?? '').includes(holds)) ?? -1;
  if (page === undefined || by === -1) throw new Error(`${sheet} has no ${title}.`);
  put(page, { row, column, value });
}

function fillRow({ sheets }: Book, { sheet, of, cells }: FilledRow): void {
  const page = sheets.find(({ name }) => name === sheet);
  const row = page?.rows.findIndex((line, index) => index > 0 && line.slice(1).every((cell) => !cell)) ?? -1;
  const lists = sheets.find(({ name }) => name === 'Danh mục')?.rows ?? [];
  const at = (lists[0] ?? []).indexOf(sheet === 'Minh chứng' ? 'evidence.work' : 'difficulties.work');
  const work = lists.slice(1).find((line) => String(line[at] ?? '').includes(of))?.[at];
  if (page === undefined || work === undefined) throw new Error(`${sheet} offers no ${of}.`);
  for (const [column, value] of Object.entries({ 'Công việc': work, ...cells })) put(page, { row, column, value });
}

type Put = { readonly row: number; readonly column: string; readonly value: CellValue };

function put(page: Sheet, { row, column, value }: Put): void {
  const at = (page.rows[0] ?? []).indexOf(column);
  if (at === -1 || row === -1) throw new Error(`${page.name} has no such row, or no ${column}.`);
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
export async function reportByWorkbook(page: Page, id: string, cells: readonly (Filled | FilledRow)[]): Promise<void> {
  const data = await filledIn(await takeTemplate(page, id), cells);
  const answer = await page.request.post(`/api/reports/${id}/workbook`, {
    data,
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'bao-cao.xlsx' },
  });
  const tried = (await answer.json()) as { readonly id: string; readonly faults: readonly unknown[] };
  expect(tried.faults).toEqual([]);
  await ask(page, 'post', `/api/report-imports/${tried.id}/confirm`);
}

/** The report of the unit, and a file filled in for it, of a plan that was given out just now. */
async function chosen(page: Page, cells: (plan: string) => readonly (Filled | FilledRow)[]): Promise<void> {
  await comeIn(page);
  const text = ofCommune(await issuedPlan(page)).text;
  await report(page);
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const buffer = await filledIn(await takeTemplate(page, id), cells(text));
  await page.getByRole('button', { name: 'Nộp từ Excel…' }).click();
  await page.getByTestId('report-workbook').setInputFiles({ name: 'bao-cao.xlsx', mimeType: '', buffer });
}

const PAPER = {
  'Số, ký hiệu': '34/BC-UBND',
  'Ngày văn bản': '3/6/2026',
  'Loại văn bản': 'Báo cáo',
  'Trích yếu': 'Kết quả rà soát phòng học xuống cấp của các trường trên địa bàn xã trong quý II năm 2026',
};

/** The dialog with a fault, a difficulty and changes in it: what the screens are looked at with. */
export async function workbookDialog(page: Page): Promise<void> {
  await chosen(page, (of) => [
    { sheet: 'Kết quả', where: ['Nhiệm vụ', of], column: 'Tiến độ (%)', value: 140 },
    { sheet: 'Nội dung', where: ['Mã mục', 'next'], column: 'Lời văn của đơn vị', value: 'Tiếp tục rà soát.' },
    {
      sheet: 'Khó khăn, vướng mắc',
      of,
      cells: { 'Loại, nguyên nhân': 'Nhân lực', 'Nội dung vướng mắc': 'Thiếu cán bộ' },
    },
    { sheet: 'Minh chứng', of, cells: PAPER },
  ]);
  await expect(page.getByRole('region', { name: 'Lỗi trong tệp' })).toContainText('từ 0 đến 100');
  await expect(page.getByRole('region', { name: 'Các ô sẽ đổi' })).toContainText('Tiếp tục rà soát.');
}

/** Evidence that needs its file: one attached, one not yet. */
export async function workbookFiles(page: Page): Promise<void> {
  await chosen(page, (of) => [
    { sheet: 'Minh chứng', of, cells: PAPER },
    { sheet: 'Minh chứng', of, cells: { 'Số, ký hiệu': '12/QĐ-UBND' } },
  ]);
  const waiting = page.getByRole('region', { name: 'Minh chứng cần kèm tệp' });
  const choosing = page.waitForEvent('filechooser');
  await waiting
    .getByRole('button', { name: /^Chọn tệp cho dòng/u })
    .first()
    .click();
  await (await choosing).setFiles({ name: 'bao-cao-34.txt', mimeType: 'text/plain', buffer: Buffer.from('Kết quả') });
  await expect(waiting).toContainText('Đã kèm “bao-cao-34.txt”.');
}

/** The report with the files that were sent for it. */
export async function sentWorkbooks(page: Page): Promise<void> {
  await workbookDialog(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Các tệp Excel đã nộp' })).toContainText('Có lỗi, chưa ghi');
}
