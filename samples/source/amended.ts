// The plan that `amendment` amends: some of its tasks come back there with another deadline, its targets with other numbers.
import { aims, bullet, by, does, reference, reports, point, type Sample, section, target } from '../compose.ts';

export const amended: Sample = {
  name: 'amended',
  formats: ['docx'],
  head: { issuer: 'Ủy ban nhân dân tỉnh Sông Ngân' },
  references: [reference('68-NQ/TW', '2025-05-04', 'implements')],
  document: {
    head: {
      form: 'state',
      issuer: ['Ủy ban nhân dân', 'tỉnh Sông Ngân'],
      number: 140,
      symbol: 'KH-UBND',
      place: 'Sông Ngân',
      date: { year: 2025, month: 7, day: 8 },
      kind: 'KH',
      title: 'Hỗ trợ hộ kinh doanh chuyển đổi thành doanh nghiệp đến năm 2028',
    },
    opening: [
      'Thực hiện Nghị quyết số 68-NQ/TW ngày 04/5/2025 của Bộ Chính trị về phát triển kinh tế tư nhân, Ủy ban nhân dân tỉnh ban hành Kế hoạch hỗ trợ hộ kinh doanh chuyển đổi thành doanh nghiệp đến năm 2028 như sau:',
    ],
    body: [
      section('Mục tiêu đến năm 2028', [
        bullet(
          'Có thêm 1.000 doanh nghiệp thành lập mới từ hộ kinh doanh.',
          aims(target('Có thêm 1.000 doanh nghiệp thành lập mới từ hộ kinh doanh', 'eq', 1000, 'doanh nghiệp', '2028')),
        ),
        bullet(
          'Tối thiểu 80% hộ kinh doanh kê khai thuế bằng phương thức điện tử.',
          aims(target('Tối thiểu 80% hộ kinh doanh kê khai thuế bằng phương thức điện tử', 'gte', 80, '%', '2028')),
        ),
      ]),
      section('Nhiệm vụ', [
        section('Tư vấn, hướng dẫn', [
          bullet(
            'Sở Tài chính biên soạn sổ tay các bước chuyển đổi từ hộ kinh doanh thành doanh nghiệp trước ngày 30/9/2025.',
            does({ lead: ['Sở Tài chính'], deadline: by('trước ngày 30/9/2025', '2025-09-30') }),
          ),
          bullet(
            'Thuế tỉnh Sông Ngân hoàn thành việc rà soát hộ kinh doanh có doanh thu lớn trong tháng 6/2026.',
            does({ lead: ['Thuế tỉnh Sông Ngân'], deadline: by('trong tháng 6/2026', '2026-06-30') }),
          ),
        ]),
        section('Công cụ số', [
          bullet(
            'Sở Khoa học và Công nghệ hoàn thành nền tảng sổ kế toán số dùng miễn phí trước ngày 31/12/2026.',
            does({ lead: ['Sở Khoa học và Công nghệ'], deadline: by('trước ngày 31/12/2026', '2026-12-31') }),
          ),
          bullet(
            'Sở Công Thương mở gian hàng chung của hộ chuyển đổi trên sàn thương mại điện tử trong quý II/2026.',
            does({ lead: ['Sở Công Thương'], deadline: by('trong quý II/2026', '2026-06-30') }),
          ),
        ]),
      ]),
      section(
        'Tổ chức thực hiện',
        [
          point(
            'UBND các xã, phường báo cáo số hộ chuyển đổi về Sở Tài chính trước ngày 15/12 hằng năm.',
            reports({
              frequency: 'year',
              due: '12-15',
              adHoc: false,
              from: ['UBND các xã, phường'],
              via: null,
              to: 'Sở Tài chính',
            }),
          ),
        ],
        { part: 'implementation' },
      ),
    ],
    recipients: ['Thường trực Tỉnh ủy (b/c)', 'Các sở, ban, ngành', 'UBND các xã, phường', 'Lưu: VT, TH'],
    signature: { capacity: ['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'Phó Chủ tịch'], name: 'Quách Thương Hải' },
  },
};
