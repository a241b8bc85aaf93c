// The routes of work that was given, in Vietnamese, each in one line.
export const ASSIGNMENT_ROUTES = {
  'assignments.previewIssue':
    'Ai sẽ nhận việc gì của kế hoạch, theo từng tên; tên chưa khớp đơn vị phải giải quyết trước.',
  'assignments.issuePlan': 'Giao nhiệm vụ của kế hoạch cho các đơn vị; việc đã giao giữ nguyên.',
  'assignments.previewWithdrawal':
    'Có thể thu hồi bao nhiêu việc của kế hoạch cùng lúc, theo nơi giao, ngày giao, nhiệm vụ và tình trạng.',
  'assignments.withdrawPlan': 'Thu hồi cùng lúc việc đã giao của kế hoạch; việc đã xác nhận hoặc vừa đổi thì để lại.',
  'assignments.listAwaitedEvents':
    'Nhiệm vụ có việc chờ điều kiện, với lời của điều kiện; đơn vị báo điều kiện đã đến đứng đầu, rồi chờ lâu nhất.',
  'assignments.tellEventOfTask':
    'Điều kiện của một nhiệm vụ đã đến: mọi việc người gọi đã giao của nhiệm vụ trở thành việc có hạn.',
  'assignments.tellEvent': 'Điều kiện mà một việc chờ đã đến.',
  'assignments.reportEvent': 'Đơn vị báo điều kiện đã đến, chờ nơi giao xác nhận hoặc không xác nhận.',
  'assignments.refuseEvent': 'Nơi giao không xác nhận điều kiện đã đến: việc chờ tiếp, đơn vị được báo lý do.',
  'assignments.previewUrging': 'Nhiệm vụ quá hạn của kế hoạch theo nơi giao, để đôn đốc.',
  'assignments.getUrgingLetter': 'Công văn đôn đốc các đơn vị có nhiệm vụ quá hạn của kế hoạch.',
  'assignments.previewFollowing':
    'Xác nhận dự thảo thành bản điều chỉnh của kế hoạch thì việc đã giao sẽ ra sao: chuyển thành định kỳ, thành làm một lần, hay bị bỏ.',
  'assignments.getAssignment': 'Một việc với dòng thời gian, các lần gia hạn và các phần giao tiếp.',
  'assignments.getAssignmentPaper': 'Phiếu giao việc theo 06 rõ, hoặc kế hoạch thực hiện của đơn vị được giao.',
  'assignments.acceptAssignment': 'Đơn vị nhận việc.',
  'assignments.acceptAssignments':
    'Đơn vị nhận nhiều việc một lượt; việc vừa thay đổi hoặc không nhận được thì để nguyên, kèm lý do của từng việc.',
  'assignments.declineAssignment': 'Đơn vị báo không phải việc của mình, và vì sao.',
  'assignments.insistOnAssignment': 'Nơi giao giữ nguyên việc bị từ chối, và nói lý do.',
  'assignments.nameOnAssignment': 'Đặt người làm và người quyết định; null là không ai.',
  'assignments.askExtension': 'Đơn vị xin gia hạn.',
  'assignments.takeBackExtension': 'Đơn vị rút đề nghị gia hạn khi chưa ai trả lời.',
  'assignments.answerExtension': 'Cho gia hạn đến ngày xin hoặc ngày khác, hoặc từ chối có lý do.',
  'assignments.amendAssignment': 'Nơi giao đặt hạn khác, có nêu lý do.',
  'assignments.reassignAssignment': 'Chuyển việc cho đơn vị khác: việc này thu hồi, việc mới được trả về.',
  'assignments.withdrawAssignment': 'Thu hồi việc cùng các phần còn mở.',
  'assignments.splitAssignment': 'Giao tiếp từng phần cho đơn vị cấp dưới.',
  'assignments.listUnitsBelow': 'Đơn vị có thể giao tiếp và người có thể đặt tên vào việc.',
  'assignmentLists.getWork': 'Việc của người gọi: nhiều nhất bảy việc cần ngay hôm nay, và một đoạn của tất cả.',
  'assignmentLists.listMergedUnits':
    'Đơn vị đã sáp nhập vào đơn vị mình làm việc, và bao nhiêu việc còn đứng tên mỗi đơn vị đó.',
  'assignmentLists.listAssignments': 'Các việc theo bộ lọc, như tình trạng của một ngày.',
  'assignmentLists.findWork':
    'Việc theo từ ngữ của nhiệm vụ hoặc theo đơn vị thực hiện (tên hoặc mã); việc của người gọi đứng trước.',
  'assignmentLists.exportAssignments': 'Các việc theo bộ lọc, như tình trạng của một ngày, thành XLSX hoặc CSV.',
  'assignmentLists.exportWork': 'Mọi việc của người gọi theo bộ lọc, thành XLSX hoặc CSV.',
  'assignmentLists.listMembers': 'Các đơn vị cùng làm một nhiệm vụ và nhiệm vụ tính chung.',
} as const;
