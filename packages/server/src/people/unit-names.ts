// The codes of a unit and its other names: small things that can be put right again, so they need no signature.
import { type UnitId, unitKey } from '@sauro/core';
import { record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { holdTree, holdUnit, type NewAlias } from './queries-change.ts';
import { listAliases } from './queries-tree.ts';
import { listUnitNames } from './queries-units.ts';
import { mustReach } from './reach.ts';
import { mustBeFree } from './settle-new.ts';
import { aliasAdded, aliasRemoved, type Codes, unitCoded } from './unit-facts.ts';

export async function setCodes(cx: Cx, unit: UnitId, codes: Codes): Promise<void> {
  await holdTree(cx);
  await settle(cx, unit);
  await mustBeFree(cx, codes.code, unit);
  await record(cx, unitCoded, { subject: unit, data: codes });
}

type Adding = NewAlias & {
  /** That another unit is called so too was said to her: a plan that says it may mean either. */
  readonly isShared: boolean;
};
export async function addAlias(cx: Cx, unit: UnitId, { isShared, ...alias }: Adding): Promise<void> {
  const { name } = await settle(cx, unit);
  const key = unitKey(alias.name);
  const known = [name, ...(await listAliases(cx, unit)).map((one) => one.name)];
  if (known.some((one) => unitKey(one) === key)) throw new Problem('unit.alias-known');
  if (!isShared) await mustBeNobodyElses(cx, unit, key);
  await record(cx, aliasAdded, { subject: unit, data: alias });
}

async function mustBeNobodyElses(cx: Cx, unit: UnitId, key: string): Promise<void> {
  const other = (await listUnitNames(cx)).find(
    ({ id, name, aliases }) => id !== unit && [name, ...aliases].some((one) => unitKey(one) === key),
  );
  if (other !== undefined) throw new Problem('unit.name-of-other', { unit: other.name, code: other.code });
}

export async function removeAlias(cx: Cx, unit: UnitId, id: string): Promise<void> {
  await settle(cx, unit);
  const alias = (await listAliases(cx, unit)).find((one) => one.id === id);
  if (alias === undefined) throw new Problem('record.not-found');
  await record(cx, aliasRemoved, { subject: unit, data: { nameKey: unitKey(alias.name) } });
}

async function settle(cx: Cx, id: UnitId) {
  const unit = await holdUnit(cx, id);
  if (unit === undefined) throw new Problem('record.not-found');
  await mustReach(cx, 'people.manage', [id]);
  if (unit.closedOn !== null) throw new Problem('unit.closed');
  return unit;
}
