// A document of each kind that the product writes, in words of our own: for tests, and for the eye.
import type { OfficialDocument } from '../official-document.ts';
import { DECISION, HEAD, LIST, MINUTES, NOTICE, SUBMISSION, WORK_SLIP } from './papers.ts';

const SIGNED = { capacity: ['KT. Giám đốc', 'Phó Giám đốc'], name: 'Tạ Thử Nghiệm' };

export const PLAN: OfficialDocument = {
  head: { ...HEAD, kind: 'KH', symbol: 'KH-SXD', title: 'Trồng cây xanh đô thị năm 2026' },
  grounds: ['Căn cứ Luật Quy hoạch đô thị và nông thôn', 'Căn cứ Quyết định số 10/2026/QĐ-UBND'],
  opening: ['Sở Xây dựng ban hành Kế hoạch trồng cây xanh đô thị như sau:'],
  body: [
    {
      type: 'section',
      title: 'Nhiệm vụ',
      content: [
        {
          type: 'section',
          title: 'Chuẩn bị đất',
          content: [
            {
              type: 'section',
              title: 'Vườn ươm',
              content: [{ type: 'bullet', marker: '-', text: 'Làm đất trước mùa mưa.' }],
            },
            { type: 'point', text: 'Chọn giống cây bản địa.' },
          ],
        },
        { type: 'point', text: 'Trồng cây trên các tuyến phố mới.' },
      ],
    },
    {
      type: 'table',
      columns: [
        { title: 'TT', width: 1 },
        { title: 'Việc', width: 5 },
        { title: 'Thời gian', width: 2 },
      ],
      rows: [
        { cells: [{ lines: ['I'] }, { lines: ['Quý đầu'], columnSpan: 2, bold: true }] },
        { cells: [{ lines: ['1'] }, { lines: ['Đo đạc', 'Cắm mốc'] }, { lines: ['3/2026'], rowSpan: 2 }] },
        { cells: [{ lines: ['2'] }, { lines: ['Thiết kế'] }] },
      ],
    },
  ],
  closing: 'Trên đây là Kế hoạch trồng cây xanh đô thị năm 2026./.',
  recipients: ['UBND tỉnh (để b/c)', 'Lưu: VT, HT'],
  signature: SIGNED,
  attachments: [
    {
      type: 'annex',
      title: 'Danh mục tuyến phố',
      landscape: true,
      body: [{ type: 'paragraph', text: 'Đường Bờ Bắc.' }],
    },
  ],
};

