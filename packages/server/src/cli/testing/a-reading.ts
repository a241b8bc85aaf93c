// A small reading of an invented plan, for the tests of the command line.
import type { Reading } from '@sauro/reader/reading';

const anchor = (block: number, page = 1) => ({ block, page, start: 0, end: 10 });

export const A_READING: Reading = {
  document: {
    kind: 'KH',
    number: '12',
    symbol: 'KH-SXD',
    issuer: 'Sở Xây dựng tỉnh Bình An',
    place: 'Bình An',
    date: '2026-03-05',
    title: 'Số hóa hồ sơ cấp phép xây dựng năm 2026',
    signer: { name: 'Lê Văn Mẫu', position: 'GIÁM ĐỐC', capacity: null },
    recipients: ['UBND tỉnh (báo cáo)', 'Lưu: VT'],
    anchors: {},
  },
  references: [{ number: '57-NQ/TW', date: '2024-12-22', relation: 'implements', anchor: anchor(4) }],
  targets: [
    {
      text: '80% hồ sơ được số hóa',
      comparator: 'gte',
      value: 80,
      unit: '%',
      by: '2026',
      lead: [],
      section: 'II.1',
      anchor: anchor(6),
    },
  ],
  tasks: [
    {
      section: 'III.1',
      part: 'tasks',
      text: 'Rà soát, phân loại toàn bộ hồ sơ cấp phép còn lưu trên giấy tại các phòng chuyên môn, trình Giám đốc Sở phê duyệt danh mục',
      lead: ['Văn phòng Sở'],
      coordinate: ['Phòng Quy hoạch'],
      product: 'Danh mục hồ sơ',
      deadline: { text: '30/4/2026', kind: 'by', due: '2026-04-30' },
      anchor: anchor(9, 2),
      anchors: {},
    },
    {
      section: 'III.2',
      part: 'tasks',
      text: 'Tập huấn kỹ năng số cho công chức',
      lead: [],
      coordinate: [],
      product: null,
      deadline: null,
      anchor: anchor(10, 2),
      anchors: {},
    },
  ],
  reporting: [
    {
      from: ['Các phòng'],
      to: 'Sở Xây dựng',
      via: 'Văn phòng Sở',
      frequency: 'year',
      due: '11-30',
      adHoc: true,
      anchor: anchor(14, 3),
    },
  ],
  phases: [{ name: 'Giai đoạn 1', from: '2026-01', to: '2026-06', anchor: anchor(7) }],
  sections: [],
  doubts: [
    { code: 'task.no-lead', anchor: anchor(10, 2), details: {} },
    { code: 'task.no-lead', anchor: anchor(12, 3), details: {} },
    { code: 'head.no-date', details: {} },
  ],
  flow: [],
};
