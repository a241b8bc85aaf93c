// How one comes to the screens of evidence: the files of an assignment, each looked at, and what else can be attached.
import { expect, type Page } from '@playwright/test';
import { bring, evidenceOf, openWork, SIGNER, signedPdf, sheet, words } from './evidence.ts';

/** One that is there and signed, and one that was not taken. */
export async function evidence(page: Page): Promise<void> {
  await openWork(page);
  await bring(page, signedPdf(), words('trang.html', '<html></html>'));
  await expect(evidenceOf(page)).toContainText(`Ký số, ${SIGNER}`);
  await expect(evidenceOf(page).getByRole('alert')).toBeVisible();
}

export async function evidenceSigned(page: Page): Promise<void> {
  await openWork(page);
  await bring(page, signedPdf());
  await page.getByRole('button', { name: 'Xem bien-ban-da-ky.pdf' }).click();
  await expect(page.getByRole('img', { name: /^Trang 1/ })).toBeVisible();
}

export async function evidenceSheet(page: Page): Promise<void> {
  await openWork(page);
  await bring(page, await sheet());
  await page.getByRole('button', { name: 'Xem danh-sach.xlsx' }).click();
  await expect(page.getByRole('region', { name: 'Phòng học' })).toContainText('Nhà A');
}

export async function evidenceAttach(page: Page): Promise<void> {
  await openWork(page);
  await page.getByRole('button', { name: 'Dùng tệp đã có…' }).click();
  const documents = page.getByRole('dialog').getByRole('region', { name: 'Văn bản' });
  await expect(documents.getByRole('button').first()).toBeVisible();
}

/** One whose document was said, and the dialog in which it is corrected. */
export async function evidencePaper(page: Page): Promise<void> {
  await openWork(page);
  await bring(page, signedPdf());
  await page.getByRole('button', { name: 'Nêu số, ngày văn bản của bien-ban-da-ky.pdf' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thông tin văn bản' });
  await dialog.getByLabel('Loại văn bản').selectOption('Biên bản');
  await dialog.getByLabel('Số, ký hiệu').fill('12/BB-UBND');
  await dialog.getByLabel('Ngày văn bản').fill('2026-06-03');
  await dialog
    .getByLabel('Trích yếu')
    .fill('Nghiệm thu sửa chữa phòng học xuống cấp của Trường Tiểu học Tân Lạc đợt 1 năm 2026');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(evidenceOf(page)).toContainText('Biên bản số 12/BB-UBND ngày 03/06/2026: Nghiệm thu');
  await page.getByRole('button', { name: 'Sửa số, ngày văn bản của bien-ban-da-ky.pdf' }).click();
  await expect(dialog.getByLabel('Số, ký hiệu')).toHaveValue('12/BB-UBND');
}
