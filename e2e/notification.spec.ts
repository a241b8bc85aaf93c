// Who is to act is told: on the bell, in one line for many, with the number that the list has; and not where it is off.
import { expect, type Page } from '@playwright/test';
import { type IssuedPlan, issuedPlan, ofCommune } from './assignments.ts';
import { test } from './kept-page.ts';
import { comeIn } from './people.ts';
import { ask } from './plans.ts';

const unseen = async (page: Page) => ((await ask(page, 'get', '/api/notices/unseen')) as { unseen: number }).unseen;
const bell = (page: Page) => page.getByRole('button', { name: /^Thông báo,/ });

/** The line of that plan, once the job has told of it. */
async function told({ plan }: IssuedPlan, page: Page): Promise<number> {
  const count = async () => {
    const { lines } = (await ask(page, 'get', '/api/notices?kind=given')) as {
      lines: { planId: string; count: number }[];
    };
    return lines.find(({ planId }) => planId === plan)?.count ?? 0;
  };
  await expect.poll(count).toBeGreaterThan(0);
  return count();
}

test('new work rings, many are one line with the number of its list, and what is seen rings no more', async ({
  page,
}) => {
  await comeIn(page);
  const issued = await issuedPlan(page);
  await comeIn(page, 'donvi');
  const count = await told(issued, page);
  const before = await unseen(page);
  await page.goto('/viec');
  await expect(bell(page)).toHaveAccessibleName(`Thông báo, ${before} chưa xem`);

  await bell(page).focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Thông báo' });
  await expect(panel.getByRole('heading', { name: 'Thông báo' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(bell(page)).toBeFocused();
  await page.keyboard.press('Enter');
  const line = panel.locator(`a[href*="${issued.plan}"]`);
  await expect(line).toHaveText(`${count} nhiệm vụ mới được giao`);
  await line.click();

  await expect(page.getByRole('heading', { level: 1, name: `${count} nhiệm vụ mới được giao` })).toBeVisible();
  await expect(page.getByRole('main').locator('a[data-row]')).toHaveCount(count);
  await expect.poll(() => unseen(page)).toBe(before - count);
  await page.getByRole('link', { name: ofCommune(issued).text }).click();
  await expect(page.getByRole('heading', { level: 1, name: ofCommune(issued).text })).toBeVisible();
});

test('what is switched off does not ring, and stays off', async ({ page }) => {
  await comeIn(page, 'donvi');
  await page.goto('/tai-khoan');
  const box = page.getByRole('checkbox', { name: 'Việc mới được giao: Chuông' });
  await box.uncheck();
  await page.reload();
  await expect(box).not.toBeChecked();
  const before = await unseen(page);
  await comeIn(page);
  const issued = await issuedPlan(page);
  await comeIn(page, 'donvi');
  // Another kind of the same act rings all the same: what comes after it has been told.
  await comeIn(page);
  const { id } = ofCommune(issued);
  await ask(page, 'post', `/api/assignments/${id}/withdraw`, { version: 1, reason: 'Giao nhầm đợt' });
  await comeIn(page, 'donvi');
  await expect.poll(() => unseen(page)).toBe(before + 1);
  await page.goto('/tai-khoan');
  await box.check();
  await expect(box).toBeChecked();
});
