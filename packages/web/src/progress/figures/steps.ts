// What was done to cells, so that it can be undone and done again, as in a spreadsheet. Pure. A cell that somebody else, or
// another page, has changed since stays as it is now.
import { figureFrom, figureText, type Tongue } from '@sauro/core';
import type { GridTarget } from './calls.ts';
import { type Desk, type Edit, type GridModel, placeOfKey, shownIn, spotAt } from './grid-model.ts';

/** Of one cell, by its key: what stood there, and what was typed over it. */
export type Change = { readonly key: string; readonly before: string; readonly after: string };
/** What was done at once: typed into a cell, or laid over many. */
export type Step = readonly Change[];
export type Past = { readonly done: readonly Step[]; readonly undone: readonly Step[] };

export const NO_PAST: Past = { done: [], undone: [] };
const MOST_STEPS = 100;

export function stepOf(model: GridModel, desk: Desk, edits: readonly Edit[]): Step {
  return edits.flatMap(({ place, text }) => {
    const spot = spotAt(model, place);
    if (spot === null || !spot.item.mayEnter) return [];
    const before = shownIn(desk, spot).text;
    return standing(text, spot.target, desk.tongue) === before ? [] : [{ key: spot.key, before, after: text }];
  });
}

/** With it what was undone can no longer be done again. */
export function withStep({ done, undone }: Past, step: Step): Past {
  return step.length === 0 ? { done, undone } : { done: [...done, step].slice(-MOST_STEPS), undone: [] };
}

/** The last step the other way round, as edits of the cells that still stand as it left them. Null where there is none. */
export function turned(
  past: Past,
  way: 'undo' | 'redo',
  { model, desk }: { readonly model: GridModel; readonly desk: Desk },
): { readonly past: Past; readonly edits: readonly Edit[]; readonly left: number } | null {
  const step = (way === 'undo' ? past.done : past.undone).at(-1);
  if (step === undefined) return null;
  const edits = step.flatMap(({ key, before, after }) => {
    const [stands, next] = way === 'undo' ? [after, before] : [before, after];
    const place = placeOfKey(model, key);
    const spot = place && spotAt(model, place);
    if (!spot || shownIn(desk, spot).text !== standing(stands, spot.target, desk.tongue)) return [];
    return [{ place, text: next }];
  });
  const next: Past =
    way === 'undo'
      ? { done: past.done.slice(0, -1), undone: [...past.undone, step] }
      : { done: [...past.done, step], undone: past.undone.slice(0, -1) };
  return { past: next, edits, left: step.length - edits.length };
}

/** As the cell shows what was typed: a figure in its usual form, what is none as it is. */
function standing(text: string, target: GridTarget, tongue: Tongue): string {
  const typed = figureFrom(text, target, tongue);
  if (typed === 'empty') return '';
  return 'fault' in typed ? text : figureText(typed, target.basis, tongue);
}
