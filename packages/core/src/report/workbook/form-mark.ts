// The hidden sheet of the form: of which report it is and when it was taken, what stood in each line, which rows went out empty,
// and how the lists call the work. Without it nobody could tell what a person has changed.
import {
  FORM_MARK,
  FORM_SHEET_NAMES,
  FORM_VERSION,
  FORMER_SHEETS,
  type FormCell,
  type FormCells,
  type FormSheetName,
  type FormSheets,
  keptColumns,
} from './form.ts';
import { type CellRead, saidIn, shownText } from './form-cell.ts';
import { choiceKey } from './form-choices.ts';
import type { FormFaultCode } from './form-faults.ts';

export type SheetRead = {
  readonly name: string;
  readonly rows: readonly (readonly CellRead[])[];
  /** First cell of each, from 0. */
  readonly merges: readonly { readonly row: number; readonly column: number }[];
};

/** As it went out: which copy it is, of which report, at which version of that. */
export type FormCopy = { readonly report: string; readonly version: number; readonly copy: string };

export type FormBase = {
  /** By code: what stood in each line when the form went out; of an empty row, nothing. */
  readonly lines: Readonly<Record<FormSheetName, ReadonlyMap<string, FormCells>>>;
  /** Codes of the rows that went out empty. */
  readonly fresh: ReadonlySet<string>;
  /** How the lists of this file call work, as `choiceKey` has it → the work. */
  readonly works: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
};

export type Mark = {
  readonly base: FormBase;
  readonly version: number;
  /** Null of a form that was made before copies were told apart. */
  readonly copy: string | null;
  readonly sheets: readonly FormSheetName[];
};

export function writeMark({ report, version, copy }: FormCopy, sheets: FormSheets): readonly (readonly FormCell[])[] {
  const lines = FORM_SHEET_NAMES.flatMap((name) => {
    const kept = keptColumns(name);
    return sheets[name].map(({ key, cells, isNew = false }) =>
      isNew ? ['new', name, key] : [name, key, ...kept.map((column) => cells[column.name] ?? null)],
    );
  });
  return [
    [FORM_MARK, FORM_VERSION],
    ['report', report, version, copy],
    ...sheets.works.map(({ id, label }) => ['work', id, label]),
    ...lines,
  ];
}

export function readMark(book: readonly SheetRead[], report: string): Mark | { readonly fault: FormFaultCode } {
  const mark = book.find(({ name }) => name.normalize('NFC') === FORM_MARK);
  const [form, of] = mark?.rows ?? [];
  if (mark === undefined || form?.[0] !== FORM_MARK || of?.[0] !== 'report') return { fault: 'no-mark' };
  const version = Number(form[1]);
  const sheets = version === FORM_VERSION ? FORM_SHEET_NAMES : FORMER_SHEETS[version];
  if (sheets === undefined) return { fault: version > FORM_VERSION ? 'newer-version' : 'other-version' };
  if (of[1] !== report) return { fault: 'other-report' };
  const copy = keyText(of[3] ?? null);
  return { base: baseIn(mark), version, copy: UUID.test(copy) ? copy : null, sheets };
}

/** Codes of rows that went out empty, by sheet: what of them stands by now is to be looked up. */
export function freshKeys(book: readonly SheetRead[], report: string): readonly string[] {
  const mark = readMark(book, report);
  return 'fault' in mark ? [] : [...mark.base.fresh];
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
/** More than ever go out. */
const MOST_FRESH = 500;

function baseIn({ rows }: SheetRead): FormBase {
  const lines = {
    results: new Map(),
    targets: new Map(),
    difficulties: new Map(),
    evidence: new Map(),
    words: new Map(),
  } satisfies Record<FormSheetName, unknown>;
  const fresh = new Set<string>();
  const works = new Map<string, string>();
  const labels = new Map<string, string>();
  for (const [name, key = null, ...cells] of rows) {
    if (name === 'work') {
      const [id, label] = [keyText(key), shownText(cells[0] ?? null)];
      works.set(choiceKey(label), id);
      labels.set(id, label);
    } else if (name === 'new') {
      const [sheet, code] = [FORM_SHEET_NAMES.find((one) => one === key), keyText(cells[0] ?? null)];
      if (sheet === undefined || !UUID.test(code) || fresh.size >= MOST_FRESH) continue;
      fresh.add(code);
      lines[sheet].set(code, {});
    } else {
      const sheet = FORM_SHEET_NAMES.find((one) => one === name);
      if (sheet !== undefined) lines[sheet].set(keyText(key), cellsIn(sheet, cells));
    }
  }
  return { lines, fresh, works, labels };
}

function cellsIn(sheet: FormSheetName, cells: readonly CellRead[]): FormCells {
  const said = keptColumns(sheet).map(({ name, kind }, at) => {
    const one = saidIn(cells[at] ?? null, kind);
    return [name, 'value' in one ? one.value : null] as const;
  });
  return Object.fromEntries(said);
}

/** As codes are compared: pasted ones bring spaces along. */
export function keyText(cell: CellRead): string {
  return shownText(cell)
    .replace(/[\u200b-\u200d\u2060\ufeff]/gu, '')
    .trim()
    .toLowerCase();
}
