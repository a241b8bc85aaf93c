// Whose act it is on one unit's report in a round: the unit that writes it, the unit that receives it, or whoever runs the round.
import type { Right } from '../people.ts';
import { nextReportState, REPORT_ACTS, type ReportAct, type ReportState } from './report-lifecycle.ts';

/** Whoever enters progress for a unit writes its report, and so does who compiles there. */
export const WRITING_RIGHTS = ['progress.enter', 'report.compile'] as const satisfies readonly Right[];
/** The right by which a regime is kept and a round is run. */
export const RUNNING_RIGHT = 'report.compile' as const satisfies Right;

type Side = 'unit' | 'receiver' | 'runner';
type Way = { readonly sides: readonly Side[]; readonly rights: readonly Right[] };

const RECEIVER: Way = { sides: ['receiver'], rights: ['report.compile', 'report.approve-below'] };
const RUNNER: Way = { sides: ['receiver', 'runner'], rights: [RUNNING_RIGHT] };

export const REPORT_POLICY = {
  write: { sides: ['unit'], rights: WRITING_RIGHTS },
  submit: { sides: ['unit'], rights: WRITING_RIGHTS },
  accept: RECEIVER,
  // Of the last report of the chain: by its own leader.
  approve: { sides: ['unit'], rights: ['report.approve'] },
  return: RECEIVER,
  // The unit’s own, whichever of its hands has sent it.
  withdraw: { sides: ['unit'], rights: WRITING_RIGHTS },
  extend: RUNNER,
  excuse: RUNNER,
  resume: RUNNER,
} as const satisfies Record<ReportAct, Way>;

export type ReportStandpoint = {
  /** What she holds at or above the unit that reports, the unit that receives, and the unit that runs the round. */
  readonly unit: ReadonlySet<Right>;
  readonly receiver: ReadonlySet<Right>;
  readonly runner: ReadonlySet<Right>;
  /** The report goes to nobody within the system: it is approved by its own leader. */
  readonly isTop: boolean;
  /** It was she who sent it, or it was sent in her name. */
  readonly isOwn: boolean;
};

export function isYourReport(act: ReportAct, standpoint: ReportStandpoint): boolean {
  const { isTop } = standpoint;
  if ((act === 'accept' && isTop) || (act === 'approve' && !isTop)) return false;
  // Returned at the top is what is not approved.
  const { sides, rights }: Way = act === 'return' && isTop ? REPORT_POLICY.approve : REPORT_POLICY[act];
  return sides.some((side) => rights.some((right) => standpoint[side].has(right)));
}

/** Nobody accepts, approves or returns what she has sent herself: she takes it back. */
export function isOwnJudgement(act: ReportAct, { isOwn }: Pick<ReportStandpoint, 'isOwn'>): boolean {
  return isOwn && (act === 'accept' || act === 'approve' || act === 'return');
}

/** `isRoundOpen`: of a closed round nothing changes any more. */
export function reportActsFor(
  { state, isRoundOpen }: { readonly state: ReportState; readonly isRoundOpen: boolean },
  standpoint: ReportStandpoint,
): readonly ReportAct[] {
  if (!isRoundOpen) return [];
  return hersNow(state, standpoint).filter((act) => !isOwnJudgement(act, standpoint));
}

/** She could accept, approve or return it now, were it not her own. */
export function isOwnToJudge(
  { state, isRoundOpen }: { readonly state: ReportState; readonly isRoundOpen: boolean },
  standpoint: ReportStandpoint,
): boolean {
  return isRoundOpen && hersNow(state, standpoint).some((act) => isOwnJudgement(act, standpoint));
}

function hersNow(state: ReportState, standpoint: ReportStandpoint): readonly ReportAct[] {
  return REPORT_ACTS.filter((act) => nextReportState(state, act) !== null && isYourReport(act, standpoint));
}
