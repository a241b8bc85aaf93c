// The eighth stage: what stands where, as of a day, from the first screen down to the assignments that a number counts.
import { expect, type Page } from '@playwright/test';
import { COMMUNE, issuedPlan, ofCommune, overduePlan } from './assignments.ts';
import { test } from './kept-page.ts';
import { comeIn } from './people.ts';
import { ask } from './plans.ts';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

test('a number is followed down to exactly the assignments that it counts, on screen, in a pivot and in a ranking', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await comeIn(page);
  const issued = await issuedPlan(page);
  const { plan } = issued;

  await test.step('the compiler sees who is missing on her first screen', async () => {
    await page.goto('/');
    await expect(page.getByRole('region', { name: 'Ai chưa báo cáo' })).toBeVisible();
    await expect(page.getByRole('region', { name: /^Cần chú ý ở/ })).toBeVisible();
  });

  await test.step('a figure of a unit opens a list of that many', async () => {
    await page.goto(`/theo-doi?plan=${plan}&by=task`);
    const table = page.getByRole('table', { name: /Số việc theo Nhiệm vụ/ });
    const number = table.getByRole('link', { name: /^\d+$/ }).last();
    const count = Number(await number.textContent());
    await number.click();
    await expect(page.getByRole('navigation', { name: 'Đang xem' })).toContainText('Nhiệm vụ');
    await expect(page.getByRole('table', { name: /việc/i }).getByRole('link')).toHaveCount(count);
  });

  await test.step('what was reported is counted within two seconds', async () => {
    const one = ofCommune(issued);
    await comeIn(page, 'donvi');
    const body = { id: crypto.randomUUID(), version: 1, percent: 100, words: 'Đã xong.', report: true };
    await ask(page, 'post', `/api/assignments/${one.id}/progress`, body);
    await page.goto(`/theo-doi?plan=${plan}`);
    const sums = page.getByRole('region', { name: 'Theo dõi' });
    await expect(sums.getByRole('link', { name: /Chờ xác nhận/ })).toHaveText('1', { timeout: 2000 });
    await sums.getByRole('link', { name: /Chờ xác nhận/ }).click();
    await expect(page.getByText(COMMUNE).first()).toBeVisible();
  });

  await test.step('it is warned of, because nothing shows it', async () => {
    await page.getByRole('link', { name: 'Cảnh báo' }).last().click();
    await expect(heading(page, 'Cảnh báo')).toBeVisible();
    await expect(page.getByText('Đã báo hoàn thành nhưng không có minh chứng nào.').first()).toBeVisible();
  });

  await test.step('what many units are warned of is one line, which opens theirs', async () => {
    await comeIn(page, 'lanhdao');
    await page.goto(`/canh-bao?plan=${plan}`);
    const shared = page.getByRole('list', { name: 'Việc được cảnh báo' }).getByRole('listitem');
    const many = shared.filter({ hasText: /\d+ việc của \d+ đơn vị/u }).first();
    const [count] = (await many.locator('small').textContent())?.match(/\d+(?= việc của \d+ đơn vị)/u) ?? [];
    await many.getByRole('link').click();
    await expect(page.getByRole('heading', { name: `${count} việc`, exact: true })).toBeVisible();
  });

  await test.step('beside a unit that is warned of stands whom to call, and a press calls', async () => {
    await page.goto(`/canh-bao?plan=${plan}`);
    const unit = page.getByRole('table', { name: 'Theo đơn vị' }).getByRole('row', { name: COMMUNE });
    await expect(unit.getByText('Liên hệ: Đầu mối xã Tân Lạc')).toBeVisible();
    await expect(unit.getByRole('link', { name: '0200 000 002' })).toHaveAttribute('href', 'tel:0200000002');
  });

  await test.step('a column puts its rows in order: the most first, then the least, then as they came', async () => {
    await page.goto(`/theo-doi?plan=${plan}&by=task`);
    const head = page.getByRole('columnheader', { name: 'Tổng' });
    await expect(head).toBeVisible();
    const totals = async () =>
      (await page.locator('td[data-of="total"]').allTextContents()).map((text) => Number(text.match(/\d+$/u)?.[0]));
    const before = await totals();
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    expect(await totals()).toEqual(before.toSorted((one, other) => other - one));
    await head.getByRole('button').press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await head.getByRole('button').press('Enter');
    expect(await totals()).toEqual(before);
  });

  await test.step('the pivot says the same, by keys, and leaves as a file', async () => {
    await comeIn(page);
    await page.goto(`/bang-cheo?plan=${plan}&rows=task&columns=label`);
    const cell = page.getByRole('link', { name: /Mở danh sách: Cộng, Cộng/ });
    await expect(cell).toHaveText(String(issued.assignments.length));
    await cell.focus();
    await page.keyboard.press('Enter');
    await expect(heading(page, 'Theo dõi')).toBeVisible();
    await page.goBack();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải CSV' }).click();
    expect((await download).suggestedFilename()).toMatch(/^bang-cheo-.*\.csv$/);
  });

  await test.step('a day before it was issued nothing stood', async () => {
    await page.goto(`/theo-doi?plan=${plan}&at=2026-01-05`);
    await expect(page.getByRole('heading', { name: 'Không có việc nào trong phạm vi này' })).toBeVisible();
  });
});

test('a letter urges over exactly what the list shows as overdue, and units are chosen by hand for praise', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await comeIn(page);
  const { plan } = await overduePlan(page);

  await test.step('the letter is asked for where one follows the plan, and leaves as a file', async () => {
    await page.goto(`/ke-hoach/${plan}/giao`);
    await page.getByRole('button', { name: 'Soạn công văn đôn đốc…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Soạn công văn đôn đốc' });
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Tải Word' }).click();
    expect((await download).suggestedFilename()).toMatch(/^don-doc-nhiem-vu-.*\.docx$/);
    const overdue = dialog.getByRole('link', { name: /^\d+ nhiệm vụ quá hạn đến hôm nay$/ });
    const count = Number.parseInt((await overdue.textContent()) ?? '', 10);
    await overdue.click();
    await expect(page.getByRole('table', { name: /việc/i }).getByRole('link')).toHaveCount(count);
  });

  await test.step('a unit is offered none', async () => {
    await comeIn(page, 'donvi');
    await page.goto(`/ke-hoach/${plan}/giao`);
    await expect(page.getByRole('table', { name: /Số việc theo Nhiệm vụ/ })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Soạn công văn đôn đốc…' })).toHaveCount(0);
  });

  await test.step('two units are ticked by keys, and the list is of these', async () => {
    await comeIn(page);
    await overduePlan(page);
    await overduePlan(page);
    await comeIn(page, 'lanhdao');
    await page.goto('/xep-hang?measure=completion');
    const boxes = page.getByRole('checkbox', { name: /^Chọn (Sở|Ủy ban)/ });
    await boxes.first().focus();
    await page.keyboard.press('Space');
    await boxes.nth(1).check();
    await expect(page.getByText('Đã chọn 2 đơn vị.')).toBeVisible();
    const sent = page.waitForRequest((request) => request.url().includes('/api/ranking-praise'));
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Đề nghị khen' }).click();
    await page.getByRole('menuitem', { name: 'Danh sách đơn vị đã chọn, Word' }).click();
    expect(((await sent).postDataJSON() as { units: string[] }).units).toHaveLength(2);
    expect((await download).suggestedFilename()).toMatch(/^danh-sach-de-nghi-khen-.*\.docx$/);
    await page.getByRole('button', { name: 'Bỏ chọn' }).click();
    await expect(boxes.first()).not.toBeChecked();
  });
});
