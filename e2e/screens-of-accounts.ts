// How one comes to the screens of signing in and of accounts, with what protects them.
import { expect, type Page } from '@playwright/test';
import { at } from './arriving.ts';
import { comeIn, signIn } from './people.ts';

/** As the server answers whoever has a second factor: nobody of the sample has one. */
export async function secondStep(page: Page): Promise<void> {
  await page.route('**/api/session', (route) =>
    route.request().method() === 'POST' ? route.fulfill({ json: { second: ['totp', 'recovery'] } }) : route.fallback(),
  );
  await signIn(page, 'tonghop');
  await expect(page.getByRole('heading', { level: 1, name: 'Bước 2: xác thực' })).toBeVisible();
}

export async function passwordDue(page: Page): Promise<void> {
  await comeIn(page);
  const session = await (await page.request.get('/api/session')).json();
  await page.route('**/api/session', (route) => route.fulfill({ json: { ...session, passwordIsDue: true } }));
  await at(page, '/', 'Đặt mật khẩu của bạn');
}

export async function accountTotp(page: Page): Promise<void> {
  await comeIn(page);
  await at(page, '/tai-khoan', 'Tài khoản của tôi');
  await page.getByRole('button', { name: 'Cài ứng dụng xác thực' }).click();
  await expect(page.getByRole('img', { name: /^Mã vuông/ })).toBeVisible();
}

export async function accountProof(page: Page): Promise<void> {
  await page.route('**/api/account/totp/begin', (route) =>
    route.fulfill({ status: 403, contentType: 'application/problem+json', json: { code: 'session.not-fresh' } }),
  );
  await comeIn(page);
  await at(page, '/tai-khoan', 'Tài khoản của tôi');
  await page.getByRole('button', { name: 'Cài ứng dụng xác thực' }).click();
  await expect(page.getByRole('dialog', { name: 'Xác nhận lại danh tính' })).toBeVisible();
}

/** Made, and shown this once. */
export async function accountToken(page: Page): Promise<void> {
  await comeIn(page, 'quantri');
  await at(page, '/tai-khoan', 'Tài khoản của tôi');
  await page.getByRole('button', { name: 'Tạo mã mới' }).click();
  const form = page.getByRole('form', { name: 'Tạo mã mới' });
  await form.getByRole('textbox', { name: 'Tên' }).fill('Bảng điều hành');
  await form.getByRole('checkbox', { name: 'Xem đơn vị và cán bộ' }).check();
  await form.getByRole('button', { name: 'Tạo mã' }).click();
  await expect(page.getByRole('group', { name: 'Mã truy cập “Bảng điều hành”' }).first()).toContainText('sauro_pat_');
  await page.getByRole('button', { name: 'Tôi đã cất mã' }).click();
  await page.getByRole('button', { name: 'Tạo mã mới' }).click();
}

export async function tokens(page: Page): Promise<void> {
  await accountToken(page);
  await at(page, '/to-chuc/ma-truy-cap', 'Mã truy cập');
  await expect(page.getByRole('list', { name: 'Mã truy cập' }).getByRole('listitem').first()).toBeVisible();
}
