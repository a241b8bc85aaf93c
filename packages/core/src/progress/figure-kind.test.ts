import { describe, expect, test } from 'vitest';
import { figureKindOf, kindFaultOf } from './figure-kind.ts';
import { FIGURE_RANGE_NAMES, type FigureRange, rangeOf, type RangedTarget } from './figure-range.ts';
import { figureFrom } from './figure-text.ts';

const target = (text: string, unit: string | null, more: Partial<RangedTarget> = {}): RangedTarget => ({
  text,
  unit,
  comparator: 'gte',
  value: 80,
  max: null,
  ...more,
});

describe('what figures of a target can be, by how a plan writes it', () => {
  test.each<[text: string, unit: string | null, range: FigureRange, more?: Partial<RangedTarget>]>([
    // Parts of a whole.
    ['Tỷ lệ trạm y tế có bác sĩ đạt ít nhất 95%', '%', 'share'],
    ['100% trường học có nhà vệ sinh hợp chuẩn', '%', 'share', { comparator: 'eq', value: 100 }],
    ['Hồ sơ trả đúng hạn chiếm trên 98%', '% hồ sơ', 'share'],
    ['Tỷ lệ che phủ rừng giữ ở mức 42,5%', '%', 'share'],
    ['Tăng tỷ lệ che phủ rừng lên 43%', '%', 'share'],
    ['Giảm tỷ lệ hộ nghèo xuống còn dưới 2%', '%', 'share', { comparator: 'lte', value: 2 }],
    ['Nâng tỷ lệ lao động qua đào tạo lên 70%', '%', 'share'],
    ['Tăng cường kiểm tra, 90% cơ sở đạt an toàn thực phẩm', '%', 'share'],
    ['Tỷ trọng giá trị gia tăng của công nghiệp đạt 35%', '%', 'share'],
    ['Tỷ lệ xã hoàn thành kế hoạch tiêm chủng đạt 100%', '%', 'share', { value: 100 }],
    ['Tỷ lệ thất thoát nước không vượt quá 15%', '%', 'share', { comparator: 'lte', value: 15 }],
    ['Phấn đấu tỷ lệ người dân dùng nước sạch đạt 92', null, 'share'],
    // May be above a hundred.
    ['Thu ngân sách đạt 100% dự toán giao', '%', 'amount', { value: 100 }],
    ['Giải ngân đầu tư công đạt 95% kế hoạch vốn', '%', 'amount'],
    ['Sản lượng đạt 105% so với cùng kỳ', '%', 'amount', { value: 105 }],
    ['Công suất sử dụng giường bệnh đạt 90%', '%', 'amount'],
    ['Chỉ số sản xuất công nghiệp đạt 98%', '%', 'amount'],
    ['Tỷ lệ bao phủ đạt 120%', '%', 'amount', { value: 120 }],
    ['Tỷ lệ tuyển sinh từ 90% đến 110%', '%', 'amount', { comparator: 'range', value: 90, max: 110 }],
    // Things.
    ['Xây mới 120 phòng học', 'phòng học', 'amount'],
    ['Mỗi năm mở 30 lớp bồi dưỡng', 'lớp', 'amount'],
    ['Thu nhập bình quân đạt 90 triệu đồng', 'triệu đồng', 'amount'],
    ['Đón 500 lượt khách', null, 'amount'],
    ['Giảm số hộ nghèo còn 200 hộ', 'hộ', 'amount'],
    // Changes and differences.
    ['Tăng 15% so với năm trước', '%', 'difference'],
    ['Số trường đạt chuẩn tăng ít nhất 10% so với năm 2025', '%', 'difference'],
    ['Tốc độ tăng trưởng kinh tế đạt 8,5%', '%', 'difference'],
    ['Thu nội địa vượt dự toán 12%', '%', 'difference'],
    ['Kim ngạch xuất khẩu', '%', 'difference', { comparator: 'growth', value: 9 }],
    ['Giảm bình quân 1,5% hộ nghèo mỗi năm', '%', 'difference'],
    ['Mức giảm phát thải', 'tấn', 'difference'],
    ['Lợi nhuận của doanh nghiệp nhà nước đạt 50 tỷ đồng', 'tỷ đồng', 'difference'],
    ['Cân đối thu chi quỹ', 'tỷ đồng', 'difference'],
    ['Cải thiện 3 điểm phần trăm', 'điểm phần trăm', 'difference'],
  ])('%s (%s): %s', (text, unit, range, more) => {
    expect(rangeOf(target(text, unit, more))).toBe(range);
    // As some keyboards write their marks.
    expect(rangeOf(target(text.normalize('NFD'), unit?.normalize('NFD') ?? null, more))).toBe(range);
  });

  test('what a person has said goes before the words', () => {
    const share = target('Tỷ lệ trạm y tế có bác sĩ đạt ít nhất 95%', '%');
    expect(figureKindOf(share, null).range).toBe('share');
    for (const said of FIGURE_RANGE_NAMES) expect(figureKindOf(share, said).range).toBe(said);
  });
});

describe('what lies beyond is no figure of its target', () => {
  const kind = (range: FigureRange, unit = '%') => ({ unit, basis: 'cumulative', range }) as const;
  const fault = (text: string, of: Parameters<typeof figureFrom>[1]) => {
    const typed = figureFrom(text, of);
    return typeof typed === 'object' && 'fault' in typed ? typed.fault : null;
  };

  test.each([
    ['5/4', 'over-whole', null, null],
    ['4/4', null, null, null],
    ['100', null, null, null],
    ['100,1', 'over-hundred', null, null],
    ['-1', 'below-zero', 'below-zero', null],
  ] as const)('%s of a share, of what may exceed it, of a change', (text, share, amount, difference) => {
    expect([fault(text, kind('share')), fault(text, kind('amount')), fault(text, kind('difference'))]).toEqual([
      share,
      amount,
      difference,
    ]);
  });

  test('what was added may take away from what stands, but not of what each period tells anew', () => {
    const classes = { unit: 'lớp', range: 'amount' } as const;
    expect(fault('+-2', { ...classes, basis: 'cumulative' })).toBeNull();
    expect(fault('-2', { ...classes, basis: 'increment' })).toBe('below-zero');
    expect(fault('=-2', { ...classes, basis: 'increment' })).toBe('below-zero');
  });

  test('what is taken back is of every target', () => {
    const none = { basis: 'cumulative', value: null, numerator: null, denominator: null } as const;
    for (const range of FIGURE_RANGE_NAMES) expect(kindFaultOf(kind(range), none)).toBeNull();
  });
});
