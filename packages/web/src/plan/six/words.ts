// The words of the matrix of the six.
import type { Words } from '../../ui/language.tsx';

export const SIX_WORDS = {
  matrix: { vi: 'Ma trận sáu rõ: nhiệm vụ theo mục', en: 'Matrix of the six: tasks by section' },
  'matrix.keys': {
    vi: 'Phím mũi tên để đi giữa các ô, Enter để xem lý do.',
    en: 'Arrows move between cells, Enter shows the reason.',
  },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  score: { vi: 'Điểm', en: 'Score' },
  sum: { vi: 'Cả kế hoạch', en: 'The whole plan' },
  'section.outside': { vi: 'Ngoài các mục', en: 'Outside any section' },
  share: { vi: '{clear}/{all} nhiệm vụ rõ', en: '{clear} of {all} tasks clear' },
  'unclear.file': { vi: 'Phiếu đề nghị làm rõ (DOCX)', en: 'Request to make clear (DOCX)' },
  'unclear.sheet': { vi: 'Bảng chưa rõ (XLSX)', en: 'What is not clear (XLSX)' },
  'unclear.waiting': { vi: 'Đang lập phiếu…', en: 'Writing the request…' },
  'unclear.what': {
    vi: 'Gửi lại đơn vị soạn thảo: từng nhiệm vụ chưa rõ điều gì và vì sao.',
    en: 'To send back to the drafter: what is not clear in which task, and why.',
  },
  only: { vi: 'Chỉ nhiệm vụ còn điều chưa rõ ({count})', en: 'Only tasks with something not clear ({count})' },
  none: { vi: 'Kế hoạch này chưa có nhiệm vụ nào.', en: 'This plan has no task.' },
  'all-clear': { vi: 'Mọi nhiệm vụ đều rõ cả sáu điều.', en: 'Every task is clear in all six.' },
} as const satisfies Words;
