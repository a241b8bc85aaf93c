// A provincial plan for one year whose every task has all of the six but authority: the work of the sample province.
import { aims, by, bullet, does, para, point, reference, reports, type Sample, section, target } from '../compose.ts';
import { yearlyTasks } from './digital-schools-rows.ts';

const EDUCATION = 'Sở Giáo dục và Đào tạo';
const COMMUNES = 'UBND các xã, phường';

export const digitalSchools: Sample = {
  name: 'digital-schools',
  formats: ['docx'],
  head: { issuer: 'Ủy ban nhân dân tỉnh Sông Ngân' },
  references: [
    reference('57-NQ/TW', '2024-12-22', 'implements'),
    reference('131/QĐ-TTg', '2022-01-25', 'implements'),
    reference('9-CTr/TU', '2025-03-14', 'mentions'),
  ],
  document: {
    head: {
      form: 'state',
      issuer: ['Ủy ban nhân dân', 'tỉnh Sông Ngân'],
      number: 5,
      symbol: 'KH-UBND',
      place: 'Sông Ngân',
      date: { year: 2026, month: 1, day: 8 },
      kind: 'KH',
      title: 'Phát triển năng lực số trong nhà trường trên địa bàn tỉnh năm 2026',
    },
    opening: [
      'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị và Quyết định số 131/QĐ-TTg ngày 25/01/2022 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh Sông Ngân ban hành Kế hoạch phát triển năng lực số trong nhà trường năm 2026 như sau:',
    ],
    body: [
      section('Mục đích, yêu cầu', [
        para(
          'Giáo viên và người học ở mọi địa bàn có đường truyền, thiết bị, học liệu để dạy và học; mỗi việc có một đơn vị chịu trách nhiệm chính và một sản phẩm kiểm đếm được. Kết quả của Chương trình số 9-CTr/TU ngày 14/3/2025 của Tỉnh ủy được kế thừa, không làm lại.',
        ),
      ]),
      section('Chỉ tiêu', [
        bullet(
          'Ít nhất 90% trường có đường truyền từ 100 Mbps.',
          aims(target('Ít nhất 90% trường có đường truyền từ 100 Mbps', 'gte', 90, '%', '2026')),
        ),
        bullet(
          'Ít nhất 95% cán bộ quản lý, giáo viên hoàn thành bồi dưỡng kỹ năng số.',
          aims(target('Ít nhất 95% cán bộ quản lý, giáo viên hoàn thành bồi dưỡng kỹ năng số', 'gte', 95, '%', '2026')),
        ),
        bullet(
          'Có ít nhất 600 phòng máy được sửa chữa, nâng cấp.',
          aims(target('Có ít nhất 600 phòng máy được sửa chữa, nâng cấp', 'gte', 600, 'phòng máy', '2026')),
        ),
      ]),
      section('Nhiệm vụ', [para('Các đơn vị thực hiện nhiệm vụ theo bảng phân công dưới đây:'), yearlyTasks]),
      section('Kinh phí', [
        para('Kinh phí bố trí trong dự toán năm 2026 của các cơ quan, địa phương và nguồn hợp pháp khác.'),
      ]),
      section(
        'Tổ chức thực hiện',
        [
          point(
            'Sở Giáo dục và Đào tạo hướng dẫn các địa phương thực hiện Kế hoạch này, ban hành hướng dẫn trước ngày 30/01/2026.',
            does({ lead: [EDUCATION], deadline: by('trước ngày 30/01/2026', '2026-01-30') }),
          ),
          point(
            'UBND các xã, phường báo cáo kết quả thực hiện Kế hoạch về Sở Giáo dục và Đào tạo trước ngày 05/12/2026.',
            reports({
              frequency: 'once',
              due: '2026-12-05',
              adHoc: false,
              from: [COMMUNES],
              via: null,
              to: EDUCATION,
            }),
          ),
        ],
        { part: 'implementation' },
      ),
    ],
    closing:
      'Trên đây là Kế hoạch phát triển năng lực số trong nhà trường năm 2026, đề nghị các đơn vị nghiêm túc triển khai, nếu có vướng mắc phản ánh về Sở Giáo dục và Đào tạo để tổng hợp, trình Ủy ban nhân dân tỉnh xem xét./.',
    recipients: ['Thường trực Tỉnh ủy (b/c)', 'Các sở, ban, ngành', 'UBND các xã, phường', 'Lưu: VT, VX'],
    signature: { capacity: ['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'Phó Chủ tịch'], name: 'Mạc Thị Hà Vân' },
  },
};
