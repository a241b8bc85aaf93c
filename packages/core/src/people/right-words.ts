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
  'assignment.issue': {
    vi: 'Giao việc, đổi hạn, trả lời xin gia hạn, giao đơn vị khác, thu hồi',
    en: 'Issue work, change deadlines, answer requests for more time, give to another unit, withdraw',
  },
  'assignment.accept': {
    vi: 'Nhận hoặc từ chối việc, nêu người làm, xin gia hạn',
    en: 'Take on or decline work, name who does it, ask for more time',
  },
  'assignment.split': {
    vi: 'Chia việc cho đơn vị trực thuộc, xác nhận và thu hồi phần đã chia',
    en: 'Split work among units below, accept and withdraw the parts',
  },
  'assignment.decide': {
    vi: 'Trả lời xin gia hạn và khó khăn, vướng mắc; mở khóa việc đã xác nhận',
    en: 'Answer requests for more time and difficulties; unlock accepted work',
  },
  'progress.enter': {
    vi: 'Cập nhật tiến độ, minh chứng; báo cáo hoàn thành; nêu khó khăn, vướng mắc',
    en: 'Enter progress and evidence, report completion, raise difficulties',
  },
  'progress.verify': {
    vi: 'Xác nhận, trả lại kết quả; mở khóa việc đã xác nhận',
    en: 'Accept or return results; unlock accepted work',
  },
  'report.compile': { vi: 'Tổng hợp báo cáo', en: 'Compile reports' },
  'report.approve': { vi: 'Duyệt báo cáo của cấp mình', en: 'Approve reports of one’s own level' },
  'report.approve-below': {
    vi: 'Tiếp nhận, trả lại báo cáo của cấp dưới',
    en: 'Accept or return reports of levels below',
  },
  'report.publish': { vi: 'Công bố, phát hành báo cáo', en: 'Publish reports' },
} as const satisfies Record<Right, { readonly vi: string; readonly en: string }>;
