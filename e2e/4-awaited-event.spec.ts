// Work that the plan gives to be done once something has come: it waits, and is work like any other when its event has come.
import { expect, test } from '@playwright/test';
import { awaitingPlan, ofCommune } from './assignments.ts';
import { dayIn } from './days.ts';
import { comeIn } from './people.ts';

test('work waits for its event, and has a deadline once who gave it says that it has come', async ({ page }) => {
  await comeIn(page);
  const issued = await awaitingPlan(page);
  const { id, text } = ofCommune(issued);

  await test.step('the unit need not take it on, and reads what it waits for', async () => {
    await comeIn(page, 'donvi');
    await page.goto('/viec');
    await expect(page.getByRole('region', { name: 'Cần bạn hôm nay' })).not.toContainText(text);
    await page.goto(`/viec/${id}`);
    await expect(page.getByText('Chờ điều kiện', { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Điều kiện đã đến…', exact: true })).toHaveCount(0);
  });

  await test.step('who gave it finds it by the plan, and says of all units at once that the event has come', async () => {
    await comeIn(page);
    await page.goto(`/ke-hoach/${issued.plan}/giao`);
    await page.getByRole('link', { name: '1 nhiệm vụ của kế hoạch này có việc chờ điều kiện' }).click();
    const row = page.getByRole('row', { name: text });
    await expect(row).toContainText('Trong 30 ngày kể từ khi Bộ ban hành Thông tư');
    await row.getByRole('button', { name: `Điều kiện đã đến: ${text}` }).click();
    const dialog = page.getByRole('dialog', { name: 'Điều kiện đã đến' });
    await expect(dialog).toContainText(`${issued.assignments.length} việc đang chờ sẽ trở thành việc phải làm`);
    await expect(dialog.getByLabel('Hạn hoàn thành')).toHaveValue(dayIn(30).field);
    await dialog.getByLabel('Theo văn bản nào').fill('Thông tư số 12/2026/TT-BGDĐT');
    await dialog.getByRole('button', { name: 'Ghi nhận điều kiện đã đến' }).click();
    const done = `${issued.assignments.length} việc đã trở thành việc phải làm`;
    await expect(page.getByRole('status').filter({ hasText: done })).toBeVisible();
    await expect(page.getByText('Không có việc nào chờ điều kiện')).toBeVisible();
  });

  await test.step('for the unit it is new work with a day now', async () => {
    await comeIn(page, 'donvi');
    await page.goto(`/viec/${id}`);
    await expect(page.getByRole('region', { name: 'Thời hạn' })).toContainText(dayIn(30).shown);
    const timeline = page.getByRole('region', { name: 'Dòng thời gian' });
    await expect(timeline).toContainText('Điều kiện đã đến ngày');
    await expect(timeline).toContainText('“Thông tư số 12/2026/TT-BGDĐT”');
  });
});
