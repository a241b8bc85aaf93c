// What a row does about a difficulty that was there when the form went out: it is taken back, its answer is taken for good, or
// it is opened again. What it says has been said, and stays.
import { DIFFICULTY_STATES, type DifficultyState } from '../../registers/difficulty-lifecycle.ts';
import type { FormCells, FormLine } from './form.ts';
import type { FormAct } from './form-choices.ts';
import { changesOf, type FormOutcome, ofLine } from './form-writes.ts';
import { actEntry } from './new-row-rules.ts';
import type { FormRow } from './read-form.ts';

const LEADS_TO = {
  withdraw: 'withdrawn',
  close: 'closed',
  reopen: 'reopened',
} as const satisfies Record<FormAct, DifficultyState>;

type Sides = { readonly before: FormCells; readonly cells: FormCells };

export function checkAct(row: FormRow, line: FormLine, { before, cells }: Sides): FormOutcome {
  const ruled = actEntry(cells);
  if ('faults' in ruled) return ofLine(row, ruled.faults);
  const { act, words } = ruled.entry;
  const state = DIFFICULTY_STATES[LEADS_TO[act]].vi;
  const hasMoved = String(before['seen'] ?? '') !== String(line.cells['seen'] ?? '');
  // Done already: the same file sent again.
  if (hasMoved && line.cells['state'] === state) return ofLine(row, []);
  if (hasMoved) return ofLine(row, [{ column: 'state', code: 'conflict' }], line.cells);
  if (line.acts?.includes(act) !== true) return ofLine(row, [{ column: 'act', code: 'act-not-now' }]);
  const writes = { acts: [{ difficulty: row.key, act, words }] };
  const after = { state, act: cells['act'] ?? null, reason: cells['reason'] ?? null };
  return { faults: [], files: [], changes: changesOf(row, line.cells, after), writes };
}
