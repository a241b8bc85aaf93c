// Names in plans and the units of ours that they mean: matched by core's rules and by what people have said before. A saying
// holds for all plans of the same issuer, so that "Phòng TCCB" is asked once.
import { findIssuer, matchGroup, matchUnit, unitBook, type UnitId, unitKey } from '@sauro/core';
import { newId } from '../kit/id.ts';
import { type Action, record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { listGroups } from '../people/groups.ts';
import type { UnitMatch } from './draft-contract.ts';
import { deleteUnitName, listUnitNames, listUnits, upsertUnitName } from './queries-units.ts';

export async function matchUnits(
  cx: Cx,
  { issuer, names }: { readonly issuer: string | null; readonly names: readonly string[] },
): Promise<readonly UnitMatch[]> {
  const units = await listUnits(cx);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const book = unitBook(units);
  const way = { issuer: findIssuer(book, issuer), named: await listUnitNames(cx, issuerKeyOf(issuer)) };
  const groups = await listGroups(cx);
  return names.map((name) => {
    const { how, unit, candidates } = matchUnit(book, name, way);
    // What a person has said comes first; "Sở, ngành" is a group, and not the department that is called most like it.
    if (how !== 'named' && matchGroup(groups, name) !== null) return { name, how: 'group', unit: null, candidates: [] };
    const meant = unit === null ? undefined : byId.get(unit);
    return {
      name,
      how,
      unit: meant === undefined ? null : { id: meant.id, name: meant.name },
      candidates: candidates.flatMap(({ unit: id, likeness }) => {
        const found = byId.get(id);
        return found === undefined ? [] : [{ id, name: found.name, code: found.code, likeness }];
      }),
    };
  });
}

type Naming = { readonly issuer: string | null; readonly name: string; readonly unit: UnitId | null };

/** Says what a name means, or takes that back. */
export async function nameUnit(cx: Cx, { issuer, name, unit }: Naming): Promise<UnitMatch> {
  const key = { issuerKey: issuerKeyOf(issuer), nameKey: unitKey(name) };
  if (unit === null) {
    await record(cx, unitNameTakenBack, { subject: newId<'unitName'>(), data: key });
  } else {
    if (!(await listUnits(cx)).some(({ id }) => id === unit)) throw new Problem('record.not-found');
    await record(cx, unitNamed, { subject: newId<'unitName'>(), data: { ...key, unit, name } });
  }
  const [match] = await matchUnits(cx, { issuer, names: [name] });
  if (match === undefined) throw new Error('A name was asked for and not answered.');
  return match;
}

type Key = { readonly issuerKey: string; readonly nameKey: string };

const unitNamed: Action<'unitName', Key & { readonly unit: UnitId; readonly name: string }> = {
  kind: 'unitName.given',
  apply: (cx, { subject, data: { unit, ...row } }) => upsertUnitName(cx, { id: subject, ...row, unitId: unit }),
};

const unitNameTakenBack: Action<'unitName', Key> = {
  kind: 'unitName.taken-back',
  apply: (cx, { data }) => deleteUnitName(cx, data),
};

function issuerKeyOf(issuer: string | null): string {
  return issuer === null ? '' : unitKey(issuer);
}
