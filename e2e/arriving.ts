// How one comes to a screen by its address, and knows that it is there.
import { expect, type Page } from '@playwright/test';

export async function at(page: Page, path: string, heading: string | RegExp): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

export async function arrived(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.mantine-Skeleton-root, [aria-busy="true"]')).toHaveCount(0);
}

/** By the menu of whatever list is on the screen. */
export async function exportAs(page: Page, format: string): Promise<void> {
  await page.getByRole('button', { name: 'Xuất', exact: true }).click();
  await page.getByRole('menuitem', { name: format }).click();
}
