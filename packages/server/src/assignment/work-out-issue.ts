// What issuing a plan would make, worked out once for who only looks and for who issues: a unit gets a task once, as lead
// where it is named as both, and through its own name where it is also a member of a group.
import { firstPeriod, isPlainDate, type Period, type PlainDate, type UnitId } from '@sauro/core';
import type { Deadline } from '@sauro/reader/reading';
import type { AssignmentPart } from './assignment.ts';
import type { IssuableTask } from './queries-issue.ts';
import type { Resolved } from './resolve-names.ts';

export type Member = {
  readonly unit: UnitId;
  readonly part: AssignmentPart;
  readonly name: string;
  readonly fromGroup: boolean;
};
export type PlannedTask = {
  readonly task: IssuableTask;
  readonly due: PlainDate | null;
  readonly period: Period | null;
  readonly members: readonly Member[];
};

export function workOutIssue(
  tasks: readonly IssuableTask[],
  resolved: ReadonlyMap<string, Resolved>,
  { today, leadOnly }: { readonly today: PlainDate; readonly leadOnly: boolean },
): readonly PlannedTask[] {
  return tasks.map((task) => {
    // Written by the plan from the reader's own type.
    const period = firstPeriod(task.deadline as Deadline | null, today);
    const own = task.dueOn !== null && isPlainDate(task.dueOn) ? task.dueOn : null;
    return { task, period, due: period?.due ?? own, members: membersOf(task, resolved, leadOnly) };
  });
}

function membersOf(task: IssuableTask, resolved: ReadonlyMap<string, Resolved>, leadOnly: boolean): readonly Member[] {
  const leads = meant(task.lead, 'lead', resolved);
  const all = leadOnly ? leads : [...leads, ...meant(task.coordinate, 'coordinate', resolved)];
  const members = new Map<UnitId, Member>();
  // Who leads before who helps, and of each part names of one unit before groups.
  for (const member of all) if (!members.has(member.unit)) members.set(member.unit, member);
  return [...members.values()];
}

function meant(
  names: readonly string[],
  part: AssignmentPart,
  resolved: ReadonlyMap<string, Resolved>,
): readonly Member[] {
  const members = names.flatMap((name) => {
    const found = resolved.get(name);
    if (found === undefined || (found.how !== 'unit' && found.how !== 'group')) return [];
    return found.units.map((unit) => ({ unit, part, name, fromGroup: found.how === 'group' }));
  });
  return members.toSorted((a, b) => Number(a.fromGroup) - Number(b.fromGroup));
}
