// The words of the screen of the search.
import type { Words } from '../ui/language.tsx';

export const SEARCH_PAGE_WORDS = {
  'field.clear': { vi: 'Xóa ô tìm', en: 'Clear the search' },
  'field.only': { vi: 'Tìm văn bản, nhiệm vụ, đơn vị', en: 'Search documents, tasks, units' },
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
} as const satisfies Words;
