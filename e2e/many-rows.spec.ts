// Ten thousand documents and ten thousand tasks: only what is in sight is drawn, and the last is reached at once.
import { expect, type Page, test } from '@playwright/test';
import { comeIn } from './people.ts';
import { given } from './plans.ts';

const MANY = 10_000;
const DRAWN_AT_MOST = 120;

test('ten thousand tasks are filtered and scrolled without being drawn', async ({ page }) => {
  await comeIn(page);
  const id = await given(page, 'grouped-table.docx');
  await page.route('**/reading', async (route) => {
    const answer = await route.fetch();
    const reading = (await answer.json()) as { tasks: { text: string }[] };
    const [first] = reading.tasks;
    reading.tasks = Array.from({ length: MANY }, (_, index) => ({
      ...first,
      text: `Rà soát hồ sơ số ${index + 1} của đơn vị`,
    }));
    await route.fulfill({ response: answer, json: reading });
  });
  await page.goto(`/van-ban/${id}`);
  await expect(page.getByText('Hiện 10.000/10.000 nhiệm vụ')).toBeVisible();
  expect(await drawn(page)).toBeLessThan(DRAWN_AT_MOST);

  await page.getByRole('textbox', { name: /^Lọc nhiệm vụ/ }).fill('ho so so 9999');
  await expect(page.getByText('Hiện 1/10.000 nhiệm vụ')).toBeVisible();
  await page.goto(`/van-ban/${id}?task=${MANY - 1}`);
  await expect(page.getByRole('button', { name: 'Rà soát hồ sơ số 10000 của đơn vị' })).toBeFocused();
  expect(await drawn(page)).toBeLessThan(DRAWN_AT_MOST);
});

test('ten thousand documents come page by page as one scrolls', async ({ page }) => {
  await comeIn(page);
  await given(page, 'grouped-table.docx');
  await page.route('**/api/documents?*', async (route) => {
    const query = new URL(route.request().url()).searchParams;
    const answer = await route.fetch({ url: new URL('/api/documents', route.request().url()).href });
    const { items } = (await answer.json()) as { items: object[] };
    const from = Number(query.get('after') ?? 0);
    const to = Math.min(MANY, from + 100);
    const page100 = Array.from({ length: to - from }, (_, index) => ({
      ...items[0],
      id: String(from + index + 1),
      title: `Kế hoạch thứ ${from + index + 1}`,
    }));
    await route.fulfill({
      response: answer,
      json: { items: page100, next: to < MANY ? String(to) : null, total: MANY },
    });
  });
  await page.goto('/van-ban');
  await expect(page.getByText('10.000 văn bản')).toBeVisible();
  await expect(async () => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(page.getByRole('link', { name: 'Kế hoạch thứ 1000', exact: true })).toBeAttached({ timeout: 200 });
  }).toPass();
  expect(await drawn(page)).toBeLessThan(DRAWN_AT_MOST);
});

function drawn(page: Page): Promise<number> {
  return page.getByRole('row').count();
}
