import { describe, expect, test } from 'vitest';
import { readGroup } from './group-grammar.ts';
import { unitFormOf } from './unit-form.ts';
import { matchGroup, STANDARD_GROUPS } from './unit-group.ts';

const codeOf = (name: string) => matchGroup(STANDARD_GROUPS, name)?.code;

describe('a name of many is one of the groups that every body has', () => {
  test.each([
    ['Sở, ngành', 'departments'],
    ['các sở, ban, ngành', 'departments'],
    ['Các Sở, ban, ngành thuộc tỉnh', 'departments'],
    ['Thủ trưởng các sở, ngành', 'departments'],
    ['các phòng chuyên môn, nghiệp vụ', 'rooms'],
    ['Các phòng CMNV', 'rooms'],
    ['các phòng thuộc Sở', 'rooms'],
    ['Các đơn vị trực thuộc', 'direct-units'],
    ['đơn vị trực thuộc Sở', 'direct-units'],
    ['UBND các xã, phường', 'communes'],
    ['Ủy ban nhân dân các xã, phường, đặc khu', 'communes'],
    ['UBND cấp xã', 'communes'],
    ['các địa phương', 'communes'],
    ['các cơ sở giáo dục', 'schools'],
    ['cơ sở giáo dục trên địa bàn xã', 'commune-schools'],
    ['các trường THPT', 'upper-secondary-schools'],
  ])('%s: %s', (name, code) => {
    expect(codeOf(name)).toBe(code);
  });
});

describe('a group that only these words make', () => {
  test('two at once are both', () => {
    const parts = readGroup('Các phòng chuyên môn, đơn vị trực thuộc');
    expect(parts?.map(({ kinds }) => kinds)).toEqual([['room'], ['direct', 'school']]);
    const both = readGroup('các sở, ban, ngành và UBND các xã, phường');
    expect(both?.map(({ kinds }) => kinds)).toEqual([['department'], ['commune']]);
  });

  test('levels of schools are only those that are named', () => {
    expect(readGroup('cơ sở giáo dục (MN, TH, THCS) trên địa bàn xã')).toEqual([
      {
        kinds: ['school'],
        forms: ['preschool', 'primary', 'primary-secondary', 'lower-secondary', 'secondary'],
        under: 'area',
        depth: 'any',
        parents: ['commune'],
      },
    ]);
    expect(readGroup('các trường mầm non, tiểu học')?.[0]?.forms).toEqual([
      'preschool',
      'primary',
      'primary-secondary',
    ]);
  });

  test('wards alone are wards alone', () => {
    expect(readGroup('UBND các phường')?.[0]?.forms).toEqual(['ward']);
  });
});

test.each([
  'Sở Nội vụ',
  'Phòng Tổ chức cán bộ',
  'UBND xã Tân Lạc',
  'Các doanh nghiệp',
  'các sở, ngành và các doanh nghiệp',
  'Các phòng Tổ chức cán bộ, Văn phòng',
  'Trường THPT Mẫu số 1',
  '',
])('“%s” is no group of units of ours', (name) => {
  expect(matchGroup(STANDARD_GROUPS, name)).toBeNull();
});

test('what the body itself calls a group comes before the grammar', () => {
  const own = { code: 'cum-1', name: 'Cụm thi đua số 1', aliases: ['các địa phương'], parts: [] };
  expect(matchGroup([own, ...STANDARD_GROUPS], 'Các địa phương')?.code).toBe('cum-1');
  expect(matchGroup([own, ...STANDARD_GROUPS], 'cụm thi đua số 1')?.code).toBe('cum-1');
});

test.each([
  ['commune', 'Ủy ban nhân dân xã Tân Lạc', 'rural-commune'],
  ['commune', 'UBND phường Hoà Bình', 'ward'],
  ['school', 'Trường Mầm non Mẫu số 1', 'preschool'],
  ['school', 'Trường TH và THCS Mẫu', 'primary-secondary'],
  ['school', 'Trường THCS và THPT Mẫu', 'secondary'],
  ['school', 'Trường Trung học phổ thông Mẫu số 1', 'upper-secondary'],
  ['direct', 'Trung tâm GDNN - GDTX số 1', 'continuing'],
  ['room', 'Phòng Giáo dục tiểu học', null],
] as const)('a %s called %s is of the form %s', (kind, name, form) => {
  expect(unitFormOf(kind, name)).toBe(form);
});
