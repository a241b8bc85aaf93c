// What can happen to a publication, as facts of the ledger. The content stands in the state, and its hash in the fact.
import { heardBy, type Id } from '@sauro/core';
import type { Action } from '../kit/ledger.ts';
import type { PlanId } from '../plan/plan.ts';
import * as queries from './queries.ts';
import type { PublicationKind, Snapshot } from './snapshot.ts';

export type PublicationId = Id<'publication'>;

export type NewPublication = {
  /** null: a list of awards is of no plan. */
  readonly plan: PlanId | null;
  readonly kind: PublicationKind;
  readonly slug: string;
  readonly asOf: string;
  readonly sha256: string;
};

export const published: Action<'publication', NewPublication, { readonly content: Snapshot }> = {
  kind: 'publication.published',
  heardBy: heardBy('publication.published'),
  apply: (cx, { subject, data }, { content }) => queries.insertPublication(cx, { id: subject, ...data, content }),
};

/** Somebody looked at what the public would see. Nothing but the ledger changes; the hash tells which of it went out later. */
export const previewed: Action<'plan', Pick<NewPublication, 'kind' | 'asOf' | 'sha256'>> = {
  kind: 'plan.previewed',
  apply: async () => undefined,
};

/** The same of a list of awards, which is of the whole body. */
export const awardsPreviewed: Action<'tenant', Pick<NewPublication, 'asOf' | 'sha256'> & { readonly rows: number }> = {
  kind: 'tenant.award-list-previewed',
  apply: async () => undefined,
};

export const withdrawn: Action<
  'publication',
  { readonly plan: PlanId | null; readonly slug: string; readonly reason: string }
> = {
  kind: 'publication.withdrawn',
  heardBy: heardBy('publication.withdrawn'),
  apply: (cx, { subject }) => queries.withdrawPublication(cx, subject),
};
