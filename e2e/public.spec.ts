// What is published is read by who has not signed in: by all, on a phone, on paper, as data; and is gone when it is withdrawn.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { at } from './arriving.ts';
import { awardPreview } from './awards.ts';
import { publication } from './publications.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SLUG = 'ke-hoach-phong-chong-lu';
const PHONE = { width: 390, height: 844 };

async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

test('a leader publishes a plan, everybody reads it, and it is gone when it is withdrawn', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await publication(page);
  await page.getByRole('textbox', { name: /^Địa chỉ/ }).fill(SLUG);
  await page.getByRole('button', { name: 'Công khai', exact: true }).click();
  await expect(page.getByRole('link', { name: `/cong-khai/${SLUG}` })).toBeVisible();

  const stranger = await (await browser.newContext()).newPage();
  for (const colorScheme of ['light', 'dark'] as const) {
    await stranger.emulateMedia({ colorScheme });
    await at(stranger, '/cong-khai', 'Nội dung công khai');
    expect(await faults(stranger)).toEqual([]);
    await stranger.getByRole('link', { name: /Phòng, chống lũ/ }).click();
    await expect(stranger.getByRole('heading', { level: 1, name: /Phòng, chống lũ/ })).toBeVisible();
    expect(await faults(stranger)).toEqual([]);
  }
  await expect(stranger.getByRole('table', { name: 'Nhiệm vụ' })).toContainText('Kiểm tra hiện trạng toàn tuyến đê');
  await stranger.setViewportSize(PHONE);
  await expect
    .poll(() => stranger.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(PHONE.width);
  expect(await faults(stranger)).toEqual([]);
  const data = await stranger.request.get(`/cong-khai/${SLUG}.json`);
  expect(((await data.json()) as { tasks: unknown[] }).tasks.length).toBeGreaterThan(0);

  await page.getByRole('button', { name: `Gỡ ${SLUG}` }).click();
  await page.getByRole('textbox', { name: 'Lý do gỡ' }).fill('Sai số liệu');
  await page.getByRole('button', { name: 'Gỡ hẳn' }).click();
  await expect(page.getByText(/đã gỡ/).first()).toBeVisible();
  await stranger.setExtraHTTPHeaders({ 'cache-control': 'no-cache' });
  const gone = await stranger.request.get(`/cong-khai/${SLUG}`);
  expect([gone.status(), (await gone.text()).includes('đã gỡ nội dung này')]).toEqual([410, true]);
});

test('a leader publishes a list of awards, and nobody is named until the decision is said to be public', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await awardPreview(page);
  const publish = async (slug: string) => {
    await page.getByRole('textbox', { name: /^Địa chỉ/ }).fill(slug);
    await page.getByRole('button', { name: 'Công khai', exact: true }).click();
    await expect(page.getByRole('link', { name: `/cong-khai/${slug}` })).toBeVisible();
  };
  await publish('khen-thuong-2026');
  const stranger = await (await browser.newContext()).newPage();
  await stranger.setViewportSize(PHONE);
  await at(stranger, '/cong-khai/khen-thuong-2026', /Khen thưởng thành tích/);
  const table = stranger.getByRole('table', { name: 'Danh sách khen thưởng' });
  await expect(table).toContainText('Phòng Tổ chức, biên chế');
  await expect(table).not.toContainText('Tạ Được Khen');
  expect(await faults(stranger)).toEqual([]);
  await expect
    .poll(() => stranger.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(PHONE.width);

  await awardPreview(page);
  await page.getByRole('checkbox', { name: /^Tôi xác nhận quyết định này/ }).check();
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect(page.getByRole('region', { name: 'Người dân sẽ thấy' })).toContainText('Tạ Được Khen');
  await publish('khen-thuong-co-ten');
  await at(stranger, '/cong-khai/khen-thuong-co-ten', /Khen thưởng thành tích/);
  await expect(table).toContainText('Tạ Được Khen');
});
