// The rows of the plan for schools: who does what by when over one year, in communes, departments and rooms.
import { by, condition, does, group, ongoing, recurring, row, table } from '../compose.ts';

const COLUMNS = [
  ['TT', 1.2],
  ['Nội dung công việc', 7],
  ['Đơn vị chủ trì', 3],
  ['Đơn vị phối hợp', 3],
  ['Sản phẩm', 3],
  ['Thời hạn', 2.5],
] as const;

const EDUCATION = 'Sở Giáo dục và Đào tạo';
const SCIENCE = 'Sở Khoa học và Công nghệ';
const COMMUNES = 'UBND các xã, phường';

export const yearlyTasks = table(COLUMNS, [
  group('I', 'Đường truyền, thiết bị', COLUMNS.length),
  row(
    'I.1',
    [
      '1',
      'Khảo sát đường truyền, phòng máy của từng trường, lập danh mục cần sửa chữa, bổ sung',
      COMMUNES,
      EDUCATION,
      'Danh mục kèm biên bản khảo sát',
      'Trước ngày 28/02/2026',
    ],
    does({
      lead: [COMMUNES],
      coordinate: [EDUCATION],
      product: 'Danh mục kèm biên bản khảo sát',
      deadline: by('Trước ngày 28/02/2026', '2026-02-28'),
    }),
  ),
  row(
    'I.2',
    [
      '2',
      'Thẩm định nhu cầu kinh phí sửa chữa phòng máy, cân đối nguồn cho từng địa phương',
      'Sở Tài chính',
      EDUCATION,
      'Tờ trình UBND tỉnh',
      'Tháng 4/2026',
    ],
    does({
      lead: ['Sở Tài chính'],
      coordinate: [EDUCATION],
      product: 'Tờ trình UBND tỉnh',
      deadline: by('Tháng 4/2026', '2026-04-30'),
    }),
  ),
  row(
    'I.3',
    [
      '3',
      'Kết nối cơ sở dữ liệu của ngành giáo dục với nền tảng chia sẻ dữ liệu của tỉnh',
      SCIENCE,
      'Sở Giáo dục và Đào tạo, Văn phòng UBND tỉnh',
      'Biên bản nghiệm thu kết nối',
      'Quý II/2026',
    ],
    does({
      lead: [SCIENCE],
      coordinate: [EDUCATION, 'Văn phòng UBND tỉnh'],
      product: 'Biên bản nghiệm thu kết nối',
      deadline: by('Quý II/2026', '2026-06-30'),
    }),
  ),
  row(
    'I.4',
    [
      '4',
      'Hoàn thành sửa chữa phòng máy, nâng tốc độ đường truyền ở các trường',
      COMMUNES,
      SCIENCE,
      'Biên bản nghiệm thu',
      'Quý III/2026',
    ],
    does({
      lead: [COMMUNES],
      coordinate: [SCIENCE],
      product: 'Biên bản nghiệm thu',
      deadline: by('Quý III/2026', '2026-09-30'),
    }),
  ),
  group('II', 'Con người, học liệu', COLUMNS.length),
  row(
    'II.1',
    [
      '1',
      'Bồi dưỡng kỹ năng số cho cán bộ quản lý, giáo viên trên địa bàn',
      COMMUNES,
      EDUCATION,
      'Báo cáo kết quả bồi dưỡng',
      'Trước ngày 31/7/2026',
    ],
    does({
      lead: [COMMUNES],
      coordinate: [EDUCATION],
      product: 'Báo cáo kết quả bồi dưỡng',
      deadline: by('Trước ngày 31/7/2026', '2026-07-31'),
    }),
  ),
  row(
    'II.2',
    [
      '2',
      'Xây dựng kho học liệu dùng chung, thẩm định trước khi đưa lên mạng',
      EDUCATION,
      SCIENCE,
      'Kho học liệu vận hành',
      'Trước ngày 15/9/2026',
    ],
    does({
      lead: [EDUCATION],
      coordinate: [SCIENCE],
      product: 'Kho học liệu vận hành',
      deadline: by('Trước ngày 15/9/2026', '2026-09-15'),
    }),
  ),
  row(
    'II.3',
    [
      '3',
      'Phát chuyên mục kỹ năng số trên sóng truyền thanh và trang thông tin của xã',
      'Sở Văn hóa, Thể thao và Du lịch',
      'Sở Giáo dục và Đào tạo',
      'Chuyên mục phát sóng',
      'Thường xuyên',
    ],
    does({
      lead: ['Sở Văn hóa, Thể thao và Du lịch'],
      coordinate: [EDUCATION],
      product: 'Chuyên mục phát sóng',
      deadline: ongoing('Thường xuyên'),
    }),
  ),
  row(
    'II.4',
    [
      '4',
      'Tổ chức ngày hội sáng tạo số của nhà trường cấp tỉnh',
      EDUCATION,
      'Sở Nội vụ, Sở Khoa học và Công nghệ',
      'Quyết định công nhận kết quả',
      'Tháng 10 năm 2026',
    ],
    does({
      lead: [EDUCATION],
      coordinate: ['Sở Nội vụ', SCIENCE],
      product: 'Quyết định công nhận kết quả',
      deadline: by('Tháng 10 năm 2026', '2026-10-31'),
    }),
  ),
  group('III', 'An toàn, đánh giá', COLUMNS.length),
  row(
    'III.1',
    [
      '1',
      'Giám sát, cảnh báo nguy cơ mất an toàn thông tin của hệ thống dùng chung',
      SCIENCE,
      '',
      'Báo cáo giám sát',
      'Hằng tháng',
    ],
    does({ lead: [SCIENCE], product: 'Báo cáo giám sát', deadline: recurring('Hằng tháng', 'month') }),
  ),
  row(
    'III.2',
    [
      '2',
      'Tự đánh giá mức độ sẵn sàng về chuyển đổi số của từng trường, gửi kết quả về tỉnh',
      COMMUNES,
      EDUCATION,
      'Bảng tổng hợp kết quả tự đánh giá',
      'Trước ngày 20/12/2026',
    ],
    does({
      lead: [COMMUNES],
      coordinate: [EDUCATION],
      product: 'Bảng tổng hợp kết quả tự đánh giá',
      deadline: by('Trước ngày 20/12/2026', '2026-12-20'),
    }),
  ),
  row(
    'III.3',
    [
      '3',
      'Áp dụng khung năng lực số mới cho giáo viên trên toàn tỉnh',
      EDUCATION,
      'Sở Nội vụ',
      'Quyết định ban hành',
      'Khi có hướng dẫn của Bộ Giáo dục và Đào tạo',
    ],
    does({
      lead: [EDUCATION],
      coordinate: ['Sở Nội vụ'],
      product: 'Quyết định ban hành',
      deadline: condition('Khi có hướng dẫn của Bộ Giáo dục và Đào tạo'),
    }),
  ),
]);
