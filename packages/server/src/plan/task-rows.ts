// The rows of the tasks and targets that a revision leaves: as they stand, as versions, their names, and what finds them.
import {
  fingerprintOf,
  isPlainDate,
  type LikenessUse,
  likenessKeys,
  type Revised,
  sixClear,
  type SixClear,
  type TargetWording,
  type TaskWording,
  type UnitId,
} from '@sauro/core';
import { newId } from '../kit/id.ts';
import type { NewEntry } from '../search/index-entries.ts';
import type { PlanId, TargetId, TaskId } from './plan.ts';
import type { RevisionRows } from './plan-facts.ts';
import type { LikenessKey, NewTarget, NewTask, TaskLead, TaskUnit } from './queries-write.ts';
import type { Settled } from './revision-places.ts';
import type { RevisionMode } from './views.ts';

/** Less than this says too little to be the same product somewhere else: "Kế hoạch", "Báo cáo kết quả". */
const PRODUCT_FEATURES = 10;

export type Around = {
  readonly plan: PlanId;
  readonly title: string;
  readonly revision: number;
  readonly mode: RevisionMode;
  readonly marks: ReadonlyMap<string, { readonly sinceRevision: number; readonly changedRevision: number }>;
  readonly unitOf: ReadonlyMap<string, UnitId>;
};

type TaskRows = Pick<
  RevisionRows,
  'tasks' | 'taskVersions' | 'droppedTasks' | 'renewedTasks' | 'leads' | 'units' | 'likeness' | 'entries'
>;

export function taskRows(
  revised: readonly Revised<TaskWording>[],
  settled: readonly Settled<TaskWording>[],
  around: Around,
): TaskRows {
  const named = settled.map((one) => ({ ...one, id: (one.id ?? newId<'task'>()) as TaskId }));
  const renewed = named.filter(({ isOther }) => isOther);
  const droppedTasks = droppedOf<TaskId>(revised);
  const kept = around.mode === 'replaces' ? named : renewed;
  return {
    tasks: named.map((one) => taskRow(one, around)),
    taskVersions: [
      ...kept.map(({ id, after, place }) => ({ of: id, value: JSON.stringify({ ...after, ...place }) })),
      ...droppedTasks.map((id) => ({ of: id, value: null })),
    ],
    droppedTasks,
    renewedTasks: renewed.map(({ id }) => id),
    leads: renewed.flatMap(leadsOf),
    units: renewed.flatMap((one) => unitsOf(one, around.unitOf)),
    likeness: renewed.flatMap(({ id, after }) => [
      ...keysOf(id, after.text, 'work'),
      ...(after.product === null ? [] : keysOf(id, after.product, 'product')),
    ]),
    entries: kept.map((one) => entryOf('task', one, { title: around.title, body: taskBody(one.after) })),
  };
}

function taskRow(
  { id, after, place, isOther }: Settled<TaskWording> & { readonly id: TaskId },
  around: Around,
): NewTask {
  const six = sixClear(after);
  const mark = around.marks.get(id);
  const { deadline } = after;
  return {
    id,
    planId: around.plan,
    documentId: place.document,
    itemId: place.item,
    position: place.position,
    section: after.section,
    sectionTitle: after.sectionTitle,
    part: after.part,
    text: after.text,
    lead: [...after.lead],
    coordinate: [...after.coordinate],
    product: after.product,
    deadline: deadline === null ? null : JSON.stringify(deadline),
    deadlineKind: deadline?.kind ?? null,
    dueOn: deadline?.kind === 'by' && isPlainDate(deadline.due) ? deadline.due : null,
    ...clearColumns(six),
    anchor: JSON.stringify(place.anchor),
    sinceRevision: mark?.sinceRevision ?? around.revision,
    changedRevision: isOther ? around.revision : (mark?.changedRevision ?? around.revision),
  };
}

