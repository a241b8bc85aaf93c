// How one comes to the screens of bringing documents and of work that was given: issuing, doing, judging, what stands in its way, figures, notices.
import { expect, type Page } from '@playwright/test';
import { arrived, at } from './arriving.ts';
import {
  awaitingPlan,
  drawnSample,
  issuedPlan,
  ofCommune,
  overduePlan,
  raisedDifficulty,
  reported,
  sharedPlan,
} from './assignments.ts';
import { comeIn } from './people.ts';
import { ask, confirmed } from './plans.ts';
import { today } from './rounds.ts';

export async function issue(page: Page): Promise<void> {
  await comeIn(page);
  const { plan: of, text } = await sharedPlan(page);
  await at(page, `/ke-hoach/${of}/giao`, /Nền nếp hành chính/);
  await expect(page.getByRole('checkbox', { name: `Chọn ${text}` })).toBeVisible();
}

export async function issueFar(page: Page): Promise<void> {
  await comeIn(page);
  const issued = await issuedPlan(page);
  await at(page, `/ke-hoach/${issued.plan}/giao`, /Nền nếp hành chính/);
  await expect(page.getByText('Chưa thực hiện').first()).toBeVisible();
}

export async function withdrawal(page: Page): Promise<void> {
  await issueFar(page);
  await page.getByRole('button', { name: 'Thu hồi việc đã giao…' }).click();
  await page.getByRole('dialog').getByLabel('Nhiệm vụ').selectOption('Mọi nhiệm vụ của kế hoạch');
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: /^Mới giao/ })
    .check();
}

export async function awaited(page: Page): Promise<void> {
  await comeIn(page);
  const { plan } = await awaitingPlan(page);
  await at(page, `/cho-dieu-kien?plan=${plan}`, 'Việc chờ điều kiện');
  await expect(page.getByRole('button', { name: /^Điều kiện đã đến: Rà soát theo chuẩn mới/ })).toBeVisible();
}

export async function eventCame(page: Page): Promise<void> {
  await awaited(page);
  await page.getByRole('button', { name: /^Điều kiện đã đến/ }).click();
  await expect(page.getByRole('dialog').getByLabel('Hạn hoàn thành')).not.toHaveValue('');
}

export async function planUrging(page: Page): Promise<void> {
  await comeIn(page);
  const { plan } = await overduePlan(page);
  await at(page, `/ke-hoach/${plan}/giao`, /Nền nếp hành chính/);
  await page.getByRole('button', { name: 'Soạn công văn đôn đốc…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Soạn công văn đôn đốc' });
  await dialog.getByRole('checkbox', { name: 'Gồm cả việc của đơn vị phối hợp' }).check();
  await expect(dialog.getByText(/^Công văn đôn đốc \d+ nhiệm vụ của \d+ đơn vị/)).toBeVisible();
}

export async function work(page: Page, search: string): Promise<void> {
  await comeIn(page);
  await issuedPlan(page);
  await comeIn(page, 'donvi');
  await at(page, `/viec${search}`, 'Việc của tôi');
  await expect(page.getByRole('link', { name: /^(Rà soát|Sửa chữa|Tuyên truyền)/ }).first()).toBeVisible();
}

export async function assignment(page: Page): Promise<void> {
  await comeIn(page);
  const { id, text } = ofCommune(await issuedPlan(page));
  await comeIn(page, 'donvi');
  await at(page, `/viec/${id}`, text);
  await expect(page.locator('mark')).toBeVisible();
}

const TARGETS = ['Tỷ lệ phòng học kiên cố đạt ít nhất 95%.', 'Xây mới 120 phòng học.'];

/** With what every state of a cell but the waiting one looks like. */
export async function figures(page: Page): Promise<void> {
  await comeIn(page);
  const { id } = ofCommune(await issuedPlan(page, TARGETS));
  await comeIn(page, 'donvi');
  await at(page, `/viec/${id}/so-lieu`, 'Nhập số liệu');
  await page.getByRole('grid').focus();
  await page.keyboard.type('nhiều');
  await page.keyboard.press('Enter');
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('gridcell', { name: /đã lưu/ })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'Các giá trị gần nhất' })).toBeVisible();
}

