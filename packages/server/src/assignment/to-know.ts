// What whoever issues a plan has to know before, for it can be taken back only with a reason: work whose day
// is past is overdue at once, nobody has checked what the reader has read, nobody in a unit takes its work on, and another body
// has issued the plan.
import type { PlainDate, UnitId } from '@sauro/core';
import { Problem } from '../kit/problem.ts';
import type { TO_KNOW } from './contract.ts';
import type { Issuing } from './resolve-names.ts';
import type { PlannedTask } from './work-out-issue.ts';

type ToKnow = (typeof TO_KNOW)[number];

export function isLate({ due }: Pick<PlannedTask, 'due'>, today: PlainDate): boolean {
  return due !== null && due < today;
}

type Way = {
  readonly today: PlainDate;
  readonly knowing: readonly ToKnow[];
  /** Units in which nobody takes work on. */
  readonly unstaffed: readonly UnitId[];
};

/**
 * `issued`: the tasks of which something new is issued; of what is there already nothing is to be known any more.
 * @throws {Problem} `issue.to-know` with what there is that the person has not said to know.
 */
export function mustKnow(issued: readonly PlannedTask[], issuing: Issuing, { today, knowing, unstaffed }: Way): void {
  const late = issued.filter((one) => isLate(one, today)).length;
  const unlooked = issued.filter(({ task }) => !task.looked).length;
  const isOther = issued.length > 0 && issuing.planIssuer !== null && issuing.planIssuer !== issuing.issuer;
  const there: Readonly<Record<ToKnow, boolean>> = {
    late: late > 0,
    unlooked: unlooked > 0,
    unstaffed: unstaffed.length > 0,
    'other-issuer': isOther,
  };
  const known = new Set<string>(knowing);
  const missing = Object.entries(there).filter(([what, is]) => is && !known.has(what));
  if (missing.length > 0) throw new Problem('issue.to-know', { late, unlooked, unstaffed: unstaffed.length });
}
