import { RIGHTS } from '@sauro/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterContextProvider } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { router } from '../router.tsx';
import { SESSION } from '../session.tsx';
import { useNamedScreens } from './use-named-screens.tsx';

/** A search begins in the field itself; the sign-in and the return from the single sign-on are nobody's aim; a figure opens its own list. */
const WITHOUT_NAME = [
  '/tim-kiem',
  '/dang-nhap',
  '/dang-nhap/oidc',
  '/xac-nhan/thuc-te/viec',
  '/xac-nhan/thuc-te/tra-lai',
];

function Named() {
  return useNamedScreens(RIGHTS).map(({ to }) => <li key={to}>{to}</li>);
}

test('every screen that needs no record to be opened can be gone to by its name', () => {
  const queries = new QueryClient();
  queries.setQueryData(SESSION, { can: RIGHTS, managesAll: true });
  const html = renderToString(
    <QueryClientProvider client={queries}>
      <RouterContextProvider router={router}>
        <Named />
      </RouterContextProvider>
    </QueryClientProvider>,
  );
  const named = [...html.matchAll(/<li>(.+?)<\/li>/g)].map(([, to]) => to);
  const screens = Object.keys(router.routesByPath).filter((path) => !path.includes('$'));
  expect(named.toSorted()).toEqual(screens.filter((path) => !WITHOUT_NAME.includes(path)).toSorted());
});
