// Figures of targets in a grid: a block from a spreadsheet, typed without a line, and what is beside the cell in focus.
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { issuedPlan, ofCommune } from './assignments.ts';
import { comeIn } from './people.ts';
import { ask } from './plans.ts';

const TARGETS = [
  'Tỷ lệ phòng học kiên cố đạt ít nhất 95%.',
  'Xây mới 120 phòng học.',
  'Mỗi năm mở 30 lớp bồi dưỡng cho giáo viên.',
];

async function arrive(page: Page): Promise<{ readonly plan: string; readonly id: string }> {
  await comeIn(page);
  const issued = await issuedPlan(page, TARGETS);
  const { id } = ofCommune(issued);
  await comeIn(page, 'donvi');
  await page.goto(`/viec/${id}/so-lieu`);
  await expect(page.getByRole('grid', { name: 'Bảng số liệu' })).toBeVisible();
  return { plan: issued.plan, id };
}

const cell = (page: Page, row: number) => page.getByRole('row').nth(row).getByRole('gridcell').first();

/** As the browser does when a person presses Ctrl+V. */
async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('grid').evaluate((grid, block) => {
    const data = new DataTransfer();
    data.setData('text/plain', block);
    grid.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

type Entries = { readonly items: readonly { readonly figures: readonly unknown[] }[] };

test('a block is pasted, the line breaks, and what was typed is written once', async ({ page, context }) => {
  test.setTimeout(120_000);
  const { id } = await arrive(page);

  await test.step('a block lies over the cells, and what is no number is kept beside what is', async () => {
    await page.getByRole('grid').focus();
    await paste(page, '1.880/2.000\r\nnhiều\r\n12\r\n');
    await expect(page.getByText('Đã dán 2 ô. 1 ô không phải số')).toBeVisible();
    await expect(cell(page, 1)).toContainText('1.880/2.000');
    await expect(cell(page, 1)).toContainText('đã lưu');
    await expect(cell(page, 2)).toContainText('chưa hợp lệ');
    await expect(cell(page, 3)).toContainText('+12');
  });

  await test.step('without a line it waits, and a page that is loaded anew has it still', async () => {
    await context.setOffline(true);
    await page.getByRole('grid').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('1.234,5');
    await page.keyboard.press('Enter');
    await expect(cell(page, 2)).toContainText('chờ có mạng');
    await expect(page.getByText('Chưa có mạng: 1 dòng được giữ trên máy này')).toBeVisible();
    await page.route('**/api/plans/*/figures', (route, request) =>
      request.method() === 'POST' ? route.abort() : route.continue(),
    );
    await context.setOffline(false);
    await page.reload();
    await expect(cell(page, 2)).toContainText('chờ có mạng');
    await expect(cell(page, 2)).toContainText('1.234,5');
    await page.unroute('**/api/plans/*/figures');
    await expect(cell(page, 2)).toContainText('đã lưu', { timeout: 20_000 });
    await expect(page.getByText('Mọi thay đổi đã lưu.')).toBeVisible();
    await page.reload();
    await expect(cell(page, 2)).toContainText('1.234,5');
  });

  await test.step('it was written once, each row as one entry', async () => {
    const { items } = (await ask(page, 'get', `/api/assignments/${id}/progress`)) as Entries;
    expect(items.map(({ figures }) => figures.length)).toEqual([1, 2]);
  });
});

test('keys move and take back, and beside the cell stands what is strange and what was said', async ({ page }) => {
  await arrive(page);
  const panel = page.getByRole('complementary', { name: 'Ô đang chọn' });
  await page.getByRole('grid').focus();

  await test.step('a share above its whole is refused while it is typed, and what was typed stays to be mended', async () => {
    await page.keyboard.type('5/4');
    await expect(panel.getByText('Số đạt không thể lớn hơn tổng số')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(cell(page, 1)).toContainText('chưa hợp lệ');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('4/5');
    await page.keyboard.press('Tab');
    await expect(cell(page, 1)).toContainText('đã lưu');
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(/Xây mới/);
  });

  await test.step('F2 goes on with what stands there, Escape leaves it, Delete takes it back', async () => {
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('F2');
    await expect(page.getByRole('textbox', { name: /^Sửa/ })).toHaveValue('4/5');
    await page.keyboard.type('0');
    await page.keyboard.press('Escape');
    await expect(cell(page, 1)).toContainText('4/5');
    await page.keyboard.press('Delete');
    await expect(cell(page, 1)).not.toContainText('4/5');
    await expect(panel.getByText('bỏ số đã nhập')).toBeVisible();
  });

  await test.step('a remark is sent, and the cell shows that there is one', async () => {
    await page.keyboard.press('Escape');
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
    await panel.getByLabel('Viết nhận xét').fill('Chưa có số của hai điểm trường.');
    await panel.getByRole('button', { name: 'Gửi nhận xét' }).click();
    await expect(panel.getByRole('listitem').getByText('Chưa có số của hai điểm trường.')).toBeVisible();
    await expect(cell(page, 1)).toContainText('1 nhận xét');
  });
});

test('what was done is undone, and what was half typed when the page went is not sent', async ({ page }) => {
  const { id } = await arrive(page);
  const grid = page.getByRole('grid');
  const told = async () => ((await ask(page, 'get', `/api/assignments/${id}/progress`)) as Entries).items.length;
  await grid.focus();
  await paste(page, '1.880/2.000\r\n80\r\n');
  await expect(cell(page, 2)).toContainText('đã lưu');

  await test.step('a share of what is counted is refused with the reason beside it', async () => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('12/15');
    await expect(page.getByText('Chỉ tiêu này đếm bằng số, không phải tỷ lệ')).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('Ctrl+Z takes the block back, and the button does it again', async () => {
    await page.keyboard.press('Control+z');
    await expect(page.getByText('Đã hoàn tác 2 ô.')).toBeVisible();
    await expect(cell(page, 2)).not.toContainText('80');
    await page.getByRole('button', { name: 'Làm lại' }).click();
    await expect(page.getByText('Đã làm lại 2 ô.')).toBeVisible();
    await expect(cell(page, 2)).toContainText('80');
    await expect(page.getByText('Mọi thay đổi đã lưu.')).toBeVisible();
  });

  await test.step('what is being typed when the page goes stays with its cell, and is sent when one says so', async () => {
    const before = await told();
    await grid.focus();
    await page.keyboard.type('7');
    // As the browser tells a page that it goes.
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await page.reload();
    await expect(cell(page, 2)).toContainText('gõ dở, chưa gửi');
    expect(await told()).toBe(before);
    await grid.focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: 'Bỏ số gõ dở' }).click();
    await expect(cell(page, 2)).toContainText('80');
    expect(await told()).toBe(before);
  });
});

test('by touch the cell under the finger is opened, and looking at it changes nothing', async ({ browser, page }) => {
  const { id } = await arrive(page);
  await page.getByRole('grid').focus();
  await paste(page, '50\r\n80\r\n');
  await expect(page.getByText('Mọi thay đổi đã lưu.')).toBeVisible();
  const phone = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    storageState: await page.context().storageState(),
  });
  const held = await phone.newPage();
  await held.goto(`/viec/${id}/so-lieu`);
  const tap = async (row: number) => {
    const box = await cell(held, row).boundingBox();
    await held.touchscreen.tap((box?.x ?? 0) + 20, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await expect(cell(held, row)).toHaveAttribute('aria-selected', 'true');
    await expect(cell(held, row).getByRole('textbox')).toBeFocused();
  };
  await expect(cell(held, 2)).toContainText('80');
  await tap(2);
  await tap(3);
  await expect(cell(held, 1)).toContainText('50');
  await expect(held.getByText('gõ dở, chưa gửi')).toHaveCount(0);
  await tap(2);
  await held.keyboard.press('Control+a');
  await held.keyboard.type('60');
  await held.keyboard.press('Enter');
  await expect(cell(held, 2)).toContainText('60');
  await expect(cell(held, 2)).toContainText('đã lưu');
  await expect(cell(held, 1)).toContainText('50');
  await phone.close();
});

test('what somebody else has told meanwhile is shown, and one chooses', async ({ page, browser }) => {
  const { id, plan } = await arrive(page);
  const { targets } = (await ask(page, 'get', `/api/plans/${plan}/figures?beside=${id}`)) as {
    targets: { id: string }[];
  };
  const figures = [{ target: targets[1]?.id, version: 0, figure: { value: 50, basis: 'cumulative' } }];
  const entry = { id: crypto.randomUUID(), assignment: id, figures };
  await ask(page, 'post', `/api/plans/${plan}/figures`, { entries: [entry] });
  await page.getByRole('grid').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('60');
  await page.keyboard.press('Enter');
  await expect(cell(page, 2)).toContainText('chưa được nhận');
  await page.getByRole('grid').focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText('Số hiện có: 50')).toBeVisible();
  await page.getByRole('button', { name: 'Giữ số của tôi' }).click();
  await expect(cell(page, 2)).toContainText('đã lưu');
  const other = await (await browser.newContext()).newPage();
  await comeIn(other);
  await other.goto(`/ke-hoach/${plan}/so-lieu`);
  await expect(other.getByRole('gridcell', { name: /^60/ })).toBeVisible();
});

