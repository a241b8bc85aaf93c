// The fourth to the eighth stage: a plan is issued, the work done over a bad line, shown, returned, accepted and counted.
import { expect, type Page, test } from '@playwright/test';
import { COMMUNE, issuedPlan, ofCommune, sharedPlan, SOON } from './assignments.ts';
import { dayIn } from './days.ts';
import { comeIn } from './people.ts';
import { ask } from './plans.ts';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

test('a plan goes from issuing over progress without a line to what was returned, accepted and counted', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  let [plan, text] = ['', ''];

  await test.step('the compiler issues the plan, told in numbers before and after', async () => {
    await comeIn(page);
    ({ plan, text } = await sharedPlan(page));
    await page.goto(`/ke-hoach/${plan}/giao`);
    await expect(page.getByText('nhóm, 5 đơn vị')).toBeVisible();
    await page.getByText('Các đơn vị của UBND các xã, phường').click();
    await expect(page.getByText(COMMUNE)).toBeVisible();
    await page.getByRole('button', { name: 'Giao việc…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Giao việc' });
    await expect(dialog).toContainText('13 việc mới');
    await expect(dialog).toContainText('Ban đại diện cha mẹ học sinh');
    const give = dialog.getByRole('button', { name: 'Giao 13 việc' });
    await expect(give).toBeDisabled();
    for (const box of await dialog.getByRole('checkbox').all()) await box.check();
    await give.click();
    await expect(page.getByText(/Đã giao 13 việc mới/)).toBeVisible();
    await page.getByRole('button', { name: `Xem các đơn vị: ${text}` }).click();
    await expect(page.getByRole('dialog').getByRole('link', { name: COMMUNE })).toBeVisible();
  });

  await test.step('the unit finds it by keys among its work and accepts it', async () => {
    await comeIn(page, 'donvi');
    await page.goto(`/viec?plan=${plan}`);
    await expect(page.getByRole('link', { name: text })).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type('phong hoc xuong cap');
    await expect(page.getByText('1 việc chưa xong khớp bộ lọc')).toBeVisible();
    await page.keyboard.press('Tab');
    await heading(page, 'Việc của tôi').focus();
    await page.keyboard.press('j');
    await expect(page.getByRole('link', { name: text })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(heading(page, text)).toBeVisible();
    await page.getByRole('button', { name: 'Nhận việc' }).click();
    await expect(page.getByText('Đã nhận', { exact: true }).first()).toBeVisible();
  });

  await test.step('what it enters without a line is kept and sent when the line is back', async () => {
    await context.setOffline(true);
    await page.getByRole('textbox', { name: 'Phần trăm' }).fill('40');
    await page.getByLabel('Kết quả, khó khăn, việc tiếp theo').fill('Đã rà soát 5 phòng học.');
    await page.getByRole('button', { name: 'Lưu tiến độ' }).click();
    const waiting = page.getByRole('region', { name: 'Chờ gửi' });
    await expect(waiting).toContainText('Chưa có mạng');
    await expect(waiting).toContainText('Đã rà soát 5 phòng học.');
    await context.setOffline(false);
    await expect(waiting).toHaveCount(0);
    const entries = page.getByRole('region', { name: 'Các lần cập nhật' });
    await expect(entries).toContainText('Đã rà soát 5 phòng học.');
    await expect(entries.getByRole('listitem')).toHaveCount(1);
  });

  await test.step('it adds a file and reports', async () => {
    await evidence(page, 'bien-ban.txt', 'Biên bản rà soát phòng học.');
    await report(page, 'Đã rà soát xong.');
  });

  await test.step('the verifier returns it with a reason', async () => {
    await comeIn(page, 'theodoi');
    await page.goto(`/xac-nhan?plan=${plan}`);
    await expect(page.getByRole('link', { name: 'bien-ban.txt' })).toBeVisible();
    await heading(page, 'Xác nhận').focus();
    await page.keyboard.press('r');
    await page.keyboard.type('Biên bản chưa có chữ ký.');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(`Đã trả lại báo cáo của ${COMMUNE}: ${text}`)).toBeVisible();
  });

  await test.step('the unit sees why, and reports again', async () => {
    await comeIn(page, 'donvi');
    const today = page.getByRole('region', { name: 'Cần bạn hôm nay' });
    for (const address of ['/', '/viec']) {
      await page.goto(address);
      await expect(today.getByRole('listitem').filter({ hasText: text })).toContainText('Bị trả lại');
    }
    await today.getByRole('link', { name: text }).click();
    // Above all else: why, and what to do now.
    const banner = page.getByRole('region', { name: 'Báo cáo bị trả lại' });
    await expect(banner).toContainText('“Biên bản chưa có chữ ký.”');
    await expect(banner).toContainText('Bổ sung theo lý do trên');
    await expect(banner.getByRole('button', { name: 'Báo cáo lại' })).toBeInViewport();
    await expect(page.getByRole('region', { name: 'Dòng thời gian' })).toContainText('Biên bản chưa có chữ ký.');
    await evidence(page, 'bien-ban-co-ky.txt', 'Biên bản rà soát phòng học, đã ký.');
    await report(page, 'Đã bổ sung chữ ký.');
    await expect(banner).toHaveCount(0);
  });

  await test.step('the verifier accepts it by a key, and it is counted', async () => {
    await comeIn(page, 'theodoi');
    await page.goto(`/xac-nhan?plan=${plan}`);
    await expect(page.getByRole('link', { name: 'bien-ban-co-ky.txt' })).toBeVisible();
    // Beside it stands why it was returned, and what was said then.
    const since = page.getByRole('region', { name: /^So với báo cáo bị trả lại/ });
    await expect(since).toContainText('“Biên bản chưa có chữ ký.”');
    await expect(since).toContainText('Lời báo cáo lần đó:');
    await heading(page, 'Xác nhận').focus();
    await page.keyboard.press('a');
    const held = page.getByRole('status').filter({ hasText: `Sẽ xác nhận báo cáo của ${COMMUNE}: ${text}` });
    await expect(held.getByRole('button', { name: 'Hoàn tác' })).toBeVisible();
    await expect(page.getByText('Không có báo cáo nào khớp')).toBeVisible();
    // Taken back by a key, it stands in the queue as before.
    await page.keyboard.press('z');
    await expect(held).toHaveCount(0);
    await expect(page.getByRole('list', { name: 'Báo cáo chờ xác nhận' }).getByRole('listitem')).toHaveCount(1);
    await page.keyboard.press('a');
    await expect(held).toBeVisible();
    await expect(page.getByText(`Đã xác nhận báo cáo của ${COMMUNE}: ${text}`)).toBeVisible({ timeout: 15_000 });
    await expect(page.getByRole('button', { name: 'Hoàn tác' })).toHaveCount(0);

    await page.goto(`/theo-doi?plan=${plan}`);
    const row = page.getByRole('row', { name: new RegExp(COMMUNE) });
    await expect(row.getByRole('cell').nth(1)).toContainText('1');
    // First to the commune with all below it, then to what is its own.
    for (const address of [/unit=/, /by=task/]) {
      await page.getByRole('link', { name: COMMUNE, exact: true }).click();
      await expect(page).toHaveURL(address);
    }
    await page.getByRole('link', { name: text, exact: true }).click();
    await expect(page).toHaveURL(/by=list/);
    await page.getByRole('link', { name: text, exact: true }).click();
    await expect(page.getByText('Hoàn thành đúng hạn').first()).toBeVisible();
  });
});

