// One page for all tests of a worker: a browser that comes to life for each, with all of the code to be read anew, takes longer
// than most of them. Before each, everything is taken away that one can leave behind: who is signed in, what is stored, what
// was put in the way of requests, the size and the scheme.
import { test as base, type BrowserContextOptions, type Page, type WorkerInfo } from '@playwright/test';

export const test = base.extend<{ page: Page }, { keptPage: Page }>({
  keptPage: [
    async ({ browser }, use, worker) => {
      const context = await browser.newContext(optionsOf(worker));
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ keptPage, baseURL, viewport }, use) => {
    await makeNew(keptPage, baseURL ?? '', viewport ?? SIZE);
    await use(keptPage);
  },
});

const SIZE = { width: 1280, height: 720 };

/** Of the project: a page that outlives its test is not given them by itself. */
function optionsOf({ project: { use } }: WorkerInfo): BrowserContextOptions {
  return {
    serviceWorkers: use.serviceWorkers ?? 'allow',
    ...(use.baseURL === undefined ? {} : { baseURL: use.baseURL }),
    ...(use.locale === undefined ? {} : { locale: use.locale }),
    ...(use.timezoneId === undefined ? {} : { timezoneId: use.timezoneId }),
  };
}

async function makeNew(page: Page, origin: string, size: { readonly width: number; readonly height: number }) {
  const context = page.context();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null });
  await page.setViewportSize(size);
  // A picture of the same origin runs nothing, so that nothing is written after it is emptied.
  await page.goto('/logo.svg');
  await page.evaluate(() => sessionStorage.clear());
  const devices = await context.newCDPSession(page);
  await devices.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await devices.detach();
  await context.clearCookies();
}
