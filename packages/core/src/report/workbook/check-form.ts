// A spreadsheet that came back against what it said when it went out, and against what stands now: which cells a person has
// changed, what is wrong in which of them, and what is to be written. What she has not touched writes nothing, even where
// others have changed it meanwhile; what both have changed is hers to decide and is written by nobody.
import type { Figure } from '../../progress/figures.ts';
import {
  FORM_SHEET_NAMES,
  type FormCell,
  type FormCells,
  type FormColumn,
  type FormLine,
  type FormSheetName,
  type FormSheets,
  isOpenCell,
  LONGEST_CELL,
  REPORT_FORM,
  RESULT_TITLES,
  targetOfKey,
} from './form.ts';
import { isSameCell, saidIn, shownText } from './form-cell.ts';
import type { FormFault, FormFaultCode } from './form-faults.ts';
import { figureCells, figureEntry, type LineFault, type ResultEntry, resultEntry } from './form-rules.ts';
import { type FormBase, type FormRow, readForm, type SheetRead } from './read-form.ts';

/** One cell as it would come to stand. */
export type FormChange = {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  /** As the spreadsheet names the cell: "F12". */
  readonly cell: string;
  readonly before: FormCell;
  readonly after: FormCell;
};
export type FormWrites = {
  readonly results: readonly (ResultEntry & { readonly assignment: string })[];
  /** Null: taken back. */
  readonly figures: readonly { readonly assignment: string; readonly target: string; readonly figure: Figure | null }[];
  readonly words: readonly { readonly section: string; readonly text: string }[];
};
export type FormChecked = {
  readonly changes: readonly FormChange[];
  readonly faults: readonly FormFault[];
  readonly writes: FormWrites;
};

const NOTHING: FormWrites = { results: [], figures: [], words: [] };

export function checkForm(book: readonly SheetRead[], report: string, now: FormSheets): FormChecked {
  const read = readForm(book, report);
  if (!('base' in read)) return { changes: [], faults: read.faults, writes: NOTHING };
  const lines = new Map(FORM_SHEET_NAMES.map((sheet) => [sheet, new Map(now[sheet].map((line) => [line.key, line]))]));
  const seen = new Set<string>();
  const checked = read.rows.map((row) => {
    const place = `${row.sheet} ${row.key}`;
    const isTwice = seen.has(place);
    seen.add(place);
    if (isTwice) return ofLine(row, [{ column: 'key', code: 'twice' }]);
    return checkRow(row, read.base, lines.get(row.sheet)?.get(row.key));
  });
  return {
    changes: checked.flatMap(({ changes }) => changes),
    faults: [...read.faults, ...checked.flatMap(({ faults }) => faults)],
    writes: {
      results: checked.flatMap(({ writes }) => writes.results),
      figures: checked.flatMap(({ writes }) => writes.figures),
      words: checked.flatMap(({ writes }) => writes.words),
    },
  };
}

function checkRow(row: FormRow, base: FormBase, line: FormLine | undefined): FormChecked {
  const before = base[row.sheet].get(row.key);
  if (before === undefined)
    return ofLine(row, [{ column: 'key', code: row.key === '' ? 'code-missing' : 'code-unknown' }]);
  const { said, changed, faults } = readCells(row, before, line);
  const now = line?.cells ?? {};
  // What she has changed and stands already: the same file sent again.
  const fresh = new Set([...changed].filter((column) => !isSameCell(said[column] ?? null, now[column] ?? null)));
  if (fresh.size === 0) return ofLine(row, faults);
  const [first = 'key'] = fresh;
  if (line === undefined) return ofLine(row, [{ column: first, code: 'gone' }]);
  if (line.lock !== null) return ofLine(row, [{ column: first, code: line.lock }]);
  const behind = conflictsOf(row.sheet, { before, now, changed: fresh }).map(
    (column): LineFault => ({ column, code: 'conflict' }),
  );
  if (faults.length + behind.length > 0) return ofLine(row, [...faults, ...behind], now);
  const whole = { ...now, ...Object.fromEntries([...fresh].map((column) => [column, said[column] ?? null])) };
  return written(row, line, { whole, changed: fresh });
}

type Cells = { readonly said: FormCells; readonly changed: ReadonlySet<string>; readonly faults: readonly LineFault[] };

