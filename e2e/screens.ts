// Every screen that there is, and how one comes to it: what holds for all of them is tested on this list.
import { expect, type Page } from '@playwright/test';
import { comeIn } from './people.ts';
import { given } from './plans.ts';

export type Screen = { readonly name: string; readonly open: (page: Page) => Promise<void> };

export const SCREENS: readonly Screen[] = [
  { name: 'sign-in', open: (page) => at(page, '/', 'Đăng nhập') },
  { name: 'home', open: home },
  { name: 'documents', open: documents },
  { name: 'reading', open: (page) => reading(page, '') },
  { name: 'task', open: (page) => reading(page, '?task=3') },
  { name: 'not-found', open: async (page) => (await comeIn(page), at(page, '/khong-co', 'Không có trang này')) },
];

async function home(page: Page): Promise<void> {
  await comeIn(page);
  await given(page, 'grouped-table.docx');
  await at(page, '/', /^Xin chào/);
  await expect(page.getByRole('region', { name: 'Mới tải lên' }).getByRole('listitem').first()).toBeVisible();
}

async function documents(page: Page): Promise<void> {
  await comeIn(page);
  await given(page, 'grouped-table.docx');
  await at(page, '/van-ban', 'Văn bản');
  await expect(page.getByRole('table')).toBeVisible();
}

async function reading(page: Page, search: string): Promise<void> {
  await comeIn(page);
  const id = await given(page, 'grouped-table.docx');
  await at(page, `/van-ban/${id}${search}`, /Phòng, chống lũ/);
  await expect(page.getByRole('table')).toBeVisible();
}

async function at(page: Page, path: string, heading: string | RegExp): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}
