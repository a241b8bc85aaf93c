// A frozen report is packed as edXML, the package comes in as a document, its sender is answered, and the answer comes back to the
// report.
import { test } from './kept-page.ts';
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { comeIn } from './people.ts';
import { choose } from './plans.ts';
import { writtenReport } from './reports.ts';

const PHONE = { width: 390, height: 800 };

test('a package is made of a frozen report, taken in as a document, and answered; the answer stands at the report', async ({
  page,
}) => {
  // Five looks of axe at pages with a dialog.
  test.setTimeout(180_000);
  const unit = await frozenReport(page);
  const report = page.url();
  await page.getByRole('button', { name: 'Đóng gói edXML' }).click();
  const dialog = page.getByRole('dialog', { name: 'Đóng gói edXML' });
  await dialog.getByLabel('Mã định danh').first().fill('H98');
  await dialog.getByLabel('Tên cơ quan').first().fill('Văn phòng tỉnh thử nghiệm');
  await dialog.getByLabel('Số văn thư đã cấp').fill('7');
  await dialog.getByLabel('Ngày ban hành').fill('2026-01-05');
  await looksWell(page);
  await dialog.getByRole('button', { name: 'Đóng gói và tải về' }).click();
  await expect(dialog.getByRole('alert')).toContainText('chưa có mã định danh');
  await comeIn(page, 'quantri');
  const codes = { code: unit.code, agencyCode: 'H99.12', oldAgencyCode: null };
  const set = await page.request.put(`/api/units/${unit.id}/codes`, { data: codes });
  expect(set.ok(), await set.text()).toBe(true);
  await comeIn(page, 'lanhdao');
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Đóng gói và tải về' }).click();
  const saved = await coming;
  expect(saved.suggestedFilename()).toMatch(/^7-.*\.edxml$/);
  await expect(page.getByRole('link', { name: /^Tải gói số 7 ngày 05\/01\/2026: Văn bản mới/ })).toBeVisible();
  await looksWell(page);

  await comeIn(page);
  await page.goto('/van-ban');
  const buffer = await readFile(await saved.path());
  await choose(page, [{ name: saved.suggestedFilename(), mimeType: 'application/xml', buffer }]);
  const uploads = page.getByRole('region', { name: 'Tải lên', exact: true });
  await uploads.getByRole('link', { name: 'Mở bản đọc' }).click();
  const arrived = page.getByRole('region', { name: 'Gói edXML đến' });
  await expect(arrived).toContainText('H99.12');
  await expect(arrived).toContainText('Chưa phản hồi nơi gửi');
  await arrived.getByRole('button', { name: 'Phản hồi nơi gửi' }).click();
  await looksWell(page);
  const answer = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi phản hồi và tải tệp' }).click();
  const answered = await answer;
  expect(answered.suggestedFilename()).toMatch(/^phan-hoi-.*\.edxml$/);
  await expect(arrived).toContainText('Đã tiếp nhận');

  await comeIn(page, 'lanhdao');
  await page.goto(report);
  const standing = page.getByRole('region', { name: 'Trạng thái trên trục' });
  await expect(standing).toContainText('Chưa có phản hồi');
  await page.getByRole('button', { name: 'Nhập phản hồi edXML' }).click();
  const back = { name: 'phan-hoi.edxml', mimeType: 'application/xml', buffer: await readFile(await answered.path()) };
  const taking = page.getByRole('dialog', { name: 'Nhập phản hồi edXML' });
  await taking.getByTestId('report-statuses').setInputFiles([back, { ...back, name: 'lan-hai.edxml' }]);
  await expect(taking.getByRole('list', { name: 'Kết quả nhập' })).toContainText('Đã có từ trước');
  await taking.getByTestId('report-statuses').setInputFiles([{ ...back, name: 'goi-di.edxml', buffer }]);
  await expect(taking.getByRole('alert')).toContainText('không phải là gói phản hồi');
  await looksWell(page);
  await taking.getByRole('button', { name: 'Đóng' }).click();
  await expect(standing).toContainText('Đã tiếp nhận');
  await looksWell(page);
});

type Unit = { readonly id: string; readonly code: string };

/** Frozen without a number, by a leader, whose unit has no agency code yet. */
async function frozenReport(page: Page): Promise<Unit> {
  const id = await writtenReport(page);
  await page.getByText('Phần đầu và phần ký').click();
  await page.getByLabel('Địa danh').fill('Sông Ngân');
  await page.getByLabel('Họ tên người ký').fill('Tạ Thử Nghiệm');
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu' })).toBeVisible();
  await comeIn(page, 'lanhdao');
  await page.goto(`/bao-cao/van-ban/${id}`);
  await page.getByRole('button', { name: 'Chốt báo cáo' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Chốt báo cáo' }).click();
  await expect(page.getByText(/Đã chốt/).first()).toBeVisible();
  const answer = await page.request.get(`/api/written-reports/${id}`);
  const { report } = (await answer.json()) as { readonly report: { readonly unit: { readonly id: string } } };
  await comeIn(page, 'quantri');
  const unit = (await (await page.request.get(`/api/units/${report.unit.id}`)).json()) as Unit;
  await comeIn(page, 'lanhdao');
  return unit;
}

/** By axe, and without anything wider than a phone. */
async function looksWell(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual(
    [],
  );
  const before = page.viewportSize() ?? PHONE;
  await page.setViewportSize(PHONE);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(PHONE.width);
  await page.setViewportSize(before);
}
