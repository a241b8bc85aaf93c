import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type World, world } from '../testing/world.ts';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.end());

const keyOf = async (text: string) =>
  (await sql<{ key: string }>`select sort_key(${text}) as key`.execute(w.system.db)).rows[0]?.key ?? '';

/** In the order of a Vietnamese dictionary. */
const ORDER = [
  '2 xã vùng cao',
  'An Bình',
  'Ăn uống',
  'Ấm Hạ',
  'Ba',
  'Bà Rịa',
  'Bả',
  'Bã',
  'Bá Thước',
  'Bạ',
  'Ban Dân tộc',
  'Dân vận',
  'Đà Bắc',
  'Ea Kar',
  'Ê-đê',
  'Lạc Sơn',
  'Ngọc Sơn',
  'Nậm Nhùn',
  'Ông Trang',
  'Ơn Nghĩa',
  'Sở Nội vụ',
  'Sơn La',
  'Ư Va',
  'Yên Thủy',
];

test('names are in the order of the alphabet, and where their letters are the same in that of the tones', async () => {
  const sorted = ORDER.toSorted(new Intl.Collator('vi').compare);
  const keyed = await Promise.all(ORDER.map(async (name) => ({ name, key: await keyOf(name) })));
  const bytes = (text: string) => Buffer.from(text);
  const byKey = keyed.toSorted((one, other) => Buffer.compare(bytes(one.key), bytes(other.key)));
  expect(byKey.map(({ name }) => name)).toEqual(sorted);
});

test.each([
  ['Sở Y tế', 'SỞ Y TẾ'],
  ['Sở Y tế', ' sở  y tế '],
  ['Xã Hòa Bình', 'Xã Hoà Bình'],
  ['Đảng ủy', 'Đảng ủy'.normalize('NFD')],
])('“%s” and “%s” are one name', async (one, other) => {
  expect(await keyOf(other)).toBe(await keyOf(one));
});

test.each([
  ['Sở Y tế', 'Sở Y te'],
  ['Ban', 'Bàn'],
  ['Dân', 'Đân'],
])('“%s” and “%s” are two', async (one, other) => {
  expect(await keyOf(other)).not.toBe(await keyOf(one));
});
