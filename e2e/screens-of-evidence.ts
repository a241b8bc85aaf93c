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
