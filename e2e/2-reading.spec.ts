// The second stage: a reading is checked beside the page it came from, by keyboard, alone and together, online and off.
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { goodTask, newNumber, ownPlan, type PlannedTask } from './own-plan.ts';
import { comeIn } from './people.ts';
import { given } from './plans.ts';

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

test('two people check at once: different fields and different words are both kept, each sees the other', async ({
  page,
  browser,
}) => {
  const id = await open(page, [goodTask('Rà soát danh mục thiết bị')]);
  const other = await another(browser, id);
  await page.keyboard.press('ArrowDown');
  await other.keyboard.press('ArrowDown');
  await expect(row(page, /Đầu mối xã Tân Lạc đang ở mục này/)).toBeVisible();

  await page.keyboard.press('e');
  await other.keyboard.press('e');
  await page.keyboard.type(' dạy học');
  await other.keyboard.press('Home');
  await other.keyboard.type('Khẩn trương ');
  await page.keyboard.press('Enter');
  await other.keyboard.press('Enter');
  await other.keyboard.press('4');
  await other.keyboard.press('ControlOrMeta+a');
  await other.keyboard.type('Danh mục thiết bị');
  await other.keyboard.press('Enter');
  for (const each of [page, other]) {
    await expect(row(each, /Khẩn trương Rà soát danh mục thiết bị dạy học/)).toBeVisible();
    await expect(
      row(each, /Khẩn trương/).getByRole('button', { name: 'Danh mục thiết bị', exact: true }),
    ).toBeVisible();
  }
  await other.context().close();
});

test('two people change the same words: both versions are shown, and the person chooses', async ({ page, browser }) => {
  const id = await open(page, [goodTask('Rà soát danh mục thiết bị')]);
  const other = await another(browser, id);
  for (const each of [page, other]) {
    await each.keyboard.press('ArrowDown');
    await each.keyboard.press('4');
    await each.keyboard.press('ControlOrMeta+a');
  }
  await page.keyboard.type('Tờ trình Giám đốc Sở');
  await other.keyboard.type('Báo cáo gửi Sở Tài chính');
  await page.keyboard.press('Enter');
  await saved(page);
  await other.keyboard.press('Enter');
  const question = other.getByRole('alert', { name: 'Cần bạn quyết định' });
  await expect(question).toContainText('Tờ trình Giám đốc Sở');
  await expect(question.getByRole('textbox', { name: 'Của bạn' })).toHaveValue('Báo cáo gửi Sở Tài chính');
  await other.reload();
  await expect(question.getByRole('textbox', { name: 'Của bạn' })).toHaveValue('Báo cáo gửi Sở Tài chính');
  await question.getByRole('textbox', { name: 'Của bạn' }).fill('Tờ trình Giám đốc Sở; báo cáo gửi Sở Tài chính');
  await question.getByRole('button', { name: 'Dùng bản của tôi' }).click();
  await expect(question).toHaveCount(0);
  await expect(row(page, /Rà soát/).getByRole('button', { name: /^Tờ trình Giám đốc Sở; báo cáo gửi/ })).toBeVisible();
  await other.context().close();
});

test('an item that somebody removes while it is edited gives the words back as a new task', async ({
  page,
  browser,
}) => {
  const id = await open(page, [goodTask('Rà soát danh mục thiết bị'), goodTask('Tập huấn văn thư lưu trữ')]);
  const other = await another(browser, id);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('e');
  await page.keyboard.type(' dạy học');
  await page.context().setOffline(true);
  await other.keyboard.press('ArrowDown');
  await other.keyboard.press('Delete');
  await saved(other);
  await page.keyboard.press('Enter');
  await page.context().setOffline(false);
  const question = page.getByRole('alert', { name: 'Cần bạn quyết định' });
  await expect(question).toContainText('Rà soát danh mục thiết bị dạy học');
  await question.getByRole('button', { name: 'Thêm thành nhiệm vụ mới' }).click();
  await expect(row(page, /Rà soát danh mục thiết bị dạy học/)).toBeVisible();
  await expect(row(other, /Rà soát danh mục thiết bị dạy học/)).toBeVisible();
  await other.context().close();
});

