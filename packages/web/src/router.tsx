// Every screen and its address. A screen's code is loaded when it is first opened.
import { QueryClient } from '@tanstack/react-query';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { FACETS, type Facet } from '@sauro/core';
import { Refusal } from './client.ts';
import { NotFound } from './ui/NotFound.tsx';
import { PageWaiting } from './ui/PageWaiting.tsx';
import { Root } from './ui/Root.tsx';
import { ScreenFailed } from './ui/ScreenFailed.tsx';

export const queryClient = new QueryClient({
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

export type DocumentsSearch = { readonly q?: string };

const documents = createRoute({
  getParentRoute: () => root,
  path: '/van-ban',
  component: lazyRouteComponent(() => import('./document/DocumentsPage.tsx'), 'DocumentsPage'),
  validateSearch: (search): DocumentsSearch => textOf(search, 'q'),
});

/** What is filtered and what is opened stands in the address, so that it can be sent to a colleague. */
export type ReadingSearch = { readonly q?: string; readonly unclear?: Facet; readonly task?: number };

const reading = createRoute({
  getParentRoute: () => root,
  path: '/van-ban/$id',
  component: lazyRouteComponent(() => import('./reading/ReadingPage.tsx'), 'ReadingPage'),
  validateSearch: (search): ReadingSearch => {
    const unclear = FACETS.find((facet) => facet === search['unclear']);
    const task = search['task'];
    return {
      ...textOf(search, 'q'),
      ...(unclear === undefined ? {} : { unclear }),
      ...(typeof task === 'number' && Number.isInteger(task) ? { task } : {}),
    };
  },
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

function textOf(search: Record<string, unknown>, name: 'q'): { q?: string } {
  const value = search[name];
  if (typeof value !== 'string' && typeof value !== 'number') return {};
  return value === '' ? {} : { q: String(value) };
}
