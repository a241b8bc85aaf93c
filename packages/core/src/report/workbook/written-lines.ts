// What is written of a line that was there, as its cells would stand: one rule for each sheet.
import { PAPER_KINDS } from '../../evidence/paper.ts';
import { type FormCells, type FormLine, LONGEST_CELL, targetOfKey } from './form.ts';
import { RESULT_TITLES } from './form-choices.ts';
import { dayText } from './form-day.ts';
import { figureCells, figureEntry, resultEntry } from './form-rules.ts';
import { changesOf, type FormOutcome, ofLine } from './form-writes.ts';
import { paperEntry } from './new-row-rules.ts';
import type { FormRow } from './read-form.ts';
import type { EvidencePaper } from '../../evidence/paper.ts';

/** `changed`: those of `cells` that differ from what stands. */
export type Whole = { readonly cells: FormCells; readonly changed: ReadonlySet<string> };

export function written(row: FormRow, line: FormLine, whole: Whole): FormOutcome {
  switch (row.sheet) {
    case 'results':
      return writtenResult(row, line, whole);
    case 'targets':
      return writtenFigure(row, line, whole);
    case 'evidence':
      return writtenPaper(row, line, whole);
    case 'words':
      return writtenWords(row, line, whole);
    case 'difficulties':
      throw new Error('What is done about a difficulty is no change of its cells.');
  }
}

const PLAIN = { faults: [], files: [] } as const;

function writtenResult(row: FormRow, line: FormLine, { cells, changed }: Whole): FormOutcome {
  const ruled = resultEntry(cells, changed);
  if ('faults' in ruled) return ofLine(row, ruled.faults);
  const { entry } = ruled;
  const state = entry.report ? RESULT_TITLES.done : RESULT_TITLES.doing;
  const after = { state, percent: entry.percent, words: entry.words };
  const writes = { results: [{ assignment: row.key, ...entry }] };
  return { ...PLAIN, changes: changesOf(row, line.cells, after), writes };
}

function writtenFigure(row: FormRow, line: FormLine, { cells, changed }: Whole): FormOutcome {
  const usual = line.usual ?? null;
  const ruled = figureEntry(cells, line);
  if ('faults' in ruled) return ofLine(row, ruled.faults);
  if (ruled.entry === null && changed.has('basis')) return ofLine(row, [{ column: 'value', code: 'figure-empty' }]);
  const writes = { figures: [{ ...targetOfKey(row.key), figure: ruled.entry }] };
  return { ...PLAIN, changes: changesOf(row, line.cells, figureCells(ruled.entry, usual)), writes };
}

function writtenPaper(row: FormRow, line: FormLine, { cells }: Whole): FormOutcome {
  const ruled = paperEntry(cells);
  if ('faults' in ruled) return ofLine(row, ruled.faults);
  const writes = { papers: [{ evidence: row.key, paper: ruled.entry }] };
  return { ...PLAIN, changes: changesOf(row, line.cells, paperCells(ruled.entry)), writes };
}

function writtenWords(row: FormRow, line: FormLine, { cells }: Whole): FormOutcome {
  const text = String(cells['text'] ?? '');
  if (text.length > LONGEST_CELL) return ofLine(row, [{ column: 'text', code: 'words-long' }]);
  const writes = { words: [{ section: row.key, text }] };
  return { ...PLAIN, changes: changesOf(row, line.cells, { text }), writes };
}

/** What the document of a piece of evidence looks like in its line. */
export function paperCells({ number, issuedOn, kind, title }: EvidencePaper): FormCells {
  return {
    number,
    issued: issuedOn === null ? null : dayText(issuedOn),
    paper: kind === null ? null : PAPER_KINDS[kind],
    title,
  };
}