test('a list comes in from a spreadsheet: looked through, mended, confirmed', async ({ page }) => {
  const { plan } = await arrive(page);
  await page.goto(`/ke-hoach/${plan}/so-lieu`);
  await page.getByText('Nhập từ Excel').click();
  const [template] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải mẫu CSV' }).click(),
  ]);
  const path = await template.path();
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\r\n');
  expect(lines.length).toBe(1 + 2 * TARGETS.length);
  const send = (text: string) =>
    page
      .getByTestId('figures-file')
      .setInputFiles({ name: 'so-lieu.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

  const filled = (value: string) =>
    lines.map((line, row) => (row === 2 ? line.replace(',,,,Lũy', `,,,${value},Lũy`) : line));
  await send(filled('nhiều').join('\r\n'));
  await expect(page.getByRole('cell', { name: /Không phải số/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Ghi/ })).toHaveCount(0);
  await send(filled('"1.234,5"').join('\r\n'));
  await page.getByRole('button', { name: 'Ghi 1 số' }).click();
  await expect(page.getByText('Đã ghi 1 số.')).toBeVisible();
  await expect(page.getByRole('gridcell', { name: /1\.234,5/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'so-lieu.csv' }).first()).toBeVisible();
});

test('who keeps the plan says that a share may exceed its whole, and then it is taken', async ({ page }) => {
  const { plan, id } = await arrive(page);
  await comeIn(page);
  await page.goto(`/ke-hoach/${plan}/chi-tieu`);
  const range = page.getByRole('combobox', { name: /^Giới hạn số liệu của “Tỷ lệ phòng học/ });
  await expect(range.locator('option:checked')).toHaveText('Theo lời văn: Từ 0 đến 100 %');
  await range.selectOption('amount');
  await expect(range).toBeEnabled();
  await page.reload();
  await expect(range).toHaveValue('amount');
  await comeIn(page, 'donvi');
  await page.goto(`/viec/${id}/so-lieu`);
  await page.getByRole('grid').focus();
  await page.keyboard.type('5/4');
  await page.keyboard.press('Enter');
  await expect(cell(page, 1)).toContainText('đã lưu');
});

