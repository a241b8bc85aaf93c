// What the screens of difficulties ask of the server. All keys begin alike: an act makes every list look again.
import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { nextOffset } from '../../ui/next-page.ts';
import {
  countDifficulties,
  countWaiting,
  type Difficulty,
  type DifficultyOpened,
  type DifficultyQuery,
  getDifficulty,
  listDifficulties,
  listDifficultyUnits,
  listStepsOfWork,
  previewDifficulty,
} from './calls.ts';

export const DIFFICULTIES = 'difficulties';
const PAGE = 50;
const EVERY_MINUTE = 60_000;

export function difficultiesQuery(query: DifficultyQuery, limit = PAGE) {
  return infiniteQueryOptions({
    queryKey: [DIFFICULTIES, 'list', query, limit],
    queryFn: ({ pageParam }) => listDifficulties(query, { offset: pageParam, limit }),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });
}

export function difficultyCountsQuery({ state: _whatever, ...query }: DifficultyQuery) {
  return queryOptions({ queryKey: [DIFFICULTIES, 'counts', query], queryFn: () => countDifficulties(query) });
}

/** Asked again while one works: what comes in meanwhile is seen on every screen. */
export const waitingQuery = queryOptions({
  queryKey: [DIFFICULTIES, 'waiting'],
  queryFn: countWaiting,
  refetchInterval: EVERY_MINUTE,
});

export function difficultyQuery(id: string) {
  return queryOptions({ queryKey: [DIFFICULTIES, 'one', id], queryFn: () => getDifficulty(id) });
}

export function stepsOfWorkQuery(assignment: string) {
  return queryOptions({ queryKey: [DIFFICULTIES, 'steps', assignment], queryFn: () => listStepsOfWork(assignment) });
}

export function difficultyUnitsQuery(id: string) {
  return queryOptions({ queryKey: [DIFFICULTIES, 'units', id], queryFn: () => listDifficultyUnits(id) });
}

export function raisePreviewQuery(assignment: string, kind: Difficulty['kind']) {
  return queryOptions({
    queryKey: [DIFFICULTIES, 'preview', assignment, kind],
    queryFn: () => previewDifficulty(assignment, kind),
  });
}

/** An act has been answered: it is shown as it stands now, and all else is asked for again. */
export function putDifficulty(queryClient: QueryClient, difficulty: Difficulty): void {
  queryClient.setQueryData<DifficultyOpened>(
    difficultyQuery(difficulty.id).queryKey,
    (before) => before && { ...before, difficulty },
  );
  void lookAgain(queryClient);
}

export async function lookAgain(queryClient: QueryClient): Promise<void> {
  // What is under way may have left the server before the act: asking again would wait for that answer and be content.
  const all = { queryKey: [DIFFICULTIES] };
  await queryClient.cancelQueries(all);
  await queryClient.invalidateQueries(all);
}
