// What is otherwise in a report since the last that was judged: of an accepted one that was opened again, since it was accepted.
import type { AssignmentFactView } from '../assignment/calls.ts';
import type { ProgressItem } from '../progress/calls.ts';

export type FigureSince = {
  readonly target: string;
  readonly text: string;
  readonly unit: string | null;
  /** What stood then and what stands now; null where nothing did. */
  readonly before: number | null;
  readonly now: number | null;
};
export type SinceJudged = {
  /** What it is held against: the last acceptance; where there was none, the last return. */
  readonly base: AssignmentFactView;
  /** Why it came back, where somebody said so later than that. */
  readonly reason: string | null;
  /** What the report said then; null where it says the same now. */
  readonly words: string | null;
  readonly figures: readonly FigureSince[];
};

const VERDICTS: ReadonlySet<string> = new Set(['returned', 'verified', 'unlocked']);

/** `items`: what was entered, the newest first. Null where nobody has judged it before. */
export function sinceJudged(
  timeline: readonly AssignmentFactView[],
  items: readonly ProgressItem[],
): SinceJudged | null {
  const last = timeline.findLast(({ kind }) => VERDICTS.has(kind));
  const base = timeline.findLast(({ kind }) => kind === 'verified') ?? last;
  if (base === undefined || last === undefined) return null;
  const then = items.filter(({ at }) => Date.parse(at) <= Date.parse(base.at));
  const [words, before] = [reportIn(items), reportIn(then)];
  return { base, reason: last.reason, words: words === before ? null : before, figures: figuresSince(items, then) };
}

function reportIn(items: readonly ProgressItem[]): string {
  return items.find(({ isReport }) => isReport)?.words ?? '';
}

function figuresSince(items: readonly ProgressItem[], then: readonly ProgressItem[]): readonly FigureSince[] {
  const [now, before] = [standing(items), standing(then)];
  return [...now].flatMap(([target, { text, unit, value }]) => {
    const stood = before.get(target)?.value ?? null;
    return stood === value ? [] : [{ target, text, unit, before: stood, now: value }];
  });
}

type Standing = { readonly text: string; readonly unit: string | null; readonly value: number | null };

/** Of each target what stands after all of it: an increment adds, a total says it itself, and what was taken back is nothing. */
function standing(items: readonly ProgressItem[]): ReadonlyMap<string, Standing> {
  const stands = new Map<string, Standing>();
  for (const { target, text, unit, basis, value } of items.toReversed().flatMap(({ figures }) => figures)) {
    const before = basis === 'increment' ? (stands.get(target)?.value ?? 0) : 0;
    stands.set(target, { text, unit, value: value === null ? null : before + value });
  }
  return stands;
}
