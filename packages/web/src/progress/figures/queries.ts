// What the grid of figures asks of the server.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ASSIGNMENTS } from '../../assignment/queries.ts';
import { nextOffset } from '../../ui/next-page.ts';
import { getFigureGrid, getFigureHistory, type GridQuery, listFigureImports } from './calls.ts';

/** Rows that come at once: with ten targets ten thousand cells. */
const PAGE = 1000;

export function gridQuery(plan: string, query: GridQuery) {
  return infiniteQueryOptions({
    queryKey: [ASSIGNMENTS, 'figures', plan, query],
    queryFn: ({ pageParam }) => getFigureGrid(plan, query, pageParam, PAGE),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });
}

export function historyQuery(assignment: string, target: string) {
  return queryOptions({
    queryKey: [ASSIGNMENTS, 'figures', 'history', assignment, target],
    queryFn: () => getFigureHistory(assignment, target),
  });
}

export function figureImportsQuery(plan: string) {
  return queryOptions({
    queryKey: [ASSIGNMENTS, 'figures', 'imports', plan],
    queryFn: () => listFigureImports(plan),
  });
}
