// Ten thousand documents and ten thousand tasks: only what is in sight is drawn, and the last is reached at once.
import { expect, type Page } from '@playwright/test';
import { list, row } from './checking.ts';
import { test } from './kept-page.ts';
import { comeIn } from './people.ts';
import { confirmed, given } from './plans.ts';

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
  const { items } = (await (await page.request.get('/api/documents')).json()) as { items: object[] };
  await page.route('**/api/documents?*', async (route) => {
    const query = new URL(route.request().url()).searchParams;
    const from = Number(query.get('after') ?? 0);
    const to = Math.min(MANY, from + 100);
    const page100 = Array.from({ length: to - from }, (_, index) => ({
      ...items[0],
      id: String(from + index + 1),
      title: `Kế hoạch thứ ${from + index + 1}`,
    }));
    await route.fulfill({ json: { items: page100, next: to < MANY ? String(to) : null, total: MANY } });
  });
  await page.goto('/van-ban');
  await expect(page.getByText('10.000 văn bản')).toBeVisible();
  await expect(async () => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(page.getByRole('link', { name: 'Kế hoạch thứ 1000', exact: true })).toBeAttached({ timeout: 200 });
  }).toPass();
  expect(await drawn(page)).toBeLessThan(DRAWN_AT_MOST);
});

test('ten thousand tasks of the register are scrolled by keyboard, and only what is in sight is fetched', async ({
  page,
}) => {
  await comeIn(page);
  await confirmed(page, 'grouped-table.docx');
  const fetched = new Set<string>();
  await page.route('**/api/tasks/groups?*', (route) =>
    route.fulfill({ json: { groups: [{ key: null, label: null, count: MANY }], total: MANY } }),
  );
  const { items } = (await (await page.request.get('/api/tasks?limit=1')).json()) as { items: object[] };
  await page.route('**/api/tasks?*', async (route) => {
    const { searchParams } = new URL(route.request().url());
    const [offset, limit] = [Number(searchParams.get('offset')), Number(searchParams.get('limit'))];
    fetched.add(String(offset));
    const count = Math.max(0, Math.min(limit, MANY - offset));
    const page100 = Array.from({ length: count }, (_, index) => ({
      ...items[0],
      id: `00000000-0000-7000-8000-${String(offset + index + 1).padStart(12, '0')}`,
      text: `Rà soát hồ sơ số ${offset + index + 1} của đơn vị`,
    }));
    await route.fulfill({ json: { items: page100, total: MANY } });
  });
  await page.goto('/nhiem-vu');
  const grid = page.getByRole('grid', { name: 'Sổ nhiệm vụ' });
  await expect(grid).toHaveAttribute('aria-rowcount', String(MANY + 1));
  await expect(grid.getByRole('button', { name: 'Rà soát hồ sơ số 1 của đơn vị' })).toBeVisible();
  await grid.focus();
  await page.keyboard.press('End');
  await expect(grid.getByRole('button', { name: `Rà soát hồ sơ số ${MANY} của đơn vị` })).toBeVisible();
  await expect(grid.locator('[data-active]')).toHaveAttribute('aria-rowindex', String(MANY + 1));
  expect(await drawn(page)).toBeLessThan(DRAWN_AT_MOST);
  expect(fetched.size).toBeLessThan(6);
});

function drawn(page: Page): Promise<number> {
  return page.getByRole('row').count();
}

test('ten thousand tasks do not freeze the list', async ({ page }) => {
  await comeIn(page);
  const id = await given(page, 'grouped-table.docx');
  await page.route('**/draft', async (route) => {
    const answer = await route.fetch();
    const draft = (await answer.json()) as { items: { id: string; kind: string; position: number; value: object }[] };
    const first = draft.items.find(({ kind }) => kind === 'task');
    const others = draft.items.filter(({ kind }) => kind === 'head');
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      ...first,
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      position: index + 1,
      value: { ...first?.value, text: `Rà soát hồ sơ số ${index + 1} của đơn vị` },
    }));
    await route.fulfill({ response: answer, json: { ...draft, items: [...others, ...many] } });
  });
  await page.route('**/corrections', (route) => route.abort());
  await page.goto(`/van-ban/${id}/soat`);
  await expect(page.getByText('Đã soát 0/10.001')).toBeVisible();
  expect(await list(page).getByRole('row').count()).toBeLessThan(60);
  await page.keyboard.press('End');
  await expect(row(page, /Rà soát hồ sơ số 10000 của đơn vị/)).toBeFocused();
  await page.keyboard.press('Enter');
  // From the last it goes on to what is left at the top, far away.
  await expect(page.getByText('Đã soát 1/10.001')).toBeVisible();
  await expect(list(page).getByRole('row', { selected: true })).toHaveAttribute('aria-rowindex', '2');
  await expect(list(page).getByRole('row', { selected: true })).toBeFocused();
});
