// The calls of the grid of figures, typed by the contract.
import type { Tongue } from '@sauro/core';
import type { Answer, contract, Request } from '@sauro/server/contract';
import { of } from '../../assignment/calls.ts';
import { addressOf, call, sendFile } from '../../client.ts';

type Figures = typeof contract.figures;
export type Grid = Answer<Figures['getFigureGrid']>;
export type GridItem = Grid['items'][number];
export type GridTarget = Grid['targets'][number];
export type GridCell = Grid['cells'][number];
export type GridQuery = Omit<Request<Figures['getFigureGrid']>['query'], 'offset' | 'limit'>;
export type FigureEntry = Request<Figures['saveFigures']>['body']['entries'][number];
export type ToldFigure = FigureEntry['figures'][number];
export type Outcome = Answer<Figures['saveFigures']>['outcomes'][number];
export type History = Answer<Figures['getFigureHistory']>;
export type Remark = Answer<Figures['commentFigure']>;

function ofPlan(plan: string): `/api/${string}` {
  return `/api/plans/${encodeURIComponent(plan)}/figures`;
}

export function getFigureGrid(plan: string, query: GridQuery, offset: number, limit: number): Promise<Grid> {
  return call('GET', addressOf(ofPlan(plan), { ...query, offset, limit }));
}

export async function saveFigures(plan: string, entries: readonly FigureEntry[]): Promise<readonly Outcome[]> {
  return (await call<Answer<Figures['saveFigures']>>('POST', ofPlan(plan), { entries })).outcomes;
}

export function getFigureHistory(assignment: string, target: string): Promise<History> {
  return call('GET', of(assignment, `figures/${encodeURIComponent(target)}`));
}

export function commentFigure(
  assignment: string,
  target: string,
  remark: { id: string; text: string },
): Promise<Remark> {
  return call('POST', of(assignment, `figures/${encodeURIComponent(target)}/comments`), remark);
}

type Imports = typeof contract.figureImports;
export type TriedFigures = Answer<Imports['tryFigures']>;
type FigureImport = Answer<Imports['listFigureImports']>['items'][number];

/** `query`: to what the grid is narrowed. */
export function templateAddress(
  plan: string,
  { task, period }: GridQuery,
  as: { readonly format: 'xlsx' | 'csv'; readonly tongue: Tongue },
): string {
  return addressOf(`/api/plans/${encodeURIComponent(plan)}/figure-template`, { task, period, ...as });
}

/** `tongue`: in whose notation numbers stand in it as text. */
export function tryFigures(plan: string, file: File, tongue: Tongue): Promise<TriedFigures> {
  return sendFile(addressOf(`/api/plans/${encodeURIComponent(plan)}/figure-imports`, { tongue }), file);
}

export function confirmFigures(id: string): Promise<Answer<Imports['confirmFigures']>> {
  return call('POST', `/api/figure-imports/${encodeURIComponent(id)}/confirm`);
}

export async function listFigureImports(plan: string): Promise<readonly FigureImport[]> {
  const path = `/api/plans/${encodeURIComponent(plan)}/figure-imports` as const;
  return (await call<Answer<Imports['listFigureImports']>>('GET', path)).items;
}

export function figureFileAddress(id: string): string {
  return `/api/figure-imports/${encodeURIComponent(id)}/file`;
}