test('without a line one works on; what was done is sent when it is back', async ({ page, context }) => {
  await open(page, [goodTask('Rà soát vị trí việc làm'), goodTask('Tập huấn văn thư lưu trữ')]);
  await context.setOffline(true);
  await keysToAcceptAll(page);
  await expect(page.getByText(/Chờ mạng, 3 thay đổi giữ trên máy này/)).toBeVisible();
  await context.setOffline(false);
  await saved(page);
  await page.reload();
  await ready(page);
  await expect(page.getByText('Đã soát 3/3')).toBeVisible();
});

test('acts that were not sent survive a reload and the end of the session', async ({ page, context }) => {
  await open(page, [goodTask('Rà soát vị trí việc làm')]);
  await page.route('**/corrections', (route) => route.abort());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('4');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Đề án vị trí việc làm');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/1 thay đổi giữ trên máy này/)).toBeVisible();
  await page.reload();
  await ready(page);
  await page.keyboard.press('ArrowDown');
  await expect(row(page, /Rà soát/).getByRole('button', { name: 'Đề án vị trí việc làm' })).toBeVisible();
  await context.clearCookies();
  await page.unroute('**/corrections');
  await page.getByLabel('Tên đăng nhập').fill('tonghop');
  await page.getByLabel('Mật khẩu', { exact: true }).fill('saurodungthu');
  await page.keyboard.press('Enter');
  await ready(page);
  await saved(page);
  await page.keyboard.press('ArrowDown');
  await expect(row(page, /Rà soát/).getByRole('button', { name: 'Đề án vị trí việc làm' })).toBeVisible();
});

test('confirming says what nobody has looked at, leads there, and makes the plan', async ({ page }) => {
  await open(page, [goodTask('Rà soát vị trí việc làm'), goodTask('Tập huấn văn thư lưu trữ')]);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog', { name: 'Xác nhận thành kế hoạch' });
  await expect(dialog).toContainText('2 mục chưa ai soát.');
  await dialog.getByRole('button', { name: 'Tới mục chưa soát' }).click();
  await expect(row(page, /Rà soát/)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toContainText('Mọi mục đều đã soát.');
  await dialog.getByRole('button', { name: 'Xác nhận', exact: true }).click();
  await expect(page).toHaveURL(/\/ke-hoach\/[0-9a-f-]{36}/);
});

test('a newer state of a plan is offered as one, with what it adds, changes and drops; its overlaps stand at their tasks', async ({
  page,
}) => {
  const number = newNumber();
  // No other test has confirmed this work.
  const work = `Số hóa sổ theo dõi công văn đến đợt ${number}`;
  await open(page, [goodTask(work), goodTask('Tập huấn văn thư lưu trữ')], { number });
  await keysToAcceptAll(page);
  await saved(page);
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog', { name: 'Xác nhận thành kế hoạch' });
  await dialog.getByRole('button', { name: 'Xác nhận', exact: true }).click();
  await expect(page).toHaveURL(/\/ke-hoach\//);

  const later = { ...goodTask(work), deadline: '30/9/2026' };
  await open(page, [later, goodTask('Lập danh mục tài liệu nộp lưu')], { number });
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('radio', { name: /^Bản mới hơn của/ })).toBeChecked();
  await expect(dialog.getByText('1 thêm, 1 đổi, 1 bỏ, 0 giữ nguyên').first()).toBeVisible();
  await expect(dialog).toContainText('Thời hạn: 30/9/2026 (trước: 30/6/2026)');
  await dialog.getByRole('button', { name: 'Để sau' }).last().click();

  await open(page, [{ ...later, deadline: '31/12/2026' }]);
  await expect(row(page, /Số hóa sổ/)).toContainText(`Trùng việc, khác thời hạn với ${number}/KH-SGDĐT`);
});

test('all of a section is accepted with one key, but for what is seriously doubtful', async ({ page }) => {
  await open(page, [
    goodTask('Rà soát vị trí việc làm'),
    { ...goodTask('Tập huấn văn thư lưu trữ'), deadline: '31/02/2026' },
    goodTask('Lập danh mục tài liệu nộp lưu'),
  ]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByText('Đã soát 2/4')).toBeVisible();
  await expect(row(page, /Tập huấn.*chưa soát/)).toBeVisible();
});

test('the keys are told on one sheet, which gives the focus back', async ({ page }) => {
  await open(page, [goodTask('Rà soát vị trí việc làm')]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Các phím khi soát' });
  await expect(sheet).toContainText('Soát xong, sang mục kế');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(row(page, /Rà soát/)).toBeFocused();
});

test('a PDF is shown by its pages, with its words where they stand', async ({ page }) => {
  await comeIn(page);
  const id = await given(page, 'chain-2-department.pdf');
  await page.goto(`/van-ban/${id}/soat`);
  await expect(list(page)).toBeVisible();
  const first = page.getByRole('region', { name: 'Trang 1', exact: true });
  await expect(first.getByRole('presentation')).toHaveJSProperty('complete', true);
  await page.keyboard.press('n');
  const light = page.locator('section [data-tone]').first();
  await expect(light).toBeInViewport();
  const width = (await light.boundingBox())?.width ?? 0;
  expect(width).toBeGreaterThan(20);
});

test('ten thousand tasks do not freeze the list', async ({ page }) => {
  await comeIn(page);
  const id = await given(page, 'grouped-table.docx');
  await page.route('**/draft', async (route) => {
    const answer = await route.fetch();
    const draft = (await answer.json()) as { items: { id: string; kind: string; position: number; value: object }[] };
    const first = draft.items.find(({ kind }) => kind === 'task');
    const others = draft.items.filter(({ kind }) => kind === 'head');
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      ...first,
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      position: index + 1,
      value: { ...first?.value, text: `Rà soát hồ sơ số ${index + 1} của đơn vị` },
    }));
    await route.fulfill({ response: answer, json: { ...draft, items: [...others, ...many] } });
  });
  await page.route('**/corrections', (route) => route.abort());
  await page.goto(`/van-ban/${id}/soat`);
  await expect(page.getByText('Đã soát 0/10.001')).toBeVisible();
  expect(await list(page).getByRole('row').count()).toBeLessThan(60);
  await page.keyboard.press('End');
  await expect(row(page, /Rà soát hồ sơ số 10000 của đơn vị/)).toBeFocused();
  await page.keyboard.press('Enter');
  // From the last it goes on to what is left at the top, far away.
  await expect(page.getByText('Đã soát 1/10.001')).toBeVisible();
  await expect(list(page).getByRole('row', { selected: true })).toHaveAttribute('aria-rowindex', '2');
  await expect(list(page).getByRole('row', { selected: true })).toBeFocused();
});

