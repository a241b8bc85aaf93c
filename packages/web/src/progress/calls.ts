// The calls of the progress stage, typed by the contract.
import type { Answer, contract, Request } from '@sauro/server/contract';
import { of } from '../assignment/calls.ts';
import { call } from '../client.ts';

type Progress = typeof contract.progress;
export type ProgressBody = Request<Progress['enterProgress']>['body'];
export type FigureBody = NonNullable<ProgressBody['figures']>[number];
export type ProgressItem = Answer<Progress['listProgress']>['items'][number];
export type FigureTarget = Answer<Progress['listFigureTargets']>['items'][number];

export async function listProgress(assignment: string): Promise<readonly ProgressItem[]> {
  return (await call<Answer<Progress['listProgress']>>('GET', of(assignment, 'progress'))).items;
}

export async function listFigureTargets(assignment: string): Promise<readonly FigureTarget[]> {
  return (await call<Answer<Progress['listFigureTargets']>>('GET', of(assignment, 'targets'))).items;
}
