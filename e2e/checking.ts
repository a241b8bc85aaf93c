// The checking page as a test works it: a plan of its own opened there, and the places of the page.
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { ownPlan, type PlannedTask } from './own-plan.ts';
import { comeIn } from './people.ts';

type Around = { readonly aside?: string; readonly number?: number };

export async function open(page: Page, tasks: readonly PlannedTask[], around: Around = {}): Promise<string> {
  await comeIn(page);
  const id = await ownPlan(page, { tasks, ...around });
  await page.goto(`/van-ban/${id}/soat`);
  await ready(page);
  return id;
}

/** The list has the focus: keys are commands. */
export async function ready(page: Page): Promise<void> {
  await expect(list(page).getByRole('row', { selected: true })).toBeFocused();
}

/** Somebody of another unit that prepares the document too, at her own desk, in the same draft. */
export async function another(browser: Browser, id: string, by: Page): Promise<Page> {
  const { baseURL } = test.info().project.use;
  const context = await browser.newContext({ locale: 'vi-VN', ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await comeIn(page, 'donvi');
  await letPrepare(by, id, await unitOf(page));
  await page.goto(`/van-ban/${id}/soat`);
  await ready(page);
  return page;
}

/** The unit of who has come in. */
async function unitOf(page: Page): Promise<string> {
  const answer = await page.request.get('/api/session');
  const { offices } = (await answer.json()) as { offices: readonly { unit: { id: string } }[] };
  return offices[0]?.unit.id ?? '';
}

async function letPrepare(page: Page, id: string, unit: string): Promise<void> {
  const answer = await page.request.post(`/api/documents/${id}/preparation/units`, { data: { unit } });
  expect(answer.ok()).toBe(true);
}

/** Presses Enter until all is accepted; answers with how often. */
export async function keysToAcceptAll(page: Page): Promise<number> {
  const bar = page.getByText(/^Đã soát \d+\/\d+$/);
  let keys = 0;
  while (!isAll(await bar.innerText())) {
    await page.keyboard.press('Enter');
    keys += 1;
    await expect(page.getByText(new RegExp(`^Đã soát ${keys}/`))).toBeVisible();
  }
  return keys;
}

function isAll(told: string): boolean {
  const [done, all] = told.match(/\d+/g) ?? [];
  return done === all;
}

export function list(page: Page): Locator {
  return page.getByRole('grid', { name: 'Bản đọc theo mục' });
}

export function row(page: Page, name: RegExp): Locator {
  return list(page).getByRole('row', { name });
}

export function paper(page: Page): Locator {
  return page.getByRole('region', { name: 'Văn bản', exact: true });
}

export function lit(page: Page, tone: string): Locator {
  return paper(page).locator(`mark[data-tone="${tone}"]`);
}

export async function saved(page: Page): Promise<void> {
  await expect(page.getByText('Đã lưu', { exact: true })).toBeVisible();
}
