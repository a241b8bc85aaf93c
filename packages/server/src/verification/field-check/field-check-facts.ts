// What happens to samples, as facts of the ledger: drawn, with all that is needed to draw it again but the frame itself, of
// which the hash stands here; and what was found of each piece. The words stand beside, never in the ledger.
import { type FieldOutcome, type FieldSource, heardBy, type PlainDate } from '@sauro/core';
import type { AssignmentId } from '../../assignment/assignment.ts';
import type { Action } from '../../kit/ledger.ts';
import { insertCheck, insertResult, type NewCheck, type NewResult } from './queries-write.ts';

type Drawn = {
  readonly unit: string;
  readonly source: FieldSource;
  readonly plan: string | null;
  readonly within: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly seed: string;
  readonly frame: number;
  readonly frameSha256: string;
  readonly size: number;
};

export const fieldCheckDrawn: Action<'fieldCheck', Drawn, NewCheck> = {
  kind: 'fieldCheck.drawn',
  apply: (cx, _fact, aside) => insertCheck(cx, aside),
};

type Found = { readonly assignment: AssignmentId; readonly outcome: FieldOutcome; readonly on: PlainDate };

export const fieldCheckFound: Action<'fieldCheck', Found, NewResult> = {
  kind: 'fieldCheck.found',
  apply: (cx, _fact, aside) => insertResult(cx, aside),
};

/** Stands with the assignment too, which it leaves as it was: whoever answers for it is told. */
export const assignmentRefuted: Action<'assignment', { readonly outcome: FieldOutcome; readonly on: PlainDate }> = {
  kind: 'assignment.refuted',
  heardBy: heardBy('assignment.refuted'),
  apply: async () => undefined,
};

export const fieldCheckCorrected: Action<'fieldCheck', Found & { readonly before: FieldOutcome }, NewResult> = {
  kind: 'fieldCheck.corrected',
  apply: (cx, _fact, aside) => insertResult(cx, aside),
};
