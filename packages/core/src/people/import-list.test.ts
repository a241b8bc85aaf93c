import { describe, expect, test } from 'vitest';
import type { UnitId } from '../id.ts';
import { IMPORT_COLUMNS, type ListedUnit, tableOf } from './import-list.ts';
import { checkPeople } from './import-people.ts';
import { checkUnits } from './import-units.ts';
import { codeKey } from './unit-keys.ts';

const HEAD = Object.values(IMPORT_COLUMNS.units);
const TOP = { parent: null, openedOn: '2025-07-01' };
const unit = (code: string, name: string, more: Partial<ListedUnit> = {}): [string, ListedUnit] => [
  codeKey(code),
  { id: code as UnitId, code, name, ...TOP, managed: true, ...more },
];
const KNOWN = new Map([
  unit('UBND', 'Ủy ban nhân dân tỉnh'),
  unit('NGOAI', 'Đơn vị khác', { managed: false }),
  unit('NV', 'Sở Nội vụ', { parent: 'UBND' as UnitId, openedOn: '2026-03-01' }),
]);
const HEADS = new Map([
  ['NV' as UnitId, 'Phạm Đứng Đầu'],
  ['NGOAI' as UnitId, 'Người Ngoài'],
]);
const WAY = { today: '2026-11-26', agencyCodes: new Set(['H15.1']), closedCodes: new Set(['cu']) };

function checked(...body: string[][]) {
  const table = tableOf('units', [HEAD, ...body]);
  if ('missing' in table) throw new Error(table.missing.join());
  return checkUnits(table.rows, KNOWN, WAY);
}

test('columns are known by their titles, in any order, with or without marks and stars', () => {
  const table = tableOf('units', [
    ['loai', 'TÊN ĐƠN VỊ', 'Mã đơn vị*', 'Mã đơn vị cấp trên'],
    ['Sở', 'Sở A', 'A', 'UBND'],
  ]);
  expect(table).toMatchObject({ rows: [{ row: 2, cells: { code: 'A', name: 'Sở A', kind: 'Sở', parent: 'UBND' } }] });
  expect(tableOf('units', [['Mã đơn vị']])).toMatchObject({
    missing: ['Tên đơn vị *', 'Loại *', 'Mã đơn vị cấp trên *'],
  });
});

describe('units', () => {
  test('come out with the unit above before the one below, whatever their order in the list', () => {
    const { units, faults } = checked(
      ['P1', 'Phòng Một', 'Phòng', 'S1', '', '', '', 'P.1', 'Phòng Cũ'],
      ['S1', 'Sở Một', 'Sở', 'UBND', '01/7/2025', 'H15.2', '000.00.02.H15'],
    );
    expect(faults).toEqual([]);
    expect(units.map(({ code, kind, openedOn }) => [code, kind, openedOn])).toEqual([
      ['S1', 'department', '2025-07-01'],
      ['P1', 'room', '2026-11-26'],
    ]);
  });

  test('that are here under the same name are left as they are', () => {
    expect(checked(['UBND', 'Ủy ban nhân dân tỉnh', 'UBND cấp tỉnh', 'UBND'])).toMatchObject({
      known: 1,
      units: [],
      faults: [],
    });
  });

  test.each([
    [['', 'Sở A', 'Sở', 'UBND'], 'Mã đơn vị *', 'missing'],
    [['A B', 'Sở A', 'Sở', 'UBND'], 'Mã đơn vị *', 'code-form'],
    [['A', 'Sở A', 'Hội', 'UBND'], 'Loại *', 'kind-unknown'],
    [['A', 'Sở A', 'Sở', 'XYZ'], 'Mã đơn vị cấp trên *', 'parent-unknown'],
    [['A', 'Sở A', 'Sở', 'NGOAI'], 'Mã đơn vị cấp trên *', 'out-of-reach'],
    [['A', 'Sở A', 'Sở', 'UBND', '31/02/2026'], 'Ngày thành lập', 'day-form'],
    [['A', 'Sở A', 'Sở', 'UBND', '27/11/2026'], 'Ngày thành lập', 'day-ahead'],
    [['A', 'Phòng A', 'Phòng', 'NV', '28/02/2026'], 'Ngày thành lập', 'before-parent'],
    [['A', 'UBND tỉnh khác', 'tỉnh', 'UBND'], 'Loại *', 'top-only'],
    [['A', 'SỞ  nội vụ', 'Sở', 'UBND'], 'Tên đơn vị *', 'name-there'],
    [['nv', 'Sở khác', 'Sở', 'UBND'], 'Mã đơn vị *', 'other-name'],
    [['Cu', 'Sở A', 'Sở', 'UBND'], 'Mã đơn vị *', 'taken'],
    [['A', 'Sở A', 'Sở', 'UBND', '', 'h15'], 'Mã định danh', 'agency-form'],
    [['A', 'Sở A', 'Sở', 'UBND', '', 'H15.1'], 'Mã định danh', 'taken'],
    [['UBND', 'Tên khác', 'Sở', 'UBND'], 'Mã đơn vị *', 'other-name'],
    [['A', 'Sở A', 'Sở', 'A'], 'Mã đơn vị cấp trên *', 'circle'],
  ])('%j: %s is %s', (row, column, code) => {
    expect(checked(row).faults).toMatchObject([{ row: 2, column, code }]);
  });

  test('two with one code, in capitals or not, are told at the second', () => {
    const { faults } = checked(['A', 'Sở A', 'Sở', 'UBND'], [], ['a', 'Sở B', 'Sở', 'UBND']);
    expect(faults).toMatchObject([{ row: 4, code: 'twice' }]);
  });

  test('two of one name under one unit are told at the second, with the code of the first', () => {
    const { faults } = checked(
      ['A', 'Văn phòng', 'Phòng', 'NV'],
      ['B', 'văn phòng', 'Phòng', 'nv'],
      ['C', 'Văn phòng', 'Phòng', 'UBND'],
    );
    expect(faults).toEqual([{ row: 3, column: 'Tên đơn vị *', code: 'name-there', value: 'A' }]);
  });

  test('one that is older than the unit above it in the list is told with the day of that', () => {
    const { faults } = checked(['P', 'Phòng P', 'Phòng', 's', '01/7/2025'], ['S', 'Sở S', 'Sở', 'ubnd', '02/7/2025']);
    expect(faults).toEqual([{ row: 2, column: 'Ngày thành lập', code: 'before-parent', value: '02/7/2025' }]);
  });

  test('a code that is here is the same in small letters, also as the unit above', () => {
    expect(checked(['nv', 'Sở Nội vụ', 'Sở', 'ubnd'], ['P', 'Phòng P', 'Phòng', 'nv'])).toMatchObject({
      known: 1,
      units: [{ code: 'P', parent: 'nv' }],
      faults: [],
    });
  });
});

