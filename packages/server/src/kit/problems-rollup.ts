// What a person can cause about figures: a part of the one dictionary.
export const ROLLUP_PROBLEMS = {
  'ranking.nobody-whole': {
    status: 409,
    vi: 'Chưa có đơn vị được xếp hạng nào đạt 100%, nên chưa có ai để đề nghị. Hãy chọn đơn vị trong bảng, hoặc đổi chỉ số, phạm vi.',
    en: 'No ranked unit has a whole share: there is nobody to propose. Choose units in the table, or another share or scope.',
  },
  'ranking.not-ranked': {
    status: 409,
    vi: 'Có {count} đơn vị đã chọn chưa đủ nhiệm vụ để xếp hạng nên chưa đề nghị được: {units}. Hãy bỏ chọn rồi soạn lại.',
    en: '{count} of the chosen units have too few assignments to be ranked and cannot be proposed: {units}. Take them out, then write it again.',
  },
  'ranking.refuted': {
    status: 409,
    vi: 'Kiểm tra thực tế thấy khác báo cáo ở {count} đơn vị đã chọn: {units}. Hãy xử lý kết quả kiểm tra (trang Cảnh báo, loại “Thực tế khác báo cáo”) hoặc bỏ chọn rồi soạn lại.',
    en: 'A check in the field has found otherwise than reported at {count} of the chosen units: {units}. See to what was found (Warnings, “Refuted in the field”) or take them out, then write it again.',
  },
  'ranking.not-among': {
    status: 409,
    vi: 'Có {count} đơn vị đã chọn không còn trong bảng xếp hạng này. Hãy tải lại trang, chọn lại rồi soạn.',
    en: '{count} of the chosen units are not in this ranking any more. Load the page anew, choose again, then write it.',
  },
  'cut-off.to-come': {
    status: 422,
    vi: 'Ngày chốt số liệu chưa đến. Hãy chọn hôm nay hoặc một ngày đã qua.',
    en: 'The cut-off day is still to come. Choose today or a day that has passed.',
  },
  'pivot.same-twice': {
    status: 422,
    vi: 'Hàng và cột đang cùng một cách chia. Hãy chọn hai cách chia khác nhau.',
    en: 'Rows and columns are split alike. Choose two different ones.',
  },
} as const;
