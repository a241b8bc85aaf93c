// What a person can cause about what a report says and how it is written: a part of the one dictionary.
export const REPORT_CONTENT_PROBLEMS = {
  'report.period-turned': {
    status: 422,
    vi: 'Ngày đầu kỳ báo cáo ở sau ngày chốt số liệu. Hãy chọn lại hai ngày này.',
    en: 'The period begins after its cut-off day. Choose both days again.',
  },
  'written-report.moved-on': {
    status: 409,
    vi: 'Báo cáo này vừa được người khác sửa. Điều bạn đã gõ vẫn còn: hãy xem bản của họ rồi chọn giữ bản nào.',
    en: 'This report has been changed since you looked. What you typed is kept: look at theirs, then choose.',
  },
  'written-report.frozen': {
    status: 409,
    vi: 'Báo cáo này đã chốt nên không sửa được nữa. Hãy lập báo cáo mới nếu cần.',
    en: 'This report is frozen and is not changed any more. Make another where one is needed.',
  },
  'written-report.unsigned': {
    status: 422,
    vi: 'Chưa chốt được vì báo cáo còn thiếu: {what}. Hãy điền phần đầu và phần ký rồi chốt.',
    en: 'It cannot be frozen yet: {what} is missing. Fill in head and signature, then freeze.',
  },
  'written-report.not-frozen': {
    status: 409,
    vi: 'Báo cáo này chưa chốt nên chưa có gì để kiểm tra lại. Hãy chốt báo cáo trước.',
    en: 'This report is not frozen, so there is nothing to audit yet. Freeze it first.',
  },
} as const;
