// From when on a body is warned: what the code says, or what it has set for itself.
import { WARNING_POLICY, type WarningPolicy } from '@sauro/core';
import { type Action, record } from '../kit/ledger.ts';
import type { Cx } from '../kit/system.ts';
import { mustReachAll, reachesAll } from '../people/reach.ts';
import { findPolicy, upsertPolicy } from './queries-policy.ts';

export async function getPolicy(cx: Cx): Promise<WarningPolicy> {
  return (await findPolicy(cx)) ?? WARNING_POLICY;
}

export async function viewPolicy(cx: Cx) {
  return { ...(await getPolicy(cx)), maySave: await reachesAll(cx, 'people.manage') };
}

/** For the whole body: whoever keeps its roles keeps this too. */
export async function savePolicy(cx: Cx, policy: WarningPolicy): Promise<void> {
  await mustReachAll(cx, 'people.manage');
  await record(cx, warningPolicySet, { subject: cx.acting.tenant, data: policy });
}

const warningPolicySet: Action<'tenant', WarningPolicy> = {
  kind: 'tenant.warning-policy-set',
  apply: (cx, { data }) => upsertPolicy(cx, data),
};
