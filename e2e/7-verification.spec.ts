// The seventh stage: who verifies accepts by a key or many at once, and can take the one back and is told of the other.
import { expect, type Page, test } from '@playwright/test';
import { COMMUNE, issuedPlan, ofCommune, reported } from './assignments.ts';
import { comeIn } from './people.ts';
import { ask } from './plans.ts';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

test('what was accepted by a key is sent at once when the page goes, and before one signs out', async ({ page }) => {
  const { id, task, text } = await reported(page);
  await comeIn(page, 'theodoi');
  await page.goto(`/xac-nhan?task=${task.id}`);
  await expect(page.getByRole('heading', { level: 2, name: text })).toBeVisible();
  await heading(page, 'Xác nhận').focus();
  await page.keyboard.press('a');
  await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeVisible();
  // It waits no more, and the page says so at once.
  await expect(page.getByText('0 báo cáo khớp bộ lọc')).toBeVisible();
  await page.goto(`/viec/${id}`);
  await expect(page.getByText('Hoàn thành đúng hạn').first()).toBeVisible();

  // Whoever signs out has it sent in her name first.
  const other = await reported(page);
  await comeIn(page, 'theodoi');
  await page.goto(`/xac-nhan?task=${other.task.id}`);
  await expect(page.getByRole('heading', { level: 2, name: other.text })).toBeVisible();
  await heading(page, 'Xác nhận').focus();
  await page.keyboard.press('a');
  await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeVisible();
  await page.getByRole('button', { name: /^Tài khoản:/ }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await expect(page.getByLabel('Tên đăng nhập')).toBeVisible();
  await comeIn(page, 'donvi');
  await page.goto(`/viec/${other.id}`);
  await expect(page.getByText('Hoàn thành đúng hạn').first()).toBeVisible();
});

test('from a row of the queue the Tab key leads to its report, and opens no other on its way', async ({ page }) => {
  const { text } = await reported(page);
  // There is another after it.
  await reported(page);
  await comeIn(page, 'theodoi');
  await page.goto('/xac-nhan');
  const preview = page.getByRole('region', { name: 'Báo cáo và minh chứng' });
  const row = page.getByRole('button', { name: text, exact: true });
  await row.focus();
  await expect(preview.getByRole('heading', { level: 2, name: text })).toBeVisible();
  for (let stops = 0; stops < 3; stops += 1) {
    await page.keyboard.press('Tab');
    if ((await preview.locator(':focus').count()) > 0) break;
  }
  await expect(preview.locator(':focus')).toHaveCount(1);
  await expect(preview.getByRole('heading', { level: 2, name: text })).toBeVisible();
});

test('many reports are accepted at once, and what changed since is left and told', async ({ page }) => {
  const [first, second] = [await reported(page), await reported(page)];
  await comeIn(page, 'theodoi');
  // Each is a task of its own: what is asked for is its queue alone.
  await page.goto(`/xac-nhan?task=${first.task.id}`);
  await expect(page.getByRole('list', { name: 'Báo cáo chờ xác nhận' }).getByRole('listitem')).toHaveCount(1);
  await page.getByRole('main').getByRole('button', { name: 'Xem tất cả' }).click();
  for (const { text } of [first, second]) await page.getByRole('checkbox', { name: `Chọn ${text}` }).check();
  await ask(page, 'post', `/api/assignments/${second.id}/return`, { version: 2, reason: 'Thiếu số liệu.' });
  await page.getByRole('button', { name: 'Xác nhận 2 đã chọn' }).click();
  await page.getByRole('button', { name: 'Xác nhận 2', exact: true }).click();
  // Both have left the queue and can be taken back.
  const held = page.getByText('Sẽ xác nhận 2 báo cáo');
  await expect(held).toBeVisible();
  await expect(page.getByRole('checkbox', { name: `Chọn ${first.text}` })).toHaveCount(0);
  await page.keyboard.press('z');
  await expect(held).toHaveCount(0);
  for (const { text } of [first, second]) await page.getByRole('checkbox', { name: `Chọn ${text}` }).check();
  await page.getByRole('button', { name: 'Xác nhận 2 đã chọn' }).click();
  await page.getByRole('button', { name: 'Xác nhận 2', exact: true }).click();
  await expect(page.getByText(/Đã xác nhận 1 báo cáo/)).toContainText(second.text, { timeout: 20_000 });
});

test('the queue is narrowed by what its address keeps, and all of it is sent at once when the page goes', async ({
  page,
}) => {
  const { id, task } = await reported(page);
  await comeIn(page, 'theodoi');
  await page.goto(`/xac-nhan?task=${task.id}`);
  await page.getByLabel('Minh chứng', { exact: true }).selectOption({ label: 'Không có minh chứng (1)' });
  await expect(page).toHaveURL(/evidence=without/);
  await page.getByLabel('Thời hạn').selectOption({ label: 'Báo cáo quá hạn (0)' });
  await expect(page.getByText('Không có báo cáo nào khớp')).toBeVisible();
  await page.getByLabel('Thời hạn').selectOption('in-time');
  await page.reload();
  await expect(page.getByLabel('Minh chứng', { exact: true })).toHaveValue('without');
  await page.getByRole('button', { name: 'Xác nhận 1 báo cáo theo bộ lọc…' }).click();
  await expect(page.getByRole('dialog')).toContainText('1 báo cáo trong số đó không có minh chứng.');
  await page.getByRole('button', { name: 'Xác nhận 1', exact: true }).click();
  await expect(page.getByText('Sẽ xác nhận 1 báo cáo')).toBeVisible();
  await page.goto(`/viec/${id}`);
  await expect(page.getByText('Hoàn thành đúng hạn').first()).toBeVisible();
});

test('of two who accept one report the second is told who was first, and of nothing that she typed', async ({
  page,
}) => {
  await comeIn(page);
  const { plan, assignments } = await issuedPlan(page);
  const { id, text } = ofCommune({ plan, assignments });
  await comeIn(page, 'donvi');
  const entry = { id: crypto.randomUUID(), version: 1, percent: 100, words: 'Đã rà soát xong.', report: true };
  await ask(page, 'post', `/api/assignments/${id}/progress`, entry);
  await comeIn(page, 'theodoi');
  await page.goto(`/xac-nhan?plan=${plan}`);
  await expect(page.getByRole('heading', { name: text })).toBeVisible();
  await ask(page, 'post', `/api/assignments/${id}/verify`, { version: 2 });
  await heading(page, 'Xác nhận').focus();
  await page.keyboard.press('a');
  const refused = page.getByRole('alert').filter({ hasText: `Chưa xác nhận được báo cáo của ${COMMUNE}` });
  await expect(refused).toContainText(/Trong lúc đó đã có: Xác nhận hoàn thành \(.+, .+\)/, { timeout: 20_000 });
  await expect(refused).not.toContainText('đã gõ');
});
