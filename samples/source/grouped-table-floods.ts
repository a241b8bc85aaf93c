// The rows of the grouped table for the floods themselves and after them.
import { by, condition, does, down, group, row, type SampleRow } from '../compose.ts';

const AGRICULTURE = 'Sở Nông nghiệp và Môi trường';

/** `columns`: of the table. */
export function floodRows(columns: number): readonly SampleRow[] {
  return [
    group('III', 'Ứng phó khi có lũ', columns),
    row(
      'III.1',
      [
        '1',
        'Tổ chức trực ban 24/24 giờ tại các điểm canh đê khi nước sông vượt báo động 1',
        'UBND các xã, phường ven sông',
        'Công an tỉnh',
        'Sổ trực ban',
        down('Khi có báo động lũ', 3),
      ],
      does({
        lead: ['UBND các xã, phường ven sông'],
        coordinate: ['Công an tỉnh'],
        product: 'Sổ trực ban',
        deadline: condition('Khi có báo động lũ'),
      }),
    ),
    row(
      'III.2',
      [
        '2',
        'Huy động lực lượng, phương tiện hộ đê và cứu hộ, cứu nạn',
        'Bộ Chỉ huy Quân sự tỉnh',
        'Công an tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
        'Lệnh huy động',
      ],
      does({
        lead: ['Bộ Chỉ huy Quân sự tỉnh'],
        coordinate: ['Công an tỉnh', 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh'],
        product: 'Lệnh huy động',
        deadline: condition('Khi có báo động lũ'),
      }),
    ),
    row(
      'III.3',
      [
        '3',
        'Bảo đảm thuốc, cơ số cấp cứu và tổ y tế lưu động cho điểm sơ tán',
        'Sở Y tế',
        'Hội Chữ thập đỏ tỉnh',
        'Cơ số thuốc',
      ],
      does({
        lead: ['Sở Y tế'],
        coordinate: ['Hội Chữ thập đỏ tỉnh'],
        product: 'Cơ số thuốc',
        deadline: condition('Khi có báo động lũ'),
      }),
    ),
    row(
      'III.4',
      [
        '4',
        'Vận hành hồ Thác Lam cắt, giảm lũ cho hạ du theo đúng quy trình',
        'Công ty Quản lý khai thác công trình thủy lợi Sông Ngân',
        AGRICULTURE,
        'Nhật ký vận hành',
        'Theo quy trình vận hành hồ chứa',
      ],
      does({
        lead: ['Công ty Quản lý khai thác công trình thủy lợi Sông Ngân'],
        coordinate: [AGRICULTURE],
        product: 'Nhật ký vận hành',
        deadline: condition('Theo quy trình vận hành hồ chứa'),
      }),
    ),
    group('IV', 'Khắc phục hậu quả, rút kinh nghiệm', columns),
    row(
      'IV.1',
      [
        '1',
        'Thống kê thiệt hại và đề xuất mức hỗ trợ cho hộ bị ngập',
        'UBND các xã, phường',
        'Sở Tài chính, Sở Nội vụ',
        'Biểu tổng hợp thiệt hại',
        'Sau khi có công bố hết lũ',
      ],
      does({
        lead: ['UBND các xã, phường'],
        coordinate: ['Sở Tài chính', 'Sở Nội vụ'],
        product: 'Biểu tổng hợp thiệt hại',
        deadline: condition('Sau khi có công bố hết lũ'),
      }),
    ),
    row(
      'IV.2',
      [
        '2',
        'Đánh giá lại năng lực thoát lũ của các cống dưới đê sau mùa lũ',
        AGRICULTURE,
        'Trường Đại học Thủy Ngân',
        'Báo cáo đánh giá',
        '11/2026',
      ],
      does({
        lead: [AGRICULTURE],
        coordinate: ['Trường Đại học Thủy Ngân'],
        product: 'Báo cáo đánh giá',
        deadline: by('11/2026', '2026-11-30'),
      }),
    ),
    row(
      'IV.3',
      [
        '3',
        'Xây dựng danh mục công trình đê điều cần đầu tư trung hạn',
        'Sở Tài chính',
        'Sở Nông nghiệp và Môi trường; Sở Xây dựng',
        'Danh mục trình UBND tỉnh',
        '2026 - 2030',
      ],
      does({
        lead: ['Sở Tài chính'],
        coordinate: [AGRICULTURE, 'Sở Xây dựng'],
        product: 'Danh mục trình UBND tỉnh',
        deadline: by('2026 - 2030', '2030-12-31', '2026-01-01'),
      }),
    ),
  ];
}
