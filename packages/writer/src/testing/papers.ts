// The shorter papers: notice, submission, minutes, slip, list, decision. In words of our own.
import type { Head, OfficialDocument } from '../official-document.ts';

export const HEAD: Omit<Head, 'kind' | 'symbol' | 'title'> = {
  form: 'state',
  parentBody: 'Ủy ban nhân dân tỉnh Sông Ngân',
  issuer: ['Sở Xây dựng'],
  number: 7,
  place: 'Sông Ngân',
  date: { year: 2026, month: 3, day: 5 },
};
export const NOTICE: OfficialDocument = {
  head: {
    ...HEAD,
    number: null,
    date: { year: 2026, month: 4 },
    kind: 'TB',
    symbol: 'TB-SXD',
    title: 'Kết luận cuộc họp giao ban tháng 4 năm 2026',
  },
  body: [{ type: 'point', text: 'Phòng Hạ tầng hoàn thành hồ sơ trong tháng 4 năm 2026.' }],
  closing: 'Trên đây là kết luận cuộc họp, các phòng căn cứ thực hiện./.',
  recipients: ['Các phòng thuộc Sở', 'Lưu: VT'],
  signature: { capacity: ['TL. Giám đốc', 'Chánh Văn phòng'], name: 'Tạ Thử Nghiệm' },
};

export const SUBMISSION: OfficialDocument = {
  head: {
    ...HEAD,
    number: 31,
    kind: 'TTr',
    symbol: 'TTr-SXD',
    title: 'Về việc ban hành Quy định quản lý cây xanh đô thị',
  },
  addressees: ['Ủy ban nhân dân tỉnh Sông Ngân'],
  body: [
    {
      type: 'paragraph',
      text: 'Sở Xây dựng trình Ủy ban nhân dân tỉnh xem xét, ban hành Quy định quản lý cây xanh đô thị.',
    },
  ],
  closing: 'Kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./.',
  recipients: ['Như trên', 'Lưu: VT, HT'],
  signature: { capacity: ['Q. Giám đốc'], name: 'Mạc Minh Họa' },
};

export const MINUTES: OfficialDocument = {
  head: { ...HEAD, number: 4, kind: 'BB', symbol: 'BB-SXD', title: 'Họp xét duyệt danh mục tuyến phố trồng cây' },
  body: [
    { type: 'paragraph', text: 'Thời gian bắt đầu: 08 giờ 00 phút, ngày 05 tháng 3 năm 2026.' },
    { type: 'paragraph', text: 'Địa điểm: Phòng họp số 2, trụ sở Sở Xây dựng.' },
    { type: 'section', title: 'Nội dung', content: [{ type: 'point', text: 'Thống nhất danh mục 12 tuyến phố.' }] },
  ],
  closing: 'Cuộc họp kết thúc vào 10 giờ 30 phút cùng ngày./.',
  recipients: ['Thành viên dự họp', 'Lưu: VT, hồ sơ'],
  signatureBeside: { capacity: ['Thư ký'], name: 'Tạ Thử Nghiệm' },
  signature: { capacity: ['Chủ tọa'], name: 'Mạc Minh Họa' },
};

export const WORK_SLIP: OfficialDocument = {
  head: {
    ...HEAD,
    number: 15,
    kind: 'PC',
    kindName: 'Phiếu giao việc',
    symbol: 'PGV-SXD',
    title: 'Lập thiết kế trồng cây đường Bờ Bắc',
  },
  body: [
    {
      type: 'table',
      columns: [
        { title: 'Nội dung', width: 30 },
        { title: 'Chi tiết', width: 70 },
      ],
      rows: [
        ['Người thực hiện', 'Phòng Hạ tầng'],
        ['Sản phẩm', 'Hồ sơ thiết kế'],
        ['Thời hạn', '30/4/2026'],
      ].map((lines) => ({ cells: lines.map((line) => ({ lines: [line] })) })),
    },
  ],
  recipients: ['Phòng Hạ tầng', 'Lưu: VT'],
  signature: { capacity: ['TUQ. Giám đốc', 'Trưởng phòng Kế hoạch'], name: 'Khúc Giả Định' },
};

export const LIST: OfficialDocument = {
  head: {
    ...HEAD,
    number: null,
    date: null,
    kind: 'PB',
    kindName: 'Danh sách',
    symbol: 'DS-SXD',
    title: 'Đề nghị khen thưởng phong trào trồng cây năm 2026',
  },
  body: [
    {
      type: 'table',
      columns: [
        { title: 'TT', width: 8 },
        { title: 'Tập thể', width: 50 },
        { title: 'Hình thức', width: 40 },
      ],
      rows: [{ cells: [{ lines: ['1'], align: 'center' }, { lines: ['Phòng Hạ tầng'] }, { lines: ['Giấy khen'] }] }],
    },
  ],
  closing: 'Danh sách có 01 tập thể./.',
  recipients: ['Hội đồng thi đua (để xét)', 'Lưu: VT'],
  signature: { capacity: ['Giám đốc'], name: 'Mạc Minh Họa' },
};

export const DECISION: OfficialDocument = {
  head: { ...HEAD, kind: 'QĐ', symbol: 'QĐ-SXD', title: 'Ban hành Quy chế quản lý vườn ươm' },
  grounds: ['Căn cứ Luật Tổ chức chính quyền địa phương', 'Theo đề nghị của Trưởng phòng Hạ tầng'],
  enacting: 'Quyết định:',
  body: [
    {
      type: 'division',
      level: 'article',
      text: 'Ban hành kèm theo Quyết định này Quy chế quản lý vườn ươm.',
      content: [],
    },
    { type: 'division', level: 'article', text: 'Quyết định này có hiệu lực từ ngày ký./.', content: [] },
  ],
  recipients: ['Như Điều 2', 'Lưu: VT, HT'],
  signature: { capacity: ['Giám đốc'], name: 'Mạc Minh Họa' },
  attachments: [
    {
      type: 'promulgated',
      kindName: 'Quy chế',
      title: 'Quản lý vườn ươm',
      body: [
        {
          type: 'division',
          level: 'chapter',
          title: 'Quy định chung',
          content: [
            {
              type: 'division',
              level: 'article',
              title: 'Phạm vi điều chỉnh',
              content: [
                { type: 'point', text: 'Quy chế này quy định việc quản lý vườn ươm.' },
                {
                  type: 'section',
                  title: 'Đối tượng',
                  content: [
                    { type: 'point', text: 'Các phòng thuộc Sở;' },
                    { type: 'point', text: 'Vườn ươm.' },
                  ],
                },
              ],
            },
          ],
        },
        {
          type: 'division',
          level: 'chapter',
          title: 'Tổ chức thực hiện',
          content: [
            {
              type: 'division',
              level: 'division',
              title: 'Trách nhiệm',
              content: [
                {
                  type: 'division',
                  level: 'article',
                  title: 'Phòng Hạ tầng',
                  content: [{ type: 'paragraph', text: 'Hướng dẫn, kiểm tra việc thực hiện.' }],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};
