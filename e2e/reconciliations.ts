// How one comes to the screens of the reconciliation register.
import { expect, type Page } from '@playwright/test';
import { at } from './arriving.ts';
import { comeIn } from './people.ts';
import { fresh } from './fresh.ts';

/** Ours 12 and theirs 10, through the form, with a reload on the way; ends on the page of the line. */
export async function compared(page: Page, name: string): Promise<void> {
  await at(page, '/doi-chieu', 'Đối chiếu số liệu');
  await page.getByRole('button', { name: 'Đối chiếu số liệu' }).click();
  const dialog = page.getByRole('dialog', { name: 'Đối chiếu số liệu' });
  await dialog.getByLabel('Hệ thống', { exact: true }).selectOption('Hệ thống khác');
  await dialog.getByLabel('Tên số liệu').fill(name);
  await dialog.getByLabel('Số của ta').fill('12');
  await page.reload();
  await page.getByRole('button', { name: 'Đối chiếu số liệu' }).click();
  await expect(dialog.getByLabel('Tên số liệu')).toHaveValue(name);
  await dialog.getByLabel('Đơn vị', { exact: true }).first().fill('Sở Giáo dục');
  await dialog.getByRole('option', { name: /^Sở Giáo dục và Đào tạo/ }).click();
  await dialog.getByLabel('Số trên hệ thống kia', { exact: true }).fill('10');
  await dialog.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
}

export async function reconciliation(page: Page): Promise<void> {
  await comeIn(page);
  await compared(page, `Số trường đạt chuẩn lần ${fresh()}`);
  await page.getByRole('button', { name: 'Giải trình…' }).click();
  await expect(page.getByRole('dialog', { name: 'Giải trình' })).toBeVisible();
}

export async function reconciliations(page: Page): Promise<void> {
  await comeIn(page);
  await compared(page, `Số học sinh bán trú lần ${fresh()}`);
  await at(page, '/doi-chieu', 'Đối chiếu số liệu');
  await expect(page.getByRole('table', { name: 'Các dòng đối chiếu' })).toBeVisible();
}

export async function comparing(page: Page): Promise<void> {
  await comeIn(page);
  await at(page, '/doi-chieu', 'Đối chiếu số liệu');
  await page.getByRole('button', { name: 'Đối chiếu số liệu' }).click();
  await expect(page.getByRole('dialog', { name: 'Đối chiếu số liệu' })).toBeVisible();
}
