// A report on a plan: begun, worded, taken away as Word, a figure opened, frozen and audited.
import { test } from './kept-page.ts';
import { expect } from '@playwright/test';
import { comeIn } from './people.ts';
import { writtenReport } from './reports.ts';

test('a report is written from the facts, worded, and each figure opens what it counts', async ({ page }) => {
  const id = await writtenReport(page);
  const article = page.getByRole('article', { name: 'Nội dung báo cáo' });
  await page.getByLabel(/^Lời của đơn vị ở mục “Tình hình chung/).fill('Đã ban hành văn bản chỉ đạo.');
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu' })).toBeVisible({ timeout: 15_000 });
  await page.reload();
  await expect(page.getByLabel(/^Lời của đơn vị ở mục “Tình hình chung/)).toHaveValue('Đã ban hành văn bản chỉ đạo.');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải DOCX' }).click();
  expect((await coming).suggestedFilename()).toMatch(/^bao-cao-.*\.docx$/);
  const figure = article.getByRole('link').first();
  const count = await figure.textContent();
  await figure.click();
  await expect(page).toHaveURL(/\/theo-doi\?/);
  await expect(page.getByRole('link', { name: new RegExp(`^Mở danh sách ${count} việc: Tổng số việc`) })).toBeVisible();
  await page.goto(`/bao-cao/van-ban/${id}`);
  await page.getByText('Phần đầu và phần ký').click();
  await page.getByLabel('Địa danh').fill('Sông Ngân');
  await page.getByLabel('Họ tên người ký').fill('Tạ Thử Nghiệm');
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu' })).toBeVisible({ timeout: 15_000 });
});

test('a leader freezes it, and each figure is counted anew', async ({ page }) => {
  const id = await writtenReport(page);
  await page.getByText('Phần đầu và phần ký').click();
  await page.getByLabel('Địa danh').fill('Sông Ngân');
  await page.getByLabel('Họ tên người ký').fill('Tạ Thử Nghiệm');
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu' })).toBeVisible({ timeout: 15_000 });
  await comeIn(page, 'lanhdao');
  await page.goto(`/bao-cao/van-ban/${id}`);
  await page.getByRole('button', { name: 'Chốt báo cáo' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Chốt báo cáo' }).click();
  await expect(page.getByText(/Đã chốt/).first()).toBeVisible({ timeout: 15_000 });
  await page.getByRole('button', { name: 'Kiểm tra lại số liệu' }).click();
  await expect(page.getByText(/^Đã đếm lại \d+ số liệu/)).toBeVisible({ timeout: 15_000 });
});

test('what is typed without a line is there after a reload, and is saved when the line is back', async ({ page }) => {
  await writtenReport(page);
  const saving = '**/api/written-reports/*';
  await page.route(saving, (route) => (route.request().method() === 'GET' ? route.continue() : route.abort()));
  const field = page.getByLabel(/^Lời của đơn vị ở mục “Tình hình chung/);
  await field.fill('Gõ lúc mất mạng.');
  await expect(page.getByRole('status').filter({ hasText: 'Chưa lưu' })).toBeVisible();
  await expect(page.getByRole('alert')).toBeVisible({ timeout: 15_000 });
  await page.reload();
  await expect(field).toHaveValue('Gõ lúc mất mạng.');
  await page.unroute(saving);
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu' })).toBeVisible({ timeout: 20_000 });
  await page.reload();
  await expect(field).toHaveValue('Gõ lúc mất mạng.');
});
