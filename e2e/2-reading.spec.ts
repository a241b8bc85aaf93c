// The second stage: a reading is checked beside the page it came from, by keyboard, alone.
import { expect } from '@playwright/test';
import { open, ready, keysToAcceptAll, list, row, paper, lit, saved } from './checking.ts';
import { test } from './kept-page.ts';
import { goodTask } from './own-plan.ts';
import { comeIn } from './people.ts';
import { drop, given, sample } from './plans.ts';

test('a reading is checked by a button on its page, and by Ctrl+Enter', async ({ page }) => {
  await comeIn(page);
  const id = await given(page, 'grouped-table.docx');
  await page.goto(`/van-ban/${id}`);
  await page.getByRole('link', { name: 'Soát bản đọc' }).click();
  await expect(list(page)).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Soát bản đọc' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(list(page)).toBeVisible();
});

test('the page of checking fills the window, also right after its file was sent', async ({ page }) => {
  await comeIn(page);
  await page.goto('/');
  await drop(page, [sample('fire-safety.html')]);
  await page.getByRole('link', { name: 'Soát bản đọc' }).first().click();
  await ready(page);
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
});

test('who may not check is offered no way to, and is told why where she comes all the same', async ({ page }) => {
  await comeIn(page);
  const id = await given(page, 'grouped-table.docx');
  await comeIn(page, 'lanhdao');
  await page.goto(`/van-ban/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: /Phòng, chống lũ/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Soát bản đọc' })).toHaveCount(0);
  await page.goto(`/van-ban/${id}/soat`);
  await expect(page.getByRole('alert')).toContainText('Vai trò của bạn không có quyền làm việc này');
});

test('a plan with nothing wrong takes one key a task', async ({ page }) => {
  const names = [
    'Rà soát vị trí việc làm',
    'Tập huấn văn thư lưu trữ',
    'Kiểm tra hồ sơ công chức',
    'Lập danh mục tài liệu',
  ];
  await open(page, names.map(goodTask));
  const keys = await keysToAcceptAll(page);
  // The head is an item too.
  expect(keys).toBe(names.length + 1);
  await expect(page.getByText(`Đã soát ${keys}/${keys}`)).toBeVisible();
});

test('the doubts are walked by key, serious first, and go with the item that is accepted', async ({ page }) => {
  await open(page, [
    goodTask('Rà soát vị trí việc làm'),
    { ...goodTask('Sắp xếp lại kho lưu trữ của Sở'), lead: '' },
    { ...goodTask('Tập huấn văn thư lưu trữ'), deadline: '31/02/2026' },
  ]);
  await page.keyboard.press('n');
  await expect(row(page, /Tập huấn văn thư/)).toBeFocused();
  await expect(row(page, /Tập huấn văn thư/)).toContainText('Ngày “31/02/2026” không có trong lịch.');
  await page.keyboard.press('n');
  await expect(row(page, /Sắp xếp lại kho/)).toBeFocused();
  await expect(row(page, /Sắp xếp lại kho/)).toContainText('Nhiệm vụ chưa rõ đơn vị chủ trì.');
  await page.keyboard.press('Shift+N');
  await expect(row(page, /Tập huấn văn thư/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(row(page, /Tập huấn văn thư/)).not.toContainText('không có trong lịch');
  await saved(page);
  await page.reload();
  await ready(page);
  await expect(row(page, /Tập huấn văn thư.*đã soát/)).toBeVisible();
});

test('what is selected lights up on the page, and a click on the page selects what stands there', async ({ page }) => {
  await open(page, [goodTask('Rà soát vị trí việc làm'), goodTask('Tập huấn văn thư lưu trữ')]);
  await page.keyboard.press('ArrowDown');
  await expect(lit(page, 'text')).toHaveText('Rà soát vị trí việc làm');
  await expect(lit(page, 'lead')).toHaveText('Phòng Tổ chức cán bộ');
  await expect(lit(page, 'deadline')).toHaveText('30/6/2026');
  await paper(page).getByText('Tập huấn văn thư lưu trữ').click();
  await expect(row(page, /Tập huấn văn thư/)).toBeFocused();
  await expect(lit(page, 'text')).toHaveText('Tập huấn văn thư lưu trữ');
});

test('fields are edited in place; a deadline says at once what it means', async ({ page }) => {
  await open(page, [{ ...goodTask('Rà soát vị trí việc làm'), deadline: '' }]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('5');
  await page.keyboard.type('cuối quý III');
  await expect(page.getByText('Hiểu là: chậm nhất 30/09/2026')).toBeVisible();
  await expect(row(page, /Rà soát/).getByRole('img', { name: 'Thời gian: rõ' })).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('textbox', { name: /Sản phẩm/ })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Đề án vị trí việc làm');
  await page.keyboard.press('Enter');
  await expect(row(page, /Rà soát/)).toBeFocused();
  await saved(page);
  await page.reload();
  await ready(page);
  await page.keyboard.press('ArrowDown');
  await expect(row(page, /Rà soát/).getByRole('button', { name: 'Đề án vị trí việc làm' })).toBeVisible();
  await expect(row(page, /Rà soát/).getByRole('button', { name: 'cuối quý III' })).toBeVisible();
});

test('a click on another row while a field is edited keeps what was typed and selects that row', async ({ page }) => {
  await open(page, [goodTask('Rà soát hồ sơ đợt một'), goodTask('Rà soát hồ sơ đợt hai')]);
  await row(page, /đợt một/).click();
  await page.keyboard.press('e');
  await page.keyboard.type(' trong năm học mới');
  await row(page, /đợt hai/).click();
  await expect(row(page, /đợt hai/)).toHaveAttribute('aria-selected', 'true');
  await expect(row(page, /đợt một/)).toContainText('trong năm');
});

test('a unit is proposed from the register as one types, and a near name is settled once for the issuer', async ({
  page,
}) => {
  await open(page, [{ ...goodTask('Rà soát vị trí việc làm'), lead: 'Phòng Giáo dục phổ thông, trung học' }]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('3');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('khoa học công nghệ');
  await expect(page.getByRole('option', { name: /Sở Khoa học và Công nghệ/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: /Phối hợp/ })).toHaveValue('Sở Khoa học và Công nghệ');
  await page.keyboard.press('Enter');
  await expect(row(page, /Rà soát/).getByText('khớp với đơn vị Sở Khoa học và Công nghệ')).toBeVisible();
  await row(page, /Rà soát/)
    .getByRole('button', { name: 'Phòng Giáo dục phổ thông', exact: true })
    .click();
  await expect(row(page, /Rà soát/).getByText('khớp với đơn vị Phòng Giáo dục phổ thông')).toBeVisible();
});

test('a field that is left keeps what was typed, through a reload, and offers it again', async ({ page }) => {
  await open(page, [goodTask('Rà soát vị trí việc làm')]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('e');
  await page.keyboard.type(' và biên chế');
  await page.keyboard.press('Escape');
  await expect(row(page, /Rà soát/)).toBeFocused();
  await expect(page.getByText('Đang gõ dở: “Rà soát vị trí việc làm và biên chế”')).toBeVisible();
  await page.reload();
  await ready(page);
  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: 'Gõ tiếp' }).click();
  await expect(page.getByRole('textbox', { name: /Việc/ })).toHaveValue('Rà soát vị trí việc làm và biên chế');
  await page.keyboard.press('Enter');
  await expect(row(page, /Rà soát vị trí việc làm và biên chế/)).toBeFocused();
});

test('a task is split at the caret, two are merged, one is removed, and all of it is undone', async ({ page }) => {
  await open(page, [goodTask('Rà soát vị trí việc làm; lập danh mục hồ sơ'), goodTask('Tập huấn văn thư lưu trữ')]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('e');
  await page.keyboard.press('Home');
  for (let at = 0; at < 'Rà soát vị trí việc làm;'.length; at += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+Enter');
  await expect(row(page, /II\.1 lập danh mục hồ sơ/)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('m');
  await expect(row(page, /lập danh mục hồ sơ; Tập huấn văn thư lưu trữ/)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(row(page, /lập danh mục hồ sơ/)).toHaveCount(0);
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Control+z');
  await expect(row(page, /Rà soát vị trí việc làm; lập danh mục hồ sơ/)).toBeVisible();
  await expect(row(page, /Tập huấn văn thư lưu trữ/)).toBeVisible();
  await page.keyboard.press('Control+y');
  await expect(row(page, /II\.1 lập danh mục hồ sơ/)).toBeVisible();
  await saved(page);
  await page.reload();
  await ready(page);
  await expect(row(page, /II\.1 lập danh mục hồ sơ/)).toBeVisible();
});

test('a task is added from words marked in the page, by mouse and by keys', async ({ page }) => {
  const aside =
    '<p>Các phòng gửi số liệu về Văn phòng Sở trước ngày 15/5/2026.</p><p>Việc lớn báo cáo Giám đốc Sở.</p>';
  await open(page, [goodTask('Rà soát vị trí việc làm')], { aside });
  await paper(page).getByText('Việc lớn báo cáo').click({ clickCount: 3 });
  await page.getByRole('button', { name: /Thêm nhiệm vụ từ chỗ bôi đen/ }).click();
  await expect(row(page, /Việc lớn báo cáo Giám đốc Sở/)).toBeFocused();

  await page.keyboard.press('g');
  await page.keyboard.press('ArrowUp');
  await expect(paper(page).getByText('Các phòng gửi số liệu')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(row(page, /Các phòng gửi số liệu về Văn phòng Sở trước ngày 15\/5\/2026/)).toBeFocused();
  await expect(row(page, /Các phòng gửi số liệu/).getByText('Hiểu là: chậm nhất 15/05/2026')).toBeVisible();
});

test('an item is moved among the others', async ({ page }) => {
  await open(page, [goodTask('Rà soát vị trí việc làm'), goodTask('Tập huấn văn thư lưu trữ')]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(row(page, /Rà soát/)).toBeFocused();
  await expect(list(page).getByRole('row').last()).toContainText('Rà soát vị trí việc làm');
});

test('the history of an item says who corrected what, and leads back to what was read', async ({ page }) => {
  await open(page, [goodTask('Rà soát vị trí việc làm')]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('e');
  await page.keyboard.type(' toàn ngành');
  await page.keyboard.press('Enter');
  await saved(page);
  await page.keyboard.press('h');
  const history = page.getByRole('region', { name: 'Lịch sử của mục' });
  await expect(history).toContainText('Chuyên viên tổng hợp sửa');
  await expect(history).toContainText('“Rà soát vị trí việc làm” → “Rà soát vị trí việc làm toàn ngành”');
  await history.getByRole('button', { name: 'Trả về như đã đọc' }).click();
  await expect(
    row(page, /Rà soát vị trí việc làm/).getByRole('button', { name: 'Rà soát vị trí việc làm', exact: true }),
  ).toBeVisible();
});
