import { expect, test } from 'vitest';
import { matching } from './matching.ts';

const NAMED = [{ label: 'Việc của tôi' }, { label: 'Văn bản' }, { label: 'Tổ chức: Nhật ký' }, { label: 'Đổi tên…' }];

test.each([
  ['viec', ['Việc của tôi']],
  ['toi viec', ['Việc của tôi']],
  ['VIỆC', ['Việc của tôi']],
  ['v', ['Việc của tôi', 'Văn bản']],
  ['nhat k', ['Tổ chức: Nhật ký']],
  ['doi ten', ['Đổi tên…']],
  ['iec', []],
  ['viec ban', []],
])('“%s” means %j', (typed, labels) => {
  expect(matching(NAMED, typed).map(({ label }) => label)).toEqual(labels);
});

test('nothing typed means all', () => {
  expect(matching(NAMED, '  ')).toEqual(NAMED);
});
