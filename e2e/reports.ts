// Reports that a unit writes by itself, for the tests of their screens: begun through the contract, as the screen does it.
import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { at } from './arriving.ts';
import { issuedPlan } from './assignments.ts';
import { comeIn } from './people.ts';

/** A report on a plan that was issued, opened by who compiles. */
export async function writtenReport(page: Page): Promise<string> {
  await comeIn(page);
  const { plan } = await issuedPlan(page);
  const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });
  const answer = await page.request.post('/api/written-reports', {
    data: {
      id: randomUUID(),
      title: 'Kết quả thực hiện kế hoạch',
      plans: [plan],
      from: `${today.slice(0, 4)}-01-01`,
      at: today,
      given: true,
    },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  const { id } = (await answer.json()) as { readonly id: string };
  await at(page, `/bao-cao/${id}`, 'Kết quả thực hiện kế hoạch');
  await expect(page.getByRole('article', { name: 'Nội dung báo cáo' })).toBeVisible();
  return id;
}

export async function reports(page: Page): Promise<void> {
  await writtenReport(page);
  await at(page, '/bao-cao', 'Báo cáo');
  await expect(page.getByRole('list', { name: 'Danh sách báo cáo' })).toBeVisible();
}

export async function newReport(page: Page): Promise<void> {
  await reports(page);
  await page.getByRole('button', { name: 'Lập báo cáo' }).click();
  await expect(page.getByRole('dialog', { name: 'Lập báo cáo' })).toBeVisible();
}

/** With its head open. */
export async function report(page: Page): Promise<void> {
  await writtenReport(page);
  await page.getByText('Phần đầu và phần ký').click();
  await expect(page.getByLabel('Họ tên người ký')).toBeVisible();
}
