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

describe('heads that are named by their office are the units that they head', () => {
  test.each([
    ['Chủ tịch UBND các xã, phường', 'communes'],
    ['Chủ tịch Ủy ban nhân dân các xã, phường, đặc khu', 'communes'],
    ['Chủ tịch UBND cấp xã', 'communes'],
    ['Giám đốc các Sở', 'departments'],
    ['Giám đốc các sở, Thủ trưởng các ban, ngành', 'departments'],
    ['Trưởng các phòng', 'rooms'],
    ['Các Trưởng phòng chuyên môn, nghiệp vụ', 'rooms'],
    ['Thủ trưởng các đơn vị trực thuộc Sở', 'direct-units'],
    ['Hiệu trưởng các trường THPT', 'upper-secondary-schools'],
    ['Người đứng đầu các cơ sở giáo dục', 'schools'],
    ['Hiệu trưởng các trường học'.normalize('NFD'), 'schools'],
  ])('%s: %s', (name, code) => {
    expect(codeOf(name)).toBe(code);
  });
  test('“cơ quan, đơn vị” are all right under the issuer that govern no area, and “địa phương” the communes', () => {
    const kinds = (name: string) => readGroup(name)?.flatMap((part) => part.kinds.map((kind) => [kind, part.under]));
    const bodies = ['department', 'room', 'direct', 'school'].map((kind) => [kind, 'issuer']);
    expect(kinds('Thủ trưởng các cơ quan, đơn vị')).toEqual(bodies);
    expect(kinds('các cơ quan, đơn vị, địa phương')).toEqual([...bodies, ['commune', 'area']]);
    expect(kinds('Thủ trưởng các cơ quan, đơn vị; Chủ tịch UBND các xã')).toEqual([...bodies, ['commune', 'area']]);
  });
  test('schools under the issuer are not all schools of the area', () => {
    const direct = { under: 'issuer', depth: 'direct', kinds: ['school'] };
    expect(readGroup('Hiệu trưởng các trường trực thuộc')).toMatchObject([{ ...direct, forms: [] }]);
    expect(readGroup('Hiệu trưởng các trường THPT trực thuộc Sở')).toMatchObject([
      { ...direct, forms: ['upper-secondary', 'secondary'] },
    ]);
    expect(readGroup('cơ sở giáo dục (MN, TH) trực thuộc')).toMatchObject([
      { ...direct, forms: ['preschool', 'primary', 'primary-secondary'] },
    ]);
  });
  test('the name that the body gave the heads themselves comes before their group', () => {
    const own = { code: 'chu-tich', name: 'Chủ tịch UBND cấp xã', aliases: [], parts: [] };
    expect(matchGroup([...STANDARD_GROUPS, own], 'Chủ tịch UBND cấp xã')?.code).toBe('chu-tich');
    const communes = { code: 'vung-ven', name: 'UBND cấp xã', aliases: [], parts: [] };
    expect(matchGroup([communes, ...STANDARD_GROUPS], 'Chủ tịch UBND cấp xã')?.code).toBe('vung-ven');
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
  'Phó Chủ tịch UBND các xã, phường',
  'Chủ tịch UBND xã Tân Lạc',
  'Chủ tịch UBND xã',
  'Giám đốc Sở Nội vụ',
  'Trưởng phòng Tổ chức cán bộ',
  'Hiệu trưởng Trường THPT Mẫu số 1',
  'Trưởng công an các xã, phường',
  'Chủ tịch Hội Nông dân các xã',
  'Giám đốc các doanh nghiệp',
  'Trưởng các thôn',
  'Thủ trưởng các cơ quan, đơn vị liên quan',
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
