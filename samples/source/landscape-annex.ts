// Targets and tasks stand in two landscape annexes; cells are merged over several rows.
import { bullet, does, para, point, reference, reports, type Sample, section } from '../compose.ts';
import { targetTable, taskTable } from './landscape-annex-tables.ts';

const SCIENCE = 'Sở Khoa học và Công nghệ';
const COMMUNES = 'UBND các xã, phường';

export const landscapeAnnex: Sample = {
  name: 'landscape-annex',
  formats: ['docx', 'pdf'],
  head: { issuer: 'Ủy ban nhân dân tỉnh Sông Ngân' },
  references: [
    reference('20/2023/QH15', '2023-06-22', 'basis'),
    reference('45/2020/NĐ-CP', '2020-04-08', 'basis'),
    reference('71/NQ-CP', '2025-04-01', 'implements'),
    reference('12-KH/TU', '2026-03-18', 'implements'),
  ],
  document: {
    head: {
      form: 'state',
      issuer: ['Ủy ban nhân dân', 'tỉnh Sông Ngân'],
      number: 88,
      symbol: 'KH-UBND',
      place: 'Sông Ngân',
      date: { year: 2026, month: 4, day: 22 },
      kind: 'KH',
      title: 'Chuyển đổi số trong cơ quan hành chính nhà nước tỉnh Sông Ngân đến năm 2030',
    },
    grounds: [
      'Căn cứ Luật Giao dịch điện tử số 20/2023/QH15 ngày 22/6/2023',
      'Căn cứ Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ về thực hiện thủ tục hành chính trên môi trường điện tử',
    ],
    opening: [
      'Thực hiện Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ và Kế hoạch số 12-KH/TU ngày 18/3/2026 của Tỉnh ủy Sông Ngân, Ủy ban nhân dân tỉnh ban hành Kế hoạch chuyển đổi số trong cơ quan hành chính nhà nước đến năm 2030 như sau:',
    ],
    body: [
      section('Mục đích, yêu cầu', [
        bullet('Người dân và doanh nghiệp chỉ khai một lần; cán bộ xử lý công việc trên dữ liệu, không trên giấy.'),
        bullet('Việc nào cũng có cơ quan chịu trách nhiệm, có sản phẩm đo được; không mua sắm phần mềm trùng lặp.'),
      ]),
      section('Mục tiêu', [para('Các chỉ tiêu cụ thể được nêu tại Phụ lục I ban hành kèm theo Kế hoạch này.')]),
      section('Nhiệm vụ', [
        para('Danh mục nhiệm vụ giao các cơ quan, địa phương được nêu tại Phụ lục II ban hành kèm theo Kế hoạch này.'),
      ]),
      section('Kinh phí', [
        para('Kinh phí được bố trí từ ngân sách địa phương và lồng ghép trong các chương trình, dự án đã được duyệt.'),
      ]),
      section(
        'Tổ chức thực hiện',
        [
          point(
            'Sở Khoa học và Công nghệ là cơ quan thường trực, có trách nhiệm hướng dẫn kỹ thuật, đo lường tiến độ và công bố bảng xếp hạng của các cơ quan.',
            does({ lead: [SCIENCE] }),
          ),
          point(
            'Sở Tài chính cân đối, bố trí kinh phí; thẩm định hiệu quả đầu tư của từng hạng mục.',
            does({ lead: ['Sở Tài chính'] }),
          ),
          point(
            'Sở Nội vụ đưa kết quả chuyển đổi số vào tiêu chí đánh giá, xếp loại người đứng đầu.',
            does({ lead: ['Sở Nội vụ'] }),
          ),
          point(
            'Các sở, ban, ngành và UBND các xã, phường báo cáo tiến độ về Sở Khoa học và Công nghệ định kỳ hằng quý và đột xuất khi có yêu cầu.',
            reports({
              frequency: 'quarter',
              due: null,
              adHoc: true,
              from: ['Các sở, ban, ngành', COMMUNES],
              via: null,
              to: SCIENCE,
            }),
          ),
          point(
            'Sở Khoa học và Công nghệ báo cáo UBND tỉnh trước ngày 20/12 hằng năm.',
            reports({ frequency: 'year', due: '12-20', adHoc: false, from: [SCIENCE], via: null, to: 'UBND tỉnh' }),
          ),
        ],
        { part: 'implementation' },
      ),
    ],
    closing: 'Trên đây là Kế hoạch chuyển đổi số trong cơ quan hành chính nhà nước tỉnh Sông Ngân đến năm 2030./.',
    recipients: [
      'Bộ Khoa học và Công nghệ (b/c)',
      'Thường trực Tỉnh ủy (b/c)',
      'Các sở, ban, ngành',
      COMMUNES,
      'Lưu: VT, KGVX',
    ],
    signature: { capacity: ['TM. Ủy ban nhân dân', 'Chủ tịch'], name: 'Hà Sơn Khê' },
    attachments: [
      {
        type: 'annex',
        title: 'Chỉ tiêu chuyển đổi số đến năm 2030',
        landscape: true,
        body: [targetTable],
      },
      {
        type: 'annex',
        title: 'Danh mục nhiệm vụ giao các cơ quan, địa phương',
        landscape: true,
        body: [taskTable],
      },
    ],
  },
};
