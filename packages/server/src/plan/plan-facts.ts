// What can happen to a plan, and how each changes the state. The ledger holds counts and ids; the words stand in the versions.
import { type DraftId, heardBy } from '@sauro/core';
import { z } from 'zod';
import type { DocumentId } from '../document/document.ts';
import type { Job } from '../kit/jobs.ts';
import type { Action } from '../kit/ledger.ts';
import { dropEntries, indexEntries, type NewEntry } from '../search/index-entries.ts';
import type { PhaseId, TargetId, TaskId } from './plan.ts';
import { upsertPhases, upsertReviews, type NewPhase, type NewReview, updatePhasesDropped } from './queries-phase.ts';
import { insertRevision, type NewPlan, type NewRevision, upsertPlan } from './queries-plan.ts';
import {
  insertDuties,
  insertLikeness,
  insertTargetVersions,
  insertTaskVersions,
  type LikenessKey,
  type NewDuty,
  type NewTarget,
  type NewTask,
  type NewVersion,
  replaceTaskNames,
  type TaskLead,
  type TaskUnit,
  updateDropped,
  upsertTargets,
  upsertTasks,
} from './queries-write.ts';
import type { RevisionMode } from './views.ts';

type Confirmed = {
  readonly document: DocumentId;
  readonly draft: DraftId;
  readonly revision: number;
  readonly tasks: number;
  readonly targets: number;
  readonly duties: number;
  readonly score: number;
};
type Revised = Confirmed & {
  readonly mode: RevisionMode;
  readonly added: number;
  readonly changed: number;
  readonly dropped: number;
};

/** What a revision leaves of a plan, as rows. */
export type RevisionRows = {
  readonly plan: NewPlan;
  readonly revision: NewRevision;
  readonly tasks: readonly NewTask[];
  readonly taskVersions: readonly NewVersion<TaskId>[];
  readonly droppedTasks: readonly TaskId[];
  /** Tasks whose names and words are others now. */
  readonly renewedTasks: readonly TaskId[];
  readonly leads: readonly TaskLead[];
  readonly units: readonly TaskUnit[];
  readonly targets: readonly NewTarget[];
  readonly targetVersions: readonly NewVersion<TargetId>[];
  readonly droppedTargets: readonly TargetId[];
  readonly duties: readonly NewDuty[];
  readonly droppedDuties: readonly string[];
  readonly phases: readonly NewPhase[];
  readonly droppedPhases: readonly PhaseId[];
  readonly reviews: readonly NewReview[];
  readonly droppedReviews: readonly string[];
  readonly likeness: readonly LikenessKey[];
  readonly entries: readonly NewEntry[];
};

export const planConfirmed: Action<'plan', Confirmed, RevisionRows> = {
  kind: 'plan.confirmed',
  heardBy: heardBy('plan.confirmed'),
  apply: (cx, _fact, rows) => write(cx, rows),
};

/** What was issued of a plan follows its revision: see assignment/follow-plan.ts. */
export const planRevisedJob = {
  name: 'assignment.follow-plan',
  data: z.object({ plan: z.uuid(), revision: z.int() }),
} as const satisfies Job;

export const planRevised: Action<'plan', Revised, RevisionRows> = {
  kind: 'plan.revised',
  heardBy: heardBy('plan.revised'),
  apply: (cx, _fact, rows) => write(cx, rows),
  jobs: ({ subject, data: { revision } }) => [{ job: planRevisedJob, data: { plan: subject, revision }, key: subject }],
};

async function write(cx: Parameters<typeof upsertPlan>[0], rows: RevisionRows): Promise<void> {
  const { revision } = rows.revision;
  await upsertPlan(cx, rows.plan);
  await insertRevision(cx, rows.revision);
  await upsertTasks(cx, rows.tasks);
  await updateDropped(cx, { table: 'task', revision }, rows.droppedTasks);
  await insertTaskVersions(cx, revision, rows.taskVersions);
  await replaceTaskNames(cx, rows.renewedTasks, rows);
  await upsertTargets(cx, rows.targets);
  await updateDropped(cx, { table: 'target', revision }, rows.droppedTargets);
  await insertTargetVersions(cx, revision, rows.targetVersions);
  await updateDropped(cx, { table: 'reportDuty', revision }, rows.droppedDuties);
  await insertDuties(cx, rows.duties);
  await updatePhasesDropped(cx, rows.droppedPhases);
  await upsertPhases(cx, rows.phases);
  await updateDropped(cx, { table: 'planReview', revision }, rows.droppedReviews);
  await upsertReviews(cx, rows.reviews);
  await insertLikeness(cx, rows.likeness);
  await indexEntries(cx, rows.entries);
  await dropEntries(cx, 'task', rows.droppedTasks);
  await dropEntries(cx, 'target', rows.droppedTargets);
}
