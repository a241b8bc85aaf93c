// Clerks of units: added by the administrator, and signed in under the password that they have chosen.
import { expect, type Page } from '@playwright/test';
import { fresh } from './fresh.ts';

/** The first, which the administrator gives, and the one that is chosen instead. */
const FIRST = 'chim-sau-ben-do-41';
const CHOSEN = 'cau-go-qua-suoi-27';

type Clerk = { readonly username?: string; readonly name?: string; readonly role?: 'unit' | 'compiler' };

/** Somebody with an office in each of the units, added by who is signed in; answers with her username. */
export async function clerk(
  page: Page,
  [first = '', ...others]: readonly (string | undefined)[],
  { username = `excel${fresh()}`, name = 'Đầu mối hai xã', role = 'unit' }: Clerk = {},
): Promise<string> {
  const data = { name, username, password: FIRST, unit: first, role };
  const added = await page.request.post('/api/people', { data });
  expect(added.status(), await added.text()).toBe(201);
  const { id } = (await added.json()) as { readonly id: string };
  for (const unit of others) {
    const given = await page.request.post(`/api/people/${id}/offices`, { data: { unit, role } });
    expect(given.ok(), await given.text()).toBe(true);
  }
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
