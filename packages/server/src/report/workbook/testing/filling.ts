// A template as a person fills it in: taken, changed cell by cell as a spreadsheet program would, and sent back.
import { FORM_LISTS, FORM_SHEET_NAMES, formColumns, REPORT_FORM, type FormSheetName } from '@sauro/core';
import { type CellValue, readXlsx, type Sheet, writeXlsx } from 'hucre/xlsx';
import type { Player } from '../../../assignment/testing/assignments.ts';
import { evidenceContract } from '../../../evidence/contract.ts';
import { evidenceRoutes } from '../../../evidence/routes.ts';
import { difficultyContract } from '../../../registers/difficulty/contract.ts';
import { difficultyRoutes } from '../../../registers/difficulty/routes.ts';
import { apiOf, signedIn } from '../../../testing/browser.ts';
import { reportContracts, reportingWorld } from '../../testing/reporting.ts';
import { regimeRoutes } from '../../regime/routes.ts';
import { roundRoutes } from '../../round/routes.ts';
import { submissionRoutes } from '../../submission/routes.ts';
import { reportWorkbookContract } from '../contract.ts';
import { reportWorkbookRoutes } from '../routes.ts';

export type Book = { sheets: Sheet[] };

export async function fillingWorld() {
  const a = await reportingWorld();
  const contracts = {
    ...reportContracts,
    workbooks: reportWorkbookContract,
    evidence: evidenceContract,
    difficulties: difficultyContract,
  };
  const api = apiOf(a.w, [
    regimeRoutes,
    roundRoutes,
    submissionRoutes,
    reportWorkbookRoutes,
    evidenceRoutes,
    difficultyRoutes,
  ]);
  const known = new Map<Player, ReturnType<typeof open>>();
  const open = async (who: Player) => (await signedIn(api, contracts, a.people[who])).client;
  const by = (who: Player) => {
    const client = known.get(who) ?? open(who);
    known.set(who, client);
    return client;
  };
  const take = async (who: Player, id: string): Promise<Book> => {
    const answer = await (await by(who)).workbooks.getWorkbookTemplate({ params: { id } });
    return readXlsx(new Uint8Array(await answer.arrayBuffer()), { readStyles: true });
  };
  const sendBytes = async (who: Player, id: string, bytes: Uint8Array<ArrayBuffer>, name = 'bao-cao.xlsx') =>
    (await by(who)).workbooks.tryReportWorkbook({ params: { id }, body: new File([bytes], name) });
  return {
    ...a,
    by,
    take,
    sendBytes,
    send: async (who: Player, id: string, book: Book) => sendBytes(who, id, await bytesOf(book)),
    confirm: async (who: Player, id: string) => (await by(who)).workbooks.confirmReportWorkbook({ params: { id } }),
    /** The report of a commune, in a round of its own. */
    reportAt: async (place: 'anBinh' | 'hoaLac' | 'health') => (await a.reportOf((await a.ask()).id, place)).id,
  };
}
export type FillingWorld = Awaited<ReturnType<typeof fillingWorld>>;

export async function bytesOf(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = book.sheets.map(({ name, rows, cells = new Map(), merges = [] }) => ({ name, rows, cells, merges }));
  return new Uint8Array(await writeXlsx({ sheets }));
}

export function sheetOf(book: Book, name: FormSheetName): Sheet {
  const found = book.sheets.find((sheet) => sheet.name === REPORT_FORM[name].title);
  if (found === undefined) throw new Error(`There is no sheet ${name}.`);
  return found;
}

export function columnOf(sheet: FormSheetName, column: string): number {
  return formColumns(sheet).findIndex(({ name }) => name === column);
}

/** `row`: from 0 below the head. */
export function put(
  book: Book,
  sheet: FormSheetName,
  at: readonly [row: number, column: string],
  value: CellValue,
): void {
  const [row, column] = [at[0] + 1, columnOf(sheet, at[1])];
  const page = sheetOf(book, sheet);
  page.rows[row] = [...(page.rows[row] ?? [])];
  while ((page.rows[row]?.length ?? 0) < column) page.rows[row]?.push(null);
  (page.rows[row] ?? [])[column] = value;
  const known = page.cells?.get(`${row},${column}`);
  page.cells?.set(`${row},${column}`, {
    ...(known?.style === undefined ? {} : { style: known.style }),
    value,
    type: value === null ? 'empty' : typeof value === 'number' ? 'number' : 'string',
  });
}

export function valueAt(
  book: Book,
  sheet: FormSheetName,
  [row, column]: readonly [row: number, column: string],
): CellValue {
  return sheetOf(book, sheet).rows[row + 1]?.[columnOf(sheet, column)] ?? null;
}

/** The row below the head whose cell of that column holds the words. */
export function rowWith(
  book: Book,
  sheet: FormSheetName,
  [column, words]: readonly [column: string, words: string],
): number {
  const found = sheetOf(book, sheet)
    .rows.slice(1)
    .findIndex((row) => String(row[columnOf(sheet, column)] ?? '').includes(words));
  if (found === -1) throw new Error(`No row of ${sheet} holds ${words}.`);
  return found;
}

/** The first row below the head that went out empty. */
export function emptyRow(book: Book, sheet: 'difficulties' | 'evidence'): number {
  const found = sheetOf(book, sheet)
    .rows.slice(1)
    .findIndex((row) => row.slice(1).every((cell) => (cell ?? '') === ''));
  if (found === -1) throw new Error(`No row of ${sheet} is empty.`);
  return found;
}

/** Of a list that is offered, the choice that holds the words. */
export function choiceWith(book: Book, list: string, words: string): string {
  const lists = book.sheets.find(({ name }) => name === FORM_LISTS)?.rows ?? [];
  const at = (lists[0] ?? []).indexOf(list);
  const found = lists.slice(1).find((row) => String(row[at] ?? '').includes(words));
  if (found === undefined) throw new Error(`${list} does not offer ${words}.`);
  return String(found[at]);
}

/** All cells of the sheets. */
export function cellsOf(book: Book): readonly (readonly (readonly CellValue[])[])[] {
  return FORM_SHEET_NAMES.map((name) =>
    sheetOf(book, name).rows.map((row) => formColumns(name).map((_, at) => row[at] ?? null)),
  );
}
