// Signing in with more than a password, as a person does it: with an authenticator, with a passkey of Chromium's own
// device in software, and ending a session that was left open elsewhere.
import { type Browser, expect, type Page, test } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { PASSWORD, signIn } from './people.ts';

test.describe.configure({ mode: 'serial' });

const account = async (page: Page) => {
  await page.goto('/tai-khoan');
  await expect(page.getByRole('heading', { level: 1, name: 'Tài khoản của tôi' })).toBeVisible();
};
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('an authenticator is set up, asked for at the next sign-in, and taken away again', async ({ page }) => {
  await signIn(page, 'theodoi');
  await expect(page.getByRole('heading', { level: 1, name: /^Xin chào/ })).toBeVisible();
  await account(page);
  await part(page, 'Ứng dụng xác thực').getByRole('button', { name: 'Cài ứng dụng xác thực' }).click();
  await expect(page.getByRole('img', { name: /^Mã vuông/ })).toBeVisible();
  const shown = await page.getByText(/^Hoặc gõ khóa này/).innerText();
  const totp = new TOTP({ secret: Secret.fromBase32((shown.split(':')[1] ?? '').replace(/\s/g, '')) });
  await page.getByLabel('Mã 6 số ứng dụng đang hiện').fill(totp.generate());
  await page.getByRole('button', { name: 'Xác nhận và bật' }).click();

  const dialog = page.getByRole('dialog', { name: 'Cất các mã dự phòng này' });
  await expect(dialog.getByRole('listitem')).toHaveCount(10);
  const code = await dialog.getByRole('listitem').first().innerText();
  // Shown this once: they do not go by Escape, however often.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('alert')).toContainText('mất hẳn');
  await expect(dialog.getByRole('listitem').first()).toHaveText(code);
  await dialog.getByRole('button', { name: 'Tôi đã cất các mã này' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(part(page, 'Ứng dụng xác thực')).toContainText('Đang dùng từ');
  await expect(part(page, 'Mã dự phòng')).toContainText('Còn 10 mã');

  await page.context().clearCookies();
  await signIn(page, 'theodoi');
  await expect(page.getByRole('heading', { level: 1, name: 'Bước 2: xác thực' })).toBeVisible();
  await expect(page.getByLabel('Mã xác thực')).toBeFocused();
  // The code of this half minute was used to set it up.
  await page.getByLabel('Mã xác thực').fill('000000');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Mã không đúng' })).toBeVisible();
  await page.getByRole('button', { name: 'Dùng mã dự phòng' }).click();
  await page.getByLabel('Mã dự phòng').fill(code);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^Xin chào/ })).toBeVisible();

  await account(page);
  await expect(part(page, 'Mã dự phòng')).toContainText('Còn 9 mã');
  const totpPart = part(page, 'Ứng dụng xác thực');
  await totpPart.getByRole('button', { name: 'Gỡ ứng dụng xác thực' }).click();
  await totpPart.getByRole('button', { name: 'Gỡ hẳn' }).click();
  await expect(totpPart).toContainText('Chưa cài đặt');
});