function readCells(row: FormRow, before: FormCells, line: FormLine | undefined): Cells {
  const said: Record<string, FormCell> = {};
  const changed = new Set<string>();
  const faults: LineFault[] = [];
  for (const column of columnsOf(row.sheet)) {
    if (column.kind === 'key' || column.kind === 'computed') continue;
    const { name } = column;
    const one = saidIn(row.cells[name] ?? null, column.kind);
    const isOpen = isOpenCell(column, line ?? {});
    if ('value' in one) {
      said[name] = one.value;
      if (isSameCell(one.value, before[name] ?? null)) continue;
    }
    if (!isOpen) faults.push({ column: name, code: 'locked-edited' });
    else changed.add(name);
    if (isOpen && 'fault' in one) faults.push({ column: name, code: one.fault });
  }
  return { said, changed, faults };
}

type Sides = {
  readonly before: FormCells;
  readonly now: FormCells;
  readonly changed: ReadonlySet<string>;
};

/** A figure is one thing in four cells; other cells stand for themselves. `changed`: those that differ from what stands. */
function conflictsOf(sheet: FormSheetName, { before, now, changed }: Sides): readonly string[] {
  const isMoved = (column: string) => !isSameCell(now[column] ?? null, before[column] ?? null);
  if (sheet !== 'targets') return [...changed].filter(isMoved);
  return ['numerator', 'denominator', 'value', 'basis'].some(isMoved) ? [...changed].slice(0, 1) : [];
}

type Whole = { readonly whole: FormCells; readonly changed: ReadonlySet<string> };

function written(row: FormRow, line: FormLine, { whole, changed }: Whole): FormChecked {
  if (row.sheet === 'results') {
    const ruled = resultEntry(whole, changed);
    if ('faults' in ruled) return ofLine(row, ruled.faults);
    const { entry } = ruled;
    const after = {
      state: entry.report ? RESULT_TITLES.done : RESULT_TITLES.doing,
      percent: entry.percent,
      words: entry.words,
    };
    return {
      ...NO_FAULTS,
      changes: changesOf(row, line, after),
      writes: { ...NOTHING, results: [{ assignment: row.key, ...entry }] },
    };
  }
  if (row.sheet === 'targets') {
    const usual = line.usual ?? null;
    const ruled = figureEntry(whole, usual);
    if ('faults' in ruled) return ofLine(row, ruled.faults);
    if (ruled.entry === null && changed.has('basis')) return ofLine(row, [{ column: 'value', code: 'figure-empty' }]);
    const figures = [{ ...targetOfKey(row.key), figure: ruled.entry }];
    return {
      ...NO_FAULTS,
      changes: changesOf(row, line, figureCells(ruled.entry, usual)),
      writes: { ...NOTHING, figures },
    };
  }
  const text = String(whole['text'] ?? '');
  if (text.length > LONGEST_CELL) return ofLine(row, [{ column: 'text', code: 'words-long' }]);
  return {
    ...NO_FAULTS,
    changes: changesOf(row, line, { text }),
    writes: { ...NOTHING, words: [{ section: row.key, text }] },
  };
}

const NO_FAULTS = { faults: [] } as const;

/** What comes of it by itself is among them: what is reported done is at a hundred per cent. */
function changesOf(row: FormRow, line: FormLine, after: FormCells): readonly FormChange[] {
  const { title: sheet } = REPORT_FORM[row.sheet];
  return columnsOf(row.sheet).flatMap(({ name, title }) => {
    const now = line.cells[name] ?? null;
    const then = after[name];
    if (then === undefined || isSameCell(now, then)) return [];
    const cell = `${row.letters[name] ?? ''}${row.row}`;
    return [{ sheet, row: row.row, column: title, cell, before: now, after: then === '' ? null : then }];
  });
}

/** A line of which nothing is written. `now`: what stands, shown where others have changed it. */
function ofLine(row: FormRow, faults: readonly LineFault[], now: FormCells = {}): FormChecked {
  const { title: sheet } = REPORT_FORM[row.sheet];
  const titleOf = (column: string) => columnsOf(row.sheet).find(({ name }) => name === column)?.title ?? '';
  const valueOf = ({ column, code }: { readonly column: string; readonly code: FormFaultCode }) =>
    code === 'conflict' ? String(now[column] ?? '') : shownText(row.cells[column] ?? null);
  return {
    changes: [],
    writes: NOTHING,
    faults: faults.map((fault) => ({
      sheet,
      row: row.row,
      column: titleOf(fault.column),
      code: fault.code,
      value: valueOf(fault).slice(0, 200),
    })),
  };
}

function columnsOf(sheet: FormSheetName): readonly FormColumn[] {
  return REPORT_FORM[sheet].columns;
}
