// What holds for the whole body: when digests go out, and who is told of what stays overdue.
import { isLadder, type NotificationPolicy } from '@sauro/core';
import { record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { mustReachAll } from '../people/reach.ts';
import { noticePolicySet } from './settings-facts.ts';

export async function setPolicy(cx: Cx, policy: NotificationPolicy): Promise<void> {
  await mustReachAll(cx, 'people.manage');
  if (!isLadder(policy.ladder)) throw new Problem('ladder.not-rising');
  await record(cx, noticePolicySet, { subject: cx.acting.tenant, data: policy });
}
