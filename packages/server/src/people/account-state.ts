// How one's own account is guarded, and where one is signed in.
import type { PersonId } from '@sauro/core';
import type { z } from 'zod';
import type { SessionId } from '../kit/http/exchange.ts';
import type { Cx } from '../kit/system.ts';
import { AccountState, OpenSession } from './account-contract.ts';
import { listPhones } from './queries-contacts.ts';
import { findEmail } from './queries-email.ts';
import { countRecoveryCodes, findTotp, listPasskeys } from './queries-factor.ts';
import { findAccountState } from './queries-password.ts';
import { listSessions } from './queries-session.ts';
import type { SessionWay } from './sign-in.ts';

export async function accountState(cx: Cx, person: PersonId): Promise<z.input<typeof AccountState>> {
  const account = await findAccountState(cx, person);
  if (account === undefined) throw new Error('Whoever has signed in has an account.');
  const passkeys = await listPasskeys(cx, person);
  return {
    username: account.username,
    email: await findEmail(cx, person),
    phone: (await listPhones(cx, [person])).get(person) ?? null,
    passwordChangedAt: account.changedAt.toISOString(),
    totpSince: (await findTotp(cx, person))?.since.toISOString() ?? null,
    passkeys: passkeys.map(({ id, name, addedAt, usedAt }) => ({
      id,
      name,
      addedAt: addedAt.toISOString(),
      usedAt: usedAt?.toISOString() ?? null,
    })),
    recoveryCodesLeft: await countRecoveryCodes(cx, person),
  };
}

type Asking = { readonly person: PersonId; readonly session: SessionId; readonly way: SessionWay };

export async function listOpenSessions(
  cx: Cx,
  { person, session, way }: Asking,
): Promise<{ items: z.input<typeof OpenSession>[] }> {
  const idleSince = new Date(cx.now.getTime() - way.idleMinutes * 60_000);
  const rows = await listSessions(cx, person, idleSince);
  const items = rows.map(({ openedAt, seenAt, way: by, ...row }) => ({
    ...row,
    // Held by a constraint of the table.
    way: OpenSession.shape.way.parse(by),
    openedAt: openedAt.toISOString(),
    seenAt: seenAt.toISOString(),
    isThis: row.id === session,
  }));
  return { items };
}
