import { expect, test } from 'vitest';
import { isOfMany, meansOf } from './means.ts';

const units = ['Văn phòng Sở', 'Phòng Kế hoạch', 'Phòng Tài vụ', 'Thanh tra'].map((name) => ({ id: name, name }));
const group = { name: 'Các phòng chuyên môn', units } as const;

test('a group that is out of reach is told as a group with how many it has, and not as its first unit', () => {
  expect(meansOf({ ...group, how: 'outside' })).toBe('how.outside.group');
  expect(isOfMany({ ...group, how: 'outside' })).toBe(true);
});

test('one unit is told by its name, unless that is what the plan calls it', () => {
  const [first] = units;
  const one = { units: first === undefined ? [] : [first] };
  expect(meansOf({ ...one, name: 'Văn phòng', how: 'outside' })).toBe('how.outside');
  expect(meansOf({ ...one, name: 'Văn phòng Sở', how: 'unit' })).toBeNull();
  expect(meansOf({ ...one, name: 'Văn phòng', how: 'unit' })).toBe('how.unit');
  expect(isOfMany({ ...one, how: 'unit' })).toBe(false);
});
