// What a person can cause about samples that are checked in the field: a part of the one dictionary.
export const FIELD_CHECK_PROBLEMS = {
  'field-check.unchecked': {
    status: 409,
    vi: 'Chưa ghi kết quả kiểm tra nào nên chưa lập được biên bản. Hãy ghi kết quả của ít nhất một nhiệm vụ.',
    en: 'Nothing was found yet: record what was found of one piece at least.',
  },
  'field-check.nothing': {
    status: 422,
    vi: 'Không có báo cáo nào khớp bộ lọc nên chưa rút mẫu được. Hãy nới bộ lọc: kế hoạch, đơn vị hoặc khoảng ngày.',
    en: 'No report matches, so that nothing can be drawn. Widen the filter: plan, unit or days.',
  },
  'field-check.too-many': {
    status: 422,
    vi: 'Một mẫu có tối đa {limit} việc. Hãy rút ít hơn hoặc thu hẹp bộ lọc.',
    en: 'A sample holds at most {limit}. Draw fewer, or narrow the filter.',
  },
  'field-check.own': {
    status: 422,
    vi: 'Báo cáo này của bạn, hoặc của người ủy quyền cho bạn, nên bạn không kiểm tra được. Hãy để người khác kiểm tra và ghi kết quả.',
    en: 'You, or who has delegated to you, reported this: you cannot check it. Leave it to somebody else.',
  },
  'field-check.moved-on': {
    status: 409,
    vi: 'Việc này vừa được người khác ghi kết quả kiểm tra mà bạn chưa xem. Điều bạn đã gõ vẫn còn: hãy xem lại rồi gửi, hoặc bỏ.',
    en: 'Somebody has just told a result of this piece. What you typed is kept: look again, then send it or drop it.',
  },
  'field-check.says-nothing': {
    status: 422,
    vi: 'Kết quả khác báo cáo cần nêu rõ khác thế nào. Hãy ghi vài lời rồi gửi.',
    en: 'What is not as reported must be told in words. Write a few, then send.',
  },
  'field-check.other-day': {
    status: 422,
    vi: 'Ngày kiểm tra phải từ ngày rút mẫu ({drawn}) đến hôm nay ({today}). Hãy chọn lại ngày.',
    en: 'The day of the check lies between the drawing ({drawn}) and today ({today}). Choose it again.',
  },
} as const;
