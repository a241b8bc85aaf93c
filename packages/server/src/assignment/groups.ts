// Which units a group name of a plan means on the day of issue: "UBND các xã, phường" is every commune of the province.
import { dayOf, type UnitId } from '@sauro/core';
import type { Cx } from '../kit/system.ts';
import { findGroup, resolveGroup } from '../people/groups.ts';

/** Each once; none where the name means no group, or one without members. `issuer`: of the plan. */
export async function listGroupMembers(cx: Cx, issuer: UnitId, name: string): Promise<readonly UnitId[]> {
  const group = await findGroup(cx, name);
  return group === null ? [] : resolveGroup(cx, group, { issuer, on: dayOf(cx.now) });
}
