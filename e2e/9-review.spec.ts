// A review, from what the plan says to the document: the phase stands on the plan's page, its review is taken up as it is
// proposed, a round of it is opened, and the unit's document shows the years of the phase side by side.
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { COMMUNE } from './assignments.ts';
import { test } from './kept-page.ts';
import { comeIn } from './people.ts';
import { phasedPlan, proposalOf } from './reviews.ts';

test('a phase is reviewed: drawn, proposed, opened as a round, and written with its years side by side', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await comeIn(page);
  const { plan, title } = await phasedPlan(page);

  await test.step('the plan shows its phases over time, and what is aimed at in each', async () => {
    await page.goto(`/ke-hoach/${plan}/giai-doan`);
    const line = page.getByRole('img', { name: /^Các giai đoạn theo thời gian/ });
    await expect(line).toHaveAccessibleName(/Giai đoạn 1: 2025 – 2026; Giai đoạn 2: 2026 – 2030; Hôm nay/);
    await expect(page.getByText('Năm 2026 thuộc cả hai giai đoạn')).toBeVisible();
    const goals = page.getByRole('region', { name: 'Mục tiêu chỉ tiêu theo giai đoạn' });
    await expect(goals.getByRole('row', { name: /thư viện đạt chuẩn/ })).toContainText('60');
  });

  const name = `Sơ kết giai đoạn 1 (2025–2026) thực hiện ${title}`;
  await test.step('the review that the plan announces is looked at and taken up', async () => {
    await page.goto('/bao-cao/che-do');
    await page.getByRole('button', { name: proposalOf(title) }).click();
    const dialog = page.getByRole('dialog', { name: 'Chế độ báo cáo' });
    await expect(dialog.getByLabel('Tên báo cáo')).toHaveValue(name);
    await expect(dialog.getByLabel('Giai đoạn')).toHaveValue(/.+/);
    await dialog.getByLabel('Nhóm đơn vị').first().selectOption('UBND các xã, phường, đặc khu');
    await dialog.getByRole('button', { name: 'Lưu chế độ' }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('its round is opened', async () => {
    const regime = page
      .getByRole('list', { name: 'Các chế độ báo cáo' })
      .getByRole('listitem')
      .filter({ hasText: name });
    await regime.getByRole('button', { name: /^Mở đợt kỳ/ }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.getByRole('table', { name: 'Báo cáo của từng đơn vị' })).toContainText(COMMUNE);
  });

  await test.step('the unit finds it filled in the outline of a review, year beside year', async () => {
    await comeIn(page, 'donvi');
    await page.goto('/bao-cao');
    await page.getByRole('link', { name: `${name} · ${COMMUNE}` }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Bài học kinh nghiệm' })).toBeVisible();
    const years = page.getByRole('table', { name: 'Kết quả thực hiện các chỉ tiêu theo năm' });
    await expect(years.getByRole('columnheader', { name: '2025', exact: true })).toBeVisible();
    await expect(years.getByRole('columnheader', { name: '2026', exact: true })).toBeVisible();
    await expect(years.getByRole('columnheader', { name: '2025–2026' })).toBeVisible();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải DOCX' }).click();
    const file = await (await coming).path();
    const parts = unzipSync(new Uint8Array(readFileSync(file)));
    const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]+>/g, ' ');
    expect(words).toMatch(/Chỉ tiêu\s+2025\s+2026\s+2025–2026\s+Mục tiêu/);
  });
});
