// What has been asked of the server and is kept for a while: how long, and when it is asked again.
import { QueryCache, QueryClient } from '@tanstack/react-query';
import { Refusal } from './client.ts';
import { SESSION } from './session.tsx';
import { whenBack } from './ui/line.ts';

export const queryClient: QueryClient = new QueryClient({
  // A session that has ended is noticed by whatever asks first; the sign-in then stands in place of the screen.
  queryCache: new QueryCache({
    onError: (error) => {
      if (error instanceof Refusal && error.problem.status === 401) queryClient.setQueryData(SESSION, null);
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // Also without a line it is asked: what the browser has kept answers, or it is told at once that nothing does.
      networkMode: 'always',
      refetchOnReconnect: true,
      // What the server refused it will refuse again; a broken line may mend.
      retry: (count, error) => !(error instanceof Refusal && error.problem.status > 0) && count < 2,
    },
    mutations: { networkMode: 'always' },
  },
});

whenBack(() => void queryClient.invalidateQueries());
