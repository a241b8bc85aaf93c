// What overlaps of tasks and of targets share: how they are probed for, ordered and shown.
import { type Fingerprint, likenessKeys, type LikenessUse } from '@sauro/core';
import type { PlanId } from './plan.ts';
import type { Candidate, OverlapTarget, OverlapTask, Probe } from './queries-overlap.ts';
import type { OverlapView } from './views.ts';

/** Of each task and target only the nearest are weighed, and fewer shown: one work may stand in a thousand plans. */
export const WEIGHED = 20;
const SHOWN = 5;

export type Around = {
  /** Plans of which the draft is another state: of course they say the same. */
  readonly without: readonly PlanId[];
  /** To do the same work is what it is for; another day or number is not. */
  readonly carriedOut: ReadonlySet<PlanId>;
};

type Other = { readonly row: OverlapTask | OverlapTarget; readonly says: string | null; readonly likeness: number };

export function overlapOf(item: string, kind: OverlapView['kind'], { row, says, likeness: alike }: Other): OverlapView {
  return {
    item,
    kind,
    likeness: Math.round(alike * 100) / 100,
    other: {
      plan: { id: row.planId, title: row.planTitle, number: row.number, symbol: row.symbol },
      document: row.documentId,
      id: row.id,
      text: row.text,
      says,
      anchor: row.anchor,
    },
  };
}

/** What contradicts comes before what repeats. */
export function nearest(overlaps: readonly OverlapView[]): readonly OverlapView[] {
  return overlaps
    .toSorted(
      (a, b) =>
        Number(a.kind === 'same-work') - Number(b.kind === 'same-work') ||
        b.likeness - a.likeness ||
        (a.other.id < b.other.id ? -1 : 1),
    )
    .slice(0, SHOWN);
}

export function probesOf(prints: readonly Fingerprint[], use: LikenessUse): readonly Probe[] {
  return prints.flatMap((print, of) => likenessKeys(print, use).map((band) => ({ of, band })));
}

export function subjectsOf(candidates: readonly Candidate[]): readonly string[] {
  return [...new Set(candidates.map(({ subject }) => subject))];
}

export function byThing(candidates: readonly Candidate[]): readonly (readonly [number, readonly string[]])[] {
  const found = new Map<number, Set<string>>();
  for (const { of, subject } of candidates) found.set(of, (found.get(of) ?? new Set()).add(subject));
  return [...found].toSorted(([a], [b]) => a - b).map(([of, subjects]) => [of, [...subjects]]);
}
