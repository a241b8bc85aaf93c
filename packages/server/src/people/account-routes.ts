// One's own account, over HTTP; and what an administrator may do to another's.
import { inSteps, type Routes, routes } from '../kit/http/serve.ts';
import { record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { accountContract } from './account-contract.ts';
import { accountState, listOpenSessions } from './account-state.ts';
import { addPasskey, askNewPasskey, checkNewPasskey } from './add-passkey.ts';
import { openSessionOf, signedInPerson } from './caller.ts';
import { listFactors } from './prove.ts';
import { makeRecoveryCodes } from './recovery-codes.ts';
import { endSessionsOf, newOneTime, resetPassword, resetSecondFactor } from './reset-account.ts';
import { setEmailOf, setOwnEmail } from './set-email.ts';
import { setOwnPhone, setPhoneOf } from './set-phone.ts';
import { beginTotp, checkFirstCode, setTotp } from './set-totp.ts';
import type { SignInWay } from './sign-in.ts';
import { passkeyRemoved, sessionEnded, sessionsEnded, totpRemoved } from './sign-in-actions.ts';

export function accountRoutes(way: SignInWay): Routes {
  return routes(accountContract, {
    getAccount: (cx) => accountState(cx, signedInPerson(cx.acting)),
    setEmail: (cx, { body }) => setOwnEmail(cx, signedInPerson(cx.acting), body.email),
    setPhone: (cx, { body }) => setOwnPhone(cx, signedInPerson(cx.acting), body.phone),
    beginTotp: (cx, _input, exchange) => beginTotp(cx, signedInPerson(cx.acting), exchange, way.seal),
    setTotp: inSteps(accountContract.setTotp, {
      before: (system, { body }, exchange, acting) =>
        checkFirstCode(system, acting, { person: signedInPerson(acting), code: body.code, exchange }, way.seal),
      handle: async (cx, _input, exchange, set) => {
        const codes = await setTotp(cx, set, { person: signedInPerson(cx.acting), exchange });
        return { recoveryCodes: listOrNull(codes) };
      },
    }),
    removeTotp: async (cx) => void (await record(cx, totpRemoved, { subject: signedInPerson(cx.acting), data: {} })),
    makeRecoveryCodes: async (cx) => ({ recoveryCodes: [...(await newCodes(cx))] }),
    askNewPasskey: (cx, _input, exchange) => askNewPasskey(cx, signedInPerson(cx.acting), exchange),
    addPasskey: inSteps(accountContract.addPasskey, {
      before: (system, { body }, exchange, acting) =>
        checkNewPasskey(system, acting, { response: body.response, exchange }),
      handle: async (cx, { body }, _exchange, checked) => {
        const codes = await addPasskey(cx, checked, { person: signedInPerson(cx.acting), name: body.name });
        return { recoveryCodes: listOrNull(codes) };
      },
    }),
    removePasskey: async (cx, { params }) => {
      await record(cx, passkeyRemoved, { subject: signedInPerson(cx.acting), data: { passkey: params.id } });
    },
    listSessions: (cx, _input, exchange) =>
      listOpenSessions(cx, { person: signedInPerson(cx.acting), session: openSessionOf(exchange), way }),
    endSession: async (cx, { params }) => {
      await record(cx, sessionEnded, { subject: signedInPerson(cx.acting), data: { session: params.id } });
    },
    endOtherSessions: async (cx, _input, exchange) => {
      const keeps = openSessionOf(exchange);
      await record(cx, sessionsEnded, { subject: signedInPerson(cx.acting), data: { keeps } });
    },
    resetPassword: inSteps(accountContract.resetPassword, {
      before: newOneTime,
      handle: (cx, { params }, _exchange, oneTime) => resetPassword(cx, params.id, oneTime),
    }),
    setEmailOf: (cx, { params, body }) => setEmailOf(cx, params.id, body.email),
    setPhoneOf: (cx, { params, body }) => setPhoneOf(cx, params.id, body.phone),
    endSessionsOf: (cx, { params }) => endSessionsOf(cx, params.id),
    resetSecondFactor: (cx, { params }) => resetSecondFactor(cx, params.id),
  });
}

async function newCodes(cx: Cx): Promise<readonly string[]> {
  const person = signedInPerson(cx.acting);
  if ((await listFactors(cx, person)).length === 0) throw new Problem('second.none');
  return makeRecoveryCodes(cx, person);
}

function listOrNull(codes: readonly string[] | null): string[] | null {
  return codes === null ? null : [...codes];
}
