// What each right allows, said to who gives it.
import type { Right } from '../people.ts';

export const RIGHT_WORDS = {
  'people.read': { vi: 'Xem đơn vị và cán bộ', en: 'See units and people' },
  'people.manage': { vi: 'Quản trị đơn vị, cán bộ, vai trò', en: 'Manage units, people and roles' },
  'document.read': { vi: 'Xem văn bản', en: 'See documents' },
  'document.add': { vi: 'Tải văn bản lên', en: 'Upload documents' },
  'document.remove': { vi: 'Xóa văn bản', en: 'Remove documents' },
  'reading.check': { vi: 'Soát bản đọc', en: 'Check readings' },
  'plan.read': { vi: 'Xem kế hoạch và sổ nhiệm vụ', en: 'See plans and the register' },
  'plan.confirm': { vi: 'Xác nhận kế hoạch', en: 'Confirm plans' },
  'report.compile': { vi: 'Tổng hợp báo cáo', en: 'Compile reports' },
  'report.approve': { vi: 'Duyệt báo cáo của cấp mình', en: 'Approve reports of one’s own level' },
  'report.approve-below': { vi: 'Duyệt báo cáo của cấp dưới', en: 'Approve reports of levels below' },
  'report.publish': { vi: 'Công bố, phát hành báo cáo', en: 'Publish reports' },
} as const satisfies Record<Right, { readonly vi: string; readonly en: string }>;
