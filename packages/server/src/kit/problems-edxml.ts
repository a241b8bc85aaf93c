// What a person can cause about packages of edXML that are made here: a part of the one dictionary.
export const EDXML_PROBLEMS = {
  'edxml.no-agency-code': {
    status: 422,
    vi: '{unit} chưa có mã định danh (QĐ 20/2020/QĐ-TTg). Hãy nhờ người quản trị điền ở trang đơn vị rồi làm lại.',
    en: '{unit} has no agency code (Decision 20/2020/QĐ-TTg). Ask your administrator to enter it at the unit, then try again.',
  },
  'edxml.no-number': {
    status: 422,
    vi: 'Báo cáo chưa có số hoặc ngày ban hành. Hãy điền số và ngày mà văn thư đã cấp rồi đóng gói lại.',
    en: 'The report has no number or date of issue yet. Enter those that the records office gave, then make the package.',
  },
  'edxml.other-number': {
    status: 409,
    vi: 'Báo cáo này đã có số {number}, ngày {date}. Hãy dùng đúng số và ngày đó.',
    en: 'This report has the number {number} of {date} already. Use these.',
  },
  'edxml.reason-needed': {
    status: 422,
    vi: 'Thu hồi, cập nhật, thay thế và từ chối đều phải có lý do. Hãy ghi lý do rồi làm lại.',
    en: 'A withdrawal, update, replacement or refusal needs a reason. Enter it and try again.',
  },
  'edxml.not-handed-over': {
    status: 409,
    vi: 'Báo cáo chưa có gói văn bản mới nào nên chưa có gì để thu hồi hay cập nhật. Hãy đóng gói văn bản mới trước.',
    en: 'No package of a new document was made of this report, so there is nothing to withdraw or update. Make that first.',
  },
  'edxml.replaces-nothing': {
    status: 422,
    vi: 'Chưa ghi văn bản bị thay thế. Hãy điền số, ký hiệu và ngày của văn bản đó.',
    en: 'The document that is replaced is missing. Enter its number, symbol and date.',
  },
  'edxml.no-answer': {
    status: 404,
    vi: 'Gói này chưa có phản hồi để tải. Hãy ghi phản hồi trước.',
    en: 'Nothing was answered to this package yet. Answer it first.',
  },
  'edxml.status-of-nothing': {
    status: 422,
    vi: 'Không có báo cáo nào bạn xem được đã đóng gói edXML với số {code} của cơ quan {organ}, nên phản hồi không được ghi. Hãy kiểm tra lại tệp, hoặc chuyển cho người phụ trách báo cáo đó.',
    en: 'No report that you can see was packed with the number {code} of the body {organ}, so the answer was not noted. Check the file, or pass it on to who looks after that report.',
  },
  'edxml.status-of-several': {
    status: 409,
    vi: 'Có nhiều báo cáo cùng số {code} của cơ quan {organ} mà tệp không ghi ngày ban hành, nên chưa biết phản hồi cho báo cáo nào. Hãy xin lại tệp có ghi ngày hoặc mã văn bản.',
    en: 'Several reports have the number {code} of the body {organ}, and the file gives no date of issue. Ask for a file with the date or the id of the document.',
  },
  'edxml.status-of-nobody': {
    status: 422,
    vi: 'Tệp phản hồi không ghi mã định danh của cơ quan phản hồi nên không ghi được. Hãy xin lại tệp từ nơi gửi.',
    en: 'The answer does not say by its agency code who answers, and was not noted. Ask the sender for the file again.',
  },
  'edxml.status-time': {
    status: 422,
    vi: 'Thời điểm phản hồi “{at}” không hợp lệ: không đúng dạng ngày giờ, ở tương lai, hoặc trước ngày ban hành báo cáo ({day}). Hãy xin lại tệp từ nơi gửi.',
    en: 'The time of the answer, “{at}”, cannot be: no date with a time, in the future, or before the report was issued ({day}). Ask the sender for the file again.',
  },
} as const;
