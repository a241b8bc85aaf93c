// The pages that a unit needs are opened without a line: also by a browser that was closed, and also those never opened before.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { issuedPlan } from './assignments.ts';
import { comeIn } from './people.ts';
import { ask } from './plans.ts';

const opened: BrowserContext[] = [];
let folder = '';

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sauro-browser-'));
});

test.afterEach(async () => {
  for (const context of opened.splice(0)) await context.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A browser whose folder outlives it. */
async function openBrowser(): Promise<BrowserContext> {
  const { launchOptions } = test.info().project.use;
  const context = await chromium.launchPersistentContext(folder, { ...launchOptions, serviceWorkers: 'allow' });
  opened.push(context);
  return context;
}

const keptBar = (page: Page) => page.getByText('Chưa có mạng. Bạn đang xem dữ liệu lưu trên máy');
const keptPaths = (page: Page) =>
  page.evaluate(async () => {
    const keys = await (await caches.open('sauro-answers')).keys();
    return keys.map(({ url }) => new URL(url).pathname);
  });

/** What is kept of all questions to a path. */
const keptAt = (page: Page, path: string) =>
  page.evaluate(async (asked) => {
    const store = await caches.open('sauro-answers');
    const keys = (await store.keys()).filter(({ url }) => new URL(url).pathname === asked);
    return Promise.all(keys.map(async (key) => (await (await store.match(key))?.text()) ?? ''));
  }, path);

type Work = { readonly id: string; readonly text: string; readonly can: readonly string[] };

/** Of the work that the unit has, the first that waits for it to say yes. */
async function notAccepted(page: Page): Promise<Work> {
  const { today, items } = (await ask(page, 'get', '/api/work?offset=0&limit=30')) as {
    readonly today: readonly { readonly assignment: Work }[];
    readonly items: readonly Work[];
  };
  const found = [...today.map(({ assignment }) => assignment), ...items.slice(0, 20)].find(({ can }) =>
    can.includes('accept'),
  );
  if (found === undefined) throw new Error('Nothing waits to be accepted.');
  return found;
}

test('a unit works without a line in a browser that was closed, on work that it had not opened before', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await comeIn(page);
  await issuedPlan(page);
  const first = await openBrowser();
  const before = await first.newPage();
  await comeIn(before, 'donvi');
  const { id, text } = await notAccepted(before);
  const happened = await kindsOf(before, id);
  await before.goto('/viec');
  await expect(before.getByRole('heading', { level: 1, name: 'Việc của tôi' })).toBeVisible();
  await before.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await expect
    .poll(() => keptPaths(before), { timeout: 60_000 })
    .toEqual(expect.arrayContaining([`/api/assignments/${id}`, `/api/assignments/${id}/evidence`]));
  await first.close();

  const second = await openBrowser();
  await second.setOffline(true);
  const after = await second.newPage();
  await after.goto('/viec');
  await expect(after.getByRole('heading', { level: 1, name: 'Việc của tôi' })).toBeVisible();
  await after.goto(`/viec/${id}`);
  await expect(after.getByRole('heading', { level: 1, name: text })).toBeVisible();
  await expect(keptBar(after)).toBeVisible();
  await after.getByRole('button', { name: 'Nhận việc' }).click();
  await expect(after.getByRole('region', { name: 'Chờ gửi' })).toContainText('Nhận việc');
  await after.reload();
  await expect(after.getByRole('region', { name: 'Chờ gửi' })).toContainText('Nhận việc');

  await second.setOffline(false);
  await expect(after.getByRole('region', { name: 'Chờ gửi' })).toHaveCount(0, { timeout: 30_000 });
  await expect(keptBar(after)).toHaveCount(0, { timeout: 40_000 });
  expect(await kindsOf(after, id)).toEqual([...happened, 'accepted']);
});

test('what was kept of one person is gone when she signs out, and no other person sees it', async () => {
  const context = await openBrowser();
  const page = await context.newPage();
  await comeIn(page, 'donvi');
  await page.goto('/viec');
  await expect.poll(() => keptPaths(page), { timeout: 30_000 }).toContain('/api/work');
  await page.getByRole('button', { name: /^Tài khoản:/ }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await expect(page.getByLabel('Tên đăng nhập')).toBeVisible();
  expect(await keptPaths(page)).toEqual([]);

  await comeIn(page, 'donvi');
  await page.goto('/viec');
  await expect.poll(() => keptPaths(page), { timeout: 30_000 }).toContain('/api/work');
  const hers = await keptAt(page, '/api/work');
  expect(hers).not.toEqual([]);
  await comeIn(page, 'tonghop');
  await page.goto('/');
  await expect(page.getByRole('button', { name: /^Tài khoản: .*Chuyên viên/ })).toBeVisible();
  // Her own work may have come by now.
  const now = await keptAt(page, '/api/work');
  expect(now.filter((answer) => hers.includes(answer))).toEqual([]);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('button', { name: /^Tài khoản: .*Chuyên viên/ })).toBeVisible();
  await expect(keptBar(page)).toBeVisible();
});

/** What has happened to it, the oldest first. */
async function kindsOf(page: Page, id: string): Promise<readonly string[]> {
  const { timeline } = (await ask(page, 'get', `/api/assignments/${id}`)) as { timeline: { kind: string }[] };
  return timeline.map(({ kind }) => kind);
}
