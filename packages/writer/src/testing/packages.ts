// A package of a report, of bodies that do not exist.
import type { EdxmlHeader } from '@sauro/reader/edxml';

export const HEADER: EdxmlHeader = {
  from: { code: 'H99.12', name: 'Sở Nội vụ tỉnh Sông Ngân' },
  to: [
    { code: 'H99', name: 'Ủy ban nhân dân tỉnh Sông Ngân' },
    { code: '000.00.01.H99', name: 'Văn phòng "Sông & Ngân" <tỉnh>' },
  ],
  number: '7',
  symbol: 'BC-SNV',
  place: 'Sông Ngân',
  issuedOn: '2026-12-05',
  kind: 'BC',
  kindName: 'Báo cáo',
  subject: 'Kết quả thực hiện Kế hoạch chăm sóc cây xanh',
  signer: { capacity: 'KT. GIÁM ĐỐC', position: 'Phó Giám đốc', name: 'Tạ Thử Nghiệm' },
  dueOn: '2026-12-20',
  places: ['Như trên', 'Lưu: VT'],
  priority: 'urgent',
  pages: 12,
  appendixes: ['Danh mục nhiệm vụ'],
  answers: [{ organ: 'H99', code: '12/KH-UBND', issuedOn: '2026-01-05', documentId: 'H99,2026/01/05,12/KH-UBND' }],
  cites: ['57-NQ/TW', '12/KH-UBND'],
  documentId: 'H99.12,2026/12/05,7/BC-SNV',
  trace: [{ organ: 'H99.12', at: '2026/12/05 08:30:00' }],
  business: {
    type: 'replaced',
    reason: 'Sửa số liệu mục II',
    documentId: null,
    staff: { department: 'Văn phòng', name: 'Tạ Thử Nghiệm', phone: null, email: null },
    onPaper: false,
    replaces: ['H99.12,2026/11/30,6/BC-SNV'],
  },
};
