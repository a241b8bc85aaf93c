// The third stage: what was confirmed is found, narrowed, taken out as a file, judged by the six, compared and followed.
import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { exportAs } from './arriving.ts';
import { test } from './kept-page.ts';
import { comeIn } from './people.ts';
import { confirmed, revised } from './plans.ts';

const PLAN = 'grouped-table.docx';
const TASK = 'Kiểm tra hiện trạng toàn tuyến đê';

test('a confirmed plan is found in the register by words without marks, and its task opens at its place', async ({
  page,
}) => {
  await comeIn(page);
  await confirmed(page, PLAN);
  await page.goto('/nhiem-vu');
  await expect(register(page)).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('hien trang toan tuyen de');
  await expect(page.getByText('1 nhiệm vụ khớp bộ lọc')).toBeVisible();
  await expect(page).toHaveURL(/q=hien/);
  await register(page)
    .getByRole('button', { name: new RegExp(`^${TASK}`) })
    .click();
  const panel = page.getByRole('complementary', { name: 'Chi tiết nhiệm vụ' });
  await expect(panel.locator('mark')).toContainText(TASK);
  await panel.getByRole('link', { name: 'Mở bản đọc tại chỗ này' }).click();
  await expect(page.getByRole('button', { name: new RegExp(`^${TASK}`) })).toHaveAttribute('aria-expanded', 'true');
});

test('the register is walked, opened and folded with the keyboard alone', async ({ page }) => {
  await comeIn(page);
  const { plan } = await confirmed(page, PLAN);
  await page.goto(`/ke-hoach/${plan}/nhiem-vu?group=lead`);
  const grid = register(page);
  await expect(grid.getByRole('row').nth(2)).toBeVisible();
  await grid.focus();
  const rows = Number(await grid.getAttribute('aria-rowcount'));
  await page.keyboard.press('Enter');
  await expect(active(page)).toContainText(/\d/);
  await expect(grid).not.toHaveAttribute('aria-rowcount', String(rows));
  await page.keyboard.press('ArrowRight');
  await expect(grid).toHaveAttribute('aria-rowcount', String(rows));
  await page.keyboard.press('End');
  await expect(active(page)).toHaveAttribute('aria-rowindex', String(rows));
  const text = await active(page).getByRole('gridcell').nth(1).innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Chi tiết nhiệm vụ' })).toContainText(text.slice(0, 30));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary', { name: 'Chi tiết nhiệm vụ' })).toHaveCount(0);
  await expect(grid).toBeFocused();
});

test('tasks are narrowed to what is not clear and grouped by lead; the filter is saved and applied again', async ({
  page,
}) => {
  await comeIn(page);
  const { plan } = await confirmed(page, PLAN);
  await page.goto(`/ke-hoach/${plan}/nhiem-vu`);
  await page.getByRole('group', { name: 'Chưa rõ' }).getByRole('button', { name: 'Thời gian' }).click();
  await page.getByLabel('Nhóm theo').selectOption({ label: 'Đơn vị chủ trì' });
  await expect(page).toHaveURL(/unclear=time/);
  await expect(page).toHaveURL(/group=lead/);
  // Until the groups have come, those of before stand there.
  await expect(register(page).getByRole('button', { name: /^Bộ Chỉ huy Quân sự tỉnh/, expanded: true })).toBeVisible();
  const found = await page.getByText(/^\d+ nhiệm vụ trong \d+ nhóm$/).innerText();
  const heads = await register(page).getByRole('button', { expanded: true }).locator('small').allInnerTexts();
  expect(heads.reduce((sum, count) => sum + Number(count), 0)).toBe(Number(found.split(' ')[0]));

  await page.getByRole('button', { name: 'Bộ lọc đã lưu' }).click();
  await page.getByRole('textbox', { name: 'Tên bộ lọc' }).fill('Chưa rõ thời gian');
  await page.getByRole('button', { name: 'Lưu bộ lọc đang dùng' }).click();
  await expect(page.getByText('Đã lưu “Chưa rõ thời gian”.')).toBeVisible();

  await page.goto(`/ke-hoach/${plan}/nhiem-vu`);
  await page.getByRole('button', { name: 'Bộ lọc đã lưu' }).click();
  await page.getByRole('button', { name: 'Chưa rõ thời gian', exact: true }).click();
  await expect(page.getByText(found)).toBeVisible();
  await page.getByRole('button', { name: 'Bộ lọc đã lưu' }).click();
  await page.getByRole('button', { name: 'Xóa bộ lọc Chưa rõ thời gian' }).click();
  await expect(page.getByText('Chưa lưu bộ lọc nào.')).toBeVisible();
});

