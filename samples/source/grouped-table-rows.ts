// The rows of the grouped table: who does what by when before, during and after the floods.
import { by, does, group, ongoing, recurring, row, table } from '../compose.ts';
import { floodRows } from './grouped-table-floods.ts';

const COLUMNS = [
  ['TT', 1.2],
  ['Nội dung nhiệm vụ', 7],
  ['Cơ quan chủ trì', 3],
  ['Cơ quan phối hợp', 3],
  ['Sản phẩm', 3],
  ['Thời gian hoàn thành', 2.5],
] as const;

const AGRICULTURE = 'Sở Nông nghiệp và Môi trường';

export const assignedTasks = table(COLUMNS, [
  group('I', 'Rà soát, chuẩn bị trước mùa lũ', COLUMNS.length),
  row(
    'I.1',
    [
      '1',
      'Kiểm tra hiện trạng toàn tuyến đê hữu sông Ngân, lập danh mục trọng điểm xung yếu cần xử lý gấp',
      AGRICULTURE,
      'UBND các xã, phường ven sông; Chi cục Thủy lợi',
      'Báo cáo hiện trạng kèm danh mục',
      '04/2026',
    ],
    does({
      lead: [AGRICULTURE],
      coordinate: ['UBND các xã, phường ven sông', 'Chi cục Thủy lợi'],
      product: 'Báo cáo hiện trạng kèm danh mục',
      deadline: by('04/2026', '2026-04-30'),
    }),
  ),
  row(
    'I.2',
    [
      '2',
      'Duyệt phương án ứng phó thiên tai cho công trình và vùng hạ du đập Thác Lam',
      'Sở Nông nghiệp và Môi trường',
      'Công ty Quản lý khai thác công trình thủy lợi Sông Ngân',
      'Quyết định phê duyệt',
      'Trước ngày 15/5/2026',
    ],
    does({
      lead: [AGRICULTURE],
      coordinate: ['Công ty Quản lý khai thác công trình thủy lợi Sông Ngân'],
      product: 'Quyết định phê duyệt',
      deadline: by('Trước ngày 15/5/2026', '2026-05-15'),
    }),
  ),
  row(
    'I.3',
    [
      '3',
      'Bổ sung vật tư dự trữ tại sáu kho phòng, chống lũ cấp tỉnh',
      'Sở Tài chính',
      'Sở Nông nghiệp và Môi trường, Bộ Chỉ huy Quân sự tỉnh',
      'Biên bản nhập kho',
      'Quý II/2026',
    ],
    does({
      lead: ['Sở Tài chính'],
      coordinate: [AGRICULTURE, 'Bộ Chỉ huy Quân sự tỉnh'],
      product: 'Biên bản nhập kho',
      deadline: by('Quý II/2026', '2026-06-30'),
    }),
  ),
  row(
    'I.4',
    [
      '4',
      'Tu sửa kè Bến Gạo đoạn qua phường Tân Ngạn',
      'Sở Xây dựng',
      'UBND phường Tân Ngạn',
      'Công trình được nghiệm thu',
      'Quý I/2026 - Quý II/2026',
    ],
    does({
      lead: ['Sở Xây dựng'],
      coordinate: ['UBND phường Tân Ngạn'],
      product: 'Công trình được nghiệm thu',
      deadline: by('Quý I/2026 - Quý II/2026', '2026-06-30', '2026-01-01'),
    }),
  ),
  row(
    'I.5',
    [
      '5',
      'Kiện toàn Ban Chỉ huy Phòng thủ dân sự cấp xã và phân công thành viên phụ trách từng thôn',
      'UBND các xã, phường',
      'Bộ Chỉ huy Quân sự tỉnh',
      'Quyết định kiện toàn',
      'Tháng 4 năm 2026',
    ],
    does({
      lead: ['UBND các xã, phường'],
      coordinate: ['Bộ Chỉ huy Quân sự tỉnh'],
      product: 'Quyết định kiện toàn',
      deadline: by('Tháng 4 năm 2026', '2026-04-30'),
    }),
  ),
  row(
    'I.6',
    [
      '6',
      'Rà soát hộ dân ở vùng có nguy cơ sạt lở, lập bản đồ điểm sơ tán của từng thôn',
      'UBND các xã, phường',
      'Các Sở: Nông nghiệp và Môi trường; Xây dựng; Khoa học và Công nghệ',
      'Bản đồ điểm sơ tán',
      'Trước ngày 30/4 hằng năm',
    ],
    does({
      lead: ['UBND các xã, phường'],
      coordinate: [AGRICULTURE, 'Sở Xây dựng', 'Sở Khoa học và Công nghệ'],
      product: 'Bản đồ điểm sơ tán',
      deadline: recurring('Trước ngày 30/4 hằng năm', 'year', '04-30'),
    }),
  ),
  group('II', 'Cảnh báo, truyền thông', COLUMNS.length),
  row(
    'II.1',
    [
      '1',
      'Lắp đặt 18 trạm đo mưa tự động ở thượng nguồn và kết nối số liệu về Trung tâm Điều hành của tỉnh',
      'Sở Khoa học và Công nghệ',
      'Đài Khí tượng Thủy văn tỉnh',
      'Hệ thống trạm vận hành',
      'Quý III năm 2026',
    ],
    does({
      lead: ['Sở Khoa học và Công nghệ'],
      coordinate: ['Đài Khí tượng Thủy văn tỉnh'],
      product: 'Hệ thống trạm vận hành',
      deadline: by('Quý III năm 2026', '2026-09-30'),
    }),
  ),
  row(
    'II.2',
    [
      '2',
      'Phát bản tin cảnh báo lũ, ngập lụt trên sóng truyền thanh cơ sở và các nhóm tin nhắn của thôn',
      'Sở Văn hóa, Thể thao và Du lịch',
      'UBND các xã, phường; Báo và Phát thanh, Truyền hình Sông Ngân',
      'Bản tin',
      'Thường xuyên',
    ],
    does({
      lead: ['Sở Văn hóa, Thể thao và Du lịch'],
      coordinate: ['UBND các xã, phường', 'Báo và Phát thanh, Truyền hình Sông Ngân'],
      product: 'Bản tin',
      deadline: ongoing('Thường xuyên'),
    }),
  ),
  row(
    'II.3',
    [
      '3',
      'Tập huấn kỹ năng bơi an toàn, thoát hiểm cho học sinh các trường ven sông',
      'Sở Giáo dục và Đào tạo',
      'Tỉnh đoàn, Sở Y tế',
      'Lớp tập huấn',
      'Hằng quý',
    ],
    does({
      lead: ['Sở Giáo dục và Đào tạo'],
      coordinate: ['Tỉnh đoàn', 'Sở Y tế'],
      product: 'Lớp tập huấn',
      deadline: recurring('Hằng quý', 'quarter'),
    }),
  ),
  row(
    'II.4',
    [
      '4',
      'Cập nhật danh bạ đầu mối trực ban và đường dây nóng của các xã',
      'Văn phòng UBND tỉnh',
      '',
      'Danh bạ điện tử',
      'Hằng tháng',
    ],
    does({
      lead: ['Văn phòng UBND tỉnh'],
      product: 'Danh bạ điện tử',
      deadline: recurring('Hằng tháng', 'month'),
    }),
  ),
  ...floodRows(COLUMNS.length),
]);
