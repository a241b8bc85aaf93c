// The second stage with others, and without a line: what two people change at once, and what could not be sent.
import { expect, test } from '@playwright/test';
import { open, ready, another, keysToAcceptAll, row, saved } from './checking.ts';
import { goodTask, ownPlan } from './own-plan.ts';
import { comeIn } from './people.ts';

test('a document in preparation is seen by another unit once that is to prepare it too, and no more when it is taken back', async ({
  page,
}) => {
  await comeIn(page);
  const id = await ownPlan(page, { tasks: [goodTask('Rà soát danh mục thiết bị')] });
  const lookedAtBy = async (username: string) => {
    await comeIn(page, username);
    await page.goto(`/van-ban/${id}`);
  };
  await lookedAtBy('donvi');
  await expect(page.getByText('Không có trang này')).toBeVisible();
  await lookedAtBy('tonghop');
  await page.getByRole('button', { name: /^Đang soạn:/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Ai xem được văn bản này' });
  await dialog.getByRole('combobox', { name: 'Thêm đơn vị cùng soạn' }).fill('xa tan lac');
  await dialog.getByRole('option', { name: /Tân Lạc · 05128/ }).click();
  await dialog.getByRole('button', { name: 'Thêm', exact: true }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await lookedAtBy('donvi');
  await expect(page.getByRole('link', { name: 'Soát bản đọc' })).toBeVisible();
  await lookedAtBy('tonghop');
  await page.getByRole('button', { name: /^Đang soạn:/ }).click();
  await dialog.getByRole('button', { name: /^Bỏ .*Tân Lạc/ }).click();
  await dialog.getByRole('button', { name: 'Bỏ đơn vị này' }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await lookedAtBy('donvi');
  await expect(page.getByText('Không có trang này')).toBeVisible();
});

test('two people check at once: different fields and different words are both kept, each sees the other', async ({
  page,
  browser,
}) => {
  const id = await open(page, [goodTask('Rà soát danh mục thiết bị')]);
  const other = await another(browser, id, page);
  await page.keyboard.press('ArrowDown');
  await other.keyboard.press('ArrowDown');
  await expect(row(page, /Đầu mối xã Tân Lạc đang ở mục này/)).toBeVisible();

  await page.keyboard.press('e');
  await other.keyboard.press('e');
  await page.keyboard.type(' dạy học');
  await other.keyboard.press('Home');
  await other.keyboard.type('Khẩn trương ');
  await page.keyboard.press('Enter');
  await other.keyboard.press('Enter');
  await other.keyboard.press('4');
  await other.keyboard.press('ControlOrMeta+a');
  await other.keyboard.type('Danh mục thiết bị');
  await other.keyboard.press('Enter');
  for (const each of [page, other]) {
    await expect(row(each, /Khẩn trương Rà soát danh mục thiết bị dạy học/)).toBeVisible();
    await expect(
      row(each, /Khẩn trương/).getByRole('button', { name: 'Danh mục thiết bị', exact: true }),
    ).toBeVisible();
  }
  await other.context().close();
});

test('two people change the same words: both versions are shown, and the person chooses', async ({ page, browser }) => {
  const id = await open(page, [goodTask('Rà soát danh mục thiết bị')]);
  const other = await another(browser, id, page);
  for (const each of [page, other]) {
    await each.keyboard.press('ArrowDown');
    await each.keyboard.press('4');
    await each.keyboard.press('ControlOrMeta+a');
  }
  await page.keyboard.type('Tờ trình Giám đốc Sở');
  await other.keyboard.type('Báo cáo gửi Sở Tài chính');
  await page.keyboard.press('Enter');
  await saved(page);
  await other.keyboard.press('Enter');
  const question = other.getByRole('alert', { name: 'Cần bạn quyết định' });
  await expect(question).toContainText('Tờ trình Giám đốc Sở');
  await expect(question.getByRole('textbox', { name: 'Của bạn' })).toHaveValue('Báo cáo gửi Sở Tài chính');
  await other.reload();
  await expect(question.getByRole('textbox', { name: 'Của bạn' })).toHaveValue('Báo cáo gửi Sở Tài chính');
  await question.getByRole('textbox', { name: 'Của bạn' }).fill('Tờ trình Giám đốc Sở; báo cáo gửi Sở Tài chính');
  await question.getByRole('button', { name: 'Dùng bản của tôi' }).click();
  await expect(question).toHaveCount(0);
  await expect(row(page, /Rà soát/).getByRole('button', { name: /^Tờ trình Giám đốc Sở; báo cáo gửi/ })).toBeVisible();
  await other.context().close();
});

test('an item that somebody removes while it is edited gives the words back as a new task', async ({
  page,
  browser,
}) => {
  const id = await open(page, [goodTask('Rà soát danh mục thiết bị'), goodTask('Tập huấn văn thư lưu trữ')]);
  const other = await another(browser, id, page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('e');
  await page.keyboard.type(' dạy học');
  await page.context().setOffline(true);
  await other.keyboard.press('ArrowDown');
  await other.keyboard.press('Delete');
  await saved(other);
  await page.keyboard.press('Enter');
  await page.context().setOffline(false);
  const question = page.getByRole('alert', { name: 'Cần bạn quyết định' });
  await expect(question).toContainText('Rà soát danh mục thiết bị dạy học');
  await question.getByRole('button', { name: 'Thêm thành nhiệm vụ mới' }).click();
  await expect(row(page, /Rà soát danh mục thiết bị dạy học/)).toBeVisible();
  await expect(row(other, /Rà soát danh mục thiết bị dạy học/)).toBeVisible();
  await other.context().close();
});

test('without a line one works on; what was done is sent when it is back', async ({ page, context }) => {
  await open(page, [goodTask('Rà soát vị trí việc làm'), goodTask('Tập huấn văn thư lưu trữ')]);
  await context.setOffline(true);
  await keysToAcceptAll(page);
  await expect(page.getByText(/Chờ mạng, 3 thay đổi giữ trên máy này/)).toBeVisible();
  await context.setOffline(false);
  await saved(page);
  await page.reload();
  await ready(page);
  await expect(page.getByText('Đã soát 3/3')).toBeVisible();
});

test('acts that were not sent survive a reload and the end of the session', async ({ page, context }) => {
  await open(page, [goodTask('Rà soát vị trí việc làm')]);
  await page.route('**/corrections', (route) => route.abort());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('4');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Đề án vị trí việc làm');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/1 thay đổi giữ trên máy này/)).toBeVisible();
  await page.reload();
  await ready(page);
  await page.keyboard.press('ArrowDown');
  await expect(row(page, /Rà soát/).getByRole('button', { name: 'Đề án vị trí việc làm' })).toBeVisible();
  await context.clearCookies();
  await page.unroute('**/corrections');
  await page.getByLabel('Tên đăng nhập').fill('tonghop');
  await page.getByLabel('Mật khẩu', { exact: true }).fill('saurodungthu');
  await page.keyboard.press('Enter');
  await ready(page);
  await saved(page);
  await page.keyboard.press('ArrowDown');
  await expect(row(page, /Rà soát/).getByRole('button', { name: 'Đề án vị trí việc làm' })).toBeVisible();
});
