// A person is added, with an account to sign in with and an office to act in.
import { dayOf, type PersonId, type PlainDate, type UnitId } from '@sauro/core';
import { newId } from '../kit/id.ts';
import { record } from '../kit/ledger.ts';
import type { Cx } from '../kit/system.ts';
import { accountOpened, officeGiven, personAdded } from './actions.ts';
import type { ImportId } from './queries-import.ts';
import { oneTimeUntil } from './reset-account.ts';
import { setOwnPhone } from './set-phone.ts';
import { usernameOf } from './sign-in.ts';

export type NewPerson = {
  readonly name: string;
  readonly username: string;
  /** Hashed by the caller, outside the transaction. */
  readonly passwordHash: string;
  /** Others know it too: it is hers until she has chosen her own, for as long as a one-time password is. */
  readonly isFirstPassword?: boolean;
  /** The list that she comes with. */
  readonly import?: ImportId;
  readonly unit: UnitId;
  readonly role: string;
  /** What she is called in the office; nothing where nothing is said. */
  readonly title?: string;
  /** Where she is reached at work, in figures alone. */
  readonly phone?: string | null;
  /** The first day of the office; today where nothing is said. */
  readonly from?: PlainDate;
};

export async function addPerson(
  cx: Cx,
  { name, username, passwordHash, unit, role, title = '', phone = null, from = dayOf(cx.now), ...more }: NewPerson,
): Promise<PersonId> {
  const subject = newId<'person'>();
  await record(cx, personAdded, { subject, data: { name } });
  const until = more.isFirstPassword === true ? { until: oneTimeUntil(cx.now) } : {};
  const list = more.import === undefined ? {} : { import: more.import };
  const account = { username: usernameOf(username), ...until, ...list };
  await record(cx, accountOpened, { subject, data: account, aside: { passwordHash } });
  const said = title === '' ? {} : { title };
  await record(cx, officeGiven, { subject, data: { unit, role, from, ...said } });
  if (phone !== null) await setOwnPhone(cx, subject, phone);
  return subject;
}
