// Beside the flow: what stands in the way of work goes from the unit to the room, back, and up, and it is always on screen who
// must act next and for how long.
import { expect, type Page, test } from '@playwright/test';
import { COMMUNE, issuedPlan, ofCommune, raisedDifficulty } from './assignments.ts';
import { exportAs } from './arriving.ts';
import { comeIn } from './people.ts';
import { fresh } from './fresh.ts';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const next = (page: Page) => page.getByRole('region', { name: 'Ai làm tiếp' });

test('a unit raises a difficulty in place, the room answers, the unit reopens it, and it goes up to the province', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const words = `Chưa có kinh phí sửa mái lần ${fresh()}`;
  await comeIn(page);
  const work = ofCommune(await issuedPlan(page));

  await test.step('what is typed survives a reload; without a line it waits, and is sent once', async () => {
    await comeIn(page, 'donvi');
    await page.goto(`/viec/${work.id}`);
    await page.getByRole('button', { name: 'Phản ánh vướng mắc' }).click();
    const form = page.getByRole('form', { name: 'Phản ánh vướng mắc mới' });
    await expect(form).toContainText('Gửi Sở Giáo dục và Đào tạo');
    await form.getByLabel('Loại').selectOption('Nguồn lực, kinh phí');
    await form.getByLabel('Vướng ở đâu').fill(words);
    await form.getByLabel(/^Đề xuất cách tháo gỡ/).fill('Tạm ứng từ nguồn dự phòng.');
    await page.reload();
    await expect(form.getByLabel('Vướng ở đâu')).toHaveValue(words);
    await context.setOffline(true);
    await form.getByRole('button', { name: 'Gửi vướng mắc' }).click();
    const panel = page.getByRole('region', { name: 'Khó khăn, vướng mắc' });
    await expect(panel.getByRole('region', { name: 'Chờ gửi' })).toContainText(words);
    await context.setOffline(false);
    await expect(panel.getByRole('region', { name: 'Chờ gửi' })).toHaveCount(0);
    await expect(panel).toContainText('Việc đang bị vướng');
    await expect(panel.getByRole('listitem')).toHaveCount(1);
    await expect(panel).toContainText('Sở Giáo dục và Đào tạo phải trả lời');
    await expect(panel).toContainText('còn 5 ngày làm việc');
  });

  await test.step('the room sees that it waits for it, finds it by words, and answers', async () => {
    await comeIn(page);
    await page.goto('/vuong-mac');
    await expect(page.getByRole('link', { name: /^Vướng mắc: \d+ đang chờ bạn/ })).toBeVisible();
    await page.getByRole('textbox', { name: /^Tìm theo lời/ }).fill(words.toLowerCase());
    await expect(page.getByText('1 vướng mắc khớp bộ lọc')).toBeVisible();
    await page.getByRole('button', { name: 'Trả lời…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Trả lời' });
    await dialog.getByRole('radio', { name: 'Đã hướng dẫn' }).check();
    await dialog.getByLabel('Nội dung trả lời').fill('Dùng nguồn chi thường xuyên.');
    await dialog.getByRole('button', { name: 'Gửi', exact: true }).click();
    await expect(dialog).toHaveCount(0);
    await expect(next(page)).toContainText(`${COMMUNE} xác nhận hoặc mở lại`);
  });

  await test.step('the unit opens it again', async () => {
    await comeIn(page, 'donvi');
    await page.goto(`/viec/${work.id}`);
    await page.getByRole('region', { name: 'Khó khăn, vướng mắc' }).getByRole('link', { name: words }).click();
    await expect(heading(page, words)).toBeVisible();
    await expect(
      page.getByRole('region', { name: 'Trả lời: Đã hướng dẫn' }).or(page.getByRole('region', { name: 'Trả lời' })),
    ).toContainText('Dùng nguồn chi thường xuyên.');
    await page.getByRole('button', { name: 'Mở lại…' }).click();
    await page.getByLabel('Vì sao trả lời chưa đạt').fill('Nguồn đó đã hết.');
    await page.getByRole('button', { name: 'Gửi', exact: true }).click();
    await expect(next(page)).toContainText('Sở Giáo dục và Đào tạo phải trả lời');
  });

  await test.step('the room hands it up, for it is beyond its authority', async () => {
    await comeIn(page);
    await page.reload();
    await page.getByRole('button', { name: 'Chuyển lên cấp trên…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Chuyển lên cấp trên' });
    await expect(dialog.getByLabel('Chuyển lên')).toHaveValue(/./);
    await dialog.getByLabel('Vì sao vượt thẩm quyền').fill('Ngân sách do tỉnh quyết định.');
    await dialog.getByRole('button', { name: 'Gửi', exact: true }).click();
    await expect(next(page)).toContainText('Ủy ban nhân dân tỉnh phải trả lời');
    await expect(page.getByText('Lúc này bạn chỉ xem được vướng mắc này.')).toBeVisible();
  });

  await test.step('the leader sees it on the first screen, decides, and the unit is content', async () => {
    const here = page.url();
    await comeIn(page, 'lanhdao');
    await page.goto('/');
    await expect(page.getByRole('region', { name: /^Vướng mắc chờ cơ quan bạn trả lời/ })).toContainText(words);
    await page.goto(here);
    await expect(page.getByRole('button', { name: 'Trả lời…' })).toBeVisible();
    // Above the province there is nobody.
    await expect(page.getByRole('button', { name: 'Chuyển lên cấp trên…' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Trả lời…' }).click();
    await page.getByLabel('Nội dung trả lời').fill('Đồng ý cấp bổ sung trong tháng.');
    // What it is worth is never said unasked.
    await expect(page.getByRole('button', { name: 'Gửi', exact: true })).toBeDisabled();
    await page.getByRole('radio', { name: 'Đã tháo gỡ' }).check();
    await page.getByRole('button', { name: 'Gửi', exact: true }).click();
    await comeIn(page, 'donvi');
    await page.reload();
    await page.getByRole('button', { name: 'Đồng ý, kết thúc' }).click();
    await expect(next(page)).toContainText('Không còn ai phải làm gì.');
    const steps = page.getByRole('region', { name: 'Diễn biến' });
    await expect(steps.getByRole('listitem')).toHaveCount(6);
    await expect(steps).toContainText('Vượt thẩm quyền, chuyển lên Ủy ban nhân dân tỉnh');
  });
});

test('the list is narrowed by state and kept as a spreadsheet; on a phone a row leads to its page', async ({
  page,
}) => {
  const { words } = await raisedDifficulty(page);
  await comeIn(page);
  await page.goto(`/vuong-mac?q=${encodeURIComponent(words)}`);
  await expect(page.getByRole('button', { name: words })).toBeVisible();
  await page
    .getByRole('group', { name: 'Trạng thái' })
    .getByRole('button', { name: /^Đã xong/ })
    .click();
  await expect(page.getByText('Không có vướng mắc nào khớp')).toBeVisible();
  await page
    .getByRole('group', { name: 'Trạng thái' })
    .getByRole('button', { name: /^Chờ trả lời/ })
    .click();
  await expect(page.getByRole('button', { name: words })).toBeVisible();
  const download = page.waitForEvent('download');
  await exportAs(page, 'Bảng tính (XLSX)');
  expect((await download).suggestedFilename()).toMatch(/^vuong-mac-.*\.xlsx$/);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole('group', { name: 'Trạng thái' })).toBeHidden();
  await page.getByRole('button', { name: 'Lọc (1)' }).click();
  await expect(page.getByRole('group', { name: 'Trạng thái' })).toBeVisible();
  await page.getByRole('link', { name: words }).click();
  await expect(heading(page, words)).toBeVisible();
});
