// Another system that webhooks are sent to, and how one comes to the screens of webhooks.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import { at } from './arriving.ts';
import { comeIn } from './people.ts';

type Came = { readonly id: string; readonly type: string };

/** Listens on loopback, which the server under test may call; keeps what came. */
export async function otherSystem(status = 200) {
  const came: Came[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => void parts.push(part));
    request.on('end', () => {
      const { type } = JSON.parse(Buffer.concat(parts).toString('utf8'));
      came.push({ id: String(request.headers['webhook-id']), type });
      response.writeHead(status).end('{"nhan":true}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Listening on a port, as asked for on the line above.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/sauro/tiep-nhan`,
    came,
    stop: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

export async function subscriptionForm(page: Page): Promise<void> {
  await comeIn(page, 'quantri');
  await at(page, '/to-chuc/ket-noi', 'Kết nối webhook');
  await page.getByRole('button', { name: 'Thêm kết nối' }).click();
  await expect(page.getByRole('form', { name: 'Thêm kết nối' })).toBeVisible();
}

/** Made, with its secret on the screen. */
export async function subscribed(page: Page, name: string, url: string): Promise<void> {
  await subscriptionForm(page);
  const form = page.getByRole('form', { name: 'Thêm kết nối' });
  await form.getByRole('textbox', { name: 'Tên kết nối' }).fill(name);
  await form.getByRole('textbox', { name: 'Địa chỉ nhận (https)' }).fill(url);
  await form.getByRole('checkbox', { name: 'Tất cả: Nhiệm vụ, tiến độ, minh chứng' }).check();
  await form.getByRole('checkbox', { name: /^Báo cáo được gửi/ }).check();
  await form.getByRole('button', { name: 'Tạo kết nối' }).click();
  await expect(page.getByRole('group', { name: `Bí mật của kết nối “${name}”` }).first()).toContainText('whsec_');
}

const LONG = 'Cổng điều hành tập trung của Ủy ban nhân dân tỉnh và trung tâm giám sát, điều hành thông minh';

/** Made, and shown this once, above those that there are. */
export async function subscriptions(page: Page): Promise<void> {
  await subscribed(page, LONG, 'https://dieu-hanh-thong-minh.tinh-dai-ten.gov.vn/tich-hop/sauro/su-kien/v1');
}

/** With what was sent to it, one opened. */
export async function subscription(page: Page): Promise<void> {
  const system = await otherSystem();
  const name = `${LONG.slice(0, 60)} ${Date.now()}`;
  await subscribed(page, name, system.url);
  await page.getByRole('button', { name: 'Tôi đã cất bí mật' }).click();
  await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: 'Gửi thử' }).click();
  const log = page.getByRole('list', { name: 'Nhật ký gửi' });
  await expect(log.getByText('Đã gửi', { exact: true })).toBeVisible();
  await log.getByText('Nội dung đã gửi và từng lần thử').click();
  await expect(log.getByText('"nhan":true')).toBeVisible();
  await system.stop();
}
