// What a person has switched on or off for herself; nobody does it for her.
import { carries, CHANNEL_NAMES, isOn, NOTICE_KINDS, type PersonId } from '@sauro/core';
import type { Output } from '../kit/contract.ts';
import { record } from '../kit/ledger.ts';
import type { Cx } from '../kit/system.ts';
import type { notificationContract } from './contract.ts';
import { listLatestDeliveries } from './queries-delivery.ts';
import { listSwitches, switchesOf } from './queries-tell.ts';
import { noticesSwitched, type Switched } from './settings-facts.ts';

type GetSwitches = (typeof notificationContract)['getSwitches'];

/** Every kind with every channel that can carry it. */
export async function listOwnSwitches(cx: Cx, person: PersonId): Promise<Switched[]> {
  const switches = switchesOf(await listSwitches(cx, [person]));
  return NOTICE_KINDS.flatMap((kind) =>
    CHANNEL_NAMES.filter((channel) => carries(channel, kind)).map((channel) => ({
      kind,
      channel,
      isOn: isOn(switches, kind, channel),
    })),
  );
}

const STATES = ['sending', 'waiting', 'sent', 'given-up'] as const;

export async function latestDeliveries(cx: Cx, person: PersonId): Promise<Output<GetSwitches>['latest']> {
  return (await listLatestDeliveries(cx, person)).flatMap(({ channel, state, startedAt, problem }) => {
    const [by, stands] = [CHANNEL_NAMES.find((one) => one === channel), STATES.find((one) => one === state)];
    if (by === undefined || stands === undefined || startedAt === null) return [];
    return [{ channel: by, state: stands, at: startedAt.toISOString(), problem }];
  });
}

export async function setSwitches(cx: Cx, person: PersonId, wanted: readonly Switched[]): Promise<void> {
  // Of what is said twice the last counts: one statement writes each row once.
  const last = new Map(wanted.map((one) => [`${one.kind}:${one.channel}`, one]));
  const stands = await listOwnSwitches(cx, person);
  const changed = [...last.values()].filter((one) =>
    stands.some(({ kind, channel, isOn: is }) => kind === one.kind && channel === one.channel && is !== one.isOn),
  );
  if (changed.length > 0) await record(cx, noticesSwitched, { subject: person, data: { switches: changed } });
}
