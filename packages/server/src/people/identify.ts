// Who calls: the person behind a session's token, and the tenant behind a host name.
import { asNobody, asPerson } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import type { Identify } from '../kit/http/serve.ts';
import { identifyByToken } from './access-token/identify-by-token.ts';
import * as queries from './queries.ts';
import * as sessions from './queries-session.ts';
import type { SessionWay } from './sign-in.ts';
import { readToken } from './token.ts';

const MINUTE_MS = 60_000;

export function identifyBy(way: SessionWay): Identify {
  return {
    tenantAt: (system, host) => queries.findTenantAt(system.db, host.replace(/:\d+$/, '')),
    byToken: identifyByToken(),
    async bySession(system, text, isUse) {
      const token = readToken(text);
      if (!token) return undefined;
      return transact(system, asNobody(token.tenant), async (cx) => {
        const idleSince = new Date(cx.now.getTime() - way.idleMinutes * MINUTE_MS);
        const session = await sessions.findSession(cx, { tokenHash: token.hash, idleSince });
        if (!session) return undefined;
        // To the minute is enough, and spares a write with every request.
        if (isUse && cx.now.getTime() - session.seenAt.getTime() > MINUTE_MS)
          await sessions.touchSession(cx, session.id);
        return {
          acting: asPerson(await queries.getActor(cx, session.person)),
          session: session.id,
          provedAt: session.provedAt,
          passwordIsDue: session.oneTimeUntil !== null,
        };
      });
    },
  };
}
