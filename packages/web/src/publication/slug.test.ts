import { expect, test } from 'vitest';
import { isSlug, slugOf } from './slug.ts';

test.each([
  ['12/KH-UBND – Chăm sóc rừng đầu nguồn', '12-kh-ubnd-cham-soc-rung-dau-nguon'],
  ['  Đề án số 06!  ', 'de-an-so-06'],
  ['…', ''],
])('“%s” becomes %s', (name, slug) => expect(slugOf(name)).toBe(slug));

test('a long name ends where a stroke does not stand', () => {
  const slug = slugOf('Kế hoạch triển khai thực hiện nhiệm vụ phát triển kinh tế xã hội năm 2026');
  expect([slug.length <= 60, isSlug(slug)]).toEqual([true, true]);
});

test.each(['', '-x', 'x-', 'a--b', 'Hoa', 'có dấu', 'a/b'])('“%s” is no address', (text) =>
  expect(isSlug(text)).toBe(false),
);
