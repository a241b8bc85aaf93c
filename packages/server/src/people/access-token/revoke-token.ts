// A token is revoked: by whom it is of, at once and without a further proof, or by who manages its person.
import type { PersonId } from '@sauro/core';
import { record } from '../../kit/ledger.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { mustReachPerson } from '../reset-account.ts';
import { type AccessTokenId, tokenRevoked } from './facts.ts';
import { findOwner } from './queries.ts';

export async function revokeToken(cx: Cx, person: PersonId, id: AccessTokenId): Promise<void> {
  if ((await findOwner(cx, id)) !== person) throw new Problem('record.not-found');
  await record(cx, tokenRevoked, { subject: id, data: { person } });
}

export async function revokeTokenOf(cx: Cx, id: AccessTokenId): Promise<void> {
  const person = await findOwner(cx, id);
  if (person === undefined) throw new Problem('record.not-found');
  await mustReachPerson(cx, person);
  await record(cx, tokenRevoked, { subject: id, data: { person } });
}
