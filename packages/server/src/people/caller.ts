// The person and the session behind a request that only somebody who has signed in can make.
import type { PersonId } from '@sauro/core';
import type { Acting } from '../kit/acting.ts';
import type { Exchange, SessionId } from '../kit/http/exchange.ts';
import { Problem } from '../kit/problem.ts';

export function signedInPerson({ person }: Pick<Acting, 'person'>): PersonId {
  if (person === null) throw new Problem('session.none');
  return person;
}

export function openSessionOf({ session }: Pick<Exchange, 'session'>): SessionId {
  if (session === null) throw new Problem('session.none');
  return session;
}
