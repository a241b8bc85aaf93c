// What a person can cause about what a report says: a part of the one dictionary.
export const REPORT_PROBLEMS = {
  'report.period-turned': {
    status: 422,
    vi: 'Ngày đầu kỳ báo cáo ở sau ngày chốt số liệu. Hãy chọn lại hai ngày này.',
    en: 'The period begins after its cut-off day. Choose both days again.',
  },
} as const;
