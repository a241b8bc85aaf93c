// What a person can cause around reports: a part of the one dictionary.
export const REPORT_PROBLEMS = {
  'round.nobody-late': {
    status: 409,
    vi: 'Đợt này không có đơn vị nào quá hạn chưa gửi hoặc bị trả lại báo cáo, nên chưa có ai để đôn đốc.',
    en: 'Nobody in this round is overdue or was sent back: there is nobody to urge.',
  },
  'regime.moved-on': {
    status: 409,
    vi: 'Chế độ báo cáo này vừa được người khác sửa. Điều bạn đã nhập vẫn còn: hãy xem bản mới rồi lưu lại.',
    en: 'This regime has been changed since you looked. What you entered is kept: look again, then save.',
  },
  'regime.ended': {
    status: 409,
    vi: 'Chế độ báo cáo này đã kết thúc. Hãy lập chế độ mới nếu vẫn cần báo cáo.',
    en: 'This regime has ended. Make another where reports are still needed.',
  },
  'regime.faulty': {
    status: 422,
    vi: 'Ngày của chế độ báo cáo chưa hợp lý: {what} Hãy sửa rồi lưu lại.',
    en: 'The days of the regime do not fit: {whatEn} Mend them, then save.',
  },
  'regime.phase': {
    status: 422,
    vi: 'Giai đoạn đã chọn không thuộc kế hoạch của chế độ này, hoặc chế độ không phải sơ kết, tổng kết một lần. Hãy chọn lại giai đoạn.',
    en: 'The phase is of none of the plans of this regime, or the regime is no review that is held once. Choose the phase again.',
  },
  'regime.not-proposed': {
    status: 409,
    vi: 'Kế hoạch nay không còn nêu việc sơ kết, tổng kết này. Hãy tải lại trang và xem các đề nghị hiện có.',
    en: 'The plan no longer says this review. Load the page again and look at what is proposed now.',
  },
  'regime.taken-up': {
    status: 409,
    vi: 'Nghĩa vụ báo cáo này đã được lập thành chế độ. Hãy mở chế độ đã có.',
    en: 'This duty has been taken up already. Open the regime that there is.',
  },
  'regime.no-period': {
    status: 422,
    vi: 'Chế độ này không có kỳ “{period}”. Hãy chọn một kỳ trong danh sách, hoặc nhập thời gian của kỳ.',
    en: 'The regime has no period “{period}”. Choose one of the list, or say the days.',
  },
  'round.opened': {
    status: 409,
    vi: 'Đợt báo cáo của kỳ này đã mở. Hãy mở đợt đã có trong danh sách.',
    en: 'The round of this period has been opened already. Open it from the list.',
  },
  'round.nobody': {
    status: 422,
    vi: 'Không có đơn vị nào phải báo cáo: tên đơn vị hoặc nhóm đơn vị chưa khớp. Hãy chọn lại.',
    en: 'Nobody would have to report: no unit and no group was found. Choose again.',
  },
  'round.out-of-area': {
    status: 422,
    vi: 'Có đơn vị nằm ngoài địa bàn của cơ quan tổ chức báo cáo. Hãy bỏ đơn vị đó.',
    en: 'A unit lies outside the area of the body that asks. Leave it out.',
  },
  'round.days': {
    status: 422,
    vi: 'Hạn gửi phải sau hoặc trong ngày chốt số liệu, và ngày chốt sau ngày bắt đầu. Hãy sửa ngày.',
    en: 'The due day comes on or after the cut-off, and that after the first day. Mend the days.',
  },
  'round.closed': {
    status: 409,
    vi: 'Đợt báo cáo đã đóng nên không thay đổi được nữa. Nếu cần bổ sung, hãy mở một đợt đột xuất.',
    en: 'The round is closed and nothing of it changes any more. Open an ad-hoc round for what is missing.',
  },
  'round.incomplete': {
    status: 409,
    vi: 'Còn {count} báo cáo chưa xong. Hãy đợi, hoặc xác nhận đóng đợt mà thiếu những đơn vị đó.',
    en: '{count} reports are not finished. Wait, or say that the round is closed without them.',
  },
  'report.period-turned': {
    status: 422,
    vi: 'Ngày đầu kỳ báo cáo ở sau ngày chốt số liệu. Hãy chọn lại hai ngày này.',
    en: 'The period begins after its cut-off day. Choose both days again.',
  },
  'report.moved-on': {
    status: 409,
    vi: 'Báo cáo này vừa có thay đổi mà bạn chưa xem. Điều bạn đã gõ vẫn còn: hãy xem lại rồi gửi.',
    en: 'This report has changed since you looked. What you typed is kept: look again, then send.',
  },
  'report.words-moved-on': {
    status: 409,
    vi: 'Phần này vừa được người khác trong đơn vị sửa. Điều bạn gõ vẫn còn trong ô: hãy xem bản của họ rồi chọn giữ bản nào.',
    en: 'Somebody of your unit has changed this section. What you typed is kept: look at theirs, then choose.',
  },
  'report.edits-moved-on': {
    status: 409,
    vi: 'Nội dung tổng hợp vừa được người khác trong đơn vị biên tập. Việc bạn làm vẫn còn: hãy xem bản của họ rồi chọn giữ bản nào.',
    en: 'Somebody of your unit has edited what was gathered. What you did is kept: look at theirs, then choose.',
  },
  'template.faulty': {
    status: 422,
    vi: 'Mẫu còn lỗi ở “{what}” nên chưa được lưu. Hãy sửa trong Word rồi tải lên lại.',
    en: 'The template has a fault at “{what}” and was not kept. Mend it in Word and bring it again.',
  },
  'template.no-printer': {
    status: 422,
    vi: 'Báo cáo theo mẫu Word riêng chỉ in được PDF khi máy chủ có LibreOffice. Hãy tải DOCX rồi in từ Word, hoặc tải PDF theo thể thức chung (cùng nội dung, không theo mẫu riêng).',
    en: 'A report in a Word template of its own prints as PDF only where the server has LibreOffice. Take the DOCX and print it from Word, or take the PDF in the usual form (the same content, not in that template).',
  },
  'template.used': {
    status: 409,
    vi: 'Mẫu đang được {count} chế độ báo cáo dùng. Hãy chọn mẫu khác ở các chế độ ấy rồi gỡ.',
    en: '{count} regimes use this template. Choose another in them, then take it away.',
  },
  'template.removed': {
    status: 409,
    vi: 'Mẫu này đã được gỡ. Hãy chọn mẫu khác.',
    en: 'This template was taken away. Choose another.',
  },
  'template.section': {
    status: 422,
    vi: 'Mẫu có chỗ “{name}” mà đề cương của chế độ này không có mục ấy. Hãy sửa đề cương hoặc chọn mẫu khác.',
    en: 'The template has a place “{name}” for a section that the outline of this regime has not. Change the outline or choose another template.',
  },
  'report.not-now': {
    status: 409,
    vi: 'Chưa hoặc không còn làm được việc này với báo cáo ở trạng thái hiện tại. Hãy tải lại để xem việc có thể làm.',
    en: 'This cannot be done to the report as it stands ({state}). Load it again to see what can be done.',
  },
  'report.taken': {
    status: 409,
    vi: 'Nơi nhận đã tiếp nhận hoặc phê duyệt báo cáo này nên không rút lại được nữa. Nếu còn cần sửa, hãy đề nghị nơi nhận trả lại.',
    en: 'The report has been accepted or approved and cannot be taken back any more. Ask whoever received it to return it.',
  },
  'report.own': {
    status: 422,
    vi: 'Báo cáo này của bạn, hoặc của người ủy quyền cho bạn, nên bạn không tiếp nhận, phê duyệt hay trả lại được. Hãy để người khác làm.',
    en: 'You, or who has delegated to you, sent this report: you can neither accept nor return it. Leave it to somebody else.',
  },
  'report.children-missing': {
    status: 409,
    vi: 'Còn {count} báo cáo cấp dưới chưa được tiếp nhận. Hãy đợi, hoặc xác nhận gửi mà nêu rõ thiếu những đơn vị đó.',
    en: '{count} reports from below are not accepted yet. Wait, or name them as missing when you send.',
  },
  'report.parent-sent': {
    status: 409,
    vi: 'Báo cáo tổng hợp của cấp trên đã gửi đi nên không trả lại báo cáo này được nữa.',
    en: 'The report above has been sent with this one in it; it cannot be returned any more.',
  },
  'report.earlier-day': {
    status: 422,
    vi: 'Hạn mới phải sau hạn hiện tại và không ở quá khứ. Hãy chọn ngày khác.',
    en: 'The new day must be later than the present one and not past. Choose another.',
  },
  'report.unknown-section': {
    status: 422,
    vi: 'Đề cương của đợt này không có phần “{section}”. Hãy tải lại trang.',
    en: 'The outline of this round has no section “{section}”. Load the page anew.',
  },
  'report.many-attachments': {
    status: 422,
    vi: 'Mỗi báo cáo kèm tối đa {limit} tệp. Hãy gộp hoặc bỏ bớt.',
    en: 'A report carries at most {limit} files. Put some together or leave some out.',
  },
  'workbook.other-file': {
    status: 422,
    vi: 'Tệp không phải sổ Excel đọc được. Hãy dùng mẫu của báo cáo, lưu dưới dạng .xlsx và không đặt mật khẩu.',
    en: 'This is no spreadsheet that can be read. Use the template of the report, saved as .xlsx and without a password.',
  },
  'workbook.macros': {
    status: 422,
    vi: 'Tệp có macro nên không được nhận. Hãy lưu lại dưới dạng .xlsx (không macro) rồi gửi.',
    en: 'The file contains macros and is refused. Save it as .xlsx without macros, then send it.',
  },
  'workbook.too-large': {
    status: 422,
    vi: 'Tệp có quá nhiều ô để đọc. Hãy dùng mẫu của báo cáo và chỉ điền vào các ô để trống.',
    en: 'The file holds too much to be read. Use the template of the report, and fill in its open cells alone.',
  },
  'workbook.too-long': {
    status: 422,
    vi: 'Báo cáo có hơn {most} dòng nên không vừa một sổ Excel. Hãy nhập trên trang báo cáo và ở thẻ Số liệu của kế hoạch.',
    en: 'The report has more than {most} lines. Enter them on its page and in the grid of figures of the plan.',
  },
} as const;
