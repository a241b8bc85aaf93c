// A plan as it is and was, for core's rules; and a draft held against it: one way for who only looks and for who confirms.
import {
  changedFields,
  compareTargets,
  compareTasks,
  isOtherNumber,
  type PastState,
  revise,
  type Revised,
  type RevisionAs,
  type Rules,
  type Subject,
  type TargetWording,
  type TaskWording,
} from '@sauro/core';
import type { DocumentId } from '../document/document.ts';
import type { Cx } from '../kit/system.ts';
import type { DraftContent } from './draft-content.ts';
import type { PlanId } from './plan.ts';
import {
  listTargetVersions,
  listTaskVersions,
  type Placement,
  type TargetVersion,
  type TaskVersion,
  type VersionRow,
} from './queries-state.ts';

export type PlanState = {
  readonly tasks: readonly VersionRow<TaskVersion>[];
  readonly targets: readonly VersionRow<TargetVersion>[];
};
export const NO_STATE: PlanState = { tasks: [], targets: [] };

export async function loadState(cx: Cx, plan: PlanId): Promise<PlanState> {
  return { tasks: await listTaskVersions(cx, plan), targets: await listTargetVersions(cx, plan) };
}

export type RevisedPlan = {
  readonly tasks: readonly Revised<TaskWording>[];
  readonly targets: readonly Revised<TargetWording>[];
};

export function reviseBy(
  state: PlanState,
  content: Pick<DraftContent, 'tasks' | 'targets'>,
  as: RevisionAs,
): RevisedPlan {
  return {
    tasks: revise(subjectsOf(state.tasks), content.tasks, as, TASK_RULES),
    targets: revise(subjectsOf(state.targets), content.targets, as, TARGET_RULES),
  };
}

const TASK_RULES: Rules<TaskWording> = {
  compare: compareTasks,
  changed: (before, after) => {
    const fields = changedFields(before, after);
    return { isChanged: fields.length > 0, fields };
  },
};

const TARGET_RULES: Rules<TargetWording> = {
  compare: compareTargets,
  changed: (before, after) => ({
    isChanged: before.text !== after.text || isOtherNumber(before, after),
    fields: [],
  }),
};

function subjectsOf<V extends Placement>(rows: readonly VersionRow<V>[]): readonly Subject<Omit<V, keyof Placement>>[] {
  const found = new Map<string, PastState<Omit<V, keyof Placement>>[]>();
  for (const { id, by, value } of rows) {
    const history = found.get(id) ?? [];
    history.push(pastState(by, value));
    found.set(id, history);
  }
  return [...found].map(([id, history]) => ({ id, history }));
}

function pastState<V extends Placement>(by: DocumentId, value: V | null): PastState<Omit<V, keyof Placement>> {
  if (value === null) return { document: by, item: null, wording: null, position: 0 };
  const { document: _document, item, position, anchor: _anchor, ...wording } = value;
  return { document: by, item, wording, position };
}