type Around = { readonly aside?: string; readonly number?: number };

async function open(page: Page, tasks: readonly PlannedTask[], around: Around = {}): Promise<string> {
  await comeIn(page);
  const id = await ownPlan(page, { tasks, ...around });
  await page.goto(`/van-ban/${id}/soat`);
  await ready(page);
  return id;
}

/** The list has the focus: keys are commands. */
async function ready(page: Page): Promise<void> {
  await expect(list(page).getByRole('row', { selected: true })).toBeFocused();
}

/** Somebody else, at her own desk, in the same draft. */
async function another(browser: Browser, id: string): Promise<Page> {
  const { baseURL } = test.info().project.use;
  const context = await browser.newContext({ locale: 'vi-VN', ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await comeIn(page, 'donvi');
  await page.goto(`/van-ban/${id}/soat`);
  await ready(page);
  return page;
}

/** Presses Enter until all is accepted; answers with how often. */
async function keysToAcceptAll(page: Page): Promise<number> {
  const bar = page.getByText(/^Đã soát \d+\/\d+$/);
  let keys = 0;
  while (!isAll(await bar.innerText())) {
    await page.keyboard.press('Enter');
    keys += 1;
    await expect(page.getByText(new RegExp(`^Đã soát ${keys}/`))).toBeVisible();
  }
  return keys;
}

function isAll(told: string): boolean {
  const [done, all] = told.match(/\d+/g) ?? [];
  return done === all;
}

function list(page: Page): Locator {
  return page.getByRole('grid', { name: 'Bản đọc theo mục' });
}

function row(page: Page, name: RegExp): Locator {
  return list(page).getByRole('row', { name });
}

function paper(page: Page): Locator {
  return page.getByRole('region', { name: 'Văn bản', exact: true });
}

function lit(page: Page, tone: string): Locator {
  return paper(page).locator(`mark[data-tone="${tone}"]`);
}

async function saved(page: Page): Promise<void> {
  await expect(page.getByText('Đã lưu', { exact: true })).toBeVisible();
}
