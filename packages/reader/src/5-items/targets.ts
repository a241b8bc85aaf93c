// Targets (chỉ tiêu): each measurable commitment of a section of goals, with its number, what it is compared to,
// its unit, and the year by which it holds.
import type { Anchor, Target } from '../reading.ts';
import { fold, squeeze } from '../vietnamese/wording.ts';
import { type Clause, clausesOf } from './targets-clauses.ts';
import { commitmentsOf } from './targets-comparators.ts';
import { yearOf, yearOfHeadings } from './targets-years.ts';

export type TargetItem = {
  readonly text: string;
  readonly anchor: Anchor;
  /** Headings above the item, the outermost first. */
  readonly headings: readonly string[];
  readonly section: string;
  /** Units that a table or a heading names for the item. */
  readonly lead: readonly string[];
};

export type TargetContext = {
  readonly items: readonly TargetItem[];
  /** The one year that the whole plan is for, where it is for one. */
  readonly planYear: string | null;
};

export function readTargets({ items, planYear }: TargetContext): Target[] {
  const targets: Target[] = [];
  for (const item of items)
    targets.push(...targetsOf(item, planYear).filter((target) => !targets.some((known) => isSame(known, target))));
  return targets;
}

function targetsOf(item: TargetItem, planYear: string | null): Target[] {
  const outer = yearOfHeadings(item.headings) ?? planYear;
  return clausesOf(item.text).flatMap((clause) => {
    const start = item.anchor.start + clause.start;
    const year = clause.year ?? outer;
    const shared = {
      text: clauseText(clause),
      lead: item.lead,
      section: item.section,
      anchor: { ...item.anchor, start, end: start + clause.text.length },
    };
    return commitmentsOf(clause).map(({ after, ...commitment }) => ({
      ...commitment,
      by: yearOf(after) ?? year,
      ...shared,
    }));
  });
}

/** The clause as it stands, without the connective that joined it to the sentence before or its closing stop. */
function clauseText(clause: Clause): string {
  return squeeze(clause.text)
    .replace(/^Trong đó,?:?\s/u, '')
    .replace(/[\s,;.:]+$/u, '');
}

/** One target stated twice, in the body and again in a table, is one. */
function isSame(a: Target, b: Target): boolean {
  return a.value === b.value && a.unit === b.unit && a.by === b.by && fold(a.text) === fold(b.text);
}