test('a plan that was issued by mistake is taken back at once, but for what a unit has taken on', async ({ page }) => {
  await comeIn(page);
  const issued = await issuedPlan(page);
  const { id } = ofCommune(issued);
  await comeIn(page, 'donvi');
  await ask(page, 'post', `/api/assignments/${id}/accept`, { version: 1 });
  await comeIn(page);
  await page.goto(`/ke-hoach/${issued.plan}/giao`);
  await page.getByRole('button', { name: 'Thu hồi việc đã giao…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thu hồi việc đã giao' });
  // It opens with nothing chosen: a reason alone takes nothing back.
  await expect(dialog.getByRole('checkbox')).toHaveCount(0);
  await dialog.getByLabel('Nhiệm vụ').selectOption('Mọi nhiệm vụ của kế hoạch');
  await expect(dialog.getByRole('checkbox', { name: 'Đã nhận: 1 việc' })).not.toBeChecked();
  await dialog.getByRole('checkbox', { name: 'Mới giao: 12 việc' }).check();
  const send = dialog.getByRole('button', { name: 'Thu hồi 12 việc' });
  await expect(send).toBeDisabled();
  await dialog.getByLabel('Lý do').fill('Giao nhầm kế hoạch.');
  await send.click();
  await expect(page.getByText('Đã thu hồi 12 việc. Để lại: 1 việc “Đã nhận”.')).toBeVisible();
  await expect(dialog).toHaveCount(0);
  // What was taken back is not given again unasked.
  await expect(page.getByText(/\d+ đã thu hồi, gần nhất/).first()).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Chọn tất cả' })).not.toBeChecked();
});

