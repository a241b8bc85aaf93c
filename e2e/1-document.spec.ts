// The first stage and what it leads to: somebody comes in, brings a plan, and sees what it says.
import { expect, type Page, test } from '@playwright/test';
import { comeIn, signIn } from './people.ts';
import { broken, choose, drop, given, locked, sample } from './plans.ts';

/** Read, now or when another test brought it. */
const TAKEN = /^(?:Đã đọc|Tệp này đã có sẵn): \d+ nhiệm vụ/;

test('who signs in with a wrong password is told so, and keeps the username', async ({ page }) => {
  await signIn(page, 'tonghop', 'khong-phai-mat-khau');
  await expect(page.getByRole('alert')).toContainText('Tên đăng nhập hoặc mật khẩu không đúng');
  await expect(page.getByLabel('Tên đăng nhập')).toHaveValue('tonghop');
  await page.getByLabel('Mật khẩu', { exact: true }).fill('saurodungthu');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Xin chào/ })).toBeVisible();
});

test('plans that are dropped are sent, read, and show their tasks', async ({ page }) => {
  await signIn(page, 'tonghop');
  await expect(page.getByRole('heading', { name: /^Xin chào/ })).toBeVisible();
  await slowDown(page);
  await drop(page, [sample('grouped-table.docx'), sample('chain-2-department.pdf')]);

  const uploads = page.getByRole('region', { name: 'Tải lên', exact: true });
  await expect(uploads.getByRole('progressbar', { name: 'Tiến độ gửi chain-2-department.pdf' })).toBeVisible();
  await expect(uploads.getByText(/^Đang gửi \d+ %$/).first()).toBeVisible();
  await expect(uploads.getByRole('status').first()).toHaveText('2/2 tệp xong, 0 tệp lỗi');
  await uploads
    .getByRole('listitem')
    .filter({ hasText: 'grouped-table.docx' })
    .getByRole('link', { name: 'Mở bản đọc' })
    .click();

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Phòng, chống lũ và bảo đảm an toàn đê điều');
  const tasks = page.getByRole('table', { name: 'Nhiệm vụ theo mục của văn bản' });
  await expect(tasks.getByRole('button', { name: /Kiểm tra hiện trạng toàn tuyến đê/ })).toBeVisible();
  await expect(tasks.getByRole('row').filter({ hasText: 'Bổ sung vật tư dự trữ' })).toContainText('30/06/2026');
});

test('a task opens to the paragraph that it was read from, with the exact words marked', async ({ page }) => {
  await comeIn(page);
  await page.goto(`/van-ban/${await given(page, 'grouped-table.docx')}`);
  const task = page.getByRole('button', { name: /^Kiểm tra hiện trạng toàn tuyến đê/ });
  const text = await task.innerText();
  await task.click();
  await expect(page.locator('mark')).toHaveText(text);
  await expect(page.getByText('Không nêu ai quyết định', { exact: true })).toBeVisible();
});

test('tasks are filtered by words without marks, and by what is not clear', async ({ page }) => {
  await comeIn(page);
  await page.goto(`/van-ban/${await given(page, 'grouped-table.docx')}`);
  await page.getByRole('textbox', { name: /^Lọc nhiệm vụ/ }).fill('vat tu du tru');
  await expect(page.getByText('Hiện 1/20 nhiệm vụ')).toBeVisible();
  await page.getByRole('button', { name: 'Xóa ô lọc' }).click();
  await page.getByRole('button', { name: /^Thời gian \d+\/20/ }).click();
  await expect(page.getByText('Chưa rõ: Thời gian')).toBeVisible();
  await expect(page).toHaveURL(/unclear=time/);
  await page.reload();
  await expect(page.getByText('Chưa rõ: Thời gian')).toBeVisible();
});

