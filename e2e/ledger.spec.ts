// The sealed ledger, as who manages the body looks it through.
import { expect, type Page, test } from '@playwright/test';
import { comeIn, PASSWORD } from './people.ts';

test('the ledger is found whole, its last seal is known again, and what happened leads to its record', async ({
  page,
}) => {
  await comeIn(page, 'quantri');
  await expect
    .poll(async () => (await (await page.request.get('/api/ledger')).json()).last, { timeout: 40_000 })
    .not.toBeNull();
  await page.goto('/to-chuc');
  await page.getByRole('link', { name: 'Nhật ký', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nhật ký' })).toBeVisible();
  const seal = page.getByRole('region', { name: 'Niêm phong' });
  const kept = (await seal.getByRole('group', { name: 'Niêm phong' }).textContent()) ?? '';
  expect(kept).toMatch(/^\d+-[0-9a-f]{64}$/);
  await seal.getByRole('button', { name: 'Chép mã' }).click();
  await expect(seal.getByRole('status')).toContainText(/Đã chép|Đã chọn sẵn/);

  const check = page.getByRole('region', { name: 'Kiểm tra nguyên vẹn' });
  await check.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await expect(check.getByText(/^Nguyên vẹn: /)).toBeVisible();
  const field = check.getByLabel('Mã đã cất (SỐ-MÃ)');
  for (const [written, answer] of [
    [kept, /^Trùng: /],
    [`${kept.slice(0, -1)}${kept.endsWith('0') ? '1' : '0'}`, /^Khác: /],
    [`999999-${'0'.repeat(64)}`, /^Nhật ký không có niêm phong số 999999/],
    ['12', /^Đây không phải một mã niêm phong/],
  ] as const) {
    await field.fill(written);
    await field.press('Enter');
    await expect(check.getByText(answer)).toBeVisible();
  }

  await page.getByLabel('Loại việc').selectOption({ label: 'Thành lập đơn vị' });
  await expect(page).toHaveURL(/kind=unit\.opened/);
  const line = page
    .getByRole('list', { name: 'Đã xảy ra' })
    .getByRole('listitem')
    .filter({ hasText: 'Ủy ban nhân dân xã Tân Lạc' });
  await line.first().getByRole('link', { name: 'Ủy ban nhân dân xã Tân Lạc', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ủy ban nhân dân xã Tân Lạc' })).toBeVisible();
  await page.getByRole('link', { name: 'Xem trong nhật ký' }).click();
  await expect(page).toHaveURL(/subject=/);
  await expect(page.getByText('Chỉ những gì ghi về một hồ sơ')).toBeVisible();
});

test('the check of the ledger can be stopped and gone on with, and tells what is wrong where', async ({ page }) => {
  await comeIn(page, 'quantri');
  const fault = { fault: 'changed', seal: 2, fact: 'f-1', kind: 'unit.opened', at: '2026-01-02T03:04:05.000Z' };
  const asked: number[] = [];
  const held: (() => void)[] = [];
  await page.route('**/api/ledger/check?*', async (route) => {
    const from = Number(new URL(route.request().url()).searchParams.get('from'));
    asked.push(from);
    if (from > 1) await new Promise<void>((resolve) => void held.push(resolve));
    const isLast = from === 3;
    // The second answer comes after it was stopped, to a request that is gone.
    await route
      .fulfill({ json: { faults: isLast ? [fault] : [], facts: 1, next: isLast ? null : from + 1 } })
      .catch(() => undefined);
  });
  await page.goto('/to-chuc/nhat-ky');
  const check = page.getByRole('region', { name: 'Kiểm tra nguyên vẹn' });
  await check.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await expect(check.getByRole('progressbar', { name: 'Số việc đã kiểm tra' })).toBeVisible();
  await expect.poll(() => asked).toEqual([1, 2]);
  await check.getByRole('button', { name: 'Dừng' }).click();
  await expect(check.getByText('Đã dừng sau 1 việc.')).toBeVisible();
  held.shift()?.();
  await check.getByRole('button', { name: 'Kiểm tra tiếp' }).click();
  for (const count of [3, 4]) {
    await expect.poll(() => asked).toHaveLength(count);
    held.shift()?.();
  }
  await expect(check.getByText(/^Không còn nguyên vẹn: 1 chỗ sai/)).toBeVisible();
  await expect(check.getByRole('list', { name: 'Những chỗ sai' })).toContainText('Một việc đã ghi bị sửa');
});

/** The first password, which the administrator gave, is changed before anything else. */
async function chooseOwn(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Đặt mật khẩu của bạn' })).toBeVisible();
  const data = { current: PASSWORD, next: 'cau-go-qua-suoi-27' };
  expect((await page.request.put('/api/session/password', { data })).ok()).toBe(true);
}

test('the ledger is not offered to who manages no people, or only those of some units', async ({ page }) => {
  await comeIn(page, 'quantri');
  const units = await (await page.request.get('/api/units?q=cao+son&kind=commune')).json();
  const local = { name: 'Quản trị Cao Sơn', username: 'quantrixa', password: PASSWORD, title: '' };
  const data = { ...local, role: 'administrator', unit: units.items[0].id };
  const { id } = await (await page.request.post('/api/people', { data })).json();
  for (const username of ['donvi', local.username]) {
    await comeIn(page, username);
    if (username === local.username) await chooseOwn(page);
    for (const place of ['/to-chuc', `/to-chuc/don-vi/${data.unit}`, `/to-chuc/can-bo/${id}`]) {
      await page.goto(place);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('link', { name: /nhật ký/i })).toHaveCount(0);
    }
  }
});
