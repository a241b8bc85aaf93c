// Beside the flow: a figure that also lives in a system of somebody else is compared, explained, closed, and taken away.
import { expect, type Page } from '@playwright/test';
import { exportAs } from './arriving.ts';
import { test } from './kept-page.ts';
import { comeIn } from './people.ts';
import { compared } from './reconciliations.ts';
import { fresh } from './fresh.ts';

test('what is typed survives a reload; a difference is explained and closed, and the pack of the system leaves', async ({
  page,
}) => {
  await comeIn(page);
  const name = `Số phòng học kiên cố lần ${fresh()}`;
  await compared(page, name);

  await test.step('it says why they differ, and it is closed', async () => {
    await expect(page.getByRole('region', { name: 'Số liệu', exact: true })).toContainText('Lệch, chưa giải trình');
    await page.getByRole('button', { name: 'Giải trình…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Giải trình' });
    await dialog.getByLabel('Vì sao lệch').fill('Hệ thống kia chưa duyệt hai phòng mới.');
    await dialog.getByRole('button', { name: 'Ghi vào sổ' }).click();
    await expect(page.getByRole('region', { name: 'Giải trình', exact: true })).toContainText('Sửa trên hệ thống kia');
    await page.getByRole('button', { name: 'Kết thúc', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Số liệu', exact: true })).toContainText('Đã kết thúc');
    await expect(page.getByRole('region', { name: 'Diễn biến' }).getByRole('listitem')).toHaveCount(3);
  });

  await test.step('it is found in the register, and the pack is taken away', async () => {
    await page.goto(`/doi-chieu?system=khac&q=${encodeURIComponent(name)}`);
    await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('+2');
    expect(await packOf(page)).toMatch(/^doi-chieu-khac-.*\.xlsx$/);
  });
});

async function packOf(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await exportAs(page, 'Bảng tính (XLSX)');
  return (await download).suggestedFilename();
}
