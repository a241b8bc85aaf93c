// The routes of reports in Vietnamese, each in one line.
export const REPORT_ROUTES = {
  'regimes.listRegimes': 'Các chế độ báo cáo mình thấy, đang áp dụng trước; và những đơn vị mình được lập chế độ thay.',
  'regimes.getRegime': 'Một chế độ báo cáo cùng các kỳ sắp tới.',
  'regimes.listProposedRegimes':
    'Nghĩa vụ báo cáo và việc sơ kết, tổng kết trong kế hoạch chưa thành chế độ, kèm chế độ đề xuất.',
  'regimes.answerProposal': 'Bỏ qua một đề nghị lập chế độ báo cáo, hoặc đưa lại vào danh sách cần xem.',
  'regimes.checkRegime': 'Các ngày của một chế độ có gì chưa ổn và cho ra những ngày nào; không lưu gì.',
  'regimes.makeRegime': 'Lập chế độ báo cáo cho một đơn vị, từ nghĩa vụ của kế hoạch hoặc tự lập.',
  'regimes.amendRegime': 'Sửa chế độ cho các đợt sau; đợt đang mở giữ nguyên.',
  'regimes.endRegime': 'Chấm dứt chế độ: không mở đợt nào nữa.',
  'rounds.listRounds': 'Các đợt báo cáo mình thấy, đang mở trước, kèm số còn thiếu.',
  'rounds.getRound': 'Một đợt đến hết một ngày: phải gửi, đã nhận, đúng hạn, trễ, trả lại, theo từng cấp.',
  'rounds.listRoundReports': 'Ai phải báo cáo trong đợt và đang ở đâu.',
  'rounds.openRound': 'Mở ngay đợt của một kỳ; với chế độ theo yêu cầu thì theo các ngày được nêu.',
  'rounds.askReports': 'Yêu cầu báo cáo đột xuất với các đơn vị được chọn; gửi lại cùng mã chỉ là một đợt.',
  'rounds.getRoundLetter': 'Văn bản về đợt: công văn đôn đốc đơn vị chậm, hoặc thông báo kết quả gửi báo cáo.',
  'rounds.remindRound': 'Nhắc các đơn vị chưa gửi, tất cả hoặc những đơn vị được nêu.',
  'rounds.closeRound': 'Đóng đợt: không thay đổi gì nữa; phải nêu tên báo cáo chưa xong.',
  'templates.listTemplates': 'Các mẫu báo cáo đang dùng được, theo tên.',
  'templates.getFirstTemplate': 'Mẫu gốc để bắt đầu: thể thức Nghị định 30 với tên ở từng chỗ, dạng DOCX.',
  'templates.tryTemplate': 'Xem kỹ một mẫu và điền thử; không lưu gì.',
  'templates.keepTemplate': 'Lưu mẫu của một đơn vị; còn lỗi thì từ chối và nêu lỗi đầu tiên.',
  'templates.getTemplateFile': 'Tệp mẫu đúng như đã lưu.',
  'templates.removeTemplate': 'Gỡ mẫu; bị từ chối khi còn chế độ đang dùng.',
  'reports.listMyReports':
    'Báo cáo đơn vị mình phải gửi, đang chờ mình tiếp nhận, phê duyệt, hoặc do đơn vị đã sáp nhập vào gửi; đến hạn trước đứng trước.',
  'reports.countMyReports': 'Số báo cáo phải gửi, số đã trễ, số đang chờ mình xem xét.',
  'reports.getReport': 'Toàn bộ một báo cáo: phần tự tổng hợp, lời đã gõ hay đã gửi, tệp kèm theo, mọi điều đã xảy ra.',
  'reports.saveReportWords':
    'Lưu lời của một mục ngay khi gõ; hai người cùng gõ thì người sau được báo, không mất lời nào.',
  'reports.saveReportEdits':
    'Lưu việc biên tập lời đã gom từ các đơn vị; hai người cùng sửa thì người sau được báo, không mất gì.',
  'reports.submitReport': 'Gửi báo cáo: nội dung được giữ nguyên. Đơn vị tổng hợp nêu tên nơi còn thiếu.',
  'reports.withdrawReport': 'Đơn vị rút lại báo cáo đã gửi, khi nơi nhận chưa tiếp nhận, phê duyệt hay trả lại.',
  'reports.acceptReport': 'Nơi nhận tiếp nhận báo cáo.',
  'reports.acceptReports':
    'Tiếp nhận nhiều báo cáo một lần; báo cáo đã đổi hoặc không thuộc quyền thì để lại và nêu tên.',
  'reports.approveReport': 'Lãnh đạo phê duyệt báo cáo cuối của chuỗi.',
  'reports.returnReport': 'Trả lại kèm lý do; coi như chưa gửi cho đến khi gửi lại.',
  'reports.extendReport': 'Gia hạn cho một đơn vị, kèm lý do.',
  'reports.excuseReport': 'Miễn một đơn vị báo cáo lần này, kèm lý do.',
  'reports.resumeReport': 'Bỏ việc miễn: đơn vị phải báo cáo.',
  'reports.getReportDocument': 'Báo cáo dạng Word, bảng tính hoặc bản in: như đã gửi, hoặc như sẽ gửi lúc này.',
  'reports.addReportFile': 'Thêm tệp kèm báo cáo.',
  'reports.getReportFile': 'Nội dung một tệp kèm báo cáo.',
  'reports.removeReportFile': 'Bỏ một tệp, trước khi gửi.',
  'reportWorkbooks.getWorkbookTemplate':
    'Báo cáo dạng Excel để điền, đã điền sẵn mọi điều đã biết; khi báo cáo còn đang viết.',
  'reportWorkbooks.tryReportWorkbook': 'Xem thử một mẫu đã điền (XLSX, tên ở x-file-name), chưa ghi gì.',
  'reportWorkbooks.confirmReportWorkbook':
    'Ghi tệp đã xem thử và không có lỗi: tất cả hoặc không gì cả. Gọi lại thì trả lời như cũ.',
  'reportWorkbooks.listReportImports':
    'Các tệp Excel đã gửi cho một báo cáo, mới nhất trước: của mọi người với người viết báo cáo, còn lại là của mình.',
  'reportWorkbooks.getReportImportFile': 'Tệp Excel đã nộp, nguyên từng byte.',
  'writtenReports.listWrittenReports': 'Báo cáo tự lập của các đơn vị mình thấy, mới nhất trước.',
  'writtenReports.makeWrittenReport':
    'Lập báo cáo của một đơn vị về các kế hoạch đến hết ngày chốt; gửi lại cùng mã là một báo cáo.',
  'writtenReports.getWrittenReport': 'Toàn bộ một báo cáo: bản thảo viết từ số liệu đến ngày chốt, hoặc bản đã chốt.',
  'writtenReports.saveWrittenReport': 'Lưu phần đầu, lời đã gõ và chỉnh sửa của bản thảo.',
  'writtenReports.freezeWrittenReport': 'Chốt báo cáo: nội dung và tệp được giữ nguyên như lúc đó.',
  'writtenReports.getWrittenReportFile': 'Báo cáo dạng Word, bảng tính hoặc bản in; bản đã chốt giống đến từng byte.',
  'reportPackages.listReportPackages': 'Các gói edXML đã đóng từ một báo cáo, mới nhất trước.',
  'reportPackages.makeReportPackage':
    'Đóng gói edXML một báo cáo đã chốt để bàn giao; gửi lại cùng mã thì vẫn là một gói.',
  'reportPackages.getReportPackage': 'Một gói edXML, nguyên từng byte như lúc đóng.',
  'reportPackages.takeReportStatus':
    'Nhập phản hồi trạng thái của nơi nhận từ trục liên thông (tệp edXML); cùng một phản hồi chỉ ghi một lần.',
  'writtenReports.getSubmissionPaper': 'Tờ trình đưa báo cáo cho người ký hoặc quyết định.',
  'writtenReports.auditWrittenReport': 'Đếm lại từng số của báo cáo đã chốt từ dữ liệu đến hết ngày chốt.',
} as const;
