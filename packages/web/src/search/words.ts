// The words of the field in the frame, and of what is found: each screen fetches these, so those of the search's own stand apart.
import type { Words } from '../ui/language.tsx';
import type { Kind } from './calls.ts';

export const SEARCH_WORDS = {
  field: {
    vi: 'Tìm văn bản, nhiệm vụ, việc được giao, đơn vị, hoặc gọi lệnh',
    en: 'Search documents, tasks, assignments, units, or call a command',
  },
  'field.short': { vi: 'Tìm hoặc gọi lệnh', en: 'Search or command' },
  suggestions: { vi: 'Kết quả tìm nhanh', en: 'Quick results' },
  'group.acts': { vi: 'Ở màn hình này', en: 'On this screen' },
  'group.screens': { vi: 'Đi tới', en: 'Go to' },
  'group.work': { vi: 'Việc được giao', en: 'Assignments' },
  'group.hits': { vi: 'Tìm thấy', en: 'Found' },
  'group.seek': { vi: 'Tìm trong', en: 'Search in' },
  'seek.plans': { vi: 'Kế hoạch: “{q}”', en: 'Plans: “{q}”' },
  'seek.units': { vi: 'Đơn vị: “{q}”', en: 'Units: “{q}”' },
  'seek.people': { vi: 'Cán bộ: “{q}”', en: 'People: “{q}”' },
  'all.count': { vi: 'Xem tất cả {count} kết quả', en: 'Show all {count} results' },
  'all.many': { vi: 'Xem tất cả hơn {count} kết quả', en: 'Show all results, more than {count}' },
  'quick.none': { vi: 'Không tìm thấy “{q}”', en: 'Nothing found for “{q}”' },
  'quick.failed': { vi: 'Chưa tìm được. Nhấn Enter để thử lại.', en: 'The search failed. Press Enter to try again.' },
  'quick.count': { vi: '{count} mục, dùng mũi tên để chọn', en: '{count} entries, use the arrows to choose' },
  paragraph: { vi: 'đoạn {block}', en: 'paragraph {block}' },
} as const satisfies Words;

export const KIND_WORDS = {
  document: { vi: 'Văn bản', en: 'Documents' },
  passage: { vi: 'Đoạn văn', en: 'Passages' },
  task: { vi: 'Nhiệm vụ', en: 'Tasks' },
  target: { vi: 'Chỉ tiêu', en: 'Targets' },
  unit: { vi: 'Đơn vị', en: 'Units' },
} as const satisfies Words & Record<Kind, unknown>;
