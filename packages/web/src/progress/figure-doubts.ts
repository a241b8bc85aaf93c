// What is strange about a figure that was typed, by the same rules in the form of progress and in the grid.
import { type Aim, type Figure, type FigureWarning, figureWarningsOf, isUnlikely, type Tongue } from '@sauro/core';
import type { FigureTarget } from './calls.ts';
import type { History } from './figures/calls.ts';
import { figureTyped, type TypedProgress } from './typed-progress.ts';

type Aimed = Pick<FigureTarget, 'comparator' | 'aim' | 'max'>;

export function aimOf({ comparator, aim, max }: Aimed): Aim {
  // As the reader has it: the plan writes no other.
  return { comparator: comparator as Aim['comparator'], value: aim, max };
}

/** Of work that is done once the entry that stands is what a new figure is compared with, and not with itself. */
export function beforeOf(
  history: History | undefined,
  isOnce: boolean,
  figure: Figure | null,
): readonly (History['before'][number] | Figure)[] {
  if (history === undefined) return [];
  const stands = history.entries[0]?.figure ?? null;
  const isOther = stands !== null && figure !== null && stands.value !== figure.value;
  const isTotal = stands?.basis === 'cumulative';
  return isOnce && isOther && isTotal ? [...history.before, stands] : history.before;
}

/** That the target is not reached yet is no slip: most are not, until the end. */
export function doubtsOf(target: FigureTarget, figure: Figure, before: readonly Figure[]): readonly FigureWarning[] {
  const warnings = figureWarningsOf(figure, { unit: target.unit, text: target.text, aim: aimOf(target), before });
  return warnings.filter(({ code }) => code !== 'target-missed');
}

export type Unlikely = { readonly target: FigureTarget; readonly warning: FigureWarning };

/** What can hardly be so, of all that is typed; as far as that is held against what was told before, against the last. */
export function unlikelyIn(
  targets: readonly FigureTarget[],
  figures: TypedProgress['figures'],
  tongue: Tongue,
): readonly Unlikely[] {
  return targets.flatMap((target) => {
    const typed = figures[target.id];
    const figure = typed === undefined ? null : figureTyped(typed, target.basis, tongue);
    if (figure === null) return [];
    const warnings = doubtsOf(target, figure, target.last === null ? [] : [target.last]).filter((warning) =>
      isUnlikely(warning, target.range),
    );
    return warnings.map((warning) => ({ target, warning }));
  });
}
