// What can happen to a unit after it was opened, as facts of the ledger, and what each does to the tree.
import type { UnitId, UnitKind } from '@sauro/core';
import { z } from 'zod';
import type { Job } from '../kit/jobs.ts';
import type { Action } from '../kit/ledger.ts';
import { dropEntries } from '../search/index-entries.ts';
import { indexUnits } from './index-units.ts';
import { carryOver, type Hanging, moveOffice } from './queries-carry-over.ts';
import * as change from './queries-change.ts';

type Named = { readonly name: string; readonly parent: UnitId | null; readonly kind: UnitKind };

/** The name of before becomes a former name: plans of before and of elsewhere go on using it. */
export const unitRenamed: Action<'unit', Named & { readonly was: string; readonly on: string }> = {
  kind: 'unit.renamed',
  apply: async (cx, { subject, data: { was, on, ...place } }) => {
    await change.setPlace(cx, { id: subject, ...place }, on);
    await change.insertAliases(cx, subject, [{ kind: 'former', name: was, until: on }]);
    await indexUnits(cx, [subject, ...(await change.listOpenChildren(cx, subject))]);
  },
};

export const unitMoved: Action<'unit', Named & { readonly was: UnitId | null; readonly on: string }> = {
  kind: 'unit.moved',
  apply: async (cx, { subject, data: { name, parent, kind, on } }) => {
    await change.setPlace(cx, { id: subject, name, parent, kind }, on);
    await change.rewriteAncestors(cx, subject);
    await indexUnits(cx, [subject]);
  },
};

export type Codes = {
  readonly code: string;
  readonly agencyCode: string | null;
  readonly oldAgencyCode: string | null;
};
export const unitCoded: Action<'unit', Codes> = {
  kind: 'unit.coded',
  apply: async (cx, { subject, data }) => {
    await change.setCodes(cx, subject, data);
    await indexUnits(cx, [subject]);
  },
};

export const aliasAdded: Action<'unit', change.NewAlias> = {
  kind: 'unit.alias-added',
  apply: async (cx, { subject, data }) => {
    await change.insertAliases(cx, subject, [{ ...data }]);
    await indexUnits(cx, [subject]);
  },
};

export const aliasRemoved: Action<'unit', { readonly nameKey: string }> = {
  kind: 'unit.alias-removed',
  apply: async (cx, { subject, data }) => {
    await change.deleteAlias(cx, subject, data.nameKey);
    await indexUnits(cx, [subject]);
  },
};

/** What hung on both units is settled afterwards, by the stage that it belongs to (see follow-merger.ts of assignment). */
export const unitMergedJob = {
  name: 'assignment.follow-merger',
  data: z.object({ from: z.uuid(), into: z.uuid() }),
} as const satisfies Job;

/** Told of the unit that goes on; that which ends has a fact of its own. */
export const unitMerged: Action<'unit', Merger> = {
  kind: 'unit.merged',
  apply: async (cx, { subject, data: { from, name, on } }) => {
    await carryOver(cx, from, subject, on);
    await change.insertAliases(cx, subject, [{ kind: 'former', name, until: on }]);
    await indexUnits(cx, [subject]);
  },
  jobs: ({ subject, data: { from } }) => [{ job: unitMergedJob, data: { from, into: subject }, key: from }],
};
export type Merger = {
  readonly from: UnitId;
  readonly name: string;
  readonly on: string;
  /** How much hung on it when it was merged. */
  readonly carried: Hanging;
};

export const unitSplit: Action<'unit', { readonly into: readonly UnitId[]; readonly on: string }> = {
  kind: 'unit.split',
  // The new units and what goes over to them are facts of their own.
  apply: async () => undefined,
};

/** `into`: the unit that goes on in its place, where there is one. */
export const unitClosed: Action<'unit', { readonly on: string; readonly into: UnitId | null }> = {
  kind: 'unit.closed',
  apply: async (cx, { subject, data: { on, into } }) => {
    await change.closeUnit(cx, subject, on, into);
    await dropEntries(cx, 'unit', [subject]);
  },
};

export const officeMoved: Action<
  'person',
  {
    readonly office: string;
    readonly into: UnitId;
    readonly on: string;
    readonly role: string;
    readonly title: string | null;
  }
> = {
  kind: 'person.office-moved',
  apply: (cx, { subject, data: { office, ...data } }) => moveOffice(cx, { id: office, personId: subject, ...data }),
};