export async function planFigures(page: Page): Promise<void> {
  await comeIn(page);
  const { plan: of } = await issuedPlan(page, TARGETS);
  await at(page, `/ke-hoach/${of}/so-lieu`, /Nền nếp hành chính/);
  await expect(page.getByRole('grid', { name: 'Bảng số liệu' })).toBeVisible();
}

export async function verification(page: Page): Promise<void> {
  await reported(page);
  await comeIn(page, 'theodoi');
  await at(page, '/xac-nhan', 'Xác nhận');
  await page
    .getByRole('button', { name: /^Rà soát/ })
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Báo cáo', exact: true })).toBeVisible();
}

export async function fieldChecks(page: Page): Promise<void> {
  await drawnSample(page);
  await at(page, '/xac-nhan/thuc-te', 'Kiểm tra thực tế');
  await expect(page.getByRole('list', { name: 'Các mẫu đã rút' })).toBeVisible();
}

export async function fieldDrawing(page: Page): Promise<void> {
  await fieldChecks(page);
  await page.getByRole('button', { name: 'Rút mẫu…' }).click();
  await expect(page.getByRole('dialog', { name: 'Rút mẫu kiểm tra' })).toBeVisible();
}

/** With a result on one piece and the form open on it. */
export async function fieldCheck(page: Page): Promise<void> {
  const id = await drawnSample(page);
  await at(page, `/xac-nhan/thuc-te/${id}`, /^Mẫu ngày/);
  const form = page.getByRole('form', { name: /^Kết quả kiểm tra/ }).first();
  await page.getByRole('button', { name: 'Ghi kết quả' }).first().click();
  await form.getByRole('radio', { name: 'Khác báo cáo' }).check();
  await form.getByLabel('Ghi chú tại chỗ').fill('Chỉ có 9 phòng.');
  await form.getByRole('button', { name: 'Ghi kết quả' }).click();
  await page.getByRole('button', { name: 'Sửa kết quả…' }).first().click();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(form).toBeVisible();
}

export async function fieldPieces(page: Page): Promise<void> {
  await drawnSample(page);
  await at(page, '/xac-nhan/thuc-te/viec', 'Việc được rút kiểm tra');
  await expect(page.getByRole('list', { name: 'Các việc được rút' }).getByRole('listitem').first()).toBeVisible();
}

/** Found otherwise in the field, and returned for it. */
export async function sentBack(page: Page): Promise<void> {
  const { id } = await reported(page);
  await comeIn(page, 'theodoi');
  const check = crypto.randomUUID();
  await ask(page, 'post', '/api/field-checks', { id: check, source: 'waiting', wish: { percent: 100 } });
  const result = { id: crypto.randomUUID(), version: 0, outcome: 'differs', on: today(), words: 'Chỉ có 9 phòng.' };
  await ask(page, 'post', `/api/field-checks/${check}/pieces/${id}/results`, result);
  await ask(page, 'post', `/api/assignments/${id}/return`, { version: 2, reason: 'Thiếu 03 phòng so với báo cáo.' });
  await at(page, '/xac-nhan/thuc-te/tra-lai', 'Việc phải làm lại sau kiểm tra thực tế');
  await expect(page.getByText('Thiếu 03 phòng so với báo cáo.').first()).toBeVisible();
}

