// What must hold on every screen: it can be read and used by all, in both schemes and languages, on a phone, by keyboard.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './kept-page.ts';
import { comeIn } from './people.ts';
import { given } from './plans.ts';
import { SCREENS } from './screens.ts';

const PHONE = { width: 390, height: 844 };
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** All that the colours can change; everything else is the same in both schemes. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

for (const { name, open } of SCREENS) {
  test(`${name} has no fault that axe finds, wide and on a phone, light and dark, and needs no scrolling sideways`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await open(page);
    const wide = page.viewportSize() ?? PHONE;
    expect(await faultsOf(axe(page).withTags(RULES))).toEqual([]);
    await page.setViewportSize(PHONE);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    const again = axe(page, 'void 0');
    expect(await faultsOf(again.withTags(RULES))).toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    expect(await faultsOf(again.withRules(RULES_OF_COLOUR))).toEqual([]);
    await page.setViewportSize(wide);
    expect(await faultsOf(again.withRules(RULES_OF_COLOUR))).toEqual([]);
  });
}

/**
 * In one page at once: there are no frames of others, for which axe would open a second page each time. It tells of faults
 * alone: to describe each element that has none takes longer than to find that. `source` where it stands in the page already.
 */
function axe(page: Page, source?: string): AxeBuilder {
  const builder = new AxeBuilder({ page, ...(source === undefined ? {} : { axeSource: source }) });
  return builder.options({ resultTypes: ['violations'] }).setLegacyMode();
}

async function faultsOf(builder: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

test('English and dark are chosen once and kept', async ({ page }) => {
  await comeIn(page);
  await page.goto('/van-ban');
  await page.getByRole('button', { name: /^EN/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Documents' })).toBeVisible();
  await page.getByRole('button', { name: 'Switch to dark' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Documents' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

test('a refusal is told in English too', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /^EN/ }).click();
  await page.getByLabel('Username').fill('tonghop');
  await page.getByLabel('Password', { exact: true }).fill('wrong-password');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('The username or the password is wrong');
});

test('a plan is found, opened and looked into with the keyboard alone', async ({ page }) => {
  await comeIn(page);
  await given(page, 'grouped-table.docx');
  await page.goto('/van-ban');
  await expect(page.getByRole('table')).toBeVisible();

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Tới nội dung chính' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: /^Tìm theo tên/ })).toBeFocused();
  await page.keyboard.type('de dieu');
  await expect(page.getByText('1 văn bản khớp')).toBeVisible();
  const plan = page.getByRole('link', { name: /Phòng, chống lũ/ });
  for (let press = 0; press < 4 && !(await plan.evaluate((link) => link === document.activeElement)); press += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: /Phòng, chống lũ/ })).toBeFocused();
  const task = page.getByRole('button', { name: /^Kiểm tra hiện trạng toàn tuyến đê/ });
  for (let press = 0; press < 40 && !(await task.evaluate((button) => button === document.activeElement)); press += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(task).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(task).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('mark')).toBeVisible();
});

test('an address that leads nowhere says so and leads back', async ({ page }) => {
  await comeIn(page);
  await page.goto('/khong-co-trang-nay');
  await expect(page.getByRole('heading', { name: 'Không có trang này' })).toBeVisible();
  await page.getByRole('link', { name: 'Về danh sách văn bản' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Văn bản' })).toBeVisible();
});

test('a screen whose data does not come says so, and comes when one tries again', async ({ page }) => {
  await comeIn(page);
  await page.route('**/api/documents?*', (route) => route.fulfill({ status: 502, body: 'Bad gateway' }));
  await page.goto('/van-ban');
  await expect(page.getByText('Máy chủ chưa trả lời được (mã 502)')).toBeVisible();
  await page.unroute('**/api/documents?*');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(page.getByRole('table')).toBeVisible();
});

test('a screen that breaks leaves the rest of the product standing', async ({ page }) => {
  await comeIn(page);
  const id = await given(page, 'grouped-table.docx');
  await page.route('**/reading', (route) => route.fulfill({ json: { tasks: 'not a list' } }));
  await page.goto(`/van-ban/${id}`);
  await expect(page.getByRole('alert')).toContainText('Màn hình này gặp lỗi');
  await page.getByRole('link', { name: 'Trang chủ' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Xin chào/ })).toBeVisible();
});

test('a reading prints with all its tasks', async ({ page }) => {
  await comeIn(page);
  const id = await given(page, 'grouped-table.docx');
  await page.goto(`/van-ban/${id}`);
  await expect(page.getByRole('table')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('row').filter({ hasText: 'UBND các xã, phường rút kinh nghiệm' })).toBeVisible();
});
