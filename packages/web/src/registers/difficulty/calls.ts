// The calls of the register of difficulties, typed by the contract.
import type { Answer, contract, Request } from '@sauro/server/contract';
import type { Page } from '../../assignment/calls.ts';
import { addressOf, call } from '../../client.ts';

type Acts = typeof contract.difficulties;
type Lists = typeof contract.difficultyLists;

export type Difficulty = Answer<Acts['raiseDifficulty']>;
export type Next = NonNullable<Difficulty['next']>;
export type DifficultyOpened = Answer<Acts['getDifficulty']>;
export type DifficultyStep = DifficultyOpened['steps'][number];
export type WorkStep = Answer<Acts['listStepsOfWork']>[number];
export type DifficultyUnits = Answer<Acts['listDifficultyUnits']>;
export type RaiseBody = Request<Acts['raiseDifficulty']>['body'];
export type RaisePreview = Answer<Acts['previewDifficulty']>;
export type DifficultyQuery = Omit<Request<Lists['listDifficulties']>['query'], keyof Page>;
export type Difficulties = Answer<Lists['listDifficulties']>;
export type DifficultyCounts = Answer<Lists['countDifficulties']>;
export type Waiting = Answer<Lists['countWaitingDifficulties']>;

export function listDifficulties(query: DifficultyQuery, page: Page): Promise<Difficulties> {
  return call('GET', addressOf('/api/difficulties', { ...query, ...page }));
}

export function countDifficulties(query: DifficultyQuery): Promise<DifficultyCounts> {
  return call('GET', addressOf('/api/difficulty-counts', query));
}

export function countWaiting(): Promise<Waiting> {
  return call('GET', '/api/difficulty-waiting');
}

export function difficultiesFileAddress(query: DifficultyQuery): string {
  return addressOf('/api/difficulty-file', query);
}

export function getDifficulty(id: string): Promise<DifficultyOpened> {
  return call('GET', of(id));
}

export function listStepsOfWork(assignment: string): Promise<readonly WorkStep[]> {
  return call('GET', `/api/assignments/${encodeURIComponent(assignment)}/difficulty-steps`);
}

export function listDifficultyUnits(id: string): Promise<DifficultyUnits> {
  return call('GET', of(id, 'units'));
}

export function previewDifficulty(assignment: string, kind: Difficulty['kind']): Promise<RaisePreview> {
  return call('GET', addressOf(`/api/assignments/${encodeURIComponent(assignment)}/difficulty-way`, { kind }));
}

/** Where one is raised: what is, goes through the outbox. */
export const RAISING = '/api/difficulties';

/** One of the acts, by its own name as the contract has it behind the id. */
export function actOnDifficulty(id: string, act: Difficulty['can'][number], body: object): Promise<Difficulty> {
  return call('POST', of(id, act), body);
}

function of(id: string, what?: string): string {
  const path = `/api/difficulties/${encodeURIComponent(id)}`;
  return what === undefined ? path : `${path}/${what}`;
}
