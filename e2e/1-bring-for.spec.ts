// A document is brought for the unit that one names: chosen once, kept, and shown wherever a file is dropped.
import { expect, test } from '@playwright/test';
import { clerk, signInClerk } from './clerks.ts';
import { comeIn } from './people.ts';
import { drop, type Plan } from './plans.ts';
import { unitsOf } from './rounds.ts';
import { fresh } from './fresh.ts';

const CHOICE = 'Tải lên cho đơn vị';

test('who brings documents for two units chooses one, and it is kept; who brings them for one is asked nothing', async ({
  page,
}) => {
  await comeIn(page);
  await page.goto('/van-ban');
  await expect(page.getByRole('button', { name: 'Tải văn bản lên' })).toBeVisible();
  await expect(page.getByLabel(CHOICE)).toHaveCount(0);

  const units = await unitsOf(page);
  const [first, second] = ['04831', '04876'].map((code) => units.find((unit) => unit.code === code));
  if (first === undefined || second === undefined) throw new Error('The sample province has two communes.');
  const username = `hainoi${fresh()}`;
  await clerk(page, [first.id, second.id], { username, name: 'Chuyên viên hai xã', role: 'compiler' });
  await signInClerk(page, username);
  await page.goto('/van-ban');
  await expect(page.getByLabel(CHOICE)).toHaveValue(first.id);
  await page.getByLabel(CHOICE).selectOption(second.id);

  const sent = page.waitForRequest(
    (request) => request.method() === 'POST' && request.url().includes('/api/documents'),
  );
  await drop(page, [planOf(username)]);
  expect(new URL((await sent).url()).searchParams.get('unit')).toBe(second.id);
  const row = page.getByRole('region', { name: 'Tải lên', exact: true }).getByRole('listitem');
  await expect(row).toContainText(`cho ${second.name}`);
  await expect(row).toContainText('Đã đọc');

  await page.reload();
  await expect(page.getByLabel(CHOICE)).toHaveValue(second.id);
  await page.goto('/');
  await expect(page.getByLabel(CHOICE)).toHaveValue(second.id);
});

function planOf(mark: string): Plan {
  const text = `KẾ HOẠCH\nTrồng cây ${mark}\n\nI. NHIỆM VỤ\n1. Phòng Kinh tế trồng cây trước ngày 30/4/2027.`;
  return { name: `ke-hoach-${mark}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) };
}
