// A task as one: its members, what they add up to, and the label of the whole.
import { dayOf, labelOfAll } from '@sauro/core';
import type { Output } from '../kit/contract.ts';
import type { Cx } from '../kit/system.ts';
import type { assignmentListContract } from './list-contract.ts';
import { viewsOf } from './list-views.ts';
import { countAll } from './queries-counts.ts';
import type { Stretch } from './queries-list.ts';
import { listMemberLabels } from './queries-members.ts';
import { listStandings } from './queries-standings.ts';

type Members = Output<(typeof assignmentListContract)['listMembers']>;

export async function listMembers(cx: Cx, task: string, stretch: Stretch): Promise<Members> {
  const at = dayOf(cx.now);
  const members = await listMemberLabels(cx, task, at);
  const counted = members.filter(({ label }) => label !== 'withdrawn');
  const sum = counted.reduce((all, { percent }) => all + percent, 0);
  return {
    label: labelOfAll(members.map(({ label }) => label)),
    percent: counted.length === 0 ? 0 : Math.round(sum / counted.length),
    counts: await countAll(cx, { task, at }),
    items: await viewsOf(cx, await listStandings(cx, { task, at }, stretch)),
  };
}
