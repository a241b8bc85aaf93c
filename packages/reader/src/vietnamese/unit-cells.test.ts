import { describe, expect, test } from 'vitest';
import { splitUnits } from './unit-cells.ts';

const names = (cell: string) => splitUnits(cell).map((unit) => unit.text);

describe('a cell of units', () => {
  test.each([
    ['Sở Y tế', ['Sở Y tế']],
    ['UBND xã Bát Tràng, các nghệ sĩ, nghệ nhân gốm', ['UBND xã Bát Tràng', 'các nghệ sĩ', 'nghệ nhân gốm']],
    ['VP Sở, TTKC', ['VP Sở', 'TTKC']],
    ['Phòng Kinh tế/ Hội Nông dân/ Đoàn Thanh niên', ['Phòng Kinh tế', 'Hội Nông dân', 'Đoàn Thanh niên']],
    ['UBND các xã/phường', ['UBND các xã/phường']],
    ['Đ/c Hòa, đ/c Bình', ['Đ/c Hòa', 'đ/c Bình']],
    ['Sở Y tế, Nội vụ, Tài chính', ['Sở Y tế', 'Sở Nội vụ', 'Sở Tài chính']],
    ['Văn phòng Sở, các phòng chuyên môn, nghiệp vụ', ['Văn phòng Sở', 'các phòng chuyên môn, nghiệp vụ']],
    ['Các phòng, Trung tâm Pháp y', ['Các phòng', 'Trung tâm Pháp y']],
    ['Phòng Trồng trọt, bảo vệ thực vật', ['Phòng Trồng trọt, bảo vệ thực vật']],
    ['Phòng Tổ chức, biên chế', ['Phòng Tổ chức, biên chế']],
    ['Sở Văn hóa, Thể thao và Du lịch', ['Sở Văn hóa, Thể thao và Du lịch']],
    ['các Sở, ngành', ['các Sở, ngành']],
    ['Các sở, ban, ngành; UBND các xã, phường', ['Các sở, ban, ngành', 'UBND các xã, phường']],
    ['Sở Nội vụ và Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Sở Giáo dục và Đào tạo và các đơn vị liên quan', ['Sở Giáo dục và Đào tạo', 'các đơn vị liên quan']],
    ['Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh.', ['Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh']],
    ['- Sở Y tế\n- Sở Công Thương', ['Sở Y tế', 'Sở Công Thương']],
    ['Hội Nông dân tỉnh\nTỉnh đoàn', ['Hội Nông dân tỉnh', 'Tỉnh đoàn']],
    ['Ban Quản lý dự án (Tổ Giám sát, Tổ Kỹ thuật)', ['Ban Quản lý dự án (Tổ Giám sát, Tổ Kỹ thuật)']],
    ['Các cơ quan, địa phương liên quan', ['Các cơ quan, địa phương liên quan']],
    ['Bà Hạnh; ông Lực', ['Bà Hạnh', 'ông Lực']],
  ])('“%s” is %j', (cell, units) => {
    expect(names(cell)).toEqual(units);
  });

  test.each([
    ['Các Sở: Công Thương; Nông nghiệp và Môi trường', ['Sở Công Thương', 'Sở Nông nghiệp và Môi trường']],
    ['Các Sở: Y tế, Nội vụ và Tài chính', ['Sở Y tế', 'Sở Nội vụ', 'Sở Tài chính']],
    ['Phòng: Kế hoạch; Tổng hợp', ['Phòng Kế hoạch', 'Phòng Tổng hợp']],
    ['Các Sở: Tư pháp, Xây dựng; UBND các xã', ['Sở Tư pháp', 'Sở Xây dựng', 'UBND các xã']],
    ['UBND các xã: Tân An, Bình Hòa', ['UBND xã Tân An', 'UBND xã Bình Hòa']],
  ])('“%s” repeats its head noun: %j', (cell, units) => {
    expect(names(cell)).toEqual(units);
  });

  test.each(['Theo Kế hoạch số 68/KH-UBND', 'Như trên', 'Theo quy định', '', ' - ', 'Thường xuyên'])(
    '“%s” names nobody',
    (cell) => {
      expect(names(cell)).toEqual([]);
    },
  );
});
