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
  'assignment.read': { vi: 'Xem việc được giao', en: 'See assignments' },
  'assignment.issue': { vi: 'Giao việc', en: 'Issue assignments' },
  'assignment.accept': { vi: 'Nhận hoặc từ chối việc, xin gia hạn', en: 'Take on or decline work, ask for more time' },
  'assignment.split': { vi: 'Giao tiếp cho đơn vị trực thuộc', en: 'Give parts to units below' },
  'assignment.decide': {
    vi: 'Quyết định gia hạn, điều chuyển, thu hồi',
    en: 'Decide on extensions, reassigning, withdrawing',
  },
  'progress.enter': { vi: 'Cập nhật tiến độ, minh chứng', en: 'Enter progress and evidence' },
  'progress.verify': { vi: 'Xác nhận hoặc trả lại kết quả', en: 'Accept or return results' },
  'report.compile': { vi: 'Tổng hợp báo cáo', en: 'Compile reports' },
  'report.approve': { vi: 'Duyệt báo cáo của cấp mình', en: 'Approve reports of one’s own level' },
  'report.approve-below': { vi: 'Duyệt báo cáo của cấp dưới', en: 'Approve reports of levels below' },
  'report.publish': { vi: 'Công bố, phát hành báo cáo', en: 'Publish reports' },
} as const satisfies Record<Right, { readonly vi: string; readonly en: string }>;
