// Units and people, as who manages them sees them.
import { expect, type Page, test } from '@playwright/test';
import { comeIn, PASSWORD, signIn } from './people.ts';

test.describe.configure({ mode: 'serial' });

async function unitPage(page: Page, words: string, name: string): Promise<void> {
  await page.goto('/to-chuc');
  await page.getByRole('textbox', { name: /^Tìm đơn vị/ }).fill(words);
  // The list of what was found, and not the tree in which the same name may stand.
  await expect(page.getByText(/đơn vị khớp/)).toBeVisible();
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test('the tree opens where one asks for it, and a unit is found without diacritics', async ({ page }) => {
  await comeIn(page, 'quantri');
  await page.goto('/');
  await page.getByRole('link', { name: 'Tổ chức' }).click();
  const department = page.getByRole('link', { name: 'Sở Giáo dục và Đào tạo', exact: true });
  await expect(department).toBeVisible();
  await expect(page.getByRole('link', { name: 'Phòng Tổ chức cán bộ' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Mở các đơn vị thuộc Sở Giáo dục và Đào tạo' }).press('Enter');
  await expect(page.getByRole('link', { name: 'Phòng Tổ chức cán bộ' })).toBeVisible();
  await unitPage(page, 'phuong hoa binh', 'Ủy ban nhân dân phường Hoà Bình');
});

test('a person is added to a unit, heads it, and signs in', async ({ page }) => {
  await comeIn(page, 'quantri');
  await unitPage(page, 'cao son', 'Ủy ban nhân dân xã Cao Sơn');
  await page.getByRole('button', { name: 'Thêm cán bộ' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thêm cán bộ' });
  await dialog.getByLabel('Họ và tên').fill('Người Thử Nghiệm');
  await dialog.getByLabel('Tên đăng nhập').fill('caoson');
  await dialog.getByLabel('Mật khẩu ban đầu', { exact: true }).fill(PASSWORD);
  await dialog.getByLabel('Chức vụ').fill('Chủ tịch');
  const phone = dialog.getByLabel('Số điện thoại công vụ');
  await phone.fill('máy lẻ');
  await expect(dialog).toContainText('Hãy nhập số như 0912 345 678.');
  await phone.fill('0912.345.678');
  await dialog.getByRole('button', { name: 'Thêm', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Người Thử Nghiệm' })).toBeVisible();
  const call = page.getByRole('link', { name: '0912 345 678' });
  await expect(call).toHaveAttribute('href', 'tel:0912345678');
  await page.getByRole('link', { name: 'Ủy ban nhân dân xã Cao Sơn' }).click();
  await expect(call).toBeVisible();
  await page.getByRole('button', { name: /^Đặt làm người đứng đầu.*Người Thử Nghiệm/ }).click();
  await expect(page.getByRole('region', { name: 'Mã và tên gọi' })).toContainText('Người Thử Nghiệm');
  await comeIn(page, 'caoson');
});

test('a unit is renamed after it was tried, and keeps its former name', async ({ page }) => {
  await comeIn(page, 'quantri');
  await unitPage(page, 'da bac', 'Ủy ban nhân dân xã Đà Bắc');
  await page.getByRole('button', { name: 'Đổi tên' }).click();
  const dialog = page.getByRole('dialog', { name: /^Đổi tên/ });
  await dialog.getByLabel('Tên đơn vị').fill('Ủy ban nhân dân xã Đà Bắc Mới');
  await dialog.getByRole('button', { name: 'Xem trước' }).click();
  await expect(dialog.getByRole('status')).toContainText('Chưa có gì được ghi');
  await dialog.getByRole('button', { name: 'Ký và thực hiện' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ủy ban nhân dân xã Đà Bắc Mới' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Mã và tên gọi' })).toContainText('Tên cũ');

  await page.goto('/to-chuc');
  await expect(page.getByRole('link', { name: 'Ủy ban nhân dân xã Đà Bắc Mới' })).toBeVisible();
  await page.getByLabel('Xem cây vào ngày').fill('2025-12-31');
  await expect(page.getByRole('link', { name: 'Ủy ban nhân dân xã Đà Bắc', exact: true })).toBeVisible();
});

test('what a role allows is changed, and set back', async ({ page }) => {
  await comeIn(page, 'quantri');
  await page.goto('/to-chuc/vai-tro');
  const role = page.getByRole('region', { name: 'Người theo dõi, kiểm tra' });
  const right = role.getByLabel('Công bố, phát hành báo cáo');
  await right.check();
  await role.getByRole('button', { name: /^Lưu/ }).click();
  await expect(role.getByRole('button', { name: /^Lưu/ })).toBeDisabled();
  await page.reload();
  await expect(right).toBeChecked();
  await role.getByRole('button', { name: /^Trả về mặc định/ }).click();
  await role.getByRole('button', { name: 'Bỏ các thay đổi' }).click();
  await expect(right).not.toBeChecked();
});

test('what the administrator needs to change roles back cannot be unticked', async ({ page }) => {
  await comeIn(page, 'quantri');
  await page.goto('/to-chuc/vai-tro');
  const role = page.getByRole('region', { name: 'Quản trị', exact: true });
  for (const right of ['Xem đơn vị và cán bộ', 'Quản trị đơn vị, cán bộ, vai trò']) {
    await expect(role.getByLabel(right)).toBeChecked();
    await expect(role.getByLabel(right)).toBeDisabled();
  }
  await expect(role.getByLabel('Xem văn bản')).toBeEnabled();
});

test('another name that some other unit bears is added by who was told of that unit', async ({ page }) => {
  await comeIn(page, 'quantri');
  await unitPage(page, 'tan lac', 'Ủy ban nhân dân xã Tân Lạc');
  const names = page.getByRole('region', { name: 'Mã và tên gọi' });
  await names.getByLabel('Thêm tên').fill('UBND xã Cao Sơn');
  await names.getByRole('button', { name: 'Thêm', exact: true }).click();
  await expect(names.getByRole('alert')).toContainText('Ủy ban nhân dân xã Cao Sơn');
  await names.getByRole('button', { name: 'Vẫn thêm, dùng chung tên' }).click();
  await expect(names.getByRole('listitem').filter({ hasText: 'UBND xã Cao Sơn' })).toBeVisible();
  await names.getByRole('button', { name: 'Bỏ tên “UBND xã Cao Sơn”' }).click();
  await expect(names.getByRole('listitem').filter({ hasText: 'UBND xã Cao Sơn' })).toHaveCount(0);
});

test('a new role does not overwrite one that has its code', async ({ page }) => {
  await comeIn(page, 'quantri');
  await page.goto('/to-chuc/vai-tro');
  const form = page.getByRole('region', { name: 'Thêm vai trò' });
  await form.getByLabel('Tên vai trò').fill('Người theo dõi khác');
  await form.getByLabel(/^Mã vai trò/).fill('unit');
  await expect(form.getByText('Đã có vai trò mang mã này')).toBeVisible();
  await expect(form.getByRole('button', { name: 'Thêm vai trò' })).toBeDisabled();
});

test('who is in a group is told, as it would be reached today', async ({ page }) => {
  await comeIn(page, 'quantri');
  await page.goto('/to-chuc/nhom');
  const group = page.getByRole('region', { name: 'UBND các xã, phường, đặc khu' });
  await group.getByRole('button', { name: /^Xem thành viên/ }).click();
  await expect(group.getByRole('status')).toContainText('5 đơn vị');
});

test('who does not manage units sees them and is offered no change', async ({ page }) => {
  await comeIn(page, 'donvi');
  await page.goto('/to-chuc');
  await page.getByRole('link', { name: 'Ủy ban nhân dân xã Tân Lạc' }).click();
  await expect(page.getByRole('region', { name: 'Cán bộ' })).toContainText('Đầu mối xã Tân Lạc');
  await expect(page.getByRole('button', { name: 'Đổi tên' })).toHaveCount(0);
});

test('a list is checked first, told where it is wrong, and brought in when it is right', async ({ page }) => {
  await comeIn(page, 'quantri');
  await page.goto('/to-chuc/nhap');
  const head = 'Mã đơn vị;Tên đơn vị;Loại;Mã đơn vị cấp trên';
  const send = (row: string) =>
    page
      .getByTestId('import-file')
      .setInputFiles({ name: 'ds.csv', mimeType: 'text/csv', buffer: Buffer.from(`${head}\n${row}\n`) });
  await send('MN-90;Trường Mầm non Thử;trường;KHONG-CO');
  await expect(page.getByRole('table', { name: 'Lỗi trong danh sách' })).toContainText('KHONG-CO');
  await expect(page.getByRole('button', { name: /^Ghi/ })).toHaveCount(0);
  await send('MN-90;Trường Mầm non Thử;trường;04795');
  await page.getByRole('button', { name: 'Ghi 1 dòng mới' }).click();
  await expect(page.getByText('Đã ghi 1 dòng.')).toBeVisible();
  await unitPage(page, 'mam non thu', 'Trường Mầm non Thử');
});

test('first passwords are not left behind before they are saved', async ({ page }) => {
  await comeIn(page, 'quantri');
  await page.goto('/to-chuc/nhap');
  await page.getByRole('combobox', { name: 'Danh sách', exact: true }).selectOption('people');
  const list = 'Họ và tên;Tên đăng nhập;Mã đơn vị;Vai trò\nNgười Được Nhập;duocnhap;04795;unit\n';
  await page
    .getByTestId('import-file')
    .setInputFiles({ name: 'cb.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
  // Two presses with no gap bring it in once, and the passwords are shown.
  await page.getByRole('button', { name: 'Ghi 1 dòng mới' }).dblclick();
  const save = page.getByRole('button', { name: /^Lưu danh sách mật khẩu/ });
  await expect(save).toBeVisible();
  await expect(page.getByRole('button', { name: 'Chọn tệp XLSX hoặc CSV' })).toBeDisabled();

  await page.getByRole('link', { name: 'Vai trò' }).click();
  const question = page.getByRole('dialog', { name: 'Mật khẩu ban đầu chưa được lưu' });
  await question.getByRole('button', { name: 'Ở lại để lưu' }).last().click();
  await expect(question).toBeHidden();
  const file = page.waitForEvent('download');
  await save.click();
  expect((await file).suggestedFilename()).toBe('mat-khau-ban-dau.csv');

  await page.getByRole('button', { name: 'Người trong danh sách cb.csv' }).click();
  await page.getByRole('button', { name: 'Cấp lại mật khẩu đầu cho 1 người chưa đăng nhập' }).click();
  await page.getByRole('button', { name: 'Cấp lại mật khẩu', exact: true }).click();
  const history = page.getByRole('region', { name: 'Các lần nhập' });
  await expect(history).toContainText('Đã cấp lại mật khẩu đầu cho 1 người.');
  const again = page.waitForEvent('download');
  await history.getByRole('button', { name: /^Lưu danh sách mật khẩu/ }).click();
  await again;
  await page.getByRole('link', { name: 'Vai trò' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vai trò' })).toBeVisible();
});

test('who cannot sign in is given a password for one use, shown once; her sessions and second factor end', async ({
  page,
  browser,
}) => {
  await comeIn(page, 'quantri');
  const units = await (await page.request.get('/api/units?q=cao+son&kind=commune')).json();
  const data = {
    name: 'Người Quên Mật Khẩu',
    username: 'quenmatkhau',
    password: PASSWORD,
    title: '',
    role: 'unit',
    unit: units.items[0].id,
  };
  const { id } = await (await page.request.post('/api/people', { data })).json();
  const hers = await (await browser.newContext()).newPage();
  await comeIn(hers, data.username);

  await page.goto(`/to-chuc/can-bo/${id}`);
  const help = page.getByRole('region', { name: 'Giúp đăng nhập' });
  await help.getByRole('button', { name: `Cấp mật khẩu một lần cho ${data.name}` }).click();
  await help.getByRole('button', { name: 'Cấp mật khẩu mới' }).click();
  const shown = help.getByRole('group', { name: `Mật khẩu một lần của ${data.name}` }).last();
  await expect(shown).toHaveText(/^\w{4}-\w{4}-\w{4}$/);
  const oneTime = (await shown.textContent()) ?? '';

  await page.getByRole('link', { name: 'Vai trò', exact: true }).click();
  const question = page.getByRole('dialog', { name: 'Mật khẩu một lần chưa được trao' });
  await question.getByRole('button', { name: 'Ở lại' }).last().click();
  await expect(shown).toHaveText(oneTime);
  await help.getByRole('button', { name: 'Đã trao, ẩn mật khẩu' }).click();
  await expect(shown).toHaveCount(0);

  await signIn(hers, data.username, oneTime);
  await expect(hers.getByRole('heading', { level: 1, name: 'Đặt mật khẩu của bạn' })).toBeVisible();

  await help.getByRole('button', { name: `Kết thúc mọi phiên đăng nhập của ${data.name}` }).click();
  await help.getByRole('button', { name: 'Kết thúc ngay' }).click();
  await expect(help.getByText('Đã kết thúc mọi phiên đăng nhập.')).toBeVisible();
  await hers.reload();
  await expect(hers.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible();
  await help.getByRole('button', { name: `Gỡ lớp bảo vệ thứ hai của ${data.name}` }).click();
  await help.getByRole('button', { name: 'Gỡ hẳn' }).click();
  await expect(help.getByText('Đã gỡ lớp bảo vệ thứ hai.')).toBeVisible();

  await page.getByRole('link', { name: 'Nhật ký: những gì ghi về người này' }).click();
  const facts = page.getByRole('list', { name: 'Đã xảy ra' });
  await expect(facts.getByRole('listitem').first()).toContainText('Gỡ lớp bảo vệ thứ hai');
  await expect(facts).toContainText('Cấp mật khẩu một lần');
});
