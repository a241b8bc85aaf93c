// What happens to the phases of a plan by hand, as facts of the ledger. Its name stands in the register.
import type { Action } from '../kit/ledger.ts';
import type { PlanId } from './plan.ts';
import { insertPhase, updatePhase, updatePhaseDroppedByHand } from './queries-phase.ts';

type Said = { readonly plan: PlanId; readonly from: string; readonly to: string };
type Aside = { readonly name: string };

export const phaseAdded: Action<'planPhase', Said, Aside> = {
  kind: 'planPhase.added',
  apply: (cx, { subject, data: { plan, from, to } }, { name }) =>
    insertPhase(cx, {
      id: subject,
      planId: plan,
      documentId: null,
      itemId: null,
      name,
      fromKnown: from,
      toKnown: to,
      anchor: null,
      byHand: true,
      version: 1,
    }),
};

export const phaseChanged: Action<'planPhase', Said & { readonly version: number }, Aside> = {
  kind: 'planPhase.changed',
  apply: (cx, { subject, data: { from, to, version } }, { name }) =>
    updatePhase(cx, subject, version, { name, fromKnown: from, toKnown: to }),
};

export const phaseDropped: Action<'planPhase', { readonly plan: PlanId }> = {
  kind: 'planPhase.dropped',
  apply: (cx, { subject }) => updatePhaseDroppedByHand(cx, subject),
};
