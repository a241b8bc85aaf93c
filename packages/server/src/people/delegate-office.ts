// An office is exercised by another while its holder is away: from one day to another, by the holder herself or by who
// manages the unit. On these days the delegate acts with it as with her own (`getActor` in queries.ts).
import { dayOf, type PersonId } from '@sauro/core';
import { newId } from '../kit/id.ts';
import { record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { getHeld } from './give-office.ts';
import { type DelegationId, listDelegations, listLent } from './queries-delegation.ts';
import { holdsOffice, isPerson, type OfficeId } from './queries-staff.ts';
import { mustReach } from './reach.ts';
import { delegationEnded, officeDelegated } from './staff-facts.ts';

export type Delegation = {
  readonly delegate: PersonId;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  /** Though others act with the office on some of these days: two then decide with one office. */
  readonly beside?: boolean;
};

export async function delegateOffice(
  cx: Cx,
  office: OfficeId,
  { delegate, from, to, reason, beside = false }: Delegation,
): Promise<void> {
  const { personId: holder, unitId } = await getHeld(cx, office);
  if (cx.acting.person !== holder) await mustReach(cx, 'people.manage', [unitId]);
  if (delegate === holder) throw new Problem('delegation.to-oneself');
  if (from < dayOf(cx.now) || to < from || to > aYearAfter(from)) throw new Problem('delegation.past');
  if (!(await isPerson(cx, delegate))) throw new Problem('record.not-found');
  if (!(await holdsOffice(cx, delegate))) throw new Problem('delegation.no-office');
  const given = await listLent(cx, { office });
  const overlapping = given.filter((one) => one.fromOn <= to && from <= one.toOn);
  const same = overlapping.find((one) => one.delegateId === delegate);
  if (same !== undefined) throw new Problem('delegation.given', { from: same.fromOn, to: same.toOn });
  const [other] = overlapping;
  if (other !== undefined && !beside)
    throw new Problem('delegation.overlaps', { name: other.delegate, from: other.fromOn, to: other.toOn });
  const delegation = newId<'delegation'>();
  await record(cx, officeDelegated, { subject: holder, data: { delegation, office, delegate, from, to, reason } });
}

export async function endDelegation(cx: Cx, id: DelegationId): Promise<void> {
  const [delegation] = await listDelegations(cx, { id });
  if (delegation === undefined) throw new Problem('record.not-found');
  if (cx.acting.person !== delegation.holderId) await mustReach(cx, 'people.manage', [delegation.unitId]);
  await record(cx, delegationEnded, { subject: delegation.holderId, data: { delegation: id } });
}

function aYearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
