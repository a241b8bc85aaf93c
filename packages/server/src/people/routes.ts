// Signing in and out, over HTTP.
import type { PersonId } from '@sauro/core';
import { rightsOf } from '@sauro/core';
import type { Exchange, SessionId } from '../kit/http/exchange.ts';
import { inSteps, type Routes, routes } from '../kit/http/serve.ts';
import { record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { signedOut } from './actions.ts';
import { changePassword, checkChange } from './change-password.ts';
import { type CurrentSession, peopleContract } from './contract.ts';
import * as queries from './queries.ts';
import { checkPassword, openSession, type SessionWay, usernameOf } from './sign-in.ts';

export function peopleRoutes(way: SessionWay): Routes {
  return routes(peopleContract, {
    signIn: inSteps(peopleContract.signIn, {
      before: (system, { body }, { address }, acting) =>
        checkPassword(system, acting, { username: usernameOf(body.username), password: body.password, address }),
      handle: async (cx, { body }, { address, keepToken, session }, account) => {
        keepToken(
          await openSession(cx, account, {
            ...way,
            username: usernameOf(body.username),
            address,
            replaces: session,
          }),
          way.hours * 3600,
        );
        return currentSession(cx, account.person);
      },
    }),
    currentSession: (cx) => currentSession(cx, signedInPerson(cx)),
    signOut: async (cx, _input, exchange) => {
      await record(cx, signedOut, { subject: signedInPerson(cx), data: { session: openSessionOf(exchange) } });
      exchange.dropToken();
    },
    changePassword: inSteps(peopleContract.changePassword, {
      before: (system, { body }, { address }, acting) =>
        checkChange(system, acting, { ...body, person: personOf(acting.person), address }),
      handle: (cx, _input, exchange, hashes) =>
        changePassword(cx, hashes, {
          person: signedInPerson(cx),
          session: openSessionOf(exchange),
          address: exchange.address,
        }),
    }),
  });
}

async function currentSession(cx: Cx, person: PersonId): Promise<CurrentSession> {
  const profile = await queries.getProfile(cx, person);
  const { offices } = await queries.getActor(cx, person);
  return { ...profile, can: [...rightsOf({ offices })] };
}

function signedInPerson(cx: Cx): PersonId {
  return personOf(cx.acting.person);
}

function personOf(person: PersonId | null): PersonId {
  if (person === null) throw new Problem('session.none');
  return person;
}

function openSessionOf({ session }: Exchange): SessionId {
  if (session === null) throw new Problem('session.none');
  return session;
}
