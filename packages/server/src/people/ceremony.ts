// A ceremony has two halves: the server asks (for a code, a signature, a word of the provider), the browser answers. In
// between it waits here for some minutes, bound to the browser by a cookie; its challenge is good for one answer.
import type { PersonId } from '@sauro/core';
import { z } from 'zod';
import type { Acting } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import type { Exchange } from '../kit/http/exchange.ts';
import { newId } from '../kit/id.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx, System } from '../kit/system.ts';
import * as queries from './queries-ceremony.ts';
import { newToken, readToken } from './token.ts';

const MINUTES = 10;

const Challenge = z.object({ challenge: z.string() });

/** What each kind keeps for its second half. */
const KINDS = {
  /** The password was right (or the provider's word was): the second factor is awaited. */
  second: z.object({ by: z.enum(['password', 'oidc']), challenge: z.string().optional() }),
  passkey: Challenge,
  'passkey-new': Challenge,
  proof: Challenge,
  /** The secret of the code application, sealed, in base64. */
  totp: z.object({ secret: z.string() }),
  oidc: z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), redirect: z.string() }),
} as const;

type Kind = keyof typeof KINDS;
type Data<K extends Kind> = z.output<(typeof KINDS)[K]>;

export type Ceremony<K extends Kind> = {
  readonly id: queries.CeremonyId;
  readonly person: PersonId | null;
  readonly data: Data<K>;
};

export async function beginCeremony<K extends Kind>(
  cx: Cx,
  exchange: Pick<Exchange, 'keepStep'>,
  { kind, person, data }: { readonly kind: K; readonly person: PersonId | null; readonly data: Data<K> },
): Promise<void> {
  const token = newToken(cx.acting.tenant);
  const expiresAt = new Date(cx.now.getTime() + MINUTES * 60_000);
  const row = { id: newId<'ceremony'>(), tokenHash: token.hash, kind, person, data: JSON.stringify(data), expiresAt };
  await queries.insertCeremony(cx, row);
  exchange.keepStep(token.text, MINUTES * 60);
}

/** Throws `step.gone` where there is none of that kind, where it is over, and where it is somebody else's. */
export async function getCeremony<K extends Kind>(cx: Cx, step: string | undefined, kind: K): Promise<Ceremony<K>> {
  const token = step === undefined ? undefined : readToken(step);
  const row = token?.tenant === cx.acting.tenant ? await queries.holdCeremony(cx, token.hash) : undefined;
  const isOthers = cx.acting.person !== null && row?.person !== cx.acting.person;
  if (row?.kind !== kind || isOthers) throw new Problem('step.gone');
  // Each kind was written with its own data by `beginCeremony`.
  return { id: row.id, person: row.person, data: KINDS[kind].parse(row.data) as Data<K> };
}

/** Takes it away, in a transaction of its own: an answer that is wrong has used it up too. */
export async function takeCeremony<K extends Kind>(
  system: System,
  acting: Acting,
  { step, kind }: { readonly step: string | undefined; readonly kind: K },
): Promise<Ceremony<K>> {
  return transact(system, acting, async (cx) => {
    const ceremony = await getCeremony(cx, step, kind);
    await queries.deleteCeremony(cx, ceremony.id);
    return ceremony;
  });
}

/** The last act of the second half. Throws where another has done it meanwhile, or where it was made void. */
export async function endCeremony(cx: Cx, id: queries.CeremonyId): Promise<void> {
  if (!(await queries.deleteCeremony(cx, id))) throw new Problem('step.gone');
}

export async function keepChallenge(
  cx: Cx,
  { id, data }: Ceremony<'second'>,
  challenge: string | undefined,
): Promise<void> {
  await queries.updateCeremony(cx, id, JSON.stringify({ ...data, challenge }));
}
