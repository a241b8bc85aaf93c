// Newly given work is taken on by the many: by keys, by boxes, and without a line.
import { expect, test } from '@playwright/test';
import { issuedPlan } from './assignments.ts';
import { comeIn } from './people.ts';

test('several newly given are taken on in one act, by keys and by boxes', async ({ page, context }) => {
  await comeIn(page);
  await issuedPlan(page);
  await issuedPlan(page);
  await comeIn(page, 'donvi');
  await page.goto('/viec?side=unit');
  const group = page.getByRole('group', { name: 'Nhận việc mới giao' });
  const boxes = page.getByRole('table').getByRole('checkbox');
  await expect(boxes.nth(1)).toBeVisible();
  await page
    .getByRole('row')
    .filter({ has: page.getByRole('checkbox') })
    .first()
    .getByRole('link')
    .focus();
  await page.keyboard.press('x');
  await expect(boxes.first()).toBeChecked();
  await boxes.nth(1).check();
  await group.getByRole('button', { name: 'Nhận 2 việc' }).click();
  await expect(group.getByRole('status')).toHaveText('Đã nhận 2 việc.');

  await comeIn(page);
  await issuedPlan(page);
  await comeIn(page, 'donvi');
  await page.goto('/viec?side=unit');
  await boxes.first().check();
  await context.setOffline(true);
  await group.getByRole('button', { name: 'Nhận 1 việc' }).click();
  await expect(group.getByRole('status')).toContainText('Chưa có mạng: 1 việc', { timeout: 30_000 });
  await context.setOffline(false);
});
