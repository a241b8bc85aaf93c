// What a browser that has nothing yet must fetch before the first screen stands there: many a commune has a slow line.
import { expect, type Page, test } from '@playwright/test';
import { comeIn } from './people.ts';

/** As it comes over the line: squeezed. Code is scripts and styles; type is all weights of both subsets. */
const CODE = { 'sign-in': 165_000, home: 200_000 };
const TYPE = 105_000;
/** A file is a question and an answer, also where it is small. */
const FILES = 12;

test('to show the sign-in, at most 165 kB of code are fetched', async ({ page }) => {
  const fetched = watch(page);
  await page.goto('/', { waitUntil: 'networkidle' });
  await expect(page.getByLabel('Tên đăng nhập')).toBeVisible();
  await holds(fetched, CODE['sign-in']);
});

for (const who of ['tonghop', 'donvi']) {
  test(`to show ${who} the first screen, at most 200 kB of code are fetched`, async ({ page }) => {
    await comeIn(page, who);
    const fetched = watch(page);
    await page.goto('/', { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1, name: /^Xin chào/ })).toBeVisible();
    await holds(fetched, CODE.home);
  });
}

type Fetched = { readonly path: string; readonly bytes: number };

function watch(page: Page): readonly Promise<Fetched>[] {
  const fetched: Promise<Fetched>[] = [];
  page.on('requestfinished', (request) => {
    const path = new URL(request.url()).pathname;
    fetched.push(request.sizes().then(({ responseBodySize }) => ({ path, bytes: responseBodySize })));
  });
  return fetched;
}

/** Told with what it is made of, so that who breaks it sees with what. */
async function holds(fetched: readonly Promise<Fetched>[], most: number): Promise<void> {
  const all = await Promise.all(fetched);
  const code = all.filter(({ path }) => /\.(js|css)$/.test(path));
  const type = all.filter(({ path }) => path.endsWith('.woff2'));
  const told = [...code, ...type].map(({ path, bytes }) => `${bytes} ${path}`).join('\n');
  expect(sum(code), told).toBeGreaterThan(50_000);
  expect(sum(code), told).toBeLessThanOrEqual(most);
  expect(code.length, told).toBeLessThanOrEqual(FILES);
  expect(sum(type), told).toBeLessThanOrEqual(TYPE);
}

function sum(files: readonly Fetched[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}
