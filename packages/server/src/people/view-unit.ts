// A unit as it is shown: a line of a list, or all that is known of it.
import type { UnitForm, UnitId, UnitKind } from '@sauro/core';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { listDelegations, listFocals } from './queries-delegation.ts';
import { listMerged } from './queries-successors.ts';
import { listOfficesOfUnit } from './queries-staff.ts';
import { findUnit, listAliases, listPath, listPlaces, listUnitFacts, type UnitRow } from './queries-tree.ts';
import { listUnitNames } from './queries-units.ts';
import { reachesEvery } from './reach.ts';
import type { ALIAS_KINDS, UnitLine, UnitView } from './units-contract.ts';

const LATEST_FACTS = 50;

export function lineOf({ parent, parentName, kind, form, ...row }: UnitRow): UnitLine {
  return {
    ...row,
    // Both were written by `insertUnits`, from core's own tables.
    kind: kind as UnitKind,
    form: form as UnitForm | null,
    parent: parent === null || parentName === null ? null : { id: parent, name: parentName },
  };
}

export async function viewUnit(cx: Cx, id: UnitId): Promise<UnitView> {
  const row = await findUnit(cx, id);
  if (row === undefined) throw new Problem('record.not-found');
  const { agencyCode, oldAgencyCode, succeededBy, ...line } = row;
  const [successor] = succeededBy === null ? [] : await listUnitNames(cx, [succeededBy]);
  return {
    ...lineOf(line),
    agencyCode,
    oldAgencyCode,
    path: [...(await listPath(cx, id))],
    succeededBy: successor === undefined ? null : { id: successor.id, name: successor.name },
    merged: [...(await listMerged(cx, id))],
    aliases: (await listAliases(cx, id)).map(({ kind, untilOn, ...alias }) => ({
      ...alias,
      // Held by a constraint of the database.
      kind: kind as (typeof ALIAS_KINDS)[number],
      until: untilOn,
    })),
    places: (await listPlaces(cx, id)).map(({ name, parentName, fromOn, toOn }) => ({
      name,
      parent: parentName,
      from: fromOn,
      to: toOn,
    })),
    facts: (await listUnitFacts(cx, id, LATEST_FACTS)).map(({ id: fact, kind, happenedAt, by }) => ({
      id: fact,
      kind,
      at: happenedAt.toISOString(),
      by,
    })),
    ...(await staffOf(cx, id)),
    canManage: row.closedOn === null && (await reachesEvery(cx, 'people.manage', [id])),
  };
}

async function staffOf(cx: Cx, id: UnitId): Promise<Pick<UnitView, 'offices' | 'focals' | 'delegations'>> {
  return {
    offices: (await listOfficesOfUnit(cx, id)).map(
      ({ id: office, personId, person, phone, role, title, isHead, fromOn, toOn }) => ({
        id: office,
        person: { id: personId, name: person, phone },
        role,
        title,
        isHead,
        from: fromOn,
        to: toOn,
      }),
    ),
    focals: (await listFocals(cx, id)).map(({ id: focal, subject, personId, person, phone, fromOn }) => ({
      id: focal,
      subject,
      person: { id: personId, name: person, phone },
      from: fromOn,
    })),
    delegations: (await listDelegations(cx, { unit: id })).map((one) => ({
      id: one.id,
      holder: { id: one.holderId, name: one.holder },
      delegate: { id: one.delegateId, name: one.delegate },
      role: one.role,
      from: one.fromOn,
      to: one.toOn,
      reason: one.reason,
    })),
  };
}
