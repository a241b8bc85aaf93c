// What a person can cause about documents in preparation and about papers that are written: a part of the one dictionary.
export const DOCUMENT_PROBLEMS = {
  'document.seen-by-all': {
    status: 409,
    vi: 'Cả cơ quan đã xem được văn bản này nên không cần thêm hay bớt đơn vị cùng soạn. Hãy tải lại trang.',
    en: 'All of the body sees this document already, so there is no unit to add or remove. Load the page anew.',
  },
  'document.in-preparation': {
    status: 409,
    vi: 'Văn bản “{name}” còn đang soạn nên đơn vị nhận trả lời chưa xem được. Hãy mở văn bản, bấm “Đang soạn”, cho cả cơ quan xem, rồi trả lời lại.',
    en: '“{name}” is still in preparation, and who is answered would not see it. Open it, show it to all under “In preparation”, then answer again.',
  },
  'document.evidence-in-preparation': {
    status: 409,
    vi: 'Văn bản “{name}” còn đang soạn nên người xem minh chứng chưa được xem. Hãy mở văn bản, bấm “Đang soạn”, cho cả cơ quan xem, rồi gắn lại.',
    en: '“{name}” is still in preparation, and who looks at the evidence may not see it yet. Open it, show it to all under “In preparation”, then attach it again.',
  },
  'document.of-another-unit': {
    status: 403,
    vi: 'Văn bản này do {unit} đưa vào; đơn vị bạn cùng soạn nên không thêm, bớt đơn vị khác và không cho cả cơ quan xem được. Hãy đề nghị {unit}.',
    en: '{unit} has brought this document; your unit was let in to prepare it too, and neither lets others in or out nor shows it to all. Ask {unit}.',
  },
  'document.last-unit': {
    status: 409,
    vi: 'Văn bản phải còn ít nhất một đơn vị soạn. Hãy thêm đơn vị khác trước khi bỏ đơn vị này.',
    en: 'A document needs at least one unit that prepares it. Add another before you remove this one.',
  },
  'document.prepared-by-others': {
    status: 409,
    vi: 'Tệp này đã có trong đơn vị và đang được soát, bạn chưa có quyền soát nên chưa xem được. Hãy hỏi chuyên viên tổng hợp của đơn vị.',
    en: 'This file is in your unit already and is being checked; you may not check readings, so you do not see it yet. Ask the compiler of your unit.',
  },
  'document.not-for-unit': {
    status: 403,
    vi: 'Bạn không tải văn bản lên cho đơn vị này được. Hãy chọn một đơn vị mà bạn được giao tải văn bản lên, hoặc nhờ chuyên viên tổng hợp của đơn vị đó.',
    en: 'You may not bring documents for this unit. Choose a unit for which you may, or ask the compiler of that unit.',
  },
  'day.past': {
    status: 422,
    vi: 'Thời hạn nêu trong văn bản không thể trước ngày hôm nay. Hãy chọn một ngày từ hôm nay trở đi.',
    en: 'The day that a paper asks for cannot be before today. Choose today or later.',
  },
} as const;
