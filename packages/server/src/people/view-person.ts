// People as they are shown: lines of a list with the offices of today, or one person with all that is known.
import { dayOf, type PersonId, type UnitId } from '@sauro/core';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { listDelegations } from './queries-delegation.ts';
import { findEmail } from './queries-email.ts';
import { findPerson, listOfficesOfPeople, type PersonRow } from './queries-staff.ts';
import { reachesEvery } from './reach.ts';
import type { PersonLine, PersonView } from './staff-contract.ts';

type OfficeRow = Awaited<ReturnType<typeof listOfficesOfPeople>>[number];

export async function linesOf(cx: Cx, rows: readonly PersonRow[]): Promise<PersonLine[]> {
  const offices = await listOfficesOfPeople(
    cx,
    rows.map(({ id }) => id),
  );
  const today = dayOf(cx.now);
  return rows.map((row) => ({
    ...row,
    offices: offices.filter((office) => office.personId === row.id && isHeld(office, today)).map(officeOf),
  }));
}

export async function viewPerson(cx: Cx, id: PersonId): Promise<PersonView> {
  const row = await findPerson(cx, id);
  if (row === undefined) throw new Problem('record.not-found');
  const today = dayOf(cx.now);
  const offices = await listOfficesOfPeople(cx, [id]);
  const canManage = await managesOne(
    cx,
    offices.map(({ unitId }) => unitId),
  );
  return {
    ...row,
    offices: offices.filter((office) => isHeld(office, today)).map(officeOf),
    past: offices.filter((office) => !isHeld(office, today)).map(officeOf),
    delegations: (await listDelegations(cx, { person: id })).map((one) => ({
      id: one.id,
      unit: { id: one.unitId, name: one.unit },
      role: one.role,
      holder: { id: one.holderId, name: one.holder },
      delegate: { id: one.delegateId, name: one.delegate },
      from: one.fromOn,
      to: one.toOn,
      reason: one.reason,
    })),
    email: canManage || id === cx.acting.person ? await findEmail(cx, id) : null,
    canManage,
  };
}

function isHeld({ toOn, endedAt }: OfficeRow, today: string): boolean {
  return endedAt === null && (toOn === null || toOn >= today);
}

function officeOf({ id, unitId, unit, role, title, isHead, fromOn, toOn }: OfficeRow) {
  return { id, unit: { id: unitId, name: unit }, role, title, isHead, from: fromOn, to: toOn };
}

async function managesOne(cx: Cx, units: readonly UnitId[]): Promise<boolean> {
  for (const unit of new Set(units)) if (await reachesEvery(cx, 'people.manage', [unit])) return true;
  return false;
}
