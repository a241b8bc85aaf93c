// The end of the second stage: what was checked becomes a plan, or the next revision of one.
import { expect } from '@playwright/test';
import { open, keysToAcceptAll, list, row, saved } from './checking.ts';
import { test } from './kept-page.ts';
import { fresh } from './fresh.ts';
import { goodTask } from './own-plan.ts';
import { comeIn } from './people.ts';
import { given } from './plans.ts';

test('confirming says what nobody has looked at, leads there, and makes the plan', async ({ page }) => {
  await open(page, [goodTask('Rà soát vị trí việc làm'), goodTask('Tập huấn văn thư lưu trữ')]);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog', { name: 'Xác nhận thành kế hoạch' });
  await expect(dialog).toContainText('2 mục chưa ai soát.');
  await dialog.getByRole('button', { name: 'Tới mục chưa soát' }).click();
  await expect(row(page, /Rà soát/)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toContainText('Mọi mục đều đã soát.');
  await dialog.getByRole('button', { name: 'Xác nhận', exact: true }).click();
  await expect(page).toHaveURL(/\/ke-hoach\/[0-9a-f-]{36}/);
});

test('a newer state of a plan is offered as one, with what it adds, changes and drops; its overlaps stand at their tasks', async ({
  page,
}) => {
  const number = fresh();
  // No other test has confirmed this work.
  const work = `Số hóa sổ theo dõi công văn đến đợt ${number}`;
  await open(page, [goodTask(work), goodTask('Tập huấn văn thư lưu trữ')], { number });
  await keysToAcceptAll(page);
  await saved(page);
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog', { name: 'Xác nhận thành kế hoạch' });
  await dialog.getByRole('button', { name: 'Xác nhận', exact: true }).click();
  await expect(page).toHaveURL(/\/ke-hoach\//);

  const later = { ...goodTask(work), deadline: '30/9/2026' };
  await open(page, [later, goodTask('Lập danh mục tài liệu nộp lưu')], { number });
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('radio', { name: /^Bản mới hơn của/ })).toBeChecked();
  await expect(dialog.getByText('1 thêm, 1 đổi, 1 bỏ, 0 giữ nguyên').first()).toBeVisible();
  await expect(dialog).toContainText('Thời hạn: 30/9/2026 (trước: 30/6/2026)');
  await dialog.getByRole('button', { name: 'Để sau' }).last().click();

  await open(page, [{ ...later, deadline: '31/12/2026' }]);
  await expect(row(page, /Số hóa sổ/)).toContainText(`Trùng việc, khác thời hạn với ${number}/KH-SGDĐT`);
});

test('all of a section is accepted with one key, but for what is seriously doubtful', async ({ page }) => {
  await open(page, [
    goodTask('Rà soát vị trí việc làm'),
    { ...goodTask('Tập huấn văn thư lưu trữ'), deadline: '31/02/2026' },
    goodTask('Lập danh mục tài liệu nộp lưu'),
  ]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByText('Đã soát 2/4')).toBeVisible();
  await expect(row(page, /Tập huấn.*chưa soát/)).toBeVisible();
});

test('the keys are told on one sheet, which gives the focus back', async ({ page }) => {
  await open(page, [goodTask('Rà soát vị trí việc làm')]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Các phím khi soát' });
  await expect(sheet).toContainText('Soát xong, sang mục kế');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(row(page, /Rà soát/)).toBeFocused();
});

test('a PDF is shown by its pages, with its words where they stand', async ({ page }) => {
  await comeIn(page);
  const id = await given(page, 'chain-2-department.pdf');
  await page.goto(`/van-ban/${id}/soat`);
  await expect(list(page)).toBeVisible();
  const first = page.getByRole('region', { name: 'Trang 1', exact: true });
  await expect(first.getByRole('presentation')).toHaveJSProperty('complete', true);
  await page.keyboard.press('n');
  const light = page.locator('section [data-tone]').first();
  await expect(light).toBeInViewport();
  const width = (await light.boundingBox())?.width ?? 0;
  expect(width).toBeGreaterThan(20);
});
