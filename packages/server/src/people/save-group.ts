// A group of units is made, changed or taken away. It holds for the whole body, so it is for who manages it from the top.
import { type NamedGroup, takenName } from '@sauro/core';
import { record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { listGroups } from './groups.ts';
import { mustReachAll } from './reach.ts';
import { groupSet } from './staff-facts.ts';

export async function saveGroup(cx: Cx, group: NamedGroup): Promise<void> {
  await mustReachAll(cx, 'people.manage');
  const taken = takenName(await listGroups(cx), group);
  if (taken !== null) throw new Problem('group.name-taken', { name: taken.name, group: taken.by.name });
  await record(cx, groupSet, { subject: cx.acting.tenant, data: { ...group, isRemoved: false } });
}

export async function removeGroup(cx: Cx, code: string): Promise<void> {
  await mustReachAll(cx, 'people.manage');
  const group = await getGroup(cx, code);
  await record(cx, groupSet, { subject: cx.acting.tenant, data: { ...group, isRemoved: true } });
}

export async function getGroup(cx: Cx, code: string): Promise<NamedGroup> {
  const group = (await listGroups(cx)).find((one) => one.code === code);
  if (group === undefined) throw new Problem('group.unknown');
  return group;
}