test('in the form of progress a figure that cannot be is refused beside its field, and a strange one asked for once more', async ({
  page,
}) => {
  const { id } = await arrive(page);
  await page.goto(`/viec/${id}`);
  const form = page.getByRole('region', { name: 'Cập nhật tiến độ' });
  await form.getByText('Số liệu chỉ tiêu (3)').click();
  const [share, rooms] = [form.getByRole('listitem').nth(0), form.getByRole('listitem').nth(1)];
  const save = form.getByRole('button', { name: 'Lưu tiến độ' });
  await rooms.getByRole('textbox').fill('12a');
  await expect(rooms.getByRole('status')).toHaveText(
    '“12a” không phải là số; hãy viết số, dấu phẩy cho phần thập phân.',
  );
  await expect(save).toBeDisabled();
  await rooms.getByRole('textbox').fill('1,5');
  await expect(rooms.getByRole('status')).toContainText('đếm từng cái một');
  await share.getByLabel('Số đạt').fill('20');
  await expect(share.getByRole('status')).toHaveText('Còn thiếu: Tổng số.');
  await share.getByLabel('Tổng số').fill('15');
  await expect(share.getByRole('status')).toContainText('Số đạt không thể lớn hơn tổng số');
  await expect(save).toBeDisabled();
  await share.getByLabel('Số đạt').fill('14');

  await save.click();
  const question = form.getByRole('alert');
  await expect(question.getByRole('listitem')).toHaveCount(1);
  await expect(question.getByRole('button', { name: 'Xem lại số' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await expect(save).toBeFocused();
  await rooms.getByRole('textbox').fill('15');
  await save.click();
  await expect(form.getByRole('status').filter({ hasText: 'Đã lưu' })).toBeVisible();
});
