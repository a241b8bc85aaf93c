// The sixth stage: files over a bad line, what is in the system already, and what is looked at without being opened.
import { expect, type Page } from '@playwright/test';
import { issuedPlan, ofCommune } from './assignments.ts';
import { bring, evidenceOf, openWork, SIGNER, signedPdf, wordFile, words } from './evidence.ts';
import { test } from './kept-page.ts';
import { comeIn } from './people.ts';
import { ask } from './plans.ts';
import { fresh } from './fresh.ts';

const onTheirWay = (page: Page) => page.getByRole('list', { name: 'Tệp đang gửi' });

test('files dropped in without a line survive a reload, go once when it is back, and the report waits for them', async ({
  page,
}) => {
  const { id } = await openWork(page);
  let posts = 0;
  await page.route('**/evidence?*', (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    posts += 1;
    return route.abort();
  });
  await bring(page, words('bien-ban.txt', 'Biên bản rà soát.'), words('danh-sach.txt', 'Danh sách 12 phòng học.'));
  await expect(onTheirWay(page).getByRole('listitem')).toHaveCount(2);
  await expect(evidenceOf(page)).toContainText('Tệp được giữ trên máy này và tự gửi khi được.');
  await page.getByLabel('Kết quả, khó khăn, việc tiếp theo').fill('Đã rà soát xong.');
  await page.getByRole('checkbox', { name: /^Báo đã hoàn thành/ }).check();
  await page.getByRole('button', { name: 'Gửi báo cáo hoàn thành' }).click();
  const waiting = page.getByRole('region', { name: 'Chờ gửi' });
  await expect(waiting).toContainText('gửi ngay sau khi gửi xong tệp minh chứng');

  await page.reload();
  await expect(onTheirWay(page).getByRole('listitem')).toHaveCount(2);
  await page.goto('/viec');
  await expect(page.getByText(/2 tệp minh chứng chưa gửi được/)).toBeVisible();
  expect(posts).toBeGreaterThan(1);

  await page.unroute('**/evidence?*');
  await page.goto(`/viec/${id}`);
  await expect(onTheirWay(page)).toBeHidden({ timeout: 20_000 });
  await expect(page.getByText('Đã báo hoàn thành, chờ xác nhận').first()).toBeVisible();
  const { items } = (await ask(page, 'get', `/api/assignments/${id}/evidence`)) as { items: { name: string }[] };
  expect(items.map(({ name }) => name)).toEqual(['bien-ban.txt', 'danh-sach.txt']);
});

test('a file that is not taken says why, stays after a reload, and is put away by who brought it', async ({ page }) => {
  await openWork(page);
  await bring(page, words('trang.html', '<html><script>alert(1)</script></html>'));
  const refused = onTheirWay(page).getByRole('alert');
  await expect(refused).toContainText('Chỉ nhận minh chứng là PDF');
  await page.reload();
  await expect(refused).toContainText('Chỉ nhận minh chứng là PDF');
  await page.getByRole('button', { name: 'Bỏ khỏi danh sách: trang.html' }).click();
  await expect(onTheirWay(page)).toBeHidden();
  await page.reload();
  await expect(evidenceOf(page)).toContainText('Chưa có minh chứng nào.');
});

test('a signed PDF, a Word file and a text are looked at by keyboard, and who signed is told', async ({ page }) => {
  await openWork(page);
  await bring(page, signedPdf(), wordFile(), words('ghi-chu.txt', 'Ghi chú: 12 phòng học.'));
  await expect(evidenceOf(page)).toContainText(`Ký số, ${SIGNER}: Nguyên vẹn từ khi ký.`);

  await page.getByRole('button', { name: 'Xem bien-ban-da-ky.pdf' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'bien-ban-da-ky.pdf' });
  await expect(dialog.getByRole('region', { name: 'Chữ ký số' })).toContainText('chưa kiểm tra chuỗi tin cậy');
  await expect(dialog.getByRole('img', { name: /^Trang 1\/\d+$/ })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('img', { name: /^Trang 2\// })).toBeVisible();
  await expect(dialog.getByRole('link', { name: 'Tải về' })).toHaveAttribute('download', 'bien-ban-da-ky.pdf');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  const timeline = page.getByRole('region', { name: 'Dòng thời gian' });
  await timeline.getByRole('button', { name: 'bien-ban-da-ky.pdf' }).press('Enter');
  await expect(dialog.getByRole('img', { name: /^Trang 1\/\d+$/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(timeline.getByRole('button', { name: 'bien-ban-da-ky.pdf' })).toBeFocused();

  await page.getByRole('button', { name: 'Xem bien-ban.docx' }).click();
  await expect(page.getByRole('dialog').getByRole('article', { name: 'Nội dung' })).toContainText('KẾ HOẠCH');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Xem ghi-chu.txt' }).click();
  await expect(page.getByRole('dialog')).toContainText('Ghi chú: 12 phòng học.');
});

test('what the unit has gathered, and a document, prove another task without being sent again', async ({ page }) => {
  const { text } = await openWork(page);
  const name = `bien-ban-${fresh()}.txt`;
  await bring(page, words(name, `Biên bản chung ${name}`));
  await expect(evidenceOf(page).getByRole('link', { name })).toBeVisible();
  await comeIn(page);
  const other = ofCommune(await issuedPlan(page));
  await comeIn(page, 'donvi');
  await page.goto(`/viec/${other.id}`);
  await page.getByRole('button', { name: 'Dùng tệp đã có…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Dùng tệp đã có trong hệ thống' });
  await dialog.getByLabel('Tìm theo tên').fill(name);
  await dialog.getByRole('button', { name: `Đính kèm ${name}` }).click();
  await expect(dialog).toContainText(`Đã đính kèm “${name}”.`);
  await dialog.getByLabel('Tìm theo tên').fill('');
  await dialog
    .getByRole('region', { name: 'Văn bản' })
    .getByRole('button', { name: /^Đính kèm/ })
    .first()
    .click();
  await page.keyboard.press('Escape');
  const evidence = evidenceOf(page);
  await expect(evidence.getByRole('link', { name: 'mở văn bản' })).toBeVisible();
  await evidence.getByText('Còn chứng minh cho 1 việc khác').click();
  await evidence.getByRole('link', { name: text }).click();
  await expect(page.getByRole('heading', { level: 1, name: text })).toBeVisible();
});
