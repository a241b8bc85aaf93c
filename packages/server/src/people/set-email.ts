// The address to which a person's digests and notices go: set by herself, or by who manages all the units in which she acts.
// That it was set is a fact; the address itself is personal and stands only with the person.
import type { PersonId } from '@sauro/core';
import { type Action, record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { updateEmail } from './queries-email.ts';
import { mustReachPerson } from './reset-account.ts';
import { isPerson } from './queries-staff.ts';

type Email = { readonly email: string | null };
const emailSet: Action<'person', { readonly hasEmail: boolean }, Email> = {
  kind: 'person.email-set',
  apply: (cx, { subject }, { email }) => updateEmail(cx, subject, email),
};

/** null takes the address away. */
export async function setOwnEmail(cx: Cx, person: PersonId, email: string | null): Promise<void> {
  await record(cx, emailSet, { subject: person, data: { hasEmail: email !== null }, aside: { email } });
}

export async function setEmailOf(cx: Cx, person: PersonId, email: string | null): Promise<void> {
  if (!(await isPerson(cx, person))) throw new Problem('record.not-found');
  await mustReachPerson(cx, person);
  await setOwnEmail(cx, person, email);
}
