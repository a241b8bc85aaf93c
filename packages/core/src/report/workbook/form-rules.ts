// What the cells of one line must be together, and what is written of them: progress of an assignment, the figure of a target.
import { BASIS_TITLES } from '../../progress/figure-import.ts';
import { ANY_KIND, type KindFault, kindFaultOf } from '../../progress/figure-kind.ts';
import { type Figure, type FigureBasis, MOST_FIGURE, shareFigure } from '../../progress/figures.ts';
import type { FormCell, FormCells, FormLine } from './form.ts';
import { RESULT_TITLES } from './form-choices.ts';
import type { FormFaultCode } from './form-faults.ts';

/** As long as the entry of progress on the screen may be. */
export const LONGEST_RESULT = 5000;

export type ResultEntry = { readonly percent: number; readonly words: string; readonly report: boolean };
export type LineFault = { readonly column: string; readonly code: FormFaultCode };
export type Ruled<Entry> = { readonly faults: readonly LineFault[] } | { readonly entry: Entry };

const MOVES: readonly FormCell[] = [RESULT_TITLES.doing, RESULT_TITLES.done];
const TITLES: readonly FormCell[] = Object.values(RESULT_TITLES);

/** `cells`: as they would stand; `changed`: which of them a person has changed. */
export function resultEntry(cells: FormCells, changed: ReadonlySet<string>): Ruled<ResultEntry> {
  const { state = null, percent = null, words = null } = cells;
  const faults: LineFault[] = [];
  if (changed.has('state') && !MOVES.includes(state)) {
    faults.push({ column: 'state', code: TITLES.includes(state) ? 'state-back' : 'choice' });
  }
  const isPercent = typeof percent === 'number' && Number.isInteger(percent) && percent >= 0 && percent <= 100;
  if (!isPercent) faults.push({ column: 'percent', code: 'percent-range' });
  const report = state === RESULT_TITLES.done;
  if (report && changed.has('percent') && percent !== 100) faults.push({ column: 'percent', code: 'done-percent' });
  const said = String(words ?? '');
  if (said.length > LONGEST_RESULT) faults.push({ column: 'words', code: 'words-long' });
  if (faults.length > 0 || !isPercent) return { faults };
  return { entry: { percent: report ? 100 : percent, words: said, report } };
}

const COLUMN_OF = {
  'share-increment': 'basis',
  'not-share': 'numerator',
  'over-whole': 'numerator',
  'over-hundred': 'value',
  'below-zero': 'value',
} as const satisfies Record<KindFault, string>;

/** `null`: the figure that stood is taken back. `usual`: null of a share. */
export function figureEntry(
  cells: FormCells,
  { usual = null, kind = ANY_KIND }: Pick<FormLine, 'usual' | 'kind'>,
): Ruled<Figure | null> {
  const ruled = figureIn(cells, usual);
  if ('faults' in ruled || ruled.entry === null) return ruled;
  const beyond = kindFaultOf(kind, ruled.entry);
  return beyond === null ? ruled : fault(COLUMN_OF[beyond], beyond);
}

function figureIn(cells: FormCells, usual: FigureBasis | null): Ruled<Figure | null> {
  const { numerator = null, denominator = null, value = null, basis = null } = cells;
  const large = Object.entries({ numerator, denominator, value }).find(
    ([, cell]) => typeof cell === 'number' && Math.abs(cell) > MOST_FIGURE,
  );
  if (large !== undefined) return fault(large[0], 'too-large');
  const said = usual === null ? 'cumulative' : basisIn(basis);
  if (said === null) return fault('basis', 'choice');
  if (numerator !== null || denominator !== null) return shareEntry({ numerator, denominator, value }, said);
  if (typeof value !== 'number') return { entry: null };
  return { entry: { basis: said, value, numerator: null, denominator: null } };
}

function shareEntry(
  { numerator, denominator, value }: Readonly<Record<'numerator' | 'denominator' | 'value', FormCell>>,
  said: FigureBasis,
): Ruled<Figure> {
  if (value !== null) return fault('value', 'share-and-value');
  if (typeof numerator !== 'number' || typeof denominator !== 'number') {
    return fault(numerator === null ? 'numerator' : 'denominator', 'share-half');
  }
  if (said === 'increment') return fault('basis', 'share-increment');
  const share = shareFigure(numerator, denominator);
  return share === null ? fault('denominator', 'share-form') : { entry: share };
}

function fault(column: string, code: FormFaultCode): Ruled<never> {
  return { faults: [{ column, code }] };
}

function basisIn(cell: FormCell): FigureBasis | null {
  if (cell === BASIS_TITLES.cumulative) return 'cumulative';
  return cell === BASIS_TITLES.increment ? 'increment' : null;
}

/** What a figure looks like in its line. */
export function figureCells(figure: Figure | null, usual: FigureBasis | null): FormCells {
  const title = usual === null ? null : BASIS_TITLES[figure?.basis ?? usual];
  if (figure === null) return { numerator: null, denominator: null, value: null, basis: title };
  const { numerator, denominator, value } = figure;
  return { numerator, denominator, value: denominator === null ? value : null, basis: title };
}
