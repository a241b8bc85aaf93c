// The words of the first screen, and the flow of the work in nine steps.
import type { Words } from '../ui/language.tsx';

export const HOME_WORDS = {
  greeting: { vi: 'Xin chào, {name}', en: 'Hello, {name}' },
  lead: {
    vi: 'Tải một kế hoạch lên để thấy ngay việc gì, ai làm, bao giờ xong — và chỗ nào còn chưa rõ.',
    en: 'Upload a plan to see at once what is to be done, by whom, until when, and what is not yet clear.',
  },
  'lead.readOnly': {
    vi: 'Mở một kế hoạch để thấy việc gì, ai làm, bao giờ xong — và chỗ nào còn chưa rõ.',
    en: 'Open a plan to see what is to be done, by whom, until when, and what is not yet clear.',
  },
  recent: { vi: 'Mới tải lên', en: 'Latest' },
  'recent.tasks': { vi: '{count} nhiệm vụ', en: '{count} tasks' },
  all: { vi: 'Tất cả văn bản', en: 'All documents' },
  flow: { vi: 'Đường đi của một kế hoạch', en: 'The way of a plan' },
  'flow.document': { vi: 'Văn bản', en: 'Document' },
  'flow.document.what': { vi: 'Giữ nguyên bản gốc', en: 'The original is kept' },
  'flow.reading': { vi: 'Bản đọc', en: 'Reading' },
  'flow.reading.what': { vi: 'Việc, chỉ tiêu, căn cứ', en: 'Tasks, targets, citations' },
  'flow.plan': { vi: 'Sổ kế hoạch', en: 'Plan' },
  'flow.plan.what': { vi: 'Người kiểm tra, xác nhận', en: 'Checked and confirmed' },
  'flow.assignment': { vi: 'Giao việc', en: 'Assignment' },
  'flow.assignment.what': { vi: 'Đến từng đơn vị', en: 'To each unit' },
  'flow.progress': { vi: 'Tiến độ', en: 'Progress' },
  'flow.progress.what': { vi: 'Cập nhật, khó khăn', en: 'Updates, difficulties' },
  'flow.evidence': { vi: 'Minh chứng', en: 'Evidence' },
  'flow.evidence.what': { vi: 'Tệp, đường dẫn', en: 'Files and links' },
  'flow.verification': { vi: 'Xác nhận', en: 'Verification' },
  'flow.verification.what': { vi: 'Nhận hoặc trả lại', en: 'Accepted or returned' },
  'flow.rollup': { vi: 'Tổng hợp', en: 'Roll-up' },
  'flow.rollup.what': { vi: 'Đúng hạn, quá hạn', en: 'In time, overdue' },
  'flow.report': { vi: 'Báo cáo', en: 'Report' },
  'flow.report.what': { vi: 'Đúng thể thức văn bản', en: 'In official form' },
} as const satisfies Words;
