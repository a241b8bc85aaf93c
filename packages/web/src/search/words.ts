// The words of the search: its field in the frame, its screen, and what kinds of things are found.
import type { Words } from '../ui/language.tsx';
import type { Kind } from './calls.ts';

export const SEARCH_WORDS = {
  field: {
    vi: 'Tìm văn bản, nhiệm vụ, việc được giao, đơn vị, hoặc gọi lệnh',
    en: 'Search documents, tasks, assignments, units, or call a command',
  },
  'field.only': { vi: 'Tìm văn bản, nhiệm vụ, đơn vị', en: 'Search documents, tasks, units' },
  'field.short': { vi: 'Tìm hoặc gọi lệnh', en: 'Search or command' },
  'field.clear': { vi: 'Xóa ô tìm', en: 'Clear the search' },
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

  title: { vi: 'Tìm kiếm', en: 'Search' },
  kinds: { vi: 'Loại kết quả', en: 'Kinds of results' },
  'kind.all': { vi: 'Tất cả', en: 'All' },
  count: { vi: '{count} kết quả cho “{q}”', en: '{count} results for “{q}”' },
  'count.many': { vi: 'Hơn {count} kết quả cho “{q}”', en: 'More than {count} results for “{q}”' },
  'count.shown': { vi: 'hiện {count} kết quả đúng nhất', en: 'the best {count} are shown' },
  folded: {
    vi: 'Không có kết quả đúng dấu như đã gõ, nên tìm không phân biệt dấu.',
    en: 'Nothing has the diacritics as typed, so they were left aside.',
  },
  'marks.only': { vi: 'Chỉ tìm “{q}” (đúng dấu)', en: 'Search only “{q}” (with these diacritics)' },
  more: { vi: 'Hiện thêm', en: 'Show more' },
  'start.title': { vi: 'Tìm trong toàn bộ Sáu Rõ', en: 'Search all of Sáu Rõ' },
  'start.what': {
    vi: 'Gõ có dấu để tìm đúng dấu, không dấu để tìm mọi cách viết. Đặt cụm từ trong ngoặc kép để tìm đúng cụm. Số ký hiệu như 57-NQ/TW tìm được cả số lẫn từng phần.',
    en: 'Words with diacritics must match them, words without match any. Quotation marks keep a phrase together. A number such as 57-NQ/TW is found whole and in parts.',
  },
  'none.title': { vi: 'Không tìm thấy “{q}”', en: 'Nothing found for “{q}”' },
  'none.what': {
    vi: 'Hãy bớt từ, bỏ ngoặc kép, hoặc gõ không dấu.',
    en: 'Try fewer words, without quotation marks, or without diacritics.',
  },
  'none.kind': {
    vi: 'Không có ở loại này; các loại khác có kết quả.',
    en: 'None of this kind; other kinds have some.',
  },
  paragraph: { vi: 'đoạn {block}', en: 'paragraph {block}' },
} as const satisfies Words;

export const KIND_WORDS = {
  document: { vi: 'Văn bản', en: 'Documents' },
  passage: { vi: 'Đoạn văn', en: 'Passages' },
  task: { vi: 'Nhiệm vụ', en: 'Tasks' },
  target: { vi: 'Chỉ tiêu', en: 'Targets' },
  unit: { vi: 'Đơn vị', en: 'Units' },
} as const satisfies Words & Record<Kind, unknown>;
