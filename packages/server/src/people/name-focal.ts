// Whom to ask in a unit about a subject: information security, digital transformation, emulation.
import { dayOf, fold, type PersonId, type UnitId } from '@sauro/core';
import { newId } from '../kit/id.ts';
import { record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { findFocalUnit, type FocalId, listFocals } from './queries-delegation.ts';
import { findPerson, holdsOffice } from './queries-staff.ts';
import { mustReach } from './reach.ts';
import { focalEnded, focalNamed } from './staff-facts.ts';

export async function nameFocal(
  cx: Cx,
  unit: UnitId,
  { person, subject }: { readonly person: PersonId; readonly subject: string },
): Promise<void> {
  await mustReach(cx, 'people.manage', [unit]);
  if ((await findPerson(cx, person)) === undefined) throw new Problem('record.not-found');
  if (!(await holdsOffice(cx, person, unit))) throw new Problem('focal.not-of-unit');
  const named = await listFocals(cx, unit);
  if (named.some((one) => one.personId === person && fold(one.subject) === fold(subject))) {
    throw new Problem('focal.named');
  }
  const data = { focal: newId<'focalPerson'>(), person, subject, from: dayOf(cx.now) };
  await record(cx, focalNamed, { subject: unit, data });
}

export async function endFocal(cx: Cx, focal: FocalId): Promise<void> {
  const unit = await findFocalUnit(cx, focal);
  if (unit === undefined) throw new Problem('record.not-found');
  await mustReach(cx, 'people.manage', [unit]);
  await record(cx, focalEnded, { subject: unit, data: { focal } });
}
