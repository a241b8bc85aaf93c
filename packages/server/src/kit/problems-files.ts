// What a person can cause about files, whatever they are for: a part of the one dictionary.
export const FILES_PROBLEMS = {
  'virus.found': {
    status: 422,
    vi: 'Tệp “{name}” có mã độc ({virus}) nên không được nhận và đã bị cách ly. Hãy quét máy của bạn bằng phần mềm diệt vi-rút, rồi gửi bản sạch.',
    en: '“{name}” holds malware ({virus}): it was not taken and has been put away. Scan your computer, then send a clean copy.',
  },
  'virus.too-large': {
    status: 422,
    vi: 'Tệp lớn hơn mức mà máy quét vi-rút nhận nên không quét được và chưa được nhận. Hãy giảm dung lượng rồi gửi lại, hoặc nhờ người quản trị nâng mức.',
    en: 'The file is larger than the virus scanner takes and was not accepted. Make it smaller and send again, or ask your administrator to raise the limit.',
  },
  'virus.away': {
    status: 503,
    vi: 'Máy quét vi-rút đang không trả lời nên chưa nhận được tệp. Chưa có gì được lưu: hãy thử lại sau ít phút; nếu vẫn vậy, hãy báo người quản trị.',
    en: 'The virus scanner does not answer, so no file is taken now. Nothing was saved: try again in a few minutes; if it stays so, tell your administrator.',
  },
  'document.no-table': {
    status: 422,
    vi: 'Văn bản không có bảng nào để xuất ra Excel. Hãy tải bản DOCX.',
    en: 'The document has no table for a spreadsheet. Take it as DOCX.',
  },
  'pdf.no-printer': {
    status: 501,
    vi: 'Bộ in PDF của Sáu Rõ không chạy được trên hệ điều hành của máy chủ. Hãy tải bản DOCX rồi lưu thành PDF, hoặc nhờ người quản trị cài LibreOffice.',
    en: 'The print engine does not run on the system of this server. Take the DOCX and save it as PDF, or ask your administrator to install LibreOffice.',
  },
  'pdf.too-long': {
    status: 422,
    vi: 'Văn bản quá dài để máy chủ xuất ra PDF. Hãy tải bản DOCX rồi lưu thành PDF.',
    en: 'The document is too long to be printed by the server. Take the DOCX and save it as PDF.',
  },
  'check.nothing-to-mend': {
    status: 422,
    vi: 'Không có chỗ nào chắc chắn để sửa tự động. Hãy sửa theo từng điểm trong danh sách.',
    en: 'Nothing is certain enough to be mended by itself. Mend the places of the list by hand.',
  },
} as const;
