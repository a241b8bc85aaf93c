// The calls of award lists, typed by the contract.
import type { Answer, contract, Request } from '@sauro/server/contract';
import { queryOptions } from '@tanstack/react-query';
import { call, sendFile } from '../client.ts';

type Lists = typeof contract.awardLists;

export type AwardListBody = Request<Lists['previewAwardList']>['body'];
export type ReadAwards = Answer<Lists['readAwardList']>;
export type AwardPreview = Answer<Lists['previewAwardList']>;

export function readAwardFile(file: File): Promise<ReadAwards> {
  return sendFile('/api/award-lists/read', file);
}

export function previewAwardList(body: AwardListBody): Promise<AwardPreview> {
  return call('POST', '/api/award-lists/preview', body);
}

export function publishAwardList(body: Request<Lists['publishAwardList']>['body']): Promise<{ id: string }> {
  return call('POST', '/api/award-lists', body);
}

export const awardListsQuery = queryOptions({
  queryKey: ['publications', 'awards'],
  queryFn: () => call<Answer<Lists['listAwardLists']>>('GET', '/api/award-lists'),
});
