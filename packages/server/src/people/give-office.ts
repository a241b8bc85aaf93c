// Offices of people: given, ended, and the one whose holder answers for the unit. Each within the reach of who does it.
import { dayOf, type PersonId, type UnitId } from '@sauro/core';
import { record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { officeGiven } from './actions.ts';
import { holdUnit } from './queries-change.ts';
import { listFocalsOf, listLent } from './queries-delegation.ts';
import { countTopManagers, findOffice, findPerson, holdsOffice, type OfficeId } from './queries-staff.ts';
import { listTops } from './queries-tree.ts';
import { mustReach } from './reach.ts';
import { listManagingRoles, mustBeRole } from './roles.ts';
import { delegationEnded, focalEnded, headNamed, officeEnded } from './staff-facts.ts';

export type Office = { readonly unit: UnitId; readonly role: string; readonly title: string };

export async function giveOffice(cx: Cx, person: PersonId, office: Office): Promise<void> {
  await settleOffice(cx, office);
  if ((await findPerson(cx, person)) === undefined) throw new Problem('record.not-found');
  const { unit, role, title } = office;
  const said = title === '' ? {} : { title };
  await record(cx, officeGiven, { subject: person, data: { unit, role, from: dayOf(cx.now), ...said } });
}

/** Whether an office may be given: of an open unit within reach, with a role that there is. */
export async function settleOffice(cx: Cx, { unit, role }: Omit<Office, 'title'>): Promise<void> {
  const held = await holdUnit(cx, unit);
  if (held === undefined) throw new Problem('record.not-found');
  await mustReach(cx, 'people.manage', [unit]);
  if (held.closedOn !== null) throw new Problem('unit.closed');
  await mustBeRole(cx, role);
}

export async function endOffice(cx: Cx, id: OfficeId): Promise<void> {
  const office = await getHeld(cx, id);
  await mustReach(cx, 'people.manage', [office.unitId]);
  await mustLeaveManager(cx, office);
  await record(cx, officeEnded, { subject: office.personId, data: { office: id, to: dayOf(cx.now) } });
  await endWithOffice(cx, id, office.personId);
}

/** What hung on it: who exercised it; and of her who held it what she may only have while she serves there, or at all. */
async function endWithOffice(cx: Cx, office: OfficeId, person: PersonId): Promise<void> {
  const lent = [...(await listLent(cx, { office }))];
  if (!(await holdsOffice(cx, person))) lent.push(...(await listLent(cx, { delegate: person })));
  for (const { id, holderId } of lent) {
    await record(cx, delegationEnded, { subject: holderId, data: { delegation: id } });
  }
  for (const { id, unitId } of await listFocalsOf(cx, person)) {
    if (await holdsOffice(cx, person, unitId)) continue;
    await record(cx, focalEnded, { subject: unitId, data: { focal: id } });
  }
}

export async function nameHead(cx: Cx, id: OfficeId): Promise<void> {
  const office = await getHeld(cx, id);
  await mustReach(cx, 'people.manage', [office.unitId]);
  await record(cx, headNamed, { subject: office.unitId, data: { office: id, person: office.personId } });
}

export async function getHeld(cx: Cx, id: OfficeId) {
  const office = await findOffice(cx, id);
  if (office === undefined) throw new Problem('record.not-found');
  if (office.endedAt !== null || (office.toOn !== null && office.toOn < dayOf(cx.now)))
    throw new Problem('office.ended');
  return office;
}

/** A body without anybody who manages it from the top could give nobody that right again. */
async function mustLeaveManager(
  cx: Cx,
  office: { readonly unitId: UnitId; readonly role: string; readonly id: OfficeId },
) {
  const roles = await listManagingRoles(cx);
  const tops = await listTops(cx);
  if (!tops.includes(office.unitId) || !roles.includes(office.role)) return;
  if ((await countTopManagers(cx, { tops, roles, except: office.id })) === 0) {
    throw new Problem('office.last-administrator');
  }
}