test('a passkey is added, opens without a password, and proves anew who one is', async ({ browser, baseURL }) => {
  const page = await withDevice(browser, baseURL ?? '');
  await signIn(page, 'lanhdao');
  await expect(page.getByRole('heading', { level: 1, name: /^Xin chào/ })).toBeVisible();
  await account(page);
  const passkeys = part(page, 'Khóa truy cập');
  await passkeys.getByLabel('Tên để nhớ').fill('Máy tính ở cơ quan');
  await passkeys.getByRole('button', { name: 'Thêm khóa truy cập' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tôi đã cất các mã này' }).last().click();
  await expect(passkeys.getByRole('listitem')).toContainText('Máy tính ở cơ quan');

  await page.context().clearCookies();
  await page.goto('/');
  await page.getByRole('button', { name: 'Đăng nhập bằng khóa truy cập' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Xin chào/ })).toBeVisible();

  await page.context().clearCookies();
  await signIn(page, 'lanhdao');
  await page.getByRole('button', { name: 'Dùng khóa truy cập' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Xin chào/ })).toBeVisible();

  await account(page);
  await refuseOnce(page, '**/api/account/passkeys/*', 'DELETE');
  await passkeys.getByRole('button', { name: /^Gỡ khóa/ }).click();
  await passkeys.getByRole('button', { name: 'Gỡ hẳn' }).click();
  const dialog = page.getByRole('dialog', { name: 'Xác nhận lại danh tính' });
  await dialog.getByRole('button', { name: 'Dùng khóa truy cập' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(passkeys).toContainText('Chưa có khóa truy cập nào');
  await page.context().close();
});

test('a session left open elsewhere is ended after a fresh proof, and nothing typed is lost', async ({
  page,
  browser,
}) => {
  const elsewhere = await (await browser.newContext()).newPage();
  await signIn(elsewhere, 'donvi');
  await expect(elsewhere.getByRole('heading', { level: 1, name: /^Xin chào/ })).toBeVisible();
  await signIn(page, 'donvi');
  await expect(page.getByRole('heading', { level: 1, name: /^Xin chào/ })).toBeVisible();
  await account(page);
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill('con trâu đi trước');
  const sessions = part(page, 'Nơi đang đăng nhập');
  await expect(sessions.getByRole('listitem').filter({ hasText: 'phiên này' })).toHaveCount(1);

  await refuseOnce(page, '**/api/account/sessions', 'DELETE');
  await sessions.getByRole('button', { name: 'Kết thúc mọi phiên khác' }).click();
  const dialog = page.getByRole('dialog', { name: 'Xác nhận lại danh tính' });
  await expect(dialog.getByLabel('Mật khẩu của bạn')).toBeFocused();
  await page.keyboard.type('không phải');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('Mật khẩu hiện tại không đúng');
  await dialog.getByLabel('Mật khẩu của bạn').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(sessions.getByRole('listitem')).toHaveCount(1);
  await expect(page.getByLabel('Mật khẩu mới', { exact: true })).toHaveValue('con trâu đi trước');
  await elsewhere.reload();
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible();
  await elsewhere.context().close();
});

test('who comes back from the single sign-on goes on where she was', async ({ page }) => {
  // The provider itself is tested with the server; here it is the way there and back.
  await page.route('**/api/sign-in-ways', (route) => route.fulfill({ json: { oidc: 'SSO tỉnh' } }));
  await page.route('**/api/session/oidc/begin', (route) =>
    route.fulfill({ json: { address: '/dang-nhap/oidc?code=mot-lan&state=s' } }),
  );
  const sent: string[] = [];
  await page.route('**/api/session/oidc', async (route) => {
    sent.push(route.request().postDataJSON().search);
    if (sent.length === 1) {
      const body = { code: 'oidc.no-account', detail: '', details: {}, status: 403 };
      await route.fulfill({ status: 403, contentType: 'application/problem+json', body: JSON.stringify(body) });
      return;
    }
    const data = { username: 'tonghop', password: PASSWORD };
    await route.fulfill({ json: await (await page.request.post('/api/session', { data })).json() });
  });
  await page.goto('/van-ban');
  await page.getByRole('button', { name: 'Đăng nhập qua SSO tỉnh' }).click();
  await expect(page.getByRole('alert').last()).toContainText('chưa gắn với ai trong Sáu Rõ');
  expect(page.url()).toMatch(/\/van-ban$/);
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await page.getByRole('button', { name: 'Đăng nhập qua SSO tỉnh' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Văn bản' })).toBeVisible();
  expect(sent).toEqual(['?code=mot-lan&state=s', '?code=mot-lan&state=s']);
});

/** By the name of this machine, for a passkey belongs to a name; with a device in software plugged in. */
async function withDevice(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: baseURL.replace('127.0.0.1', 'localhost'), locale: 'vi-VN' });
  const page = await context.newPage();
  const devices = await context.newCDPSession(page);
  await devices.send('WebAuthn.enable');
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return page;
}

/** As the server does five minutes later: the first such request is refused for want of a fresh proof. */
async function refuseOnce(page: Page, address: string, method: string): Promise<void> {
  let isRefused = false;
  await page.route(address, async (route) => {
    if (isRefused || route.request().method() !== method) return route.fallback();
    isRefused = true;
    const body = { code: 'session.not-fresh', detail: '', details: {}, status: 403 };
    return route.fulfill({ status: 403, contentType: 'application/problem+json', body: JSON.stringify(body) });
  });
}
