// Every screen and its address. A screen's code is loaded when it is first opened.
import { QueryCache, QueryClient } from '@tanstack/react-query';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Refusal } from './client.ts';
import { readDocumentsSearch } from './document/search.ts';
import { readReadingSearch } from './reading/search.ts';
import { Root } from './shell/Root.tsx';
import { NotFound } from './ui/NotFound.tsx';
import { PageWaiting } from './ui/PageWaiting.tsx';
import { SESSION } from './session.tsx';
import { ScreenFailed } from './ui/ScreenFailed.tsx';

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
      // What the server refused it will refuse again; a broken line may mend.
      retry: (count, error) => !(error instanceof Refusal && error.problem.status > 0) && count < 2,
    },
  },
});

const root = createRootRoute({ component: Root, notFoundComponent: NotFound, errorComponent: ScreenFailed });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./home/HomePage.tsx'), 'HomePage'),
});

const documents = createRoute({
  getParentRoute: () => root,
  path: '/van-ban',
  component: lazyRouteComponent(() => import('./document/DocumentsPage.tsx'), 'DocumentsPage'),
  validateSearch: readDocumentsSearch,
});

const reading = createRoute({
  getParentRoute: () => root,
  path: '/van-ban/$id',
  component: lazyRouteComponent(() => import('./reading/ReadingPage.tsx'), 'ReadingPage'),
  validateSearch: readReadingSearch,
});

export const router = createRouter({
  routeTree: root.addChildren([home, documents, reading]),
  defaultPreload: 'intent',
  defaultPendingComponent: PageWaiting,
  defaultPendingMs: 200,
  defaultErrorComponent: ScreenFailed,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
