// A plan as it is about to go public: looked at as everybody will see it, and held up by what may not go out.
import { expect, type Page } from '@playwright/test';
import { at } from './arriving.ts';
import { comeIn } from './people.ts';
import { confirmed } from './plans.ts';

/** Looked at before it goes out. */
export async function publication(page: Page): Promise<void> {
  await comeIn(page);
  const { plan: of } = await confirmed(page, 'grouped-table.docx');
  await comeIn(page, 'lanhdao');
  await at(page, `/ke-hoach/${of}/cong-khai`, /Phòng, chống lũ/);
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Người dân sẽ thấy' })).toBeVisible();
}

/** A learner who is named holds the plan up, and the screen says where to mend it. */
export async function publicationLearner(page: Page): Promise<void> {
  await publication(page);
  const note = page.getByRole('textbox', { name: 'Ghi chú sử dụng dữ liệu' });
  await note.fill('Ảnh: học sinh Trần Thị Bê (Trường Trung học cơ sở Sông Ngân)');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'Trần Thị Bê' });
  await expect(alert).toContainText('Sửa ghi chú sử dụng dữ liệu');
  await expect(note).toHaveValue(/Trần Thị Bê/);
  await expect(page.getByRole('button', { name: 'Công khai', exact: true })).toBeHidden();
}
