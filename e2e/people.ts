// The people of the sample province, and how they come in.
import { expect, type Page } from '@playwright/test';

export const PASSWORD = 'saurodungthu';

/** By the form, as a person does. */
export async function signIn(page: Page, username: string, password = PASSWORD): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}

/** By a call, where signing in is not what the test is about. */
export async function comeIn(page: Page, username = 'tonghop'): Promise<void> {
  const answer = await page.request.post('/api/session', { data: { username, password: PASSWORD } });
  expect(answer.status()).toBe(200);
}
