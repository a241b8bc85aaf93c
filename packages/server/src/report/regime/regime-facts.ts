// What happens to regimes, as facts of the ledger: made, amended, ended.
import type { PlainDate, UnitId } from '@sauro/core';
import type { Action } from '../../kit/ledger.ts';
import type { PlanId } from '../../plan/plan.ts';
import { type DutyId, insertRegime, updateEnded, updateRegime, upsertAnswer } from './queries-write.ts';
import type { RegimeColumns } from './regime.ts';

type Said = { readonly title: string; readonly plans: readonly PlanId[] };

export const regimeMade: Action<
  'reportRegime',
  Said & { readonly unit: UnitId; readonly duty: DutyId | null; readonly proposal: string | null },
  RegimeColumns
> = {
  kind: 'reportRegime.made',
  apply: (cx, { subject, data: { unit, duty, proposal, plans }, at }, columns) =>
    insertRegime(
      cx,
      { ...columns, id: subject, unitId: unit, dutyId: duty, proposal, madeBy: cx.acting.person, madeAt: at },
      plans,
    ),
};

export const regimeAmended: Action<'reportRegime', Said & { readonly version: number }, RegimeColumns> = {
  kind: 'reportRegime.amended',
  apply: (cx, { subject, data: { version, plans } }, columns) =>
    updateRegime(cx, { ...columns, id: subject, version }, plans),
};

export const regimeEnded: Action<'reportRegime', { readonly on: PlainDate; readonly version: number }> = {
  kind: 'reportRegime.ended',
  apply: (cx, { subject, data: { on, version } }) => updateEnded(cx, { id: subject, version, endedOn: on }),
};

type Answered = {
  readonly unit: UnitId;
  readonly plan: PlanId;
  readonly proposal: string;
  readonly dismissed: boolean;
};

/** A unit makes no regime of what a plan says; or looks at it again after all. */
export const proposalAnswered: Action<'reportProposal', Answered> = {
  kind: 'reportProposal.answered',
  apply: (cx, { data: { unit, plan, proposal, dismissed } }) =>
    upsertAnswer(cx, { unitId: unit, planId: plan, proposal, isDismissed: dismissed }),
};
