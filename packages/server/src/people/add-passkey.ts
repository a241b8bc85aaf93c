// A passkey is added: the device makes a pair of keys, and shows the public one with an answer to our question.
import type { PersonId } from '@sauro/core';
import type { Acting } from '../kit/acting.ts';
import type { Exchange } from '../kit/http/exchange.ts';
import { newId } from '../kit/id.ts';
import { record } from '../kit/ledger.ts';
import type { Cx, System } from '../kit/system.ts';
import { beginCeremony, takeCeremony } from './ceremony.ts';
import { askForNew, checkNew } from './passkeys.ts';
import { getProfile } from './queries.ts';
import { listPasskeys } from './queries-factor.ts';
import { makeFirstCodes } from './recovery-codes.ts';
import { passkeyAdded } from './sign-in-actions.ts';

type Checked = Awaited<ReturnType<typeof checkNew>>;

export async function askNewPasskey(cx: Cx, person: PersonId, exchange: Exchange) {
  const { username, name } = (await getProfile(cx, person)).person;
  const known = await listPasskeys(cx, person);
  const question = await askForNew(exchange.origin, { person, username, name, known });
  await beginCeremony(cx, exchange, { kind: 'passkey-new', person, data: { challenge: question.challenge } });
  return question;
}

export async function checkNewPasskey(
  system: System,
  acting: Acting,
  { response, exchange }: { readonly response: Parameters<typeof checkNew>[0]; readonly exchange: Exchange },
): Promise<Checked> {
  const { data } = await takeCeremony(system, acting, { step: exchange.step, kind: 'passkey-new' });
  return checkNew(response, { challenge: data.challenge, origin: exchange.origin });
}

/** The recovery codes where these are the first. */
export async function addPasskey(
  cx: Cx,
  checked: Checked,
  { person, name }: { readonly person: PersonId; readonly name: string },
): Promise<readonly string[] | null> {
  await record(cx, passkeyAdded, { subject: person, data: { passkey: newId<'passkey'>(), name }, aside: checked });
  return makeFirstCodes(cx, person);
}
