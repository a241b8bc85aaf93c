// The calls of the verification stage, typed by the contract.
import type { Answer, contract, Request } from '@sauro/server/contract';
import type { Page } from '../assignment/calls.ts';
import { addressOf, call } from '../client.ts';

type Verification = typeof contract.verification;
export type ToVerify = Answer<Verification['listToVerify']>;
export type Reported = ToVerify['items'][number];
export type OpenDifficulties = NonNullable<Reported['difficulties']>;
export type QueueFilter = Omit<Request<Verification['listToVerify']>['query'], keyof Page | 'waiting'> & {
  readonly waiting?: number;
};
export type AcceptBody = Request<Verification['acceptReports']>['body'];
export type Accepted = Answer<Verification['acceptReports']>;

export function listToVerify(filter: QueueFilter, page: Page): Promise<ToVerify> {
  return call('GET', addressOf('/api/verification', { ...filter, ...page }));
}

/** Where many are accepted. */
export const ACCEPTING = '/api/verification/accept';

export function acceptReports(body: AcceptBody): Promise<Accepted> {
  return call('POST', ACCEPTING, body);
}
