// The calls of the packages in which documents came, typed by the contract.
import type { Answer, contract, Request } from '@sauro/server/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../client.ts';

type Calls = typeof contract.documentPackages;

export type DocumentPackage = Answer<Calls['listDocumentPackages']>['items'][number];
export type AnswerBody = Request<Calls['answerDocumentPackage']>['body'];

export function documentPackagesQuery(document: string) {
  return queryOptions({
    queryKey: ['documents', 'packages', document],
    queryFn: () => call<Answer<Calls['listDocumentPackages']>>('GET', packagesOf(document)),
  });
}

export function packageAddress(document: string, id: string): string {
  return `${packagesOf(document)}/${encodeURIComponent(id)}`;
}

export function answerAddress(document: string, id: string): string {
  return `${packageAddress(document, id)}/answer`;
}

export function answerPackage(document: string, id: string, body: AnswerBody): Promise<DocumentPackage> {
  return call('POST', answerAddress(document, id), body);
}

function packagesOf(document: string): string {
  return `/api/documents/${encodeURIComponent(document)}/packages`;
}