test('progress survives a reload; where the assignment has moved on, what was typed stands beside what is there now', async ({
  page,
}) => {
  await comeIn(page);
  const { id, text } = ofCommune(await issuedPlan(page));
  await comeIn(page, 'donvi');
  await page.goto(`/viec/${id}`);
  await expect(heading(page, text)).toBeVisible();
  await page.route('**/progress', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
  await page.getByLabel('Kết quả, khó khăn, việc tiếp theo').fill('Mới gõ dở');
  await page.reload();
  await expect(page.getByLabel('Kết quả, khó khăn, việc tiếp theo')).toHaveValue('Mới gõ dở');
  await page.getByRole('textbox', { name: 'Phần trăm' }).fill('25');
  await page.getByRole('button', { name: 'Lưu tiến độ' }).click();
  const waiting = page.getByRole('region', { name: 'Chờ gửi' });
  await expect(waiting).toContainText('25 %');
  await page.reload();
  await expect(waiting).toContainText('Mới gõ dở');

  // Somebody else of the unit has entered more meanwhile.
  const other = { id: crypto.randomUUID(), version: 1, percent: 60, words: 'Đồng nghiệp đã làm tiếp.' };
  await ask(page, 'post', `/api/assignments/${id}/progress`, other);
  await page.goto('/viec');
  await expect(page.getByText(/1 thao tác chưa gửi được/)).toBeVisible();
  await page.unroute('**/progress');
  await expect(page.getByText(/1 thao tác chưa được nhận/)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('status').getByRole('link', { name: text }).click();
  await expect(waiting.getByRole('alert')).toContainText('vừa có thay đổi');
  await expect(waiting).toContainText('Mới gõ dở');
  await expect(waiting).toContainText('60 %');
  await waiting.getByRole('button', { name: 'Gửi theo hiện trạng này' }).click();
  await expect(waiting).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Các lần cập nhật' }).getByRole('listitem')).toHaveCount(2);
});

test('a unit asks for more time and gets it; both days are shown', async ({ page }) => {
  const [asked, granted] = [dayIn(SOON + 20), dayIn(SOON + 15)];
  await comeIn(page);
  const { id, text } = ofCommune(await issuedPlan(page));
  await comeIn(page, 'donvi');
  await page.goto(`/viec/${id}`);
  await page.getByRole('button', { name: 'Xin gia hạn…' }).click();
  await page.getByLabel('Lý do').fill('Chờ kết quả kiểm định.');
  const send = page.getByRole('button', { name: 'Gửi', exact: true });
  // A day that is past is told beside its field before anything is sent.
  await page.getByLabel('Đến ngày').fill('2026-01-05');
  await expect(page.getByRole('dialog')).toContainText('Ngày này đã qua');
  await expect(send).toBeDisabled();
  await page.getByLabel('Đến ngày').fill(asked.field);
  // What the server refuses is told in the form, which stays, with what was typed.
  await page.route(`**/api/assignments/${id}/extension`, (route) =>
    route.fulfill({
      status: 422,
      contentType: 'application/problem+json',
      json: { status: 422, code: 'extension.past', detail: 'Đã qua.', details: { today: dayIn(0).shown } },
    }),
  );
  await send.click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Không xin gia hạn đến ngày đã qua');
  await expect(page.getByRole('region', { name: 'Chờ gửi' })).toHaveCount(0);
  await page.unroute(`**/api/assignments/${id}/extension`);
  await send.click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Thời hạn' })).toContainText(asked.shown);

  await comeIn(page);
  await page.goto(`/viec/${id}`);
  await expect(heading(page, text)).toBeVisible();
  await page.getByRole('button', { name: 'Trả lời gia hạn…' }).click();
  await expect(page.getByRole('dialog')).toContainText('Chờ kết quả kiểm định.');
  await page.getByLabel('Đến ngày').fill(granted.field);
  await page.getByRole('button', { name: 'Gửi', exact: true }).click();
  const due = page.getByRole('region', { name: 'Thời hạn' });
  await expect(due).toContainText(granted.shown);
  await expect(due).toContainText('Hạn ban đầu');
  await expect(page.getByRole('region', { name: 'Dòng thời gian' })).toContainText(
    `Đồng ý gia hạn đến ${granted.shown}`,
  );
});

test('the work is seen over time by keyboard, its days are told as words, and a filter is kept under a name', async ({
  page,
}) => {
  await comeIn(page);
  const { plan, assignments } = await issuedPlan(page);
  const { text } = ofCommune({ plan, assignments });
  await comeIn(page, 'donvi');
  await page.goto(`/viec?plan=${plan}`);
  await expect(page.getByRole('link', { name: text })).toBeVisible();
  await page.keyboard.press('4');
  const table = page.getByRole('table', { name: 'Việc theo thời gian, từ ngày giao đến hạn' });
  await expect(table.getByRole('row', { name: new RegExp(text) })).toContainText(`hạn ${dayIn(SOON).shown}`);
  await page.keyboard.press('j');
  await expect(table.getByRole('link').first()).toBeFocused();
  const span = page.getByRole('heading', { level: 2, name: /^\d{2}\/\d{2}\/\d{4} –/ });
  const now = (await span.textContent()) ?? '';
  await page.getByRole('button', { name: '4 tuần sau' }).click();
  await expect(span).not.toHaveText(now);
  await expect(page).toHaveURL(/week=\d{4}-\d{2}-\d{2}/);
  await page.getByRole('button', { name: 'Về hôm nay' }).click();
  await expect(span).toHaveText(now);

  await page.getByRole('button', { name: 'Bộ lọc đã lưu' }).click();
  await page.getByRole('textbox', { name: 'Tên bộ lọc' }).fill('Kế hoạch phòng học');
  await page.getByRole('button', { name: 'Lưu bộ lọc đang dùng' }).click();
  await expect(page.getByText('Đã lưu “Kế hoạch phòng học”.')).toBeVisible();
  await page.goto('/viec?view=timeline&label=declined');
  await page.getByRole('button', { name: 'Bộ lọc đã lưu' }).click();
  await page.getByRole('button', { name: 'Kế hoạch phòng học', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`plan=${plan}`));
  await expect(page).not.toHaveURL(/label=/);
  await expect(table.getByRole('link', { name: text })).toBeVisible();
});

async function evidence(page: Page, name: string, words: string): Promise<void> {
  await page.getByTestId('evidence-files').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(words) });
  await expect(page.getByRole('region', { name: 'Minh chứng' }).getByRole('link', { name })).toBeVisible();
}

async function report(page: Page, words: string): Promise<void> {
  await page.getByLabel('Kết quả, khó khăn, việc tiếp theo').fill(words);
  await page.getByRole('checkbox', { name: /^Báo đã hoàn thành/ }).check();
  await page.getByRole('button', { name: 'Gửi báo cáo hoàn thành' }).click();
  await expect(page.getByText('Đã báo hoàn thành, chờ xác nhận').first()).toBeVisible();
}
