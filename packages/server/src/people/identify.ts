// Who calls: the person behind a session's token, and the tenant behind a host name.
import { dayOf } from '@sauro/core';
import { asNobody, asPerson } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import type { Identify } from '../kit/http/serve.ts';
import { asker, together } from '../kit/together.ts';
import { identifyByToken } from './access-token/identify-by-token.ts';
import * as queries from './queries.ts';
import * as sessions from './queries-session.ts';
import { isPasswordDue, type SessionWay } from './sign-in.ts';
import { readToken } from './token.ts';

const MINUTE_MS = 60_000;

export function identifyBy(way: SessionWay): Identify {
  return {
    tenantAt: (system, host) => queries.findTenantAt(system.db, host.replace(/:\d+$/, '')),
    byToken: identifyByToken(),
    async bySession(system, text, isUse) {
      const token = readToken(text);
      if (!token) return undefined;
      const nobody = asNobody(token.tenant);
      const by = asker(system, nobody);
      const [[session], offices] = await together(by, [
        sessions.openSessions.question(by, token.hash, new Date(by.now.getTime() - way.idleMinutes * MINUTE_MS)),
        queries.officesBehindSession.question(by, token.hash, dayOf(by.now)),
      ]);
      if (!session) return undefined;
      // To the minute is enough, and spares a write with every request.
      if (isUse && by.now.getTime() - session.seenAt.getTime() > MINUTE_MS) {
        await transact(system, nobody, (cx) => sessions.touchSession(cx, session.id));
      }
      return {
        acting: asPerson(queries.actorOf(token.tenant, session.person, offices)),
        session: session.id,
        provedAt: session.provedAt,
        passwordIsDue: isPasswordDue(session),
      };
    },
  };
}
