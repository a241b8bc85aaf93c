// A row that went out empty and comes back filled. Its code is the code of what it becomes: brought in twice it is one thing, and
// a row that was brought in before says nothing new.
import { DIFFICULTY_STATES } from '../../registers/difficulty-lifecycle.ts';
import type { FormCells, FormColumn, FormLine, FormSheets } from './form.ts';
import { formColumns } from './form.ts';
import { isSameCell } from './form-cell.ts';
import type { FormBase } from './form-mark.ts';
import type { LineFault } from './form-rules.ts';
import { changesOf, type FormOutcome, ofLine } from './form-writes.ts';
import { difficultyEntry, evidenceEntry, worksIn } from './new-row-rules.ts';
import type { FormRow } from './read-form.ts';

export type NewRow = {
  readonly row: FormRow;
  /** What was filled in. */
  readonly cells: FormCells;
  readonly base: FormBase;
  readonly now: FormSheets;
};

/** `line`: what stands under its code by now. */
export function checkNew(filled: NewRow, line: FormLine | undefined): FormOutcome {
  if (line?.lock === 'removed') return ofLine(filled.row, [{ column: 'key', code: 'removed' }]);
  if (line !== undefined) return checkAgain(filled, line);
  return filled.row.sheet === 'difficulties' ? newDifficulty(filled) : newEvidence(filled);
}

function newDifficulty({ row, cells, base, now }: NewRow): FormOutcome {
  const ruled = difficultyEntry(cells, { base, now });
  if ('faults' in ruled) return ofLine(row, ruled.faults);
  const [first] = ruled.entry.assignments;
  const holder = now.works.find(({ id }) => id === first)?.holder ?? null;
  const after = { ...cells, holder, state: DIFFICULTY_STATES.raised.vi };
  const writes = { difficulties: [{ id: row.key, ...ruled.entry }] };
  return { faults: [], files: [], changes: changesOf(row, {}, after), writes };
}

function newEvidence({ row, cells, base, now }: NewRow): FormOutcome {
  const ruled = evidenceEntry(cells, { base, now });
  if ('faults' in ruled) return ofLine(row, ruled.faults);
  const { assignment, url, paper } = ruled.entry;
  if (url === null) {
    const file = { id: row.key, row: row.row, assignment, work: String(cells['work'] ?? ''), paper };
    return { changes: [], faults: [], writes: {}, files: [file] };
  }
  const writes = { links: [{ id: row.key, assignment, url, paper }] };
  return { faults: [], files: [], changes: changesOf(row, {}, cells), writes };
}

/** Brought in before: the same again is nothing, and what says otherwise is not laid over what stands. */
function checkAgain({ row, cells, base }: NewRow, line: FormLine): FormOutcome {
  const ids = worksIn(cells['work'], base);
  const isSameWork = ids.length === (line.works ?? []).length && ids.every((id) => line.works?.includes(id ?? ''));
  const other = formColumns(row.sheet)
    .filter((column) => isTold(column) && !isSameCell(cells[column.name] ?? null, line.cells[column.name] ?? null))
    .map(({ name }) => name);
  const [first] = isSameWork ? other : ['work'];
  if (first === undefined) return ofLine(row, []);
  const code =
    row.sheet === 'difficulties' ? 'raised-already' : first === 'work' || first === 'url' ? 'twice' : 'conflict';
  return ofLine(row, [{ column: first, code } satisfies LineFault], line.cells);
}

/** What a new row says beside its work. */
function isTold({ name, kind, on }: FormColumn): boolean {
  return name !== 'work' && on !== 'old' && (kind === 'choice' || kind === 'words' || kind === 'day');
}
