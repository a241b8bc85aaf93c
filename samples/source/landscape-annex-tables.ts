// The two tables of the landscape annexes: targets by year, and tasks with cells merged over several rows.
import { by, condition, does, down, group, ongoing, recurring, row, table, target } from '../compose.ts';

const SCIENCE = 'Sở Khoa học và Công nghệ';
const OFFICE = 'Văn phòng UBND tỉnh';
const COMMUNES = 'UBND các xã, phường';
const COLUMNS = [
  ['TT', 1.2],
  ['Nhiệm vụ', 7],
  ['Cơ quan chủ trì', 3],
  ['Cơ quan phối hợp', 4],
  ['Kết quả, sản phẩm', 3.5],
  ['Thời hạn hoàn thành', 2.5],
] as const;

export const targetTable = table(
  [
    ['TT', 1.2],
    ['Chỉ tiêu', 8],
    ['Đơn vị tính', 2],
    ['Năm 2027', 2],
    ['Năm 2030', 2],
    ['Cơ quan chủ trì', 4],
  ],
  [
    row(
      '1',
      ['1', 'Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến toàn trình', '%', '≥ 75', '≥ 90', OFFICE],
      aim('Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến toàn trình', 'gte', [75, 90], '%', OFFICE),
    ),
    row(
      '2',
      ['2', 'Tỷ lệ kết quả giải quyết thủ tục hành chính được số hóa', '%', '80', '100', OFFICE],
      aim('Tỷ lệ kết quả giải quyết thủ tục hành chính được số hóa', 'eq', [80, 100], '%', OFFICE),
    ),
    row(
      '3',
      ['3', 'Tỷ lệ hồ sơ giải quyết quá hạn', '%', '≤ 2', '≤ 0,5', COMMUNES],
      aim('Tỷ lệ hồ sơ giải quyết quá hạn', 'lte', [2, 0.5], '%', COMMUNES),
    ),
    row(
      '4',
      ['4', 'Tỷ lệ cán bộ, công chức sử dụng trợ lý ảo trong công việc', '%', 'khoảng 40', 'khoảng 85', SCIENCE],
      aim('Tỷ lệ cán bộ, công chức sử dụng trợ lý ảo trong công việc', 'approx', [40, 85], '%', SCIENCE),
    ),
    row(
      '5',
      ['5', 'Số bộ dữ liệu mở được công bố', 'bộ dữ liệu', '60', '150', SCIENCE],
      aim('Số bộ dữ liệu mở được công bố', 'eq', [60, 150], 'bộ dữ liệu', SCIENCE),
    ),
  ],
);

