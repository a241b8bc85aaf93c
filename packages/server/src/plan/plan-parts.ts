// Revisions, targets and duties of a plan as they look over the wire.
import { type FigureRange, rangeOf } from '@sauro/core';
import type { Anchor } from '@sauro/reader/reading';
import type { z } from 'zod';
import type { planContract } from './contract.ts';
import type { listRevisions } from './queries-plan.ts';
import type { DutyRow, listTargets } from './queries-state.ts';

type Items<Name extends 'listRevisions' | 'listTargets' | 'listDuties'> = z.input<
  (typeof planContract)[Name]['result']
>['items'][number];
type RevisionView = Items<'listRevisions'>;
type TargetView = Items<'listTargets'>;
type DutyView = Items<'listDuties'>;

export function revisionView(row: Awaited<ReturnType<typeof listRevisions>>[number]): RevisionView {
  const { personId, personName } = row;
  return {
    revision: row.revision,
    // Held by plan_revision_mode_is_known.
    mode: row.mode as RevisionView['mode'],
    document: { id: row.documentId, name: row.documentName },
    added: row.added,
    changed: row.changed,
    dropped: row.dropped,
    by: personId === null || personName === null ? null : { id: personId, name: personName },
    at: row.confirmedAt.toISOString(),
  };
}

export function targetView(row: Awaited<ReturnType<typeof listTargets>>[number]): TargetView {
  return {
    id: row.id,
    document: row.documentId,
    section: row.section,
    text: row.text,
    // The words of the reading, written by task-rows.ts and by nothing else; so are those of the duties below.
    comparator: row.comparator as TargetView['comparator'],
    value: row.value,
    max: row.max,
    unit: row.unit,
    by: row.byYear,
    lead: row.lead,
    anchor: row.anchor as Anchor,
    readRange: rangeOf(row),
    // Held by a constraint of the database.
    saidRange: row.figureRange as FigureRange | null,
  };
}

export function dutyView(row: DutyRow): DutyView {
  return {
    id: row.id,
    document: row.documentId,
    from: row.reporters,
    to: row.addressee,
    via: row.via,
    frequency: row.frequency as DutyView['frequency'],
    due: row.due,
    adHoc: row.adHoc,
    anchor: row.anchor as Anchor,
  };
}
