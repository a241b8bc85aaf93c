import { describe, expect, test } from 'vitest';
import type { UnitId } from './id.ts';
import { findIssuer, type KnownUnit, matchUnit, unitBook, unitKey } from './unit-match.ts';

const unit = (id: string, name: string, parent: string | null): KnownUnit => ({
  id: id as UnitId,
  name,
  code: id,
  parent: parent as UnitId | null,
});

const BOOK = unitBook([
  unit('tinh', 'Ủy ban nhân dân tỉnh', null),
  unit('gd', 'Sở Giáo dục và Đào tạo', 'tinh'),
  unit('nv', 'Sở Nội vụ', 'tinh'),
  unit('gd-vp', 'Văn phòng Sở Giáo dục và Đào tạo', 'gd'),
  unit('gd-tccb', 'Phòng Tổ chức cán bộ', 'gd'),
  unit('nv-tccb', 'Phòng Tổ chức cán bộ', 'nv'),
  unit('gd-pt', 'Phòng Giáo dục phổ thông', 'gd'),
  unit('xa', 'Ủy ban nhân dân xã Tân Lạc', 'tinh'),
]);
const GD = { issuer: 'gd' as UnitId, named: new Map<string, UnitId>() };
const NOBODY = { issuer: null, named: new Map<string, UnitId>() };

describe('a name means one unit', () => {
  test.each([
    ['Sở Nội vụ', 'nv', 'as it stands'],
    ['Sở GDĐT', 'gd', 'its abbreviation written out'],
    ['Sở GD&ĐT', 'gd', 'however it is abbreviated'],
    ['Sở Giáo dục và Đào tạo tỉnh Sông Ngân', 'gd', 'with the province behind it'],
    ['UBND tỉnh', 'tinh', 'the committee of the province'],
    ['UBND xã Tân Lạc', 'xa', 'a commune'],
    ['Phòng Tổ chức cán bộ', 'gd-tccb', 'the one of the issuer, of two so named'],
    ['Văn phòng Sở', 'gd-vp', "the issuer's own office"],
    ['Văn phòng', 'gd-vp', 'and shorter still'],
    ['VP Sở', 'gd-vp', 'and abbreviated'],
  ])('%s is %s: %s', (name, id) => {
    expect(matchUnit(BOOK, name, GD)).toMatchObject({ how: 'same', unit: id });
  });

  test('of two units with one name none is meant where the issuer is not known', () => {
    expect(matchUnit(BOOK, 'Phòng Tổ chức cán bộ', NOBODY)).toMatchObject({ how: 'near', unit: null });
  });

  test('an abbreviation or a former name of a unit is as good as its name', () => {
    const book = unitBook([
      { ...unit('nnmt', 'Sở Nông nghiệp và Môi trường', null), aliases: ['Sở Tài nguyên và Môi trường', 'SNNMT'] },
    ]);
    expect(matchUnit(book, 'Sở Tài nguyên và Môi trường', NOBODY)).toMatchObject({ how: 'same', unit: 'nnmt' });
    expect(matchUnit(book, 'snnmt', NOBODY)).toMatchObject({ how: 'same', unit: 'nnmt' });
  });

  test('what a person has said comes before everything', () => {
    const named = new Map([[unitKey('Phòng Tổ chức cán bộ'), 'nv-tccb' as UnitId]]);
    expect(matchUnit(BOOK, 'Phòng Tổ chức cán bộ', { ...GD, named })).toMatchObject({ how: 'named', unit: 'nv-tccb' });
  });
});

describe('a name that is not certain', () => {
  test.each([
    ['Phòng TCCB', 'gd-tccb', 'initials'],
    ['Phòng Tổ chức - Cán bộ và Pháp chế', 'gd-tccb', 'most of its words'],
  ])('%s is proposed as %s by its %s, and not settled', (name, id) => {
    const match = matchUnit(BOOK, name, GD);
    expect(match).toMatchObject({ how: 'near', unit: null });
    expect(match.candidates[0]?.unit).toBe(id);
  });

  test.each(['các phòng chuyên môn, nghiệp vụ', 'UBND các xã, phường', 'Các đơn vị trực thuộc'])(
    '%s is a group',
    (name) => {
      expect(matchUnit(BOOK, name, GD)).toEqual({ how: 'group', unit: null, candidates: [] });
    },
  );

  test.each([
    ['Công an tỉnh', ['Sở Công Thương'], 'police are no department'],
    ['Trạm y tế xã, phường', ['Sở Y tế'], 'nor is a station'],
    ['Phòng Nghiệp vụ Y', ['Văn phòng Sở Nội vụ', 'Sở Nội vụ'], 'nor a room an office'],
    [
      'Trường Đại học Tây Nguyên',
      ['Trường Tiểu học Tây Nguyên', 'Trường Tiểu học Mẫu số 1'],
      'nor a university a school',
    ],
    ['Tỉnh đoàn', ['Ủy ban nhân dân xã Đoan Hùng'], 'a single word in common says too little'],
    ['Trung tâm Kiểm soát bệnh tật tỉnh', ['Trung tâm Giáo dục thường xuyên tỉnh'], 'all share “tỉnh”'],
  ])('%s is like none of %j: %s', (name, others) => {
    const book = unitBook(others.map((other) => unit(other, other, null)));
    expect(matchUnit(book, name, NOBODY)).toMatchObject({ how: 'none', candidates: [] });
  });

  test.each([
    ['Trường Mẫu số 1', 'Trường Tiểu học Mẫu số 1', 'of which it is not said what school it is'],
    ['Sở Văn hóa và Thể thao', 'Sở Văn hóa, Thể thao và Du lịch', 'as it was called before'],
    ['Phòng GD phổ thông', 'Phòng Giáo dục phổ thông', 'abbreviated in the middle'],
  ])('%s is still proposed as %s, %s', (name, other) => {
    const book = unitBook([unit('one', other, null), unit('far', 'Ủy ban nhân dân xã Tân Lạc', null)]);
    expect(matchUnit(book, name, NOBODY).candidates.map(({ unit: id }) => id)).toEqual(['one']);
  });

  test('is nobody where nothing is near', () => {
    expect(matchUnit(BOOK, 'Hiệp hội chế biến thủy sản', GD)).toMatchObject({ how: 'none', candidates: [] });
  });
});

test.each([
  ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'gd'],
  ['Ủy ban nhân dân tỉnh Sông Ngân', 'tinh'],
  ['Sở Y tế', null],
])('the issuer %s is the unit %s', (issuer, id) => {
  expect(findIssuer(BOOK, issuer)).toBe(id);
});
