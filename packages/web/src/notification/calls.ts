// The calls of notices, typed by the contract.
import type { Answer, contract, Request } from '@sauro/server/contract';
import { addressOf, call } from '../client.ts';

type Notifications = typeof contract.notifications;
export type NoticeLines = Answer<Notifications['listNotices']>;
export type NoticeLine = NoticeLines['lines'][number];
export type NoticeItems = Answer<Notifications['listNoticeItems']>;
export type NoticeItem = NoticeItems['items'][number];
export type NoticeQuery = Omit<Request<Notifications['listNotices']>['query'], 'offset' | 'limit'>;
export type ItemQuery = Omit<Request<Notifications['listNoticeItems']>['query'], 'offset' | 'limit'>;
export type Seen = Request<Notifications['markSeen']>['body'];
export type Unseen = Answer<Notifications['countUnseen']>;
export type SwitchState = Answer<Notifications['getSwitches']>;
export type Switch = SwitchState['switches'][number];
export type PolicyView = Answer<Notifications['getNotificationPolicy']>;
export type NewPolicy = Request<Notifications['setNotificationPolicy']>['body'];
type Page = { readonly offset: number; readonly limit: number };

export function countUnseen(): Promise<Unseen> {
  return call('GET', '/api/notices/unseen');
}

export function listNotices(query: NoticeQuery, page: Page): Promise<NoticeLines> {
  return call('GET', addressOf('/api/notices', { ...query, ...page }));
}

export function listNoticeItems(query: ItemQuery, page: Page): Promise<NoticeItems> {
  return call('GET', addressOf('/api/notice-items', { ...query, ...page }));
}

export function markSeen(seen: Seen): Promise<Unseen> {
  return call('POST', '/api/notices/seen', seen);
}

export function getSwitches(): Promise<SwitchState> {
  return call('GET', '/api/notification-switches');
}

export async function setSwitches(switches: readonly Switch[]): Promise<void> {
  await call('PUT', '/api/notification-switches', { switches });
}

export function getPolicy(): Promise<PolicyView> {
  return call('GET', '/api/notification-policy');
}

export async function setPolicy(policy: NewPolicy): Promise<void> {
  await call('PUT', '/api/notification-policy', policy);
}
