// A document is checked before it is signed: what is wrong with its form, where, by which rule; and a copy that is mended.
import { test } from './kept-page.ts';
import { expect, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { comeIn } from './people.ts';
import { broken, sample, spoilt } from './plans.ts';

async function open(page: Page): Promise<void> {
  await comeIn(page);
  await page.goto('/');
  await page.getByRole('navigation').getByRole('link', { name: 'Kiểm tra văn bản' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kiểm tra văn bản' })).toBeVisible();
}

test('what is wrong stands with its rule, its place and what the corrected copy says', async ({ page }) => {
  await open(page);
  await page.getByTestId('check-file').setInputFiles(spoilt());
  const wrong = page.getByRole('region', { name: /^Sai/ });
  await expect(page.getByRole('heading', { name: /^Kết quả kiểm tra: ke-hoach-sai.docx/ })).toBeFocused();
  const margin = wrong.getByRole('listitem').filter({ hasText: 'Lề trái 20 mm, phải từ 30 đến 35 mm.' });
  await expect(margin).toContainText('Phụ lục I, Phần I, mục I.3');
  await expect(margin).toContainText('Bản sửa ghi: 30 mm');
  const motto = page
    .getByRole('region', { name: /^Nên xem/ })
    .getByRole('listitem')
    .filter({ hasText: 'Tiêu ngữ viết' });
  await expect(motto.first()).toContainText('Độc lập – Tự do - Hạnh phúc');
  await expect(page.getByRole('region', { name: /^Gợi ý/ })).toContainText('Nhiệm vụ chưa rõ');
});

test('the corrected copy is downloaded, and checked again has nothing wrong left', async ({ page }) => {
  await open(page);
  await page.getByTestId('check-file').setInputFiles(spoilt());
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải bản đã sửa' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('ke-hoach-sai-da-sua.docx');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const buffer = Buffer.concat(chunks);
  expect(strFromU8(unzipSync(new Uint8Array(buffer))['word/document.xml'] ?? new Uint8Array())).toContain(
    'w:left="1701"',
  );
  await page.getByTestId('check-file').setInputFiles({ ...spoilt(), name: 'da-sua.docx', buffer });
  await expect(page.getByRole('heading', { name: /da-sua.docx$/ })).toBeVisible();
  await expect(page.getByRole('region', { name: /^Sai/ })).toHaveCount(0);
});

test('a file that is dropped here is checked and not uploaded', async ({ page }) => {
  await open(page);
  const { name, mimeType, buffer } = spoilt();
  const carried = await page.evaluateHandle(
    (file) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(file.base64), (character) => character.codePointAt(0) ?? 0);
      transfer.items.add(new File([bytes], file.name, { type: file.mimeType }));
      return transfer;
    },
    { name, mimeType, base64: buffer.toString('base64') },
  );
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: carried });
  await expect(page.getByText('Thả tệp để kiểm tra')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: carried });
  await expect(page.getByRole('region', { name: /^Kết quả kiểm tra/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Tải lên', exact: true })).toBeHidden();
});

test('a file that cannot be checked says why, and another can be chosen', async ({ page }) => {
  await open(page);
  await page.getByTestId('check-file').setInputFiles(broken());
  await expect(page.getByRole('alert')).toContainText('Tệp bị hỏng, không mở được');
  await page.getByTestId('check-file').setInputFiles(sample('marked-secret.docx'));
  await expect(page.getByRole('alert')).toContainText('Văn bản đóng dấu Mật');
  await page.getByTestId('check-file').setInputFiles(sample('decision-with-plan.docx'));
  await expect(page.getByRole('heading', { name: 'Không thấy chỗ nào sai' })).toBeVisible();
});
