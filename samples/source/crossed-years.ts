// A department's matrix: a head of two rows that nothing merges, crosses under the years, lead and help in one cell.
import { bullet, by, does, para, point, reference, reports, row, type Sample, section, table } from '../compose.ts';

const OFFICE = 'Văn phòng Sở';
const COLUMNS = [
  ['TT', 1.2],
  ['Nhiệm vụ', 8],
  ['Chủ trì/Phối hợp', 5],
  ['Kết quả', 4],
  ['Thời gian thực hiện', 1.6],
  ['', 1.6],
  ['', 1.6],
] as const;

const matrix = table(COLUMNS, [
  row('', ['', '', '', '', '2026', '2027', '2028']),
  row(
    '1',
    [
      '1',
      'Thống kê, phân loại hồ sơ lưu trữ còn bó gói tại kho của Sở',
      'Văn phòng Sở/Các phòng chuyên môn',
      'Danh mục hồ sơ',
      'x',
      '',
      '',
    ],
    does({
      lead: [OFFICE],
      coordinate: ['Các phòng chuyên môn'],
      product: 'Danh mục hồ sơ',
      deadline: by('2026', '2026-12-31'),
    }),
  ),
  row(
    '2',
    [
      '2',
      'Số hóa hồ sơ có thời hạn bảo quản vĩnh viễn',
      'Trung tâm Thông tin/Văn phòng Sở, Phòng Kế hoạch - Tài chính',
      '12.000 hồ sơ được số hóa',
      'x',
      'x',
      '',
    ],
    does({
      lead: ['Trung tâm Thông tin'],
      coordinate: [OFFICE, 'Phòng Kế hoạch - Tài chính'],
      product: '12.000 hồ sơ được số hóa',
      deadline: by('2026, 2027', '2027-12-31', '2026-01-01'),
    }),
  ),
  row(
    '3',
    [
      '3',
      'Bồi dưỡng nghiệp vụ văn thư, lưu trữ cho công chức',
      'Phòng Tổ chức cán bộ',
      'Các lớp bồi dưỡng',
      'x',
      'x',
      'x',
    ],
    does({
      lead: ['Phòng Tổ chức cán bộ'],
      product: 'Các lớp bồi dưỡng',
      deadline: by('2026, 2027, 2028', '2028-12-31', '2026-01-01'),
    }),
  ),
  row(
    '4',
    ['4', 'Tiêu hủy tài liệu hết giá trị theo quy định', 'Văn phòng Sở/Thanh tra Sở', 'Biên bản tiêu hủy', '', '', 'x'],
    does({
      lead: [OFFICE],
      coordinate: ['Thanh tra Sở'],
      product: 'Biên bản tiêu hủy',
      deadline: by('2028', '2028-12-31'),
    }),
  ),
]);

export const crossedYears: Sample = {
  name: 'crossed-years',
  formats: ['docx', 'pdf'],
  head: { issuer: 'Sở Xây dựng tỉnh Sông Ngân' },
  references: [reference('33/2024/QH15', '2024-06-21', 'basis'), reference('91/KH-UBND', '2026-01-28', 'implements')],
  document: {
    head: {
      form: 'state',
      parentBody: 'UBND tỉnh Sông Ngân',
      issuer: ['Sở Xây dựng'],
      number: 44,
      symbol: 'KH-SXD',
      place: 'Sông Ngân',
      date: { year: 2026, month: 2, day: 25 },
      kind: 'KH',
      title: 'Chỉnh lý, số hóa hồ sơ lưu trữ giai đoạn 2026 - 2028',
    },
    grounds: ['Căn cứ Luật Lưu trữ số 33/2024/QH15 ngày 21/6/2024'],
    opening: [
      'Thực hiện Kế hoạch số 91/KH-UBND ngày 28/01/2026 của Ủy ban nhân dân tỉnh về công tác lưu trữ, Sở Xây dựng ban hành Kế hoạch chỉnh lý, số hóa hồ sơ lưu trữ giai đoạn 2026 - 2028 như sau:',
    ],
    body: [
      section('Mục đích, yêu cầu', [
        bullet('Tìm một hồ sơ công trình không quá năm phút; hồ sơ gốc không rời kho.'),
        bullet('Làm đến đâu gọn đến đó; không để hồ sơ đã chỉnh lý lẫn với hồ sơ chưa chỉnh lý.'),
      ]),
      section('Nội dung', [para('Nhiệm vụ cụ thể được phân công tại Phụ lục kèm theo Kế hoạch này.')]),
      section('Kinh phí thực hiện', [para('Kinh phí được giao trong dự toán chi thường xuyên hằng năm của Sở.')]),
      section(
        'Tổ chức thực hiện',
        [
          point(
            'Văn phòng Sở là đầu mối, đôn đốc tiến độ của các phòng; 6 tháng một lần báo cáo Giám đốc Sở kết quả thực hiện.',
            does(
              { lead: [OFFICE] },
              reports({
                frequency: 'half-year',
                due: null,
                adHoc: false,
                from: [OFFICE],
                via: null,
                to: 'Giám đốc Sở',
              }),
            ),
          ),
          point(
            'Trưởng các phòng chuyên môn, đơn vị trực thuộc bố trí người làm, bàn giao hồ sơ về kho lưu trữ trước ngày 31/10/2026.',
            does({
              lead: ['Trưởng các phòng chuyên môn, đơn vị trực thuộc'],
              deadline: by('trước ngày 31/10/2026', '2026-10-31'),
            }),
          ),
        ],
        { part: 'implementation' },
      ),
    ],
    closing: 'Trên đây là Kế hoạch chỉnh lý, số hóa hồ sơ lưu trữ giai đoạn 2026 - 2028 của Sở Xây dựng./.',
    recipients: ['UBND tỉnh (b/c)', 'Sở Nội vụ', 'Các phòng, đơn vị thuộc Sở', 'Lưu: VT'],
    signature: { capacity: ['Giám đốc'], name: 'Đinh Trường Khê' },
    attachments: [{ type: 'annex', title: 'Danh mục nhiệm vụ', landscape: true, body: [matrix] }],
  },
};
