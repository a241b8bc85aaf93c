// What would become of work that was given, were a draft confirmed as a revision of its plan.
import { everyOf, type Revised, type TaskWording } from '@sauro/core';
import type { Deadline } from '@sauro/reader/reading';
import type { Input, Output } from '../kit/contract.ts';
import type { Cx } from '../kit/system.ts';
import { compareDraft } from '../plan/compare-draft.ts';
import type { TaskId } from '../plan/plan.ts';
import type { followContract } from './follow-contract.ts';
import { countOfTasks } from './queries-anew.ts';

type Previewed = (typeof followContract)['previewFollowing'];

export async function previewFollowing(cx: Cx, id: string, way: Input<Previewed>['query']): Promise<Output<Previewed>> {
  const { tasks } = await compareDraft(cx, id, way);
  const those = (is: (task: Revised<TaskWording>) => boolean) =>
    tasks.flatMap((task) => (task.id !== null && is(task) ? [task.id as TaskId] : []));
  const recurs = those((task) => isOtherRhythm(task) && recursIn(task.after));
  const once = those((task) => isOtherRhythm(task) && !recursIn(task.after));
  const dropped = those(({ state }) => state === 'dropped');
  const [ofRecurring, ofOnce, ofDropped] = [
    await countOfTasks(cx, recurs),
    await countOfTasks(cx, once),
    await countOfTasks(cx, dropped),
  ];
  return {
    recurs: { tasks: recurs.length, open: ofRecurring.open, accepted: ofRecurring.acceptedOnce },
    once: { tasks: once.length, open: ofOnce.open },
    dropped: {
      tasks: dropped.length,
      open: ofDropped.open,
      reported: ofDropped.reported,
      begun: ofDropped.begun,
      accepted: ofDropped.accepted,
    },
  };
}

function isOtherRhythm({ before, after }: Revised<TaskWording>): boolean {
  return before !== null && after !== null && recursIn(before) !== recursIn(after);
}

function recursIn(wording: TaskWording | null): boolean {
  return everyOf((wording?.deadline ?? null) as Deadline | null) !== null;
}
