// What is left of somebody's offices for her token: of each the rights that both have, and only within the unit that was
// chosen. What she has lost since is lost to it too, for her offices are asked for anew with every request.
import type { Office, Right, UnitId } from '@sauro/core';
import type { Cx } from '../../kit/system.ts';
import { listWithin } from './queries.ts';

type Narrowing = { readonly rights: readonly Right[]; readonly unit: UnitId | null };

export async function narrowedOffices(
  cx: Cx,
  offices: readonly Office[],
  { rights, unit }: Narrowing,
): Promise<readonly Office[]> {
  const held = offices
    .map((office) => ({ ...office, rights: office.rights.filter((right) => rights.includes(right)) }))
    .filter((office) => office.rights.length > 0);
  if (unit === null) return held;
  const units = [...new Set(held.map((office) => office.unit))];
  const within = await listWithin(cx, units, unit);
  return held.flatMap((office) => {
    if (within.some(({ unitId, ancestorId }) => unitId === office.unit && ancestorId === unit)) return [office];
    // An office above the chosen unit is one in that unit.
    const isAbove = within.some(({ unitId, ancestorId }) => unitId === unit && ancestorId === office.unit);
    return isAbove ? [{ ...office, unit }] : [];
  });
}
