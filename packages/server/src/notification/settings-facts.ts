// What is set about notices, as facts of the ledger.
import type { Channel, NoticeKind, NotificationPolicy } from '@sauro/core';
import type { Action } from '../kit/ledger.ts';
import { upsertPolicy, upsertSwitches } from './queries-settings.ts';

export type Switched = { readonly kind: NoticeKind; readonly channel: Channel; readonly isOn: boolean };

export const noticesSwitched: Action<'person', { readonly switches: readonly Switched[] }> = {
  kind: 'person.notices-switched',
  apply: (cx, { subject, data }) => upsertSwitches(cx, subject, data.switches),
};

export const noticePolicySet: Action<'tenant', NotificationPolicy> = {
  kind: 'tenant.notice-policy-set',
  apply: (cx, { data }) => upsertPolicy(cx, data),
};
