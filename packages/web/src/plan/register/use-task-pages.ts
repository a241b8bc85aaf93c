// The tasks of the pages in sight, by their place in the list of the server.
import { useQueries } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { RegisterTask, TaskQuery } from '../calls.ts';
import { PAGE_SIZE, tasksQuery } from '../queries.ts';
import { pagesFor, type RowLayout } from './row-layout.ts';

export type TaskPages = {
  readonly taskAt: (offset: number) => RegisterTask | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
};

export function useTaskPages(query: TaskQuery, layout: RowLayout, first: number, last: number): TaskPages {
  const pages = pagesFor(layout, first, last, PAGE_SIZE);
  const answers = useQueries({ queries: pages.map((page) => tasksQuery(query, page)) });
  const failed = answers.find((answer) => answer.isError);
  const retry = useCallback(() => void failed?.refetch(), [failed]);
  return {
    taskAt: (offset) => answers[pages.indexOf(Math.floor(offset / PAGE_SIZE))]?.data?.items[offset % PAGE_SIZE],
    error: failed?.error ?? null,
    retry,
  };
}