test('what is filtered leaves as XLSX in the columns that are shown', async ({ page }) => {
  await comeIn(page);
  const { plan } = await confirmed(page, PLAN);
  await page.goto(`/ke-hoach/${plan}/nhiem-vu`);
  await page.getByRole('button', { name: 'Cột', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Mục', exact: true }).uncheck();
  await page.getByRole('checkbox', { name: 'Sản phẩm', exact: true }).check();
  await page.keyboard.press('Escape');
  await expect(register(page).getByRole('columnheader', { name: 'Sản phẩm', exact: true })).toBeVisible();
  await page.getByRole('textbox', { name: /^Lọc nhiệm vụ/ }).fill('vat tu du tru');
  await expect(page).toHaveURL(/q=vat/);
  const [download] = await Promise.all([page.waitForEvent('download'), exportAs(page, 'Bảng tính (XLSX)')]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  const cells = await cellsOf(await download.path());
  expect(cells.some((cell) => cell.startsWith('Sản phẩm'))).toBe(true);
  expect(cells).not.toContain('Mục');
  expect(cells.filter((cell) => cell.startsWith('Bổ sung vật tư dự trữ'))).toHaveLength(1);
});

test('a mark of the matrix opens its reason; what is not clear leaves as a document for the drafter', async ({
  page,
}) => {
  await comeIn(page);
  const { plan } = await confirmed(page, PLAN);
  await page.goto(`/ke-hoach/${plan}/sau-ro`);
  const row = page.getByRole('row').filter({ hasText: TASK });
  await row.getByRole('button', { name: /^Thẩm quyền/ }).click();
  const panel = page.getByRole('complementary', { name: 'Chi tiết nhiệm vụ' });
  await expect(panel.getByText('Không nêu ai quyết định')).toBeVisible();
  await expect(page).toHaveURL(/facet=authority/);
  await page.keyboard.press('ArrowLeft');
  await expect(row.getByRole('button', { name: /^Sản phẩm/ })).toBeFocused();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Phiếu đề nghị làm rõ (DOCX)' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.docx$/);
  expect(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});

test('two revisions are compared word by word, and each change leads to its task', async ({ page }) => {
  await comeIn(page);
  const { plan } = await revised(page, 'content-lead-time.docx');
  await page.goto(`/ke-hoach/${plan}/phien-ban`);
  await page.getByRole('link', { name: 'So phiên bản 2 với phiên bản trước' }).click();
  await expect(page.getByRole('heading', { name: 'Từ phiên bản 1 đến phiên bản 2' })).toBeVisible();
  const changed = page.getByRole('region', { name: 'Nhiệm vụ: Đổi' });
  await expect(changed.getByRole('insertion')).toContainText('trước mùa mưa');
  await expect(page.getByRole('region', { name: 'Nhiệm vụ: Bỏ' }).getByRole('listitem')).toHaveCount(1);
  await page.getByRole('group', { name: 'Hiện' }).getByRole('button', { name: /^Bỏ/ }).click();
  await expect(page.getByRole('region', { name: 'Nhiệm vụ: Bỏ' })).toHaveCount(0);
  await changed.getByRole('link', { name: 'Mở trong sổ' }).click();
  await expect(page.getByRole('complementary', { name: 'Chi tiết nhiệm vụ' })).toContainText('Đổi ở phiên bản 2');
});

test('the chain is walked from the plan of the province to the school that carries it out', async ({ page }) => {
  await comeIn(page);
  await confirmed(page, 'chain-1-province.docx');
  await confirmed(page, 'chain-2-department.pdf');
  const { document } = await confirmed(page, 'chain-3-school.md');
  await page.goto(`/van-ban/${document}/chuoi`);
  const middle = page.getByRole('region', { name: 'Văn bản đang xem' });
  await expect(middle).toContainText('9/KH');
  await page
    .getByRole('region', { name: 'Văn bản này dựa vào' })
    .getByRole('link', { name: /31\/KH-SGDĐT/ })
    .first()
    .click();
  await expect(middle).toContainText('31/KH-SGDĐT');
  await expect(
    page.getByRole('region', { name: 'Văn bản dựa vào văn bản này' }).getByRole('link').first(),
  ).toContainText('9/KH');
  await page
    .getByRole('region', { name: 'Văn bản này dựa vào' })
    .getByRole('link', { name: /74\/KH-UBND/ })
    .first()
    .click();
  await expect(middle).toContainText('74/KH-UBND');
  await expect(page.getByText(/^\d+\/\d+ đơn vị đã ban hành$/)).toBeVisible();
});

test('plans are compared by their six, and a document says which plan it has become', async ({ page }) => {
  await comeIn(page);
  const { document } = await confirmed(page, PLAN);
  await confirmed(page, 'chain-1-province.docx');
  await page.goto('/ke-hoach');
  for (const plan of [/Phòng, chống lũ/, /./]) {
    await page.getByRole('checkbox', { name: plan, checked: false }).first().check();
  }
  const compared = page.getByRole('region', { name: 'So sánh sáu rõ' });
  await expect(compared.getByRole('row')).toHaveCount(3);
  await page.goto(`/van-ban/${document}`);
  await page.getByRole('link', { name: 'Đã thành kế hoạch' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Phòng, chống lũ/ })).toBeVisible();
  await page.goto('/van-ban?q=phong+chong+lu');
  await expect(page.getByRole('row').filter({ hasText: 'Phòng, chống lũ' })).toContainText('Đã thành kế hoạch');
});

function register(page: Page) {
  return page.getByRole('grid', { name: 'Sổ nhiệm vụ' });
}

function active(page: Page) {
  return register(page).locator('[data-active]');
}

/** Two tasks of the plan as it was read: one whose words change, one that is taken out. */
async function cellsOf(path: string): Promise<readonly string[]> {
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(path)));
  return sheets.flatMap(({ rows }) => rows.flat()).map((cell) => String(cell ?? ''));
}
