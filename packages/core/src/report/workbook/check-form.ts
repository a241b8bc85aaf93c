// A spreadsheet that came back against what it said when it went out, and against what stands now: which cells a person has
// changed, what is wrong in which of them, and what is to be written. What she has not touched writes nothing, even where
// others have changed it meanwhile; what both have changed is hers to decide and is written by nobody.
import { MOST_EVIDENCE } from '../../evidence/paper.ts';
import {
  FORM_SHEET_NAMES,
  type FormCell,
  type FormCells,
  type FormColumn,
  type FormLine,
  type FormSheetName,
  type FormSheets,
  formColumns,
  isOpenCell,
} from './form.ts';
import { type CellSaid, isSameCell, saidIn } from './form-cell.ts';
import { choiceIn } from './form-choices.ts';
import type { FormBase, SheetRead } from './form-mark.ts';
import type { LineFault } from './form-rules.ts';
import { allWrites, type FormChecked, type FormOutcome, NO_WRITES, ofLine } from './form-writes.ts';
import { checkAct } from './line-acts.ts';
import { worksIn } from './new-row-rules.ts';
import { checkNew } from './new-rows.ts';
import { type FormRow, readForm } from './read-form.ts';
import { written } from './written-lines.ts';

export function checkForm(book: readonly SheetRead[], report: string, now: FormSheets): FormChecked {
  const read = readForm(book, report);
  if (!('base' in read))
    return { changes: [], faults: read.faults, files: [], notices: [], copy: null, writes: NO_WRITES };
  const linesOf = (sheet: FormSheetName) =>
    new Map(now[sheet].filter(({ isNew = false }) => !isNew).map((line) => [line.key, line]));
  const lines = new Map(FORM_SHEET_NAMES.map((sheet) => [sheet, linesOf(sheet)]));
  const seen = new Set<string>();
  const isSeen = (what: string) => seen.size === seen.add(what).size;
  const pieces = piecesOf(now);
  const checked = read.rows.map((row) => {
    if (isSeen(`${row.sheet} ${row.key}`) && row.key !== '') return ofLine(row, [{ column: 'key', code: 'twice' }]);
    const outcome = checkRow(row, { base: read.base, now, line: lines.get(row.sheet)?.get(row.key) });
    const [link] = outcome.writes.links ?? [];
    // One address proves one piece of work once, also within one file.
    const isThere = link !== undefined && isSeen(`link ${link.assignment} ${link.url}`);
    if (isThere) return ofLine(row, [{ column: 'url', code: 'evidence-there' }]);
    const proven = (link ?? outcome.files[0])?.assignment;
    if (proven === undefined) return outcome;
    const count = (pieces.get(proven) ?? 0) + 1;
    if (count > MOST_EVIDENCE) return ofLine(row, [{ column: 'work', code: 'evidence-full' }]);
    pieces.set(proven, count);
    return outcome;
  });
  return {
    changes: checked.flatMap(({ changes }) => changes),
    faults: [...read.faults, ...checked.flatMap(({ faults }) => faults)],
    files: checked.flatMap(({ files }) => files),
    notices: read.notices,
    copy: read.copy,
    writes: allWrites(checked.map(({ writes }) => writes)),
  };
}

/** Pieces of evidence of each work, without those that were taken away; what the file adds is counted to them. */
function piecesOf(now: FormSheets): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { lock, works } of now.evidence) {
    const [work] = works ?? [];
    if (work !== undefined && lock !== 'removed') counts.set(work, (counts.get(work) ?? 0) + 1);
  }
  return counts;
}

type Ground = { readonly base: FormBase; readonly now: FormSheets; readonly line: FormLine | undefined };

function checkRow(row: FormRow, { base, now, line }: Ground): FormOutcome {
  const before = base.lines[row.sheet].get(row.key);
  if (before === undefined)
    return ofLine(row, [{ column: 'key', code: row.key === '' ? 'code-missing' : 'code-unknown' }]);
  const isNew = base.fresh.has(row.key);
  const { said, changed, faults } = readCells(row, { base, before, line: isNew ? { isNew } : (line ?? {}) });
  if (isNew) {
    if (faults.length > 0 || changed.size === 0) return ofLine(row, faults);
    return checkNew({ row, cells: said, base, now }, line);
  }
  const standing = line?.cells ?? {};
  // What she has changed and stands already: the same file sent again.
  const fresh = new Set([...changed].filter((column) => !isSameCell(said[column] ?? null, standing[column] ?? null)));
  if (fresh.size === 0) return ofLine(row, faults);
  const [first = 'key'] = fresh;
  if (line === undefined) return ofLine(row, [{ column: first, code: 'gone' }]);
  if (row.sheet === 'difficulties')
    return faults.length > 0 ? ofLine(row, faults) : checkAct(row, line, { before, cells: said });
  if (line.lock !== null) return ofLine(row, [{ column: first, code: line.lock }]);
  const behind = conflictsOf(row.sheet, { before, now: standing, changed: fresh }).map(
    (column): LineFault => ({ column, code: 'conflict' }),
  );
  if (faults.length + behind.length > 0) return ofLine(row, [...faults, ...behind], standing);
  const cells = { ...standing, ...Object.fromEntries([...fresh].map((column) => [column, said[column] ?? null])) };
  return written(row, line, { cells, changed: fresh });
}

type Cells = { readonly said: FormCells; readonly changed: ReadonlySet<string>; readonly faults: readonly LineFault[] };
type Known = {
  readonly base: FormBase;
  readonly before: FormCells;
  readonly line: Pick<FormLine, 'usual' | 'isNew'>;
};

function readCells(row: FormRow, { base, before, line }: Known): Cells {
  const said: Record<string, FormCell> = {};
  const changed = new Set<string>();
  const faults: LineFault[] = [];
  for (const column of formColumns(row.sheet)) {
    if (column.kind === 'key' || column.kind === 'computed') continue;
    const { name } = column;
    const one = saidOf(row, column, base);
    const isOpen = isOpenCell(column, line);
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

/** A choice by the title that it has in the list, and work by its label, however it was pasted. */
function saidOf(row: FormRow, { name, kind }: FormColumn, base: FormBase): CellSaid {
  const one = saidIn(row.cells[name] ?? null, kind);
  if (!('value' in one) || kind !== 'choice') return one;
  if (name !== 'work') return { value: choiceIn(name, one.value) };
  const ids = worksIn(one.value, base);
  const labels = ids.map((id) => (id === null ? undefined : base.labels.get(id)));
  return labels.includes(undefined) || ids.length === 0 ? one : { value: labels.join('\n') };
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
