import { test } from './kept-page.ts';
import { expect } from '@playwright/test';
import { otherSystem, subscribed } from './webhooks.ts';

test('another system is subscribed, tried, paused and removed by who manages the unit', async ({ page }) => {
  const system = await otherSystem();
  const name = 'Kho dữ liệu của tỉnh';
  await subscribed(page, name, system.url);
  await page.getByRole('button', { name: 'Tôi đã cất bí mật' }).click();
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  await page.getByRole('button', { name: 'Gửi thử' }).click();
  const log = page.getByRole('list', { name: 'Nhật ký gửi' });
  await expect(log.getByRole('listitem').first()).toContainText('trả lời 200');
  await log.getByRole('button', { name: /^Gửi lại: Gửi thử/ }).click();
  await expect.poll(() => system.came.length).toBe(2);
  expect(new Set(system.came.map(({ id }) => id)).size).toBe(1);

  await page.getByRole('combobox', { name: 'Trạng thái' }).selectOption('Không gửi được');
  await expect(page.getByText('Không có lần gửi nào ở trạng thái này.')).toBeVisible();

  await page.getByRole('button', { name: 'Tạm dừng' }).click();
  await expect(page.getByText(/^Tạm dừng từ/)).toBeVisible();
  await page.getByRole('button', { name: 'Cho chạy lại' }).click();
  await expect(page.getByText('Đang chạy')).toBeVisible();
  await page.getByRole('button', { name: 'Tạm dừng' }).click();
  await page.getByRole('button', { name: 'Chạy lại và gửi sự kiện đã lỡ' }).click();
  await expect(page.getByText(/^Đang gom để gửi sự kiện đã lỡ từ/)).toBeVisible();

  await page.getByRole('button', { name: 'Đổi bí mật' }).click();
  await page.getByRole('button', { name: 'Đổi bí mật ngay' }).click();
  await expect(page.getByText(/bí mật cũ vẫn ký kèm\. Hãy đổi/)).toBeVisible();

  await page.getByRole('button', { name: 'Gỡ kết nối' }).click();
  await page.getByRole('button', { name: 'Gỡ hẳn' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kết nối webhook' })).toBeVisible();
  await expect(page.getByRole('link', { name })).toHaveCount(0);
  await system.stop();
});

test('an address inside is refused, and nothing typed is lost', async ({ page }) => {
  await subscribed(page, 'Thử', 'https://dieuhanh.tinh.gov.vn/sauro');
  await page.getByRole('button', { name: 'Tôi đã cất bí mật' }).click();
  await page.getByRole('button', { name: 'Thêm kết nối' }).click();
  const form = page.getByRole('form', { name: 'Thêm kết nối' });
  await form.getByRole('textbox', { name: 'Tên kết nối' }).fill('Máy trong nhà');
  await form.getByRole('textbox', { name: 'Địa chỉ nhận (https)' }).fill('https://10.0.0.8/');
  await form.getByRole('checkbox', { name: /^Kế hoạch được xác nhận/ }).check();
  await form.getByRole('button', { name: 'Tạo kết nối' }).click();
  await expect(form.getByRole('alert')).toContainText('mạng nội bộ');
  await expect(form.getByRole('textbox', { name: 'Tên kết nối' })).toHaveValue('Máy trong nhà');
});