test('each file that cannot be taken says why, and stays in the list', async ({ page }) => {
  await comeIn(page);
  await page.goto('/van-ban');
  await choose(page, [broken(), locked(), sample('marked-secret.docx')]);
  const uploads = page.getByRole('region', { name: 'Tải lên', exact: true });
  const row = (name: string) => uploads.getByRole('listitem').filter({ hasText: name });

  await expect(row('tai-do-dang.docx').getByRole('alert')).toContainText('Tệp bị hỏng, không mở được');
  await expect(row('co-mat-khau.docx').getByRole('alert')).toContainText('Tệp có mật khẩu bảo vệ');
  await expect(row('marked-secret.docx').getByRole('alert')).toContainText('Văn bản đóng dấu Mật');
  await expect(row('marked-secret.docx').getByRole('button', { name: 'Thử lại' })).toBeVisible();
  await expect(page.getByRole('table').getByText('marked-secret')).toHaveCount(0);
});

test('a file that could not be sent is kept, and is sent when one tries again', async ({ page }) => {
  await comeIn(page);
  await page.goto('/van-ban');
  await page.route('**/api/documents', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.fallback(),
  );
  await choose(page, [sample('content-lead-time.docx')]);
  const uploads = page.getByRole('region', { name: 'Tải lên', exact: true });
  await expect(uploads.getByRole('alert')).toContainText('Không kết nối được tới máy chủ');
  await page.unroute('**/api/documents');
  await uploads.getByRole('button', { name: 'Thử lại' }).click();
  await expect(uploads.getByText(TAKEN)).toBeVisible();
});

test('a file survives the end of the session', async ({ page }) => {
  await comeIn(page);
  await page.goto('/van-ban');
  await expect(page.getByRole('button', { name: 'Tải văn bản lên' })).toBeVisible();
  // It ends as the file is sent, and not before: what the screen itself asks meanwhile would find it ended first.
  await page.route('**/api/documents', async (route) => {
    if (route.request().method() === 'POST') await page.context().clearCookies();
    await route.continue();
  });
  await choose(page, [sample('chain-1-province.docx')]);
  await expect(page.getByText('Các tệp đang chờ tải lên vẫn được giữ')).toBeVisible();
  await page.unroute('**/api/documents');
  await page.getByLabel('Tên đăng nhập').fill('tonghop');
  await page.getByLabel('Mật khẩu', { exact: true }).fill('saurodungthu');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(page.getByText(TAKEN)).toBeVisible();
});

test('a screen that is left open says that nobody is there, and when the session has ended says so', async ({
  page,
}) => {
  await comeIn(page);
  await page.clock.install();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const asks = async (path: string) => {
    const asked = page.waitForRequest((request) => new URL(request.url()).pathname === path);
    await page.clock.fastForward(61_000);
    return (await asked).headers()['x-person-acts'];
  };
  expect(await asks('/api/overview')).toBe('no');
  expect(await asks('/api/notices/unseen')).toBe('no');
  await page.keyboard.press('Tab');
  const acted = page.waitForRequest((request) => request.headers()['x-person-acts'] === 'yes');
  await page.clock.fastForward(61_000);
  await acted;

  await page.context().clearCookies();
  await page.clock.fastForward(61_000);
  await expect(page.getByRole('alert').filter({ hasText: 'Phiên đăng nhập đã kết thúc' })).toBeVisible();
  await page.getByLabel('Tên đăng nhập').fill('tonghop');
  await page.getByLabel('Mật khẩu', { exact: true }).fill('saurodungthu');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Tên đăng nhập')).toHaveCount(0);
});

test('who may not bring documents is offered no way to', async ({ page }) => {
  await comeIn(page, 'lanhdao');
  await page.goto('/van-ban');
  await expect(page.getByRole('heading', { level: 1, name: 'Văn bản' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tải văn bản lên' })).toHaveCount(0);
});

test('who signs out leaves nothing on the screen for the next', async ({ page }) => {
  await comeIn(page);
  await page.goto('/van-ban');
  await page.getByRole('button', { name: /^Tài khoản/ }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible();
  await expect(page.getByText('Phiên đăng nhập đã kết thúc')).toHaveCount(0);
  await expect(page.getByRole('table')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible();
});

/** The line of a commune: slow enough for progress to be seen. */
async function slowDown(page: Page): Promise<void> {
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  const speed = { offline: false, latency: 20, downloadThroughput: 1_000_000, uploadThroughput: 30_000 };
  await line.send('Network.emulateNetworkConditions', speed);
}
