// Groups of units as a body knows them, and who is in one on a day. The groups that every body has are in core; a body adds
// its own, gives them other names, or takes them away.
import {
  type GroupPart,
  matchGroup,
  type NamedGroup,
  type PlainDate,
  STANDARD_GROUPS,
  type UnitGroup,
  type UnitId,
} from '@sauro/core';
import type { Cx } from '../kit/system.ts';
import { listAbove, listGroupRows, listPartMembers, listRoots } from './queries-groups.ts';

/** Its own first, by name: what the body itself calls a group comes before what all call so. */
export async function listGroups(cx: Cx): Promise<readonly NamedGroup[]> {
  const rows = await listGroupRows(cx);
  const changed = new Set(rows.map(({ code }) => code));
  const own = rows
    .filter(({ isRemoved }) => !isRemoved)
    .map(({ code, name, aliases, parts }) => ({ code, name, aliases, parts }));
  return [...own, ...STANDARD_GROUPS.filter(({ code }) => !changed.has(code))];
}

/** The group that a name in a plan means; null where it names a single unit or bodies that are not ours. */
export async function findGroup(cx: Cx, name: string): Promise<UnitGroup | null> {
  return matchGroup(await listGroups(cx), name);
}

/** `issuer`: the unit that issues; null where that is not known, and nobody is under it. `on`: the day of issue. */
export type GroupWay = { readonly issuer: UnitId | null; readonly on: PlainDate };

/** Who is in the group on that day, each once, in the order of the parts and then of codes. The issuer is never in it. */
export async function resolveGroup(
  cx: Cx,
  group: Pick<UnitGroup, 'parts'>,
  { issuer, on }: GroupWay,
): Promise<readonly UnitId[]> {
  const members = new Set<UnitId>();
  for (const part of group.parts) {
    const roots = await rootsOf(cx, part, { issuer, on });
    for (const id of await listPartMembers(cx, { part, roots, issuer, on })) members.add(id);
  }
  return [...members];
}

/** Kinds of the committees that govern an area: "xã" in a plan of a commune is that commune. */
const GOVERNS = new Set(['province', 'commune']);

async function rootsOf(cx: Cx, { under }: GroupPart, { issuer, on }: GroupWay): Promise<readonly UnitId[]> {
  if (under !== 'issuer' && under !== 'area') return [under];
  if (issuer === null) return under === 'issuer' ? [] : listRoots(cx, on);
  if (under === 'issuer') return [issuer];
  const above = await listAbove(cx, issuer, on);
  const [self] = above;
  const area = self !== undefined && GOVERNS.has(self.kind) ? self : above.at(-1);
  return area === undefined ? [] : [area.id];
}
