// The report, from the request to the closed round: a unit finds it filled, adds its words, sends it; the department sends it
// back and takes it; nothing that was typed is lost on the way.
import { expect, type Page, test } from '@playwright/test';
import { COMMUNE } from './assignments.ts';
import { comeIn } from './people.ts';
import { fresh } from './fresh.ts';

const words = (page: Page) => page.getByRole('textbox', { name: /^Lời văn của đơn vị: Kiến nghị/ });

test('a department asks, a unit reports, is sent back, reports again and is taken; the round is closed', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const title = `Báo cáo nhanh lần ${fresh()}`;

  await test.step('an ad-hoc round is made in a minute', async () => {
    await comeIn(page);
    await page.goto('/bao-cao');
    await page.getByRole('button', { name: 'Yêu cầu báo cáo đột xuất…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Yêu cầu báo cáo đột xuất' });
    await dialog.getByLabel('Tên báo cáo').fill(title);
    await dialog.getByLabel('Nhóm đơn vị').selectOption('UBND các xã, phường, đặc khu');
    await dialog.getByRole('button', { name: 'Gửi yêu cầu' }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    const reports = page.getByRole('region', { name: 'Báo cáo của từng đơn vị' });
    const all = page.getByRole('table', { name: 'Báo cáo của từng đơn vị' });
    await expect(all).toContainText(COMMUNE);
    // Whom to call stands beside a unit that has not sent yet.
    const unsent = all.getByRole('row').filter({ hasText: COMMUNE });
    await expect(unsent).toContainText('Liên hệ: Đầu mối xã Tân Lạc');
    await expect(unsent.getByRole('link', { name: '0200 000 002' })).toHaveAttribute('href', 'tel:0200000002');
    await reports.getByRole('checkbox', { name: `Chọn báo cáo của ${COMMUNE}` }).check();
    await reports.getByRole('button', { name: 'Nhắc 1 đơn vị đã chọn…' }).click();
    const reminding = page.getByRole('dialog', { name: 'Nhắc đơn vị chưa gửi' });
    await expect(reminding).toContainText(`1 đơn vị chưa gửi “${title}”`);
    await expect(reminding).toContainText('Chưa nhắc lần nào.');
    await reminding.getByRole('button', { name: 'Nhắc 1 đơn vị' }).click();
    await expect(reports.getByRole('status')).toHaveText('Đã nhắc 1 đơn vị.');
    await reports.getByRole('button', { name: 'Nhắc 1 đơn vị đã chọn…' }).click();
    await expect(reminding).toContainText('1 đơn vị vừa được nhắc trong vòng một ngày');
    await expect(reminding.getByRole('button', { name: 'Nhắc 0 đơn vị' })).toBeDisabled();
    await reminding.getByRole('button', { name: 'Để sau' }).click();
  });

  await test.step('the unit finds it filled; what is typed survives a lost line and a reload', async () => {
    await comeIn(page, 'donvi');
    await page.goto('/bao-cao');
    await page.getByRole('link', { name: `${title} · ${COMMUNE}` }).click();
    await expect(page.getByText('Số liệu được điền sẵn')).toBeVisible();
    await expect(page.getByText(/được giao \d+ việc/)).toBeVisible();
    await context.setOffline(true);
    await words(page).fill('Đề nghị cấp kinh phí sửa mái.');
    await expect(page.getByText('giữ trong máy này')).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText('Đã lưu', { exact: true })).toBeVisible();
    await page.reload();
    await expect(words(page)).toHaveValue('Đề nghị cấp kinh phí sửa mái.');
    await page.getByRole('button', { name: 'Gửi báo cáo…' }).click();
    const sending = page.getByRole('dialog', { name: 'Gửi báo cáo' });
    await expect(sending).toContainText('Gửi đến: Sở Giáo dục và Đào tạo.');
    await expect(sending).toContainText(/Phần có lời văn của đơn vị:1: Kiến nghị, đề xuất/);
    await sending.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await expect(page.getByText(/Bản đã gửi lần 1/)).toBeVisible();
    await page.getByRole('button', { name: 'Rút lại…' }).click();
    await page.getByRole('dialog', { name: 'Rút lại' }).getByRole('button', { name: 'Rút lại' }).click();
    await expect(page.getByRole('region', { name: 'Diễn biến' })).toContainText('Rút lại');
    await page.getByRole('button', { name: 'Gửi báo cáo…' }).click();
    await sending.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await expect(page.getByText(/Bản đã gửi lần 2/)).toBeVisible();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải DOCX' }).click();
    expect((await coming).suggestedFilename()).toMatch(/^bao-cao-.*\.docx$/);
    // As a server without LibreOffice answers where the round has a Word template of its own.
    const noPrinter = { status: 422, title: '', code: 'template.no-printer', detail: 'Chưa in được mẫu.', details: {} };
    const inTemplate = (url: URL) => url.pathname.endsWith('/document') && !url.searchParams.has('form');
    await page.route(inTemplate, (route) =>
      route.fulfill({ status: 422, contentType: 'application/problem+json', body: JSON.stringify(noPrinter) }),
    );
    await page.getByRole('button', { name: 'Tải PDF', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('chỉ in được PDF khi máy chủ có LibreOffice');
    const print = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải PDF theo thể thức chung' }).click();
    expect((await print).suggestedFilename()).toMatch(/^bao-cao-.*\.pdf$/);
    await page.unroute(inTemplate);
    await page.getByRole('article', { name: 'Nội dung báo cáo' }).getByRole('link').first().click();
    await expect(page).toHaveURL(/\/theo-doi\?/);
  });

  await test.step('the department sends it back with a reason', async () => {
    await comeIn(page);
    await page.goto('/bao-cao');
    const waiting = page.getByRole('region', { name: 'Chờ bạn tiếp nhận, phê duyệt' });
    await waiting.getByRole('link', { name: `${title} · ${COMMUNE}` }).click();
    await expect(page.getByText('Đề nghị cấp kinh phí sửa mái.')).toBeVisible();
    await page.getByRole('button', { name: 'Trả lại…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Trả lại' });
    await dialog.getByLabel('Lý do').fill('Nêu rõ số tiền.');
    await dialog.getByRole('button', { name: 'Trả lại', exact: true }).click();
    await expect(page.getByText('Bị trả lại')).toBeVisible();
  });

  await test.step('the unit puts it right and sends it again', async () => {
    await comeIn(page, 'donvi');
    await page.reload();
    await expect(page.getByText('Nêu rõ số tiền.')).toBeVisible();
    await words(page).fill('Đề nghị cấp 200 triệu đồng sửa mái.');
    await expect(page.getByText('Đã lưu', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Gửi báo cáo…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Gửi báo cáo' }).click();
    await expect(page.getByText(/Bản đã gửi lần 3/)).toBeVisible();
  });

  await test.step('the department sees what has changed, takes it, and closes the round, naming what is missing', async () => {
    await comeIn(page);
    await page.reload();
    await expect(page.getByText(/đã thay đổi: Kiến nghị, đề xuất/)).toBeVisible();
    await page.getByRole('button', { name: 'Tiếp nhận' }).click();
    await expect(page.getByText('Đã tiếp nhận').first()).toBeVisible();
    await page.getByRole('link', { name: title, exact: true }).click();
    await page.getByRole('button', { name: 'Đóng đợt…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Đóng đợt' });
    await expect(dialog).toContainText('báo cáo chưa xong');
    await dialog.getByRole('button', { name: 'Đóng đợt' }).click();
    await expect(page.getByText(/Đã đóng/).first()).toBeVisible();
  });
});
