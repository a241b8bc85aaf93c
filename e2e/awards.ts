// A list of awards as it comes onto the screen: pasted out of a spreadsheet, and looked at before it goes out.
import { expect, type Page } from '@playwright/test';
import { at } from './arriving.ts';
import { comeIn } from './people.ts';

const HEAD = 'Danh hiệu\tĐối tượng\tHọ và tên\tĐơn vị công tác';
const RIGHT = [
  'Tập thể lao động xuất sắc\tTập thể\tPhòng Tổ chức, biên chế và tổ chức phi chính phủ\tSở Nội vụ',
  'Giấy khen\tCá nhân\tTạ Được Khen\tTrung tâm Phục vụ hành chính công và kiểm soát thủ tục hành chính của tỉnh',
  'Chiến sĩ thi đua cơ sở\tCá nhân\tHồ Cũng Khen\tSở Nội vụ',
];

async function pasted(page: Page, lines: readonly string[]): Promise<void> {
  await page.getByRole('textbox', { name: /^Dán từ bảng tính/ }).fill([HEAD, ...lines].join('\n'));
  await page.getByRole('button', { name: 'Lấy các dòng đã dán' }).click();
}

/** What was pasted is wrong, and told so by row and column. */
export async function awardFaults(page: Page): Promise<void> {
  await comeIn(page, 'lanhdao');
  await at(page, '/khen-thuong', 'Công khai khen thưởng');
  await pasted(page, [...RIGHT, 'Giấy khen\tCá nhân\tTạ Học Trò\tLớp 9A']);
  await expect(page.getByRole('alert').filter({ hasText: 'Dòng 5' })).toContainText('giống dòng của người học');
}

/** Looked at, persons without their names. */
export async function awardPreview(page: Page): Promise<void> {
  await awardFaults(page);
  await pasted(page, RIGHT);
  await expect(page.getByText('1 tập thể, 2 cá nhân')).toBeVisible();
  await page.getByRole('combobox', { name: 'Hình thức, danh hiệu' }).fill('Giấy khen');
  await page.getByRole('textbox', { name: 'Tên', exact: true }).fill('Phòng Một');
  await page.getByRole('button', { name: 'Thêm dòng' }).click();
  await expect(page.getByText('2 tập thể, 2 cá nhân')).toBeVisible();
  await page.getByRole('textbox', { name: 'Trích yếu' }).fill('Khen thưởng thành tích thực hiện kế hoạch năm 2026');
  await page.getByRole('textbox', { name: 'Số, ký hiệu' }).fill('123/QĐ-UBND');
  await page.getByRole('textbox', { name: 'Cơ quan quyết định' }).fill('Ủy ban nhân dân tỉnh');
  await page.getByLabel('Ngày quyết định').fill('2026-11-20');
  // Nothing that was typed is lost where the page is left and opened again.
  await page.reload();
  await expect(page.getByText('2 tập thể, 2 cá nhân')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Số, ký hiệu' })).toHaveValue('123/QĐ-UBND');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect(page.getByRole('region', { name: 'Người dân sẽ thấy' })).toContainText('1 cá nhân');
}

/** A learner who is named beside the rows holds the list up; what was typed stays. */
export async function awardLearner(page: Page): Promise<void> {
  await awardPreview(page);
  const note = page.getByRole('textbox', { name: 'Ghi chú sử dụng dữ liệu' });
  await note.fill('Ảnh: em Tạ Học Trò, lớp 9A, Trường Trung học cơ sở Sông Ngân');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'Tạ Học Trò' });
  await expect(alert).toContainText('chỉ nêu số lượng, tỷ lệ');
  await expect(alert).toContainText('Sửa ghi chú sử dụng dữ liệu');
  await expect(note).toHaveValue(/^Ảnh: em Tạ Học Trò/);
  await expect(page.getByRole('button', { name: 'Công khai', exact: true })).toBeHidden();
}
