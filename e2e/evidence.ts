// Evidence as people bring it: what shows that the work of the commune was done, and the files of it.
import { expect, type Page } from '@playwright/test';
import { writeXlsx } from 'hucre/xlsx';
import { certificate } from '../packages/server/src/document/look/testing/der.ts';
import { signed } from '../packages/server/src/document/look/testing/signed-pdf.ts';
import { issuedPlan, ofCommune } from './assignments.ts';
import { comeIn } from './people.ts';
import { type Plan, sample } from './plans.ts';

export const SIGNER = 'Người Ký Thử';

export const words = (name: string, text: string): Plan => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

/** Of several pages, signed by a person of the commune. */
export function signedPdf(): Plan {
  const by = certificate({ name: SIGNER, organisation: 'UBND xã Tân Lạc' });
  const buffer = signed(sample('chain-2-department.pdf').buffer, { by, at: new Date('2026-11-20T02:00:00Z') });
  return { name: 'bien-ban-da-ky.pdf', mimeType: 'application/pdf', buffer };
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** With a second sheet, as most have. */
export async function sheet(): Promise<Plan> {
  const rows = [
    ['Phòng', 'Tình trạng', 'Ghi chú'],
    ['Nhà A', 'Xuống cấp', 'Sửa trong hè'],
    ['Nhà B', 'Tốt', ''],
  ];
  const book = await writeXlsx({
    sheets: [
      { name: 'Phòng học', rows },
      { name: 'Kinh phí', rows: [['Sửa chữa', 120_000_000]] },
    ],
  });
  return { name: 'danh-sach.xlsx', mimeType: XLSX, buffer: Buffer.from(book) };
}

export const wordFile = (): Plan => ({ ...sample('grouped-table.docx'), name: 'bien-ban.docx' });

/** The commune's own work, opened by its person. */
export async function openWork(page: Page): Promise<{ readonly id: string; readonly text: string }> {
  await comeIn(page);
  const { id, text } = ofCommune(await issuedPlan(page));
  await comeIn(page, 'donvi');
  await page.goto(`/viec/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: text })).toBeVisible();
  return { id, text };
}

export function evidenceOf(page: Page) {
  return page.getByRole('region', { name: 'Minh chứng', exact: true });
}

export async function bring(page: Page, ...pieces: readonly Plan[]): Promise<void> {
  await page.getByTestId('evidence-files').setInputFiles([...pieces]);
}
