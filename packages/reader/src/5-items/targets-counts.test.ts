import { describe, expect, test } from 'vitest';
import { readTargets } from './targets.ts';

function measured(text: string) {
  const anchor = { block: 0, start: 0, end: text.length };
  const items = [{ text, anchor, headings: [], section: 'II.1', lead: [] }];
  return readTargets({ items, tables: [], planYear: null }).map(({ comparator, value, max, unit }) =>
    max === undefined ? [comparator, value, unit] : [comparator, value, max, unit],
  );
}

describe('a counted thing is a target where a verb or a comparison governs it', () => {
  test.each([
    ['Tập huấn kỹ năng bơi cho 3.600 học sinh.', [['eq', 3600, 'học sinh']]],
    ['Xây dựng ít nhất 10 “Vườn cây yêu thương”.', [['gte', 10, 'Vườn cây yêu thương']]],
    ['Phát động phong trào 3 “Không”.', []],
    ['Có ít nhất 600 phòng máy được nâng cấp.', [['gte', 600, 'phòng máy']]],
    [
      'Xây mới 12 nhà văn hóa, 04 nhà ở.',
      [
        ['eq', 12, 'nhà văn hóa'],
        ['eq', 4, 'nhà ở'],
      ],
    ],
    ['Xóa bỏ 08 điểm đen về rác thải.', [['eq', 8, 'điểm đen']]],
    [
      'Thành lập mới ít nhất 05 tổ hợp tác và 02 hợp tác xã.',
      [
        ['gte', 5, 'tổ hợp tác'],
        ['gte', 2, 'hợp tác xã'],
      ],
    ],
    ['Có 3/5 xã đạt chuẩn.', [['eq', 3, 'xã']]],
    ['Sản lượng thủy sản 3.150 tấn.', [['eq', 3150, 'tấn']]],
    [
      'Tạo việc làm cho 620 lao động, trong đó đưa 120 lao động đi làm việc xa.',
      [
        ['eq', 620, 'lao động'],
        ['eq', 120, 'lao động'],
      ],
    ],
    ['Nâng số trường đạt chuẩn từ 20 lên 35 trường.', [['eq', 35, 'trường']]],
    ['Giảm ít nhất 10 vụ cháy so với năm trước.', [['growth', -10, 'vụ']]],
    ['Tăng thêm 20 hợp tác xã.', [['growth', 20, 'hợp tác xã']]],
    ['Khám sức khỏe cho 1.200 người cao tuổi.', [['eq', 1200, 'người']]],
    [
      'Đón 17 triệu lượt khách, trong đó khách quốc tế 5,5 triệu lượt.',
      [
        ['eq', 17, 'triệu lượt khách'],
        ['eq', 5.5, 'triệu lượt'],
      ],
    ],
    ['Đón trên 1,5 triệu lượt khách.', [['gte', 1.5, 'triệu lượt khách']]],
    ['Tốc độ đường truyền tối thiểu 100 Mbps.', [['gte', 100, 'Mbps']]],
    ['Mỗi thôn có ít nhất một tủ sách.', [['gte', 1, 'tủ sách']]],
  ] as const)('%s', (text, targets) => {
    expect(measured(text)).toEqual(targets);
  });
});

test('a rate keeps both of its nouns', () => {
  expect(measured('Thu nhập bình quân đạt 85 triệu đồng/người/năm.')).toEqual([['eq', 85, 'triệu đồng/người/năm']]);
  expect(measured('Học sinh vận động ít nhất 60 phút/ngày.')).toEqual([['gte', 60, 'phút/ngày']]);
});

test('two ends of a count make a range', () => {
  expect(measured('Mỗi xã xây dựng từ 1 đến 2 mô hình du lịch.')).toEqual([['range', 1, 2, 'mô hình']]);
  expect(measured('Số sách của mỗi lớp đạt 40 - 50 cuốn/năm.')).toEqual([['range', 40, 50, 'cuốn/năm']]);
});

describe('time is a target where the clause is about time or limits it', () => {
  test.each([
    ['Thời gian cấp phép không quá 02 ngày làm việc.', [['lte', 2, 'ngày làm việc']]],
    ['Rút ngắn thời gian trả kết quả còn 3 giờ.', [['lte', 3, 'giờ']]],
    ['Xử lý phản ánh trong vòng 24 giờ.', [['lte', 24, 'giờ']]],
    ['Tuổi thọ trung bình đạt 75 tuổi.', [['eq', 75, 'tuổi']]],
    ['Cho trẻ dưới 24 tháng tuổi uống vitamin trong 6 tháng đầu năm.', []],
    ['Hoàn thành trước ngày 30/6/2027, sau 3 năm thực hiện.', []],
  ] as const)('%s', (text, targets) => {
    expect(measured(text)).toEqual(targets);
  });
});

test('a place among the first is a rank', () => {
  expect(measured('Chỉ số năng lực cạnh tranh thuộc 15 tỉnh dẫn đầu.')).toEqual([['lte', 15, 'rank']]);
});

test.each([
  'Thực hiện đồng bộ 5 nhóm nhiệm vụ, giải pháp theo phương châm 4 tại chỗ.',
  'Quán triệt Nghị quyết Đại hội lần thứ XIV, Chương trình số 12 và Điều 5 Luật Giáo dục.',
  'Phổ cập giáo dục cho trẻ mẫu giáo từ 3 đến 5 tuổi trong 5 năm tới.',
  'Đạt 05 chỉ tiêu tại Phụ lục 2.',
  'Đưa Mục tiêu 1 về bình đẳng vào nghị quyết.',
])('what a plan numbers but does not promise is none: %s', (text) => {
  expect(measured(text)).toEqual([]);
});