export const taskTable = table(COLUMNS, [
  group('I', 'Thể chế, quy trình', COLUMNS.length),
  row(
    'I.1',
    [
      '1',
      'Tham mưu sửa đổi quy chế tiếp nhận, xử lý văn bản điện tử của tỉnh',
      down(OFFICE, 3),
      'Sở Tư pháp',
      'Quyết định của UBND tỉnh',
      'Quý III năm 2026',
    ],
    does({
      lead: [OFFICE],
      coordinate: ['Sở Tư pháp'],
      product: 'Quyết định của UBND tỉnh',
      deadline: by('Quý III năm 2026', '2026-09-30'),
    }),
  ),
  row(
    'I.2',
    [
      '2',
      'Tái cấu trúc 120 quy trình nội bộ giải quyết thủ tục hành chính',
      'Các sở, ban, ngành',
      'Quy trình được công bố',
      '12/2026',
    ],
    does({
      lead: [OFFICE],
      coordinate: ['Các sở, ban, ngành'],
      product: 'Quy trình được công bố',
      deadline: by('12/2026', '2026-12-31'),
    }),
  ),
  row(
    'I.3',
    [
      '3',
      'Đánh giá mức độ hài lòng của người dân tại Trung tâm Phục vụ hành chính công',
      COMMUNES,
      'Báo cáo đánh giá',
      'Định kỳ 6 tháng',
    ],
    does({
      lead: [OFFICE],
      coordinate: [COMMUNES],
      product: 'Báo cáo đánh giá',
      deadline: recurring('Định kỳ 6 tháng', 'half-year'),
    }),
  ),
  row(
    'I.4',
    [
      '4',
      'Xây dựng quy định về chia sẻ, sử dụng dữ liệu dùng chung',
      'Sở Tư pháp',
      `${SCIENCE}; Công an tỉnh`,
      'Dự thảo quyết định',
      'Sau khi có nghị định hướng dẫn Luật Dữ liệu',
    ],
    does({
      lead: ['Sở Tư pháp'],
      coordinate: [SCIENCE, 'Công an tỉnh'],
      product: 'Dự thảo quyết định',
      deadline: condition('Sau khi có nghị định hướng dẫn Luật Dữ liệu'),
    }),
  ),
  group('II', 'Hạ tầng, an toàn thông tin', COLUMNS.length),
  row(
    'II.1',
    [
      '1',
      'Nâng cấp trung tâm dữ liệu tỉnh đạt mức dự phòng kép',
      SCIENCE,
      'Sở Tài chính',
      'Hệ thống được nghiệm thu',
      'Quý IV/2026 - Quý II/2027',
    ],
    does({
      lead: [SCIENCE],
      coordinate: ['Sở Tài chính'],
      product: 'Hệ thống được nghiệm thu',
      deadline: by('Quý IV/2026 - Quý II/2027', '2027-06-30', '2026-10-01'),
    }),
  ),
  row(
    'II.2',
    [
      '2',
      'Diễn tập ứng cứu sự cố an toàn thông tin mạng',
      'Công an tỉnh',
      `Bộ Chỉ huy Quân sự tỉnh, ${SCIENCE}`,
      'Cuộc diễn tập',
      'Trước ngày 30/11 hằng năm',
    ],
    does({
      lead: ['Công an tỉnh'],
      coordinate: ['Bộ Chỉ huy Quân sự tỉnh', SCIENCE],
      product: 'Cuộc diễn tập',
      deadline: recurring('Trước ngày 30/11 hằng năm', 'year', '11-30'),
    }),
  ),
  row(
    'II.3',
    [
      '3',
      'Giám sát, cảnh báo tấn công mạng vào hệ thống của tỉnh',
      'Công an tỉnh',
      SCIENCE,
      'Bản tin cảnh báo',
      down('Thường xuyên', 2),
    ],
    does({
      lead: ['Công an tỉnh'],
      coordinate: [SCIENCE],
      product: 'Bản tin cảnh báo',
      deadline: ongoing('Thường xuyên'),
    }),
  ),
  row(
    'II.4',
    [
      '4',
      'Bảo đảm đường truyền số liệu chuyên dùng đến cấp xã',
      SCIENCE,
      'Viễn thông Sông Ngân',
      'Đường truyền ổn định',
    ],
    does({
      lead: [SCIENCE],
      coordinate: ['Viễn thông Sông Ngân'],
      product: 'Đường truyền ổn định',
      deadline: ongoing('Thường xuyên'),
    }),
  ),
  group('III', 'Dữ liệu, nền tảng số', COLUMNS.length),
  row(
    'III.1',
    [
      '1',
      'Xây dựng kho dữ liệu dùng chung và danh mục dữ liệu mở',
      SCIENCE,
      'Các Sở: Nông nghiệp và Môi trường; Xây dựng và Tài chính',
      'Kho dữ liệu',
      '2026 - 2028',
    ],
    does({
      lead: [SCIENCE],
      coordinate: ['Sở Nông nghiệp và Môi trường', 'Sở Xây dựng', 'Sở Tài chính'],
      product: 'Kho dữ liệu',
      deadline: by('2026 - 2028', '2028-12-31', '2026-01-01'),
    }),
  ),
  row(
    'III.2',
    [
      '2',
      'Làm sạch dữ liệu đất đai, hộ tịch của các xã sau sắp xếp',
      `Sở Nông nghiệp và Môi trường; Sở Tư pháp`,
      COMMUNES,
      'Cơ sở dữ liệu đúng, đủ, sạch, sống',
      'Trong năm 2026',
    ],
    does({
      lead: ['Sở Nông nghiệp và Môi trường', 'Sở Tư pháp'],
      coordinate: [COMMUNES],
      product: 'Cơ sở dữ liệu đúng, đủ, sạch, sống',
      deadline: by('Trong năm 2026', '2026-12-31'),
    }),
  ),
  row(
    'III.3',
    ['3', 'Triển khai nền tảng họp không giấy tờ đến cấp xã', SCIENCE, COMMUNES, 'Nền tảng vận hành', '30/9/2026'],
    does({
      lead: [SCIENCE],
      coordinate: [COMMUNES],
      product: 'Nền tảng vận hành',
      deadline: by('30/9/2026', '2026-09-30'),
    }),
  ),
  group('IV', 'Nhân lực số', COLUMNS.length),
  row(
    'IV.1',
    [
      '1',
      'Bồi dưỡng kỹ năng số cho cán bộ, công chức cấp xã',
      'Sở Nội vụ',
      'Trường Chính trị tỉnh',
      'Lớp bồi dưỡng',
      'Hằng năm',
    ],
    does({
      lead: ['Sở Nội vụ'],
      coordinate: ['Trường Chính trị tỉnh'],
      product: 'Lớp bồi dưỡng',
      deadline: recurring('Hằng năm', 'year'),
    }),
  ),
  row(
    'IV.2',
    [
      '2',
      'Duy trì tổ công nghệ số cộng đồng tại thôn, tổ dân phố',
      COMMUNES,
      'Tỉnh đoàn; Hội Liên hiệp Phụ nữ tỉnh',
      'Tổ hoạt động hiệu quả',
      'Thường xuyên',
    ],
    does({
      lead: [COMMUNES],
      coordinate: ['Tỉnh đoàn', 'Hội Liên hiệp Phụ nữ tỉnh'],
      product: 'Tổ hoạt động hiệu quả',
      deadline: ongoing('Thường xuyên'),
    }),
  ),
]);

/** One row of targets: the same words with a value for each of two years. */
function aim(
  text: string,
  comparator: 'eq' | 'gte' | 'lte' | 'approx',
  values: readonly [number, number],
  unit: string,
  lead: string,
) {
  return {
    targets: [
      { ...target(text, comparator, values[0], unit, '2027'), lead: [lead] },
      { ...target(text, comparator, values[1], unit, '2030'), lead: [lead] },
    ],
  };
}