export const REPORT: OfficialDocument = {
  head: {
    ...HEAD,
    issuer: ['Sở Xây dựng'],
    number: 112,
    date: { year: 2026, month: 11, day: 20 },
    kind: 'BC',
    symbol: 'BC-SXD',
    title: 'Kết quả thực hiện Kế hoạch trồng cây xanh đô thị năm 2026',
  },
  addressees: ['Ủy ban nhân dân tỉnh'],
  opening: [
    'Thực hiện Kế hoạch số 15/KH-UBND ngày 09/02/2026 của Ủy ban nhân dân tỉnh về trồng cây xanh đô thị năm 2026, Sở Xây dựng báo cáo kết quả như sau:',
  ],
  body: [
    {
      type: 'section',
      title: 'Kết quả thực hiện',
      content: [
        {
          type: 'section',
          title: 'Tình hình chung',
          content: [
            {
              type: 'paragraph',
              text: 'Có 36 nhiệm vụ được giao cho 12 đơn vị; đã hoàn thành 29 nhiệm vụ (80,6%), trong đó 27 nhiệm vụ hoàn thành đúng hạn.',
            },
            {
              type: 'table',
              caption: 'Bảng 1. Kết quả theo đơn vị',
              unit: 'Đơn vị tính: nhiệm vụ',
              columns: [
                { title: 'TT', width: 6 },
                { title: 'Đơn vị', width: 40 },
                { title: 'Được giao', width: 14 },
                { title: 'Đúng hạn', width: 14 },
                { title: 'Quá hạn', width: 14 },
              ],
              rows: [
                ['1', 'Phòng Hạ tầng', '14', '11', '1'],
                ['2', 'Phòng Quy hoạch', '12', '9', '1'],
                ['3', 'Văn phòng Sở', '10', '7', '0'],
              ].map(([nth = '', unit = '', ...counts]) => ({
                cells: [
                  { lines: [nth], align: 'center' as const },
                  { lines: [unit] },
                  ...counts.map((count) => ({ lines: [count], align: 'right' as const })),
                ],
              })),
            },
          ],
        },
        {
          type: 'section',
          title: 'Khó khăn, vướng mắc',
          content: [
            { type: 'bullet', marker: '-', text: 'Hai tuyến phố chưa bàn giao mặt bằng nên chưa đào hố trồng.' },
            { type: 'bullet', marker: '-', text: 'Giá cây giống tăng so với dự toán được duyệt.' },
          ],
        },
      ],
    },
    {
      type: 'section',
      title: 'Phương hướng',
      content: [
        { type: 'point', text: 'Bàn giao mặt bằng hai tuyến phố còn lại trước ngày 15/01/2027.' },
        { type: 'point', text: 'Lập danh mục cây cần thay thế của năm 2027.' },
      ],
    },
  ],
  closing: 'Sở Xây dựng báo cáo Ủy ban nhân dân tỉnh xem xét, chỉ đạo./.',
  recipients: ['Như trên', 'Giám đốc, các Phó Giám đốc Sở', 'Các phòng thuộc Sở', 'Lưu: VT, HT'],
  signature: { capacity: ['Giám đốc'], name: 'Mạc Minh Họa' },
  attachments: [
    {
      type: 'annex',
      title: 'Nhiệm vụ chưa hoàn thành',
      landscape: true,
      body: [
        {
          type: 'table',
          columns: [
            { title: 'TT', width: 5 },
            { title: 'Nhiệm vụ', width: 45 },
            { title: 'Đơn vị chủ trì', width: 25 },
            { title: 'Thời hạn', width: 12 },
            { title: 'Lý do', width: 30 },
          ],
          rows: Array.from({ length: 40 }, (_, index) => ({
            cells: [
              { lines: [String(index + 1)], align: 'center' as const },
              { lines: [`Trồng cây trên tuyến phố thứ ${index + 1} theo thiết kế đã được duyệt`] },
              { lines: [index % 2 === 0 ? 'Phòng Hạ tầng' : 'Phòng Quy hoạch'] },
              { lines: ['31/10/2026'], align: 'center' as const },
              { lines: ['Chưa bàn giao mặt bằng'] },
            ],
          })),
        },
      ],
    },
    {
      type: 'annex',
      title: 'Chi tiết kinh phí',
      body: [{ type: 'paragraph', text: 'Kinh phí đã giải ngân 2,4 tỷ đồng, đạt 78% dự toán.' }],
    },
  ],
};

export const LETTER: OfficialDocument = {
  head: {
    form: 'state',
    issuer: ['Ủy ban nhân dân tỉnh Sông Ngân'],
    number: 214,
    symbol: 'UBND-XD',
    place: 'Sông Ngân',
    date: { year: 2026, month: 2, day: 9 },
    kind: 'CV',
    title: 'đôn đốc thực hiện nhiệm vụ trồng cây xanh đô thị',
    stamp: 'Khẩn',
  },
  addressees: ['Sở Xây dựng', 'Sở Tài chính', 'Ủy ban nhân dân các xã, phường'],
  body: [
    {
      type: 'paragraph',
      text: 'Đến ngày 06/02/2026 còn 03 nhiệm vụ của Kế hoạch số 15/KH-UBND quá hạn. Ủy ban nhân dân tỉnh đề nghị các cơ quan, địa phương:',
    },
    { type: 'bullet', marker: '-', text: 'Rà soát, hoàn thành nhiệm vụ quá hạn trước ngày 20/02/2026.' },
    { type: 'bullet', marker: '-', text: 'Báo cáo khó khăn, vướng mắc về Sở Xây dựng để tổng hợp.' },
  ],
  closing: 'Đề nghị các cơ quan, địa phương nghiêm túc thực hiện./.',
  recipients: ['Như trên', 'Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Lưu: VT, XD'],
  signature: { capacity: ['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'Phó Chủ tịch'], name: 'Khúc Giả Định' },
};

export const PARTY_REPORT: OfficialDocument = {
  ...REPORT,
  head: {
    ...REPORT.head,
    form: 'party',
    parentBody: 'Tỉnh ủy Sông Ngân',
    issuer: ['Đảng ủy Sở Xây dựng'],
    number: 12,
    symbol: 'BC/ĐU',
  },
  signature: { capacity: ['T/M Đảng ủy', 'Bí thư'], name: 'Mạc Minh Họa' },
  attachments: [],
};

export const DOCUMENTS = {
  'bao-cao': REPORT,
  'ke-hoach': PLAN,
  'cong-van': LETTER,
  'thong-bao': NOTICE,
  'to-trinh': SUBMISSION,
  'bien-ban': MINUTES,
  'phieu-giao-viec': WORK_SLIP,
  'danh-sach': LIST,
  'quyet-dinh': DECISION,
  'bao-cao-dang': PARTY_REPORT,
} as const satisfies Record<string, OfficialDocument>;
