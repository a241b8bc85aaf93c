import { describe, expect, test } from 'vitest';
import { awardsIn, pastedTable } from './award-list.ts';

const HEAD = ['Hình thức, danh hiệu', 'Tập thể hay cá nhân', 'Tên', 'Đơn vị'];
const codes = (...rows: string[][]) =>
  awardsIn([HEAD, ...rows]).faults.map(({ row, column, code }) => [row, column, code]);

describe('a list of awards', () => {
  test('is read by its titles, in any order, and says what it leaves out', () => {
    const table = pastedTable(
      'STT\tHọ và tên\tĐối tượng\tDanh hiệu\tĐơn vị công tác\n1\tTạ  Thử Nghiệm\tcá nhân\tGiấy khen\tSở Nội vụ\n\n2\tPhòng Một\tTập thể\tCờ thi đua\t',
    );
    expect(awardsIn(table)).toEqual({
      rows: [
        { form: 'Giấy khen', who: 'individual', name: 'Tạ Thử Nghiệm', unit: 'Sở Nội vụ' },
        { form: 'Cờ thi đua', who: 'collective', name: 'Phòng Một', unit: '' },
      ],
      faults: [],
      ignored: ['STT'],
    });
  });

  test('with a column of births, numbers, addresses or learners is refused by its title, whatever its rows say', () => {
    const titles = [...HEAD, 'Ngày sinh', 'Số CCCD', 'Địa chỉ', 'Lớp', 'Mã học sinh'];
    const { rows, faults } = awardsIn([titles, ['Giấy khen', 'Cá nhân', 'Tạ Thử', 'Sở']]);
    expect([rows, faults.map(({ column, code }) => [column, code])]).toEqual([
      [],
      [
        ['Ngày sinh', 'column-personal'],
        ['Số CCCD', 'column-personal'],
        ['Địa chỉ', 'column-personal'],
        ['Lớp', 'column-learner'],
        ['Mã học sinh', 'column-learner'],
      ],
    ]);
  });

  test('without what it must say is told which column is missing', () => {
    expect(awardsIn([['Tên']]).faults.map(({ column }) => column)).toEqual([
      'Hình thức, danh hiệu',
      'Tập thể hay cá nhân',
    ]);
    expect(awardsIn([]).faults).toHaveLength(3);
  });

  test.each([
    [['', 'Cá nhân', 'Tạ Thử', 'Sở'], 'Hình thức, danh hiệu', 'missing'],
    [['Giấy khen', 'Nhóm', 'Tạ Thử', 'Sở'], 'Tập thể hay cá nhân', 'who-unknown'],
    [['Giấy khen', 'Cá nhân', 'Tạ Thử', ''], 'Đơn vị', 'missing'],
    [['Giấy khen', 'Cá nhân', 'Tạ Thử, sinh năm 1980', 'Sở'], 'Tên', 'name-form'],
    [['Giấy khen', 'Cá nhân', 'Tạ Thử 012345678901', 'Sở'], 'Tên', 'name-form'],
    [['Giấy khen', 'Tập thể', 'Phòng Một 0912345678', ''], 'Tên', 'personal'],
    [['Giấy khen', 'Tập thể', 'Tổ của ông Tạ Thử Nghiệm', ''], 'Tên', 'personal'],
    [['Giấy khen', 'Cá nhân', 'Tạ Thử', 'Sở, sinh ngày 1/2/1980'], 'Đơn vị', 'personal'],
    [['Giấy khen', 'Cá nhân', 'Tạ Thử', 'Lớp 9A, Trường Một'], 'Tên', 'learner'],
    [['Học sinh giỏi', 'Cá nhân', 'Tạ Thử', 'Trường Một'], 'Tên', 'learner'],
    [['Giấy khen', 'Tập thể', 'Tập thể lớp 12A1', ''], 'Tên', 'learner'],
    [['Giấy khen', 'Cá nhân', 'Em Tạ Thử', 'Trường Một'], 'Tên', 'learner'],
    [['Giấy khen', 'Cá nhân', 'HS Tạ Thử', 'Trường Một'], 'Tên', 'learner'],
    [['Giấy khen', 'Cá nhân', 'CHÁU TẠ THỬ'.normalize('NFD'), 'Trường Một'], 'Tên', 'learner'],
    [['Giấy khen', 'Cá nhân', 'Tạ Thử', '9A, Trường Một'], 'Tên', 'learner'],
    [['Giấy khen', 'Tập thể', 'P'.repeat(301), ''], 'Tên', 'too-long'],
  ])('with %j is refused at its row and column', (cells, column, code) => {
    expect(codes(cells)).toEqual([[2, column, code]]);
  });

  test('names nobody twice for the same', () => {
    const row = ['Giấy khen', 'Tập thể', 'Phòng Một', ''];
    expect(codes(row, ['giấy khen', 'TT', 'phòng một', ''], ['Bằng khen', 'Tập thể', 'Phòng Một', ''])).toEqual([
      [3, 'Tên', 'twice'],
    ]);
  });

  test('names two people of one unit who bear one name', () => {
    const row = ['Giấy khen', 'Cá nhân', 'Tạ Thử', 'Trường Một'];
    expect(codes(row, row)).toEqual([]);
  });
});
