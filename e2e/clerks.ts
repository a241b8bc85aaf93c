// A clerk of two communes: added by the administrator, and signed in under the password that she has chosen.
import { expect, type Page } from '@playwright/test';

/** The first, which the administrator gives, and the one that is chosen instead. */
const FIRST = 'chim-sau-ben-do-41';
const CHOSEN = 'cau-go-qua-suoi-27';

/** Somebody who reports for two communes, added by who is signed in; answers with her username. */
export async function clerk(page: Page, [first = '', second = '']: readonly (string | undefined)[]): Promise<string> {
  const username = `excel${Date.now() % 1_000_000}`;
  const data = { name: 'Đầu mối hai xã', username, password: FIRST, unit: first, role: 'unit' };
  const added = await page.request.post('/api/people', { data });
  expect(added.status(), await added.text()).toBe(201);
  const { id } = (await added.json()) as { readonly id: string };
  const given = await page.request.post(`/api/people/${id}/offices`, { data: { unit: second, role: 'unit' } });
  expect(given.ok(), await given.text()).toBe(true);
  return username;
}

export async function signInClerk(page: Page, username: string): Promise<void> {
  const enter = async (password: string) =>
    (await page.request.post('/api/session', { data: { username, password } })).ok();
  if (await enter(CHOSEN)) return;
  expect(await enter(FIRST)).toBe(true);
  const changed = await page.request.put('/api/session/password', { data: { current: FIRST, next: CHOSEN } });
  expect(changed.ok(), await changed.text()).toBe(true);
}
