// What comes of a spreadsheet that was looked through: cells that would change, faults, what is to be known, what is to be
// written, and which rows wait for a file.
import type { EvidencePaper } from '../../evidence/paper.ts';
import type { Figure } from '../../progress/figures.ts';
import { type FormCell, type FormCells, formColumns, REPORT_FORM } from './form.ts';
import { isSameCell, shownText } from './form-cell.ts';
import type { FormFault, FormFaultCode, FormNotice } from './form-faults.ts';
import type { LineFault, ResultEntry } from './form-rules.ts';
import type { ActEntry, DifficultyEntry } from './new-row-rules.ts';
import type { FormRow } from './read-form.ts';

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
  /** Under the code of their row. */
  readonly difficulties: readonly (DifficultyEntry & { readonly id: string })[];
  readonly acts: readonly (ActEntry & { readonly difficulty: string })[];
  readonly links: readonly LinkWrite[];
  readonly papers: readonly { readonly evidence: string; readonly paper: EvidencePaper }[];
};
export type LinkWrite = {
  readonly id: string;
  readonly assignment: string;
  readonly url: string;
  readonly paper: EvidencePaper;
};
/** A row of evidence that has no link: its file is attached on the screen, under the code of the row. */
export type FormFile = {
  readonly id: string;
  readonly row: number;
  readonly assignment: string;
  readonly work: string;
  readonly paper: EvidencePaper;
};

/** What comes of one row. */
export type FormOutcome = {
  readonly changes: readonly FormChange[];
  readonly faults: readonly FormFault[];
  readonly files: readonly FormFile[];
  readonly writes: Partial<FormWrites>;
};
export type FormChecked = Omit<FormOutcome, 'writes'> & {
  readonly notices: readonly FormNotice[];
  readonly writes: FormWrites;
  /** Which copy of the form it is; null where it does not say. */
  readonly copy: string | null;
};

export const NO_WRITES: FormWrites = {
  results: [],
  figures: [],
  words: [],
  difficulties: [],
  acts: [],
  links: [],
  papers: [],
};

export function allWrites(parts: readonly Partial<FormWrites>[]): FormWrites {
  return {
    results: parts.flatMap(({ results = [] }) => results),
    figures: parts.flatMap(({ figures = [] }) => figures),
    words: parts.flatMap(({ words = [] }) => words),
    difficulties: parts.flatMap(({ difficulties = [] }) => difficulties),
    acts: parts.flatMap(({ acts = [] }) => acts),
    links: parts.flatMap(({ links = [] }) => links),
    papers: parts.flatMap(({ papers = [] }) => papers),
  };
}

/** `now`: what stands; `after`: what would. What comes of it by itself is among them: what is reported done is at a hundred. */
export function changesOf(row: FormRow, now: FormCells, after: FormCells): readonly FormChange[] {
  const { title: sheet } = REPORT_FORM[row.sheet];
  return formColumns(row.sheet).flatMap(({ name, title }) => {
    const before = now[name] ?? null;
    const then = after[name];
    if (then === undefined || isSameCell(before, then)) return [];
    const cell = `${row.letters[name] ?? ''}${row.row}`;
    return [{ sheet, row: row.row, column: title, cell, before, after: then === '' ? null : then }];
  });
}

/** A line of which nothing is written. `now`: what stands, shown where others have changed it. */
export function ofLine(row: FormRow, faults: readonly LineFault[], now: FormCells = {}): FormOutcome {
  const { title: sheet } = REPORT_FORM[row.sheet];
  const titleOf = (column: string) => formColumns(row.sheet).find(({ name }) => name === column)?.title ?? '';
  const valueOf = ({ column, code }: { readonly column: string; readonly code: FormFaultCode }) =>
    code === 'conflict' ? String(now[column] ?? '') : shownText(row.cells[column] ?? null);
  return {
    changes: [],
    files: [],
    writes: {},
    faults: faults.map((fault) => ({
      sheet,
      row: row.row,
      column: titleOf(fault.column),
      code: fault.code,
      value: valueOf(fault).slice(0, 200),
    })),
  };
}
