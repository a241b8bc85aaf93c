// What a unit has to do is asked for before it is opened, so that it stands in the browser when the line is gone: the work
// that needs a person today and what comes next, each with all that stands on its page.
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { assignmentQuery, workQuery } from '../assignment/queries.ts';
import { evidenceQuery } from '../evidence/queries.ts';
import { progressQuery, targetsQuery } from '../progress/queries.ts';
import { useCan } from '../session.tsx';
import { keepsAnswers } from '../ui/kept-answers.ts';
import { difficultiesQuery, stepsOfWorkQuery } from './difficulty/queries.ts';

const MOST = 30;
/** Whoever has just come has her own pages to wait for. */
const BEGINS_AFTER = 6_000;
const EVERY = 15 * 60_000;

export function useBringAlong(): void {
  const queryClient = useQueryClient();
  const does = useCan('progress.enter');
  useEffect(() => {
    if (!does || !keepsAnswers()) return;
    const stop = new AbortController();
    const round = () => {
      if (!document.hidden && navigator.onLine) void bringAlong(queryClient, stop.signal).catch(() => undefined);
    };
    const first = setTimeout(round, BEGINS_AFTER);
    const again = setInterval(round, EVERY);
    return () => {
      stop.abort();
      clearTimeout(first);
      clearInterval(again);
    };
  }, [does, queryClient]);
}

/** One after the other, so that what the person herself asks for is not behind it. Throws where the line breaks. */
async function bringAlong(queryClient: QueryClient, stop: AbortSignal): Promise<void> {
  const { pages } = await queryClient.fetchInfiniteQuery({ ...workQuery({}), staleTime: EVERY });
  const today = pages.flatMap((page) => page.today.map(({ assignment }) => assignment.id));
  const ids = new Set([...today, ...pages.flatMap((page) => page.items.map(({ id }) => id))]);
  for (const id of [...ids].slice(0, MOST)) {
    if (stop.aborted) return;
    // oxlint-disable-next-line no-await-in-loop
    await Promise.all([
      queryClient.fetchQuery({ ...assignmentQuery(id), staleTime: EVERY }),
      queryClient.fetchQuery({ ...progressQuery(id), staleTime: EVERY }),
      queryClient.fetchQuery({ ...targetsQuery(id), staleTime: EVERY }),
      queryClient.fetchQuery({ ...evidenceQuery(id), staleTime: EVERY }),
      queryClient.fetchQuery({ ...stepsOfWorkQuery(id), staleTime: EVERY }),
      queryClient.fetchInfiniteQuery({ ...difficultiesQuery({ assignment: id }), staleTime: EVERY }),
    ]);
  }
}
