// The calls of samples for a check in the field, typed by the contract.
import type { Answer, contract, Request } from '@sauro/server/contract';
import type { Page } from '../../assignment/calls.ts';
import { addressOf, call } from '../../client.ts';

type FieldChecks = typeof contract.fieldChecks;
export type FieldCheck = Answer<FieldChecks['drawFieldCheck']>;
export type FieldChecksPage = Answer<FieldChecks['listFieldChecks']>;
export type FieldCheckOpened = Answer<FieldChecks['getFieldCheck']>;
export type Piece = FieldCheckOpened['pieces'][number];
export type FieldResult = Piece['results'][number];
export type FoundOf = Answer<FieldChecks['listFieldResults']>;
export type FieldFigures = Answer<FieldChecks['getFieldFigures']>;
export type FieldCounts = FieldFigures['all'];
export type FrameQuery = Request<FieldChecks['previewFieldCheck']>['query'];
export type DrawBody = Request<FieldChecks['drawFieldCheck']>['body'];
export type PieceQuery = Omit<Request<FieldChecks['listFieldPieces']>['query'], keyof Page>;
export type SentBackQuery = Omit<Request<FieldChecks['listSentBack']>['query'], keyof Page>;
type SentBackWork = Answer<FieldChecks['listSentBack']>;
export type SentBackItem = SentBackWork['items'][number];
export type ResultBody = Request<FieldChecks['recordFieldResult']>['body'];
export type FoundFigure = NonNullable<ResultBody['figures']>[number];

export function previewFieldCheck(query: FrameQuery): Promise<Answer<FieldChecks['previewFieldCheck']>> {
  return call('GET', addressOf('/api/field-check-frame', query));
}

export function drawFieldCheck(body: DrawBody): Promise<FieldCheck> {
  return call('POST', '/api/field-checks', body);
}

export function listFieldChecks(page: Page): Promise<FieldChecksPage> {
  return call('GET', addressOf('/api/field-checks', page));
}

export function getFieldCheck(id: string): Promise<FieldCheckOpened> {
  return call('GET', `/api/field-checks/${encodeURIComponent(id)}`);
}

export function listFieldPieces(query: PieceQuery, page: Page): Promise<Answer<FieldChecks['listFieldPieces']>> {
  return call('GET', addressOf('/api/field-check-pieces', { ...query, ...page }));
}

export function listSentBack(query: SentBackQuery, page: Page): Promise<SentBackWork> {
  return call('GET', addressOf('/api/sent-back', { ...query, ...page }));
}

export function listFieldResults(assignment: string): Promise<FoundOf> {
  return call('GET', `/api/assignments/${encodeURIComponent(assignment)}/field-results`);
}

export function getFieldFigures(check?: string): Promise<FieldFigures> {
  return call('GET', addressOf('/api/field-check-figures', { check }));
}

/** Where what was found of a piece is sent. */
export function resultPath({ check, assignment }: Pick<Piece, 'check' | 'assignment'>): string {
  return `/api/field-checks/${encodeURIComponent(check)}/pieces/${encodeURIComponent(assignment.id)}/results`;
}

type MinutesQuery = Request<FieldChecks['getFieldMinutes']>['query'];

export function minutesAddress(id: string, query: MinutesQuery): string {
  return addressOf(`/api/field-checks/${encodeURIComponent(id)}/minutes`, query);
}
