// The person behind an access token, with what of her rights it was given. Asked anew with every request: who has left, is
// locked out or has lost a right has lost it for her tokens in the same moment.
import { dayOf } from '@sauro/core';
import { asNobody, asPerson } from '../../kit/acting.ts';
import { transact } from '../../kit/db.ts';
import type { Identify } from '../../kit/http/serve.ts';
import { Problem } from '../../kit/problem.ts';
import { getActor } from '../queries.ts';
import { narrowedOffices } from './narrow.ts';
import { findToken, touchToken } from './queries.ts';
import { readAccessToken } from './token-text.ts';

const MINUTE_MS = 60_000;
/** Ten a second: what a program asks that goes through a register, and not what brings a server down. */
const MOST_A_MINUTE = 600;

/** `mostAMinute`: requests of one token that one process answers. */
export function identifyByToken(mostAMinute = MOST_A_MINUTE): Identify['byToken'] {
  const isWithin = pace(mostAMinute);
  return async (system, text) => {
    const token = readAccessToken(text);
    if (!token) return undefined;
    if (!isWithin(token.hash.toString('base64url'), system.clock())) throw new Problem('token.throttled');
    return transact(system, asNobody(token.tenant), async (cx) => {
      const found = await findToken(cx, token.hash);
      if (!found) return undefined;
      const actor = await getActor(cx, found.person);
      // Somebody without an office has left: nothing is left of what she gave away.
      if (actor.offices.length === 0) return undefined;
      if (found.usedOn !== dayOf(cx.now)) await touchToken(cx, found.id);
      return {
        acting: asPerson({ ...actor, offices: await narrowedOffices(cx, actor.offices, found) }),
        passwordIsDue: found.oneTimeUntil !== null,
        isReadOnly: found.mode === 'read',
      };
    });
  };
}

/** Counted in the process and forgotten with the minute: nothing is written to be allowed to read. */
function pace(most: number): (key: string, now: Date) => boolean {
  let counts = new Map<string, number>();
  let minute = 0;
  return (key, now) => {
    const current = Math.floor(now.getTime() / MINUTE_MS);
    if (current !== minute) [counts, minute] = [new Map(), current];
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= most;
  };
}
