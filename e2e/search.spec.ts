// The search: from the field of the frame by keyboard, and on its own screen, to the place where the words stand.
import { test } from './kept-page.ts';
import { expect, type Page } from '@playwright/test';
import { COMMUNE, issuedPlan } from './assignments.ts';
import { comeIn } from './people.ts';
import { given } from './plans.ts';

test.beforeEach(async ({ page }) => {
  await comeIn(page);
  await given(page, 'grouped-table.docx');
  await passagesAreThere(page);
});

test('"/" leads to the field, the arrows choose, and Enter opens the document', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: /^Xin chào/ })).toBeVisible();
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: /^Tìm văn bản/ });
  await expect(field).toBeFocused();
  await page.keyboard.type('phong chong lu');
  const options = page.getByRole('listbox', { name: 'Kết quả tìm nhanh' }).getByRole('option');
  await expect(options.first()).toContainText('Phòng, chống lũ');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id')) ?? '');
  await expect(field).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Phòng, chống lũ/ })).toBeVisible();
  await expect(page.getByRole('listbox', { name: 'Kết quả tìm nhanh' })).toBeHidden();
});

test('Escape closes the hits and keeps the words; Enter without a choice shows all', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: /^Xin chào/ })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('hiện trạng');
  const list = page.getByRole('listbox', { name: 'Kết quả tìm nhanh' });
  await expect(list.getByRole('option').last()).toContainText(/^Xem tất cả/);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(page.getByRole('combobox', { name: /^Tìm văn bản/ })).toHaveValue('hiện trạng');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tim-kiem\?q=/);
  await expect(page.getByRole('status').filter({ hasText: /kết quả cho “hiện trạng”/ })).toBeVisible();
});

test('words without marks find all that is written so, and lead on to what was most likely meant', async ({ page }) => {
  await page.goto('/tim-kiem?q=so noi vu');
  await page.getByRole('link', { name: 'Chỉ tìm “sở nội vụ” (đúng dấu)' }).click();
  await expect(page.getByRole('status').filter({ hasText: /kết quả cho “sở nội vụ”/ })).toBeVisible();
  await expect(page.getByText('Sở Nội vụ').first()).toBeVisible();
});

test('Ctrl+K goes to a screen by its name without marks, and does what the screen in sight offers', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: /^Xin chào/ })).toBeVisible();
  await page.keyboard.press('Control+k');
  const list = page.getByRole('listbox', { name: 'Kết quả tìm nhanh' });
  await expect(list.getByRole('group', { name: 'Đi tới' }).getByRole('option').first()).toHaveText('Trang chủ');
  await page.keyboard.type('viec cua');
  const field = page.getByRole('combobox', { name: /^Tìm văn bản/ });
  await expect(list.getByRole('option', { selected: true })).toHaveText('Việc của tôi');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Việc của tôi' })).toBeVisible();
  await expect(field).toHaveValue('');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('dong thoi gian');
  await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('option', { selected: true })).toHaveText('Xem việc: Dòng thời gian');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/view=timeline/);
  await expect(list).toBeHidden();
});

test('work that was given is found by its words without marks, and opened by keyboard', async ({ page }) => {
  const { assignments } = await issuedPlan(page);
  const mine = assignments.find(({ text, unit }) => text.startsWith('Rà soát phòng học') && unit.name === COMMUNE);
  await comeIn(page, 'donvi');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: /^Xin chào/ })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(`ra soat phong hoc xuong cap ${mine?.text.split(' ').at(-1) ?? ''}`);
  const list = page.getByRole('listbox', { name: 'Kết quả tìm nhanh' });
  const options = list.getByRole('group', { name: 'Việc được giao' }).getByRole('option');
  await expect(options).toHaveCount(1);
  await expect(options).toContainText(COMMUNE);
  await page.keyboard.press('ArrowDown');
  await expect(options).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/viec/${mine?.id}`);
});

test('what is offered is what the person may do; another screen takes the words along', async ({ page }) => {
  await comeIn(page, 'donvi');
  await page.goto('/to-chuc/can-bo');
  await expect(page.getByRole('heading', { level: 1, name: 'Cán bộ' })).toBeVisible();
  await page.keyboard.press('Control+k');
  const list = page.getByRole('listbox', { name: 'Kết quả tìm nhanh' });
  await expect(list.getByRole('option', { name: 'Tổ chức: Vai trò' })).toBeVisible();
  for (const name of ['Thêm cán bộ', 'Tổ chức: Nhật ký']) {
    await expect(list.getByRole('option', { name })).toHaveCount(0);
  }
  await page.keyboard.type('tan lac');
  await list.getByRole('option', { name: 'Đơn vị: “tan lac”' }).click();
  await expect(page).toHaveURL(/\/to-chuc\?q=tan/);
  await expect(page.getByRole('link', { name: 'Ủy ban nhân dân xã Tân Lạc', exact: true })).toBeVisible();
});

test('"/" in a field is a letter', async ({ page }) => {
  await page.goto('/van-ban');
  const field = page.getByRole('textbox', { name: /^Tìm theo tên/ });
  await field.fill('12');
  await field.press('/');
  await expect(field).toHaveValue('12/');
});

test('a passage is found without diacritics, narrowed to by its kind, and shown where it stands', async ({ page }) => {
  await page.goto('/tim-kiem?q=vat+tu+du+tru');
  await page
    .getByRole('navigation', { name: 'Loại kết quả' })
    .getByRole('link', { name: /^Đoạn văn/ })
    .click();
  await expect(page).toHaveURL(/kind=passage/);
  const hit = page.getByRole('article').first();
  await expect(hit.locator('mark').first()).toHaveText(/vật tư dự trữ/i);
  await hit.getByRole('link').click();
  const passage = page.getByRole('region', { name: 'Đoạn tìm thấy' });
  await expect(passage.locator('mark')).toContainText(/vật tư dự trữ/i);
});

test('wrong diacritics are told and left aside; nothing found says what to do; a failure can be tried again', async ({
  page,
}) => {
  await page.goto('/tim-kiem?q=đê+điếu');
  await expect(page.getByText('Không có kết quả đúng dấu như đã gõ')).toBeVisible();
  await expect(page.getByRole('article').first()).toBeVisible();

  await page.getByRole('textbox', { name: /^Tìm văn bản/ }).fill('qwertzuiop');
  await expect(page.getByRole('heading', { name: 'Không tìm thấy “qwertzuiop”' })).toBeVisible();

  await page.route('**/api/search?*', (route) => route.fulfill({ status: 502, body: 'Bad gateway' }));
  await page.goto('/tim-kiem?q=lũ');
  await expect(page.getByText('Máy chủ chưa trả lời được (mã 502)')).toBeVisible();
  await page.unroute('**/api/search?*');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
});

test('the field of a phone shows its hits within the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.getByRole('combobox', { name: /^Tìm văn bản/ }).fill('đê điều');
  const option = page.getByRole('option').first();
  await expect(option).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await option.click();
  await expect(page).toHaveURL(/\/van-ban\//);
});

/** Paragraphs are put among what can be found by a job. */
async function passagesAreThere(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const answer = await page.request.get('/api/search?q=vat+tu+du+tru&kind=passage');
      return ((await answer.json()) as { counts: { passage: number } }).counts.passage;
    })
    .toBeGreaterThan(0);
}
