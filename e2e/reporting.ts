// How a unit reports: by hand on its screens, by the template in Excel, or by calls where the way is not what a test is about.
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { signInClerk } from './clerks.ts';
import { comeIn } from './people.ts';
import { ask } from './plans.ts';
import { type Filled, filledIn, type FilledRow } from './report-workbooks.ts';
import { act } from './rounds.ts';
import { type Department, type Reporter, TARGETS } from './twelve-units.ts';

/** What all of them say. */
export const WORDS = 'Bàn giao phòng học mới trước năm học sau.';

/** Its figures in the grid of its work, its words in its report, both as they are typed. */
export async function writeByHand(page: Page, reporter: Reporter, report: string): Promise<void> {
  await signInClerk(page, reporter.username);
  await page.goto(`/viec/${reporter.assignment}/so-lieu`);
  await page.getByRole('grid', { name: 'Bảng số liệu' }).focus();
  await page.keyboard.type(String(reporter.built));
  await page.keyboard.press('Tab');
  await page.keyboard.type(`${reporter.solid.numerator}/${reporter.solid.denominator}`);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Mọi thay đổi đã lưu.')).toBeVisible();
  await page.goto(`/bao-cao/${report}`);
  await wordsOf(page).fill(WORDS);
  await expect(page.getByText('Đã lưu', { exact: true })).toBeVisible();
}

export function wordsOf(page: Page) {
  return page.getByRole('textbox', { name: /^Lời văn của đơn vị: Phương hướng/u });
}

export async function send(page: Page, time = 1): Promise<void> {
  await page.getByRole('button', { name: 'Gửi báo cáo…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(page.getByText(new RegExp(`Bản đã gửi lần ${time}`, 'u'))).toBeVisible();
}

export async function writeByCalls(page: Page, { plan, targets }: Department, reporter: Reporter): Promise<void> {
  await signInClerk(page, reporter.username);
  const [built, solid] = targets;
  const figures = [
    { target: built, version: 0, figure: { value: reporter.built, basis: 'cumulative' } },
    { target: solid, version: 0, figure: reporter.solid },
  ];
  const entries = [{ id: crypto.randomUUID(), assignment: reporter.assignment, figures }];
  await ask(page, 'post', `/api/plans/${plan}/figures`, { entries });
}

export async function sendByCalls(page: Page, reporter: Reporter, report: string): Promise<void> {
  await signInClerk(page, reporter.username);
  await act(page, report, 'submit');
}

/** The cells of the template that say what the unit has done. */
export function filledBy(reporter: Reporter): readonly Filled[] {
  const [built, solid] = TARGETS;
  const target = (text: string, column: string, value: number): Filled => ({
    sheet: 'Chỉ tiêu',
    where: ['Chỉ tiêu', text.slice(0, 12)],
    column,
    value,
  });
  return [
    target(built, 'Giá trị', reporter.built),
    target(solid, 'Số đạt (tử số)', reporter.solid.numerator),
    target(solid, 'Tổng số (mẫu số)', reporter.solid.denominator),
    { sheet: 'Nội dung', where: ['Mã mục', 'next'], column: 'Lời văn của đơn vị', value: WORDS },
  ];
}

export async function takeOnScreen(page: Page): Promise<Uint8Array> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải mẫu Excel' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^bao-cao-.*-mau\.xlsx$/u);
  return new Uint8Array(await readFile(await download.path()));
}

type Chosen = { readonly template: Uint8Array; readonly cells: readonly (Filled | FilledRow)[] };

/** In the dialog, which looks it through and writes nothing yet. */
export async function chooseWorkbook(page: Page, { template, cells }: Chosen): Promise<void> {
  const buffer = await filledIn(template, cells);
  await page.getByTestId('report-workbook').setInputFiles({ name: 'bao-cao.xlsx', mimeType: '', buffer });
}

export function workbookDialog(page: Page) {
  return page.getByRole('dialog', { name: 'Nộp từ Excel' });
}

/** The template taken, filled in, looked through, written. */
export async function writeByExcel(page: Page, cells: Chosen['cells']): Promise<void> {
  const template = await takeOnScreen(page);
  await page.getByRole('button', { name: 'Nộp từ Excel…' }).click();
  await chooseWorkbook(page, { template, cells });
  await confirmWorkbook(page);
}

export async function confirmWorkbook(page: Page): Promise<void> {
  const dialog = workbookDialog(page);
  await dialog.getByRole('button', { name: /^Ghi \d+ ô/u }).click();
  await expect(dialog.getByText(/Đã ghi \d+ ô/u)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

/** The letter that urges who is late, as the office that runs a round takes it from the round's page. */
export async function takeUrging(page: Page, round: string): Promise<Buffer> {
  await comeIn(page);
  await page.goto(`/bao-cao/dot/${round}`);
  await page.getByRole('button', { name: 'Soạn văn bản…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Soạn văn bản về đợt báo cáo' });
  await expect(dialog.getByRole('radio', { name: /^Công văn đôn đốc/u })).toBeChecked();
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Tải Word' }).click();
  return readFile(await (await coming).path());
}

/** Of twelve that came, two late, and one sent back once: each count opens the reports that it counts. */
export async function followCounts(page: Page, sentBack: { readonly name: string }): Promise<void> {
  const level = page.getByRole('region', { name: 'Số liệu của đợt theo cấp' }).getByRole('row', { name: /^Cấp 1/u });
  await expect(level.getByRole('cell')).toHaveText([/./u, '12', '12', '10', '2', '0', '12', '0', '0', '0', '1']);
  const lines = page.getByRole('table', { name: 'Báo cáo của từng đơn vị' }).getByRole('row');
  await expect(lines.filter({ hasText: 'Gửi trễ' })).toHaveCount(2);
  await expect(lines.filter({ hasText: 'trả lại 1 lần' })).toHaveText(new RegExp(sentBack.name, 'u'));
  await level.getByRole('link', { name: 'Cấp 1, từng bị trả lại: 1' }).click();
  await expect(lines).toHaveCount(2);
  await expect(lines.last()).toContainText(sentBack.name);
  await page.getByRole('button', { name: 'Cấp 1: bỏ lọc theo cấp' }).click();
  await page.getByRole('group', { name: 'Lọc báo cáo' }).getByRole('button', { name: 'Trễ 2' }).click();
  await expect(lines).toHaveCount(3);
}