describe('people', () => {
  const check = (...body: string[][]) => {
    const table = tableOf('people', [Object.values(IMPORT_COLUMNS.people), ...body]);
    if ('missing' in table) throw new Error(table.missing.join());
    const roles = [{ code: 'unit', name: 'Đầu mối đơn vị' }];
    return checkPeople(table.rows, { units: KNOWN, usernames: new Set(['co']), heads: HEADS, roles });
  };

  test('a row that takes the place of a head who is there tells who she is', () => {
    const { faults, replaced } = check(
      ['Trần A', 'trana', 'NV', 'unit', '', 'x'],
      ['Lê B', 'leb', 'UBND', 'unit', '', 'x'],
      ['Hồ C', 'hoc', 'NGOAI', 'unit', '', 'x'],
    );
    expect(replaced).toEqual([{ row: 2, unit: 'NV', code: 'NV', head: 'Phạm Đứng Đầu' }]);
    // Whoever heads a unit that is out of reach is not told.
    expect(faults.map(({ code }) => code)).toEqual(['out-of-reach']);
  });

  test('come with a unit and a role, by its name or its code', () => {
    expect(
      check(
        ['Trần A', 'TranA', 'UBND', 'đầu mối đơn vị', 'Trưởng phòng', 'x', '0912.345.678'],
        ['Lê B', 'leb', 'UBND', 'unit'],
      ),
    ).toMatchObject({
      faults: [],
      people: [
        { username: 'trana', unit: 'UBND', role: 'unit', isHead: true, phone: '0912345678' },
        { username: 'leb', isHead: false, phone: null },
      ],
    });
  });

  test.each([
    ['x', true],
    ['X', true],
    ['Có', true],
    ['1', true],
    ['Yes', true],
    ['đúng', true],
    ['TRUE', true],
    ['', false],
    ['không', false],
    ['Không', false],
    ['0', false],
    ['no', false],
    ['-', false],
    ['trống', false],
  ])('“%s” in the column of heads says %s', (head, isHead) => {
    expect(check(['Trần A', 'tran', 'UBND', 'unit', '', head])).toMatchObject({ faults: [], people: [{ isHead }] });
  });

  test('one head for a unit: a second is told at her row, with the unit', () => {
    const { faults } = check(['Trần A', 'tran', 'UBND', 'unit', '', 'x'], ['Lê B', 'leb', 'UBND', 'unit', '', 'có']);
    expect(faults).toEqual([{ row: 3, column: 'Người đứng đầu', code: 'head-twice', value: 'UBND' }]);
  });

  test.each([
    [['Trần A', 'tran', 'UBND', 'unit', '', 'phó'], 'yes-or-no'],
    [['Trần A', 'tran', 'UBND', 'unit', '', '', 'máy lẻ'], 'phone-form'],
    [['Trần A', 'co', 'UBND', 'unit'], 'taken'],
    [['Trần A', 'trần', 'UBND', 'unit'], 'username-form'],
    [['Trần A', 'tran', 'XYZ', 'unit'], 'unit-unknown'],
    [['Trần A', 'tran', 'NGOAI', 'unit'], 'out-of-reach'],
    [['Trần A', 'tran', 'UBND', 'vua'], 'role-unknown'],
    [['', 'tran', 'UBND', 'unit'], 'missing'],
  ])('%j is %s', (row, code) => {
    expect(check(row).faults).toMatchObject([{ row: 2, code }]);
  });
});
