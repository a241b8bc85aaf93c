// The work telephone of a person: set by herself, or by who manages all the units in which she acts. That it was set is a fact;
// the number itself is personal and stands only with the person.
import type { PersonId } from '@sauro/core';
import { type Action, record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { updatePhone } from './queries-contacts.ts';
import { isPerson } from './queries-staff.ts';
import { mustReachPerson } from './reset-account.ts';

type Phone = { readonly phone: string | null };
const phoneSet: Action<'person', { readonly hasPhone: boolean }, Phone> = {
  kind: 'person.phone-set',
  apply: (cx, { subject }, { phone }) => updatePhone(cx, subject, phone),
};

/** null takes the number away. */
export async function setOwnPhone(cx: Cx, person: PersonId, phone: string | null): Promise<void> {
  await record(cx, phoneSet, { subject: person, data: { hasPhone: phone !== null }, aside: { phone } });
}

export async function setPhoneOf(cx: Cx, person: PersonId, phone: string | null): Promise<void> {
  if (!(await isPerson(cx, person))) throw new Problem('record.not-found');
  await mustReachPerson(cx, person);
  await setOwnPhone(cx, person, phone);
}
