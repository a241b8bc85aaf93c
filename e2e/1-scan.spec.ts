// A scan: brought, seen to be read page by page, and read; its doubts and its page beside it.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { comeIn } from './people.ts';
import { choose, sample } from './plans.ts';

test('a scan says which page it is at, and is read in the end', async ({ page }) => {
  test.setTimeout(180_000);
  await comeIn(page);
  await page.goto('/van-ban');
  const uploads = page.getByRole('region', { name: 'Tải lên', exact: true });
  const rows = page.getByRole('table', { name: 'Danh sách văn bản' });
  // Beside the list, for the second page is recognised within seconds.
  const beside = await page.context().newPage();
  const kept = page.waitForResponse(
    (answer) => answer.url().endsWith('/api/documents') && answer.request().method() === 'POST',
  );
  await choose(page, [sample('scan/stamped-and-sideways.scan.pdf')]);
  const { id } = (await (await kept).json()) as { id: string };
  await Promise.all([
    expect(uploads.getByText('Đang nhận dạng trang 2 trên 2')).toBeVisible({ timeout: 60_000 }),
    expect(uploads.getByText('0/1 tệp xong, 1 tệp đã gửi tới và đang được đọc, 0 tệp lỗi')).toBeVisible(),
    expect(rows.getByRole('progressbar', { name: /^Tiến độ nhận dạng chữ/ })).toBeVisible(),
    (async () => {
      await beside.goto(`/van-ban/${id}`);
      await expect(beside.getByRole('heading', { name: 'Đang nhận dạng chữ trong ảnh quét' })).toBeVisible();
      expect((await new AxeBuilder({ page: beside }).analyze()).violations).toEqual([]);
    })(),
  ]);

  await rows.getByRole('link', { name: 'stamped-and-sideways.scan.pdf' }).click();
  // Nobody loads the page again: it asks by itself.
  await expect(page.getByRole('heading', { level: 1 })).toContainText('hành chính nhà nước', { timeout: 90_000 });
  await expect(page.getByText(/Có 2 trong 2 trang là ảnh/)).toBeVisible();
  await expect(uploads.getByText('1/1 tệp xong, 0 tệp lỗi')).toBeVisible();
  await page.getByRole('link', { name: 'Soát bản đọc' }).first().click();
  await expect(page.getByRole('region', { name: 'Trang 1', exact: true })).toBeVisible();
});
