// How one comes to the screens of reports: the rounds, one of them, the regimes, and the report of a unit as it is written.
import { expect, type Page } from '@playwright/test';
import { at } from './arriving.ts';
import { comeIn } from './people.ts';

const ROUND = /^Báo cáo tình hình thực hiện nhiệm vụ được giao tháng/;

async function rounds(page: Page): Promise<void> {
  await comeIn(page);
  await at(page, '/bao-cao', 'Báo cáo');
  await expect(page.getByRole('link', { name: ROUND }).first()).toBeVisible();
  const levels = page.getByRole('list', { name: 'Số liệu của đợt theo cấp' }).first();
  await expect(levels.getByRole('listitem')).toHaveText([/^Cấp 1/, /^Cấp 2/]);
}

async function asking(page: Page): Promise<void> {
  await rounds(page);
  await page.getByRole('button', { name: 'Yêu cầu báo cáo đột xuất…' }).click();
  await expect(page.getByRole('dialog', { name: 'Yêu cầu báo cáo đột xuất' })).toBeVisible();
}

async function round(page: Page): Promise<void> {
  await rounds(page);
  const list = page.getByRole('region', { name: 'Các đợt báo cáo' });
  await list.getByRole('link', { name: ROUND }).first().click();
  await expect(page.getByRole('table', { name: 'Báo cáo của từng đơn vị' })).toBeVisible();
}

async function roundLetter(page: Page): Promise<void> {
  await round(page);
  await page.getByRole('button', { name: 'Soạn văn bản…' }).click();
  await expect(page.getByRole('dialog', { name: 'Soạn văn bản về đợt báo cáo' })).toBeVisible();
}

async function reminding(page: Page): Promise<void> {
  await round(page);
  await page.getByRole('button', { name: 'Nhắc đơn vị chưa gửi…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nhắc đơn vị chưa gửi' });
  await expect(dialog.getByRole('button', { name: /^Nhắc \d+ đơn vị$/ })).toBeVisible();
}

async function sending(page: Page): Promise<void> {
  await report(page);
  await page.getByRole('button', { name: 'Gửi báo cáo…' }).click();
  await expect(page.getByRole('dialog', { name: 'Gửi báo cáo' })).toContainText('Phần còn trống');
}

async function regimes(page: Page): Promise<void> {
  await comeIn(page);
  await at(page, '/bao-cao/che-do', 'Chế độ báo cáo');
  await expect(page.getByRole('list', { name: 'Các chế độ báo cáo' })).toBeVisible();
}

async function regimeForm(page: Page): Promise<void> {
  await regimes(page);
  await page.getByRole('button', { name: 'Lập chế độ…', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Chế độ báo cáo' })).toContainText('Các kỳ tới');
}

async function templateForm(page: Page): Promise<void> {
  await regimes(page);
  await page.getByRole('button', { name: 'Thêm mẫu…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thêm mẫu…' });
  const first = await page.request.get('/api/report-template-first');
  const chosen = page.waitForEvent('filechooser');
  await dialog.getByLabel('Tệp Word (.docx)').click();
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  await (await chosen).setFiles({ name: 'mau-cua-so.docx', mimeType: type, buffer: await first.body() });
  await expect(dialog.getByText(/^Mẫu dùng được, có \d+ chỗ điền/)).toBeVisible();
}

export async function report(page: Page): Promise<void> {
  await comeIn(page, 'donvi');
  await at(page, '/bao-cao', 'Báo cáo');
  const mine = page.getByRole('region', { name: 'Đơn vị bạn phải gửi' });
  await mine.getByRole('link', { name: ROUND }).first().click();
  await expect(page.getByRole('heading', { level: 2, name: 'Kiến nghị, đề xuất' })).toBeVisible();
}

export const REPORT_SCREENS = [
  { name: 'report-rounds', open: rounds },
  { name: 'report-asking', open: asking },
  { name: 'report-round', open: round },
  { name: 'report-round-letter', open: roundLetter },
  { name: 'report-round-reminding', open: reminding },
  { name: 'report-sending', open: sending },
  { name: 'report-regimes', open: regimes },
  { name: 'report-regime-form', open: regimeForm },
  { name: 'report-template-form', open: templateForm },
  { name: 'report', open: report },
];