function clearColumns(six: SixClear) {
  return {
    clearPerson: six.person.state,
    clearWork: six.work.state,
    clearTime: six.time.state,
    clearResponsibility: six.responsibility.state,
    clearProduct: six.product.state,
    clearAuthority: six.authority.state,
    clearCount: Object.values(six).filter(({ state }) => state === 'clear').length,
  };
}

function leadsOf({ id, after }: { readonly id: TaskId; readonly after: TaskWording }): readonly TaskLead[] {
  return [...new Set(after.lead)].map((name, place) => ({ taskId: id, place, name }));
}

function unitsOf(
  { id, after }: { readonly id: TaskId; readonly after: TaskWording },
  unitOf: ReadonlyMap<string, UnitId>,
): readonly TaskUnit[] {
  const known = (names: readonly string[]) =>
    new Set(names.map((name) => unitOf.get(name)).filter((unit) => unit !== undefined));
  const [leads, helps] = [known(after.lead), known(after.coordinate)];
  return [
    ...[...leads].map((unitId): TaskUnit => ({ taskId: id, unitId, role: 'lead' })),
    ...[...helps].map((unitId): TaskUnit => ({ taskId: id, unitId, role: 'coordinate' })),
  ];
}

function taskBody({ text, product, lead, coordinate }: TaskWording): string {
  return [text, product, [...lead, ...coordinate].join(', ')].filter((part) => part !== null && part !== '').join('\n');
}

type TargetRows = Pick<RevisionRows, 'targets' | 'targetVersions' | 'droppedTargets' | 'likeness' | 'entries'>;

export function targetRows(
  revised: readonly Revised<TargetWording>[],
  settled: readonly Settled<TargetWording>[],
  around: Around,
): TargetRows {
  const named = settled.map((one) => ({ ...one, id: (one.id ?? newId<'target'>()) as TargetId }));
  const droppedTargets = droppedOf<TargetId>(revised);
  const kept = named.filter(({ isOther }) => isOther || around.mode === 'replaces');
  return {
    targets: named.map(({ id, after, place }) => targetRow(id, around.plan, { after, place })),
    targetVersions: [
      ...kept.map(({ id, after, place }) => ({ of: id, value: JSON.stringify({ ...after, ...place }) })),
      ...droppedTargets.map((id) => ({ of: id, value: null })),
    ],
    droppedTargets,
    likeness: kept.flatMap(({ id, after }) => keysOf(id, after.text, 'target')),
    entries: kept.map((one) => entryOf('target', one, { title: around.title, body: one.after.text })),
  };
}

function targetRow(
  id: TargetId,
  planId: PlanId,
  { after, place }: Pick<Settled<TargetWording>, 'after' | 'place'>,
): NewTarget {
  const { by, lead, ...wording } = after;
  return {
    id,
    planId,
    documentId: place.document,
    itemId: place.item,
    position: place.position,
    ...wording,
    byYear: by,
    lead: [...lead],
    anchor: JSON.stringify(place.anchor),
  };
}

function droppedOf<Id extends string>(revised: readonly Revised<unknown>[]): readonly Id[] {
  // What is dropped was there, so it has the id that the database gave it.
  return revised.flatMap(({ state, id }) => (state === 'dropped' && id !== null ? [id as Id] : []));
}

function keysOf(subject: TaskId | TargetId, text: string, use: LikenessUse): readonly LikenessKey[] {
  const fingerprint = fingerprintOf(text);
  if (use === 'product' && fingerprint.length < PRODUCT_FEATURES) return [];
  return likenessKeys(fingerprint, use).map((band) => ({ band, subject }));
}

function entryOf(
  kind: 'task' | 'target',
  { id, place }: { readonly id: TaskId | TargetId; readonly place: Settled<TaskWording>['place'] },
  texts: Pick<NewEntry, 'title' | 'body'>,
): NewEntry {
  return { kind, subject: id, document: place.document, ...texts };
}
