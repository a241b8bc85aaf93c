// A dialog that is filled in: what stands in it goes only when one has said so.
import { test } from './kept-page.ts';
import { expect } from '@playwright/test';
import { comeIn } from './people.ts';

test('what was typed into a dialog does not go by Escape before one has said so', async ({ page }) => {
  await comeIn(page, 'quantri');
  await page.goto('/to-chuc');
  await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thêm đơn vị' });
  const name = dialog.getByLabel('Tên đơn vị');
  await name.fill('Trung tam Dich vu viec lam');
  await dialog.getByRole('button', { name: 'Trung tâm Dịch vụ việc làm' }).click();
  await expect(name).toHaveValue('Trung tâm Dịch vụ việc làm');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('alert')).toContainText('chưa được gửi');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await expect(name).toHaveValue('Trung tâm Dịch vụ việc làm');
  await dialog.getByRole('button', { name: 'Đóng', exact: true }).click();
  await dialog.getByRole('button', { name: 'Bỏ và đóng' }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('on a low screen the buttons of a long dialog are in sight at once, and never over what has the focus', async ({
  page,
}) => {
  await comeIn(page, 'quantri');
  await page.setViewportSize({ width: 390, height: 420 });
  await page.goto('/to-chuc/can-bo');
  await page.getByRole('button', { name: 'Thêm cán bộ' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thêm cán bộ' });
  const later = dialog.getByRole('button', { name: 'Để sau' });
  await expect(later).toBeInViewport({ ratio: 1 });
  await dialog.getByLabel('Chức vụ').focus();
  const [field, foot] = [await dialog.getByLabel('Chức vụ').boundingBox(), await later.boundingBox()];
  expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
});

test('a dialog that closes gives the focus back to where it was opened, or beside where that was', async ({ page }) => {
  await comeIn(page, 'donvi');
  await page.goto('/viec');
  await page.getByRole('table').waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const row = page.locator('[data-row]:focus');
  const text = await row.innerText();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(row).toHaveText(text);

  await comeIn(page, 'quantri');
  await page.goto('/to-chuc');
  const opener = page.getByRole('button', { name: 'Thêm đơn vị' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  // What was done has taken the button away.
  await opener.evaluate((button) => button.setAttribute('disabled', ''));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('main :focus')).toHaveCount(1);
});
