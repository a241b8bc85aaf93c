// What the screens of assignments ask of the server. All keys begin alike: an act makes every list look again.
import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { countIn, nextOffset } from '../ui/next-page.ts';
import {
  type Assignment,
  type AssignmentOpened,
  type AssignmentQuery,
  type AwaitedQuery,
  type CountQuery,
  countAssignments,
  getAssignment,
  getWork,
  listAssignments,
  listAwaitedEvents,
  listMembers,
  listMergedUnits,
  listUnitsBelow,
  previewIssue,
  previewUrging,
  previewWithdrawal,
  type WorkQuery,
} from './calls.ts';

export const ASSIGNMENTS = 'assignments';
const PAGE = 100;
/** While the page is in sight; hidden, nothing is asked, and in sight again it is asked at once. */
const ASK_EVERY_MS = 15_000;

/** What others do shows by itself. An answer that says the same as the one before draws nothing anew. */
export const LIVE = { refetchInterval: ASK_EVERY_MS } as const;
/** Of a list of which one has read on nothing is asked by itself: all that was read would be. */
export const LIVE_LIST = { refetchInterval: everyOfFirst } as const;

type Listed = { readonly state: { readonly data: { readonly pages: readonly unknown[] } | undefined } };

export function everyOfFirst({ state: { data } }: Listed): number | false {
  return data !== undefined && data.pages.length > 1 ? false : ASK_EVERY_MS;
}

export function previewQuery(plan: string) {
  return queryOptions({ queryKey: [ASSIGNMENTS, 'preview', plan], queryFn: () => previewIssue(plan) });
}

export function urgingQuery(plan: string) {
  return queryOptions({ queryKey: [ASSIGNMENTS, 'urging', plan], queryFn: () => previewUrging(plan) });
}

export function withdrawalQuery(plan: string) {
  return queryOptions({ queryKey: [ASSIGNMENTS, 'withdrawal', plan], queryFn: () => previewWithdrawal(plan) });
}

export function assignmentQuery(id: string) {
  return queryOptions({ queryKey: [ASSIGNMENTS, 'one', id], queryFn: () => getAssignment(id) });
}

export function unitsBelowQuery(id: string) {
  return queryOptions({ queryKey: [ASSIGNMENTS, 'units', id], queryFn: () => listUnitsBelow(id) });
}

export function workQuery(query: WorkQuery, limit = PAGE) {
  return infiniteQueryOptions({
    queryKey: [ASSIGNMENTS, 'work', query, limit],
    queryFn: ({ pageParam }) => getWork(query, { offset: pageParam, limit }),
    ...LIVE_LIST,
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });
}

export const mergedUnitsQuery = queryOptions({ queryKey: [ASSIGNMENTS, 'merged'], queryFn: listMergedUnits });

export function listQuery(query: AssignmentQuery) {
  return infiniteQueryOptions({
    queryKey: [ASSIGNMENTS, 'list', query],
    queryFn: ({ pageParam }) => listAssignments(query, { offset: pageParam, limit: PAGE }),
    ...LIVE_LIST,
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });
}

export function awaitedQuery(query: AwaitedQuery) {
  return infiniteQueryOptions({
    queryKey: [ASSIGNMENTS, 'awaited', query],
    queryFn: ({ pageParam }) => listAwaitedEvents(query, { offset: pageParam, limit: PAGE }),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });
}

export function countsQuery(query: CountQuery) {
  return queryOptions({ queryKey: [ASSIGNMENTS, 'counts', query], queryFn: () => countAssignments(query), ...LIVE });
}

/** Who else is on a task, as far as one sees them: the first. */
export function besideQuery(task: string, limit: number) {
  return queryOptions({
    queryKey: [ASSIGNMENTS, 'beside', task, limit],
    queryFn: () => listMembers(task, { offset: 0, limit }),
  });
}

export function membersQuery(task: string) {
  return infiniteQueryOptions({
    queryKey: [ASSIGNMENTS, 'members', task],
    queryFn: ({ pageParam }) => listMembers(task, { offset: pageParam, limit: PAGE }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => (last.items.length === PAGE ? countIn(pages) : null),
  });
}

/** An act has been answered: the assignment is shown as it stands now, and all else is asked for again. */
export function putAssignment(queryClient: QueryClient, assignment: Assignment): void {
  queryClient.setQueryData<AssignmentOpened>(
    assignmentQuery(assignment.id).queryKey,
    (before) => before && { ...before, assignment },
  );
  void lookAgain(queryClient);
}

/** All that is known of assignments is asked for again; settles when it has come. */
export async function lookAgain(queryClient: QueryClient): Promise<void> {
  // What is under way may have left the server before the act: asking again would wait for that answer and be content.
  const all = { queryKey: [ASSIGNMENTS] };
  await queryClient.cancelQueries(all);
  await queryClient.invalidateQueries(all);
}
