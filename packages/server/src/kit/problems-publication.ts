// What a person can cause who publishes: a part of the one dictionary.
export const PUBLICATION_PROBLEMS = {
  'publication.in-preparation': {
    status: 422,
    vi: 'Kế hoạch chưa có số và ngày ban hành nên chưa thể công khai. Hãy bổ sung rồi công khai.',
    en: 'The plan has neither a number nor a day of issue yet and cannot be published. Add them first.',
  },
  'publication.personal': {
    status: 422,
    vi: 'Còn {count} chỗ có dữ liệu cá nhân (họ tên, điện thoại, thư điện tử, số định danh, người học được nêu riêng). Hãy xem trước lại, bỏ những nhiệm vụ đó ra, hoặc sửa kế hoạch, rồi công khai.',
    en: 'Personal data is left in {count} places (names, telephones, e-mail, citizen numbers, learners who are singled out). Look at the preview again, leave these tasks out, or correct the plan, then publish.',
  },
  'award-list.faults': {
    status: 422,
    vi: 'Danh sách còn {count} chỗ sai. Hãy sửa những dòng được nêu ở bản xem trước rồi công khai.',
    en: 'The list is wrong in {count} places. Correct the rows that the preview names, then publish.',
  },
  'award-list.personal': {
    status: 422,
    vi: 'Còn {count} chỗ có dữ liệu cá nhân ngoài cột tên (họ tên, điện thoại, thư điện tử, số định danh, người học được nêu riêng). Hãy xem trước lại, sửa tên quyết định, tên tập thể, đơn vị hoặc ghi chú rồi công khai.',
    en: 'Personal data is left in {count} places beside the names (names, telephones, e-mail, citizen numbers, learners who are singled out). Look at the preview again, correct the decision, collectives, units or note, then publish.',
  },
  'publication.moved-on': {
    status: 409,
    vi: 'Nội dung đã thay đổi sau khi bạn xem trước. Hãy xem lại rồi công khai.',
    en: 'The content has changed since you looked. Look at it again, then publish.',
  },
  'publication.slug-taken': {
    status: 409,
    vi: 'Địa chỉ này đã được dùng (kể cả cho nội dung đã gỡ). Hãy chọn địa chỉ khác.',
    en: 'This address has been used, perhaps for something withdrawn. Choose another.',
  },
  'publication.withdrawn': {
    status: 410,
    vi: 'Nội dung này đã được gỡ. Hãy xem những nội dung đang công khai.',
    en: 'This has been withdrawn. See what is public now.',
  },
} as const satisfies Record<string, { readonly status: number; readonly vi: string; readonly en: string }>;
