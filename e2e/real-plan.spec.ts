// A real plan from the file to the register, as the person who compiles does it: dropped in, its doubts walked, checked with
// at most one key a task, confirmed, found without diacritics, taken out as XLSX and compared with the reading made by hand.
// Real plans stand beside the project and are not part of it: where there are none, this is skipped.
import { test } from './kept-page.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { comeIn } from './people.ts';
import { drop } from './plans.ts';

const SHARED = join(import.meta.dirname, '..', '..', 'shared');
const PLAN = join(SHARED, 'corpus', 'seed-2.docx');
const GOLD = join(SHARED, 'bench', 'gold', 'seed-2.json');
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type GoldTask = {
  readonly text: string;
  readonly lead: readonly string[];
  readonly coordinate: readonly string[];
  readonly product: string | null;
  readonly deadline: { readonly text: string } | null;
  readonly optional?: boolean;
};

test.skip(!existsSync(PLAN) || !existsSync(GOLD), 'no real plans beside the project');

test('a real plan is checked by keyboard, confirmed, found, and taken out as it was read by hand', async ({ page }) => {
  test.setTimeout(180_000);
  await comeIn(page);
  await page.goto('/');
  await drop(page, [{ name: 'ke-hoach-that.docx', mimeType: DOCX, buffer: readFileSync(PLAN) }]);
  await page.getByRole('link', { name: 'Soát bản đọc' }).first().click();
  const list = page.getByRole('grid', { name: 'Bản đọc theo mục' });
  await expect(list.getByRole('row', { selected: true })).toBeFocused();

  await page.keyboard.press('n');
  await expect(list.getByRole('row', { selected: true })).toBeFocused();
  await page.keyboard.press('Home');
  const { keys, items } = await acceptAll(page);
  expect(keys).toBeLessThanOrEqual(items);
  test.info().annotations.push({ type: 'keys', description: `${keys} keys for ${items} items` });

  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog', { name: 'Xác nhận thành kế hoạch' });
  await expect(dialog).toContainText('Mọi mục đều đã soát.');
  await dialog.getByRole('button', { name: 'Xác nhận', exact: true }).click();
  await expect(page).toHaveURL(/\/ke-hoach\/[0-9a-f-]{36}/);
  const plan = /ke-hoach\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';

  const gold = JSON.parse(readFileSync(GOLD, 'utf8')) as { readonly tasks: readonly GoldTask[] };
  const wanted = gold.tasks.filter(({ optional }) => optional !== true);
  await page.goto(`/ke-hoach/${plan}/nhiem-vu?q=${encodeURIComponent(withoutMarks(wanted[0]?.text ?? ''))}`);
  await expect(page.getByText(/^1 nhiệm vụ (khớp|trong)/)).toBeVisible();

  const rows = await exported(page, plan);
  for (const task of wanted) {
    const row = rows.find((each) => words(each['Nhiệm vụ']) === words(task.text));
    expect(row, task.text).toBeDefined();
    expect(row?.['Chủ trì'] ?? '').toBe(task.lead.join('; '));
    expect(row?.['Phối hợp'] ?? '').toBe(task.coordinate.join('; '));
    expect(words(row?.['Sản phẩm, kết quả'])).toBe(words(task.product));
    expect(words(row?.['Thời hạn'])).toContain(words(task.deadline?.text));
  }
  expect(rows.length).toBeLessThanOrEqual(gold.tasks.length);
});

/** Enter, until nothing is left to be checked. */
async function acceptAll(page: Page): Promise<{ readonly keys: number; readonly items: number }> {
  const bar = page.getByText(/^Đã soát \d+\/\d+$/);
  for (let keys = 0; ; keys += 1) {
    const [done = 0, all = 0] = ((await bar.innerText()).match(/\d+/g) ?? []).map(Number);
    if (done === all) return { keys, items: all };
    await page.keyboard.press('Enter');
    await expect(bar).not.toHaveText(`Đã soát ${done}/${all}`);
  }
}

/** The rows of the register of a plan as a person opens them: by the head of their column. */
async function exported(page: Page, plan: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const answer = await page.request.get(`/api/tasks/export?plan=${plan}`);
  expect(answer.status()).toBe(200);
  const { sheets } = await readXlsx(new Uint8Array(await answer.body()));
  const [head = [], ...rows] = sheets[0]?.rows ?? [];
  return rows.map((row) => Object.fromEntries(head.map((name, column) => [String(name), row[column]])));
}

/** Without blanks, and without the marks of italics that the copy from the web has left in the text. */
function words(value: unknown): string {
  return String(value ?? '')
    .normalize('NFC')
    .replace(/<\/?[a-z]+>|\s+/gu, '');
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
