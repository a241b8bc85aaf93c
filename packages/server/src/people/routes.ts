// Signing in and out, over HTTP.
import { inSteps, type Routes, routes } from '../kit/http/serve.ts';
import { record } from '../kit/ledger.ts';
import { signedOut } from './actions.ts';
import { openSessionOf, signedInPerson } from './caller.ts';
import { changePassword, checkChange } from './change-password.ts';
import { peopleContract } from './contract.ts';
import { beginOidc, checkOidc, enterByOidc, findOidc, goToOidc } from './enter-by-oidc.ts';
import { findWay } from './queries-session.ts';
import { askProofPasskey, checkFresh, listProofs, proveFresh } from './prove-fresh.ts';
import { askPasskey, askSecondPasskey, checkEntry, checkSecond, enterByPasskey, passSecond } from './second-step.ts';
import { checkPassword, currentSession, enterByPassword, type SignInWay, usernameOf } from './sign-in.ts';
import { countBeginning } from './tries.ts';

export function peopleRoutes(way: SignInWay): Routes {
  return routes(peopleContract, {
    signInWays: inSteps(peopleContract.signInWays, {
      before: (system, _input, _exchange, acting) => findOidc(system, acting, way),
      handle: async (_cx, _input, _exchange, oidc) => ({ oidc: oidc?.label ?? null }),
    }),
    signIn: inSteps(peopleContract.signIn, {
      before: (system, { body }, { address }, acting) =>
        checkPassword(system, acting, { username: usernameOf(body.username), password: body.password, address }),
      handle: (cx, { body }, exchange, account) =>
        enterByPassword(cx, { ...account, username: usernameOf(body.username) }, exchange, way),
    }),
    signInSecond: inSteps(peopleContract.signInSecond, {
      before: (system, { body }, exchange, acting) => checkSecond(system, acting, { proof: body, exchange, way }),
      handle: (cx, _input, exchange, second) => passSecond(cx, second, exchange, way),
    }),
    askSecondPasskey: (cx, _input, exchange) => askSecondPasskey(cx, exchange),
    askPasskey: inSteps(peopleContract.askPasskey, {
      before: (system, _input, { address }, acting) => countBeginning(system, acting, address),
      handle: (cx, _input, exchange) => askPasskey(cx, exchange),
    }),
    signInByPasskey: inSteps(peopleContract.signInByPasskey, {
      before: (system, { body }, exchange, acting) => checkEntry(system, acting, { response: body.response, exchange }),
      handle: (cx, _input, exchange, entering) => enterByPasskey(cx, entering, exchange, way),
    }),
    beginOidc: inSteps(peopleContract.beginOidc, {
      before: (system, _input, exchange, acting) => beginOidc(system, acting, exchange, way),
      handle: (cx, _input, exchange, begun) => goToOidc(cx, begun, exchange),
    }),
    signInByOidc: inSteps(peopleContract.signInByOidc, {
      before: (system, { body }, exchange, acting) => checkOidc(system, acting, { search: body.search, exchange }, way),
      handle: (cx, _input, exchange, outcome) => enterByOidc(cx, outcome, exchange, way),
    }),
    currentSession: async (cx, _input, { session }) =>
      currentSession(cx, signedInPerson(cx.acting), session === null ? null : await findWay(cx, session)),
    signOut: async (cx, _input, exchange) => {
      await record(cx, signedOut, { subject: signedInPerson(cx.acting), data: { session: openSessionOf(exchange) } });
      exchange.dropToken();
    },
    listProofs: async (cx) => ({ ways: await listProofs(cx, signedInPerson(cx.acting)) }),
    askProofPasskey: (cx, _input, exchange) => askProofPasskey(cx, signedInPerson(cx.acting), exchange),
    prove: inSteps(peopleContract.prove, {
      before: (system, { body }, exchange, acting) =>
        checkFresh(system, acting, { person: signedInPerson(acting), proof: body, exchange }, way),
      handle: (cx, _input, exchange, shown) =>
        proveFresh(cx, shown, { person: signedInPerson(cx.acting), session: openSessionOf(exchange), exchange }),
    }),
    changePassword: inSteps(peopleContract.changePassword, {
      before: (system, { body }, { address }, acting) =>
        checkChange(system, acting, { ...body, person: signedInPerson(acting), address }),
      handle: (cx, _input, exchange, hashes) =>
        changePassword(cx, hashes, {
          person: signedInPerson(cx.acting),
          session: openSessionOf(exchange),
          address: exchange.address,
        }),
    }),
  });
}
