// What the screens of assignments ask of the server. All keys begin alike: an act makes every list look again.
import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import {
  type Assignment,
  type AssignmentOpened,
  type AssignmentQuery,
  type CountQuery,
  countAssignments,
  getAssignment,
  getWork,
  listAssignments,
  listMembers,
  listUnitsBelow,
  previewIssue,
  type WorkQuery,
} from './calls.ts';

export const ASSIGNMENTS = 'assignments';
const PAGE = 100;

type Listed = { readonly items: readonly unknown[]; readonly total: number };

/** Where the next page of a list begins; null after the last. */
export function nextOffset(_page: Listed, pages: readonly Listed[]): number | null {
  const come = pages.reduce((sum, page) => sum + page.items.length, 0);
  const last = pages.at(-1);
  return last === undefined || last.items.length === 0 || come >= last.total ? null : come;
}

export function previewQuery(plan: string) {
  return queryOptions({ queryKey: [ASSIGNMENTS, 'preview', plan], queryFn: () => previewIssue(plan) });
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
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });
}

export function listQuery(query: AssignmentQuery) {
  return infiniteQueryOptions({
    queryKey: [ASSIGNMENTS, 'list', query],
    queryFn: ({ pageParam }) => listAssignments(query, { offset: pageParam, limit: PAGE }),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });
}

export function countsQuery(query: CountQuery) {
  return queryOptions({ queryKey: [ASSIGNMENTS, 'counts', query], queryFn: () => countAssignments(query) });
}

export function membersQuery(task: string) {
  return infiniteQueryOptions({
    queryKey: [ASSIGNMENTS, 'members', task],
    queryFn: ({ pageParam }) => listMembers(task, { offset: pageParam, limit: PAGE }),
    initialPageParam: 0,
    getNextPageParam: (_page, pages) => {
      const come = pages.reduce((sum, page) => sum + page.items.length, 0);
      return pages.at(-1)?.items.length === PAGE ? come : null;
    },
  });
}

/** An act has been answered: the assignment is shown as it stands now, and all else is asked for again. */
export function putAssignment(queryClient: QueryClient, assignment: Assignment): void {
  queryClient.setQueryData<AssignmentOpened>(
    assignmentQuery(assignment.id).queryKey,
    (before) => before && { ...before, assignment },
  );
  // What is under way may have left the server before the act: asking again would wait for that answer and be content.
  const all = { queryKey: [ASSIGNMENTS] };
  void queryClient.cancelQueries(all).then(() => queryClient.invalidateQueries(all));
}