/** One act that was not taken. */
export async function outbox(page: Page): Promise<void> {
  await assignment(page);
  await page.route('**/accept', (route) =>
    route.fulfill({
      status: 409,
      contentType: 'application/problem+json',
      json: { code: 'assignment.moved-on', detail: '', details: {} },
    }),
  );
  await page.getByRole('button', { name: 'Nhận việc' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await at(page, '/cho-gui', 'Hàng chờ gửi');
  await expect(page.getByRole('alert')).toContainText('vừa có thay đổi');
}

export async function difficulties(page: Page): Promise<void> {
  const { words } = await raisedDifficulty(page);
  await comeIn(page);
  await at(page, '/vuong-mac', 'Khó khăn, vướng mắc');
  // On a phone there is no room beside the list.
  if ((page.viewportSize()?.width ?? 0) < 1088) return expect(page.getByRole('link', { name: words })).toBeVisible();
  await page.getByRole('button', { name: words }).click();
  await expect(page.getByRole('region', { name: 'Diễn biến' })).toBeVisible();
}

export async function difficulty(page: Page): Promise<void> {
  const { id, words } = await raisedDifficulty(page);
  await comeIn(page);
  await at(page, `/vuong-mac/${id}`, words);
  await page.getByRole('button', { name: 'Trả lời…' }).click();
  await expect(page.getByRole('dialog', { name: 'Trả lời' })).toBeVisible();
}

export async function raising(page: Page): Promise<void> {
  await assignment(page);
  await page.getByRole('button', { name: 'Phản ánh vướng mắc' }).click();
  await expect(page.getByText(/^Gửi Sở Giáo dục và Đào tạo; trả lời chậm nhất/)).toBeVisible();
}

export async function rollup(page: Page): Promise<void> {
  await comeIn(page);
  await issuedPlan(page);
  await comeIn(page, 'theodoi');
  await at(page, '/theo-doi', 'Theo dõi');
  await expect(page.getByRole('table', { name: /Số việc theo/ })).toBeVisible();
}

export async function followed(page: Page, path: string, heading: string, table: string | RegExp): Promise<void> {
  await comeIn(page);
  await issuedPlan(page);
  await comeIn(page, 'theodoi');
  await at(page, path, heading);
  await expect(page.getByRole('table', { name: table })).toBeVisible();
}

/** With enough work to be ranked, and one unit chosen. */
export async function ranking(page: Page): Promise<void> {
  await comeIn(page);
  for (let plans = 0; plans < 3; plans += 1) await overduePlan(page);
  await comeIn(page, 'lanhdao');
  await at(page, '/xep-hang?measure=completion', 'Xếp hạng');
  await page
    .getByRole('table', { name: /^Xếp hạng theo/ })
    .getByRole('checkbox', { name: /^Chọn (Sở|Ủy ban)/ })
    .first()
    .check();
  await expect(page.getByText('Đã chọn 1 đơn vị.')).toBeVisible();
}

export async function targetFigures(page: Page): Promise<void> {
  await comeIn(page);
  await confirmed(page, 'grouped-table.docx');
  await at(page, '/chi-tieu', 'Chỉ tiêu');
  await expect(page.getByRole('table', { name: 'Chỉ tiêu và kết quả' })).toBeVisible();
}

export async function homeOfUnit(page: Page): Promise<void> {
  await comeIn(page);
  await issuedPlan(page);
  await comeIn(page, 'donvi');
  await at(page, '/', /^Xin chào/);
  await expect(page.getByRole('region', { name: /^Việc của/ })).toBeVisible();
}

export async function notices(page: Page): Promise<void> {
  await comeIn(page);
  const { plan: of } = await issuedPlan(page);
  await comeIn(page, 'donvi');
  // Told by a job, a moment after it was issued.
  await expect.poll(async () => (await page.request.get('/api/notices')).text()).toContain(of);
  await at(page, '/thong-bao', 'Thông báo');
  await expect(page.getByRole('link', { name: /nhiệm vụ mới được giao/ }).first()).toBeVisible();
}

export async function noticesOfLine(page: Page): Promise<void> {
  await notices(page);
  await page
    .getByRole('link', { name: /nhiệm vụ mới được giao/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /nhiệm vụ mới được giao/ })).toBeVisible();
  await arrived(page);
}

export async function noticesOnBell(page: Page): Promise<void> {
  await notices(page);
  await page.getByRole('button', { name: /^Thông báo,/ }).click();
  await expect(page.getByRole('dialog', { name: 'Thông báo' }).getByRole('listitem').first()).toBeVisible();
}

/** As it is where somebody brings documents for several units, one of them with a long name. */
export async function documentsOfTwoUnits(page: Page): Promise<void> {
  const units = [
    'Ủy ban nhân dân xã Đà Bắc',
    'Trung tâm Dịch vụ hành chính công và Chuyển đổi số thuộc Ủy ban nhân dân phường Hòa Lạc',
  ].map((name, place) => ({ id: `00000000-0000-7000-8000-00000000000${place}`, name }));
  await page.route('**/api/document-units', (route) => route.fulfill({ json: { units } }));
  await comeIn(page);
  await at(page, '/van-ban', 'Văn bản');
  await page.getByLabel('Tải lên cho đơn vị').selectOption(units[1]?.id ?? '');
}
