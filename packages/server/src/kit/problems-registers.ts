// What a person can cause in the registers that stand beside the work: a part of the one dictionary.
export const REGISTERS_PROBLEMS = {
  'difficulty.moved-on': {
    status: 409,
    vi: 'Vướng mắc này vừa có thay đổi mà bạn chưa xem. Điều bạn đã gõ vẫn còn: hãy xem lại rồi gửi.',
    en: 'This difficulty has changed since you looked. What you typed is kept: look again, then send.',
  },
  'difficulty.not-now': {
    status: 409,
    vi: 'Chưa hoặc không còn làm được việc này với vướng mắc ở trạng thái hiện tại. Hãy tải lại để xem việc có thể làm.',
    en: 'This cannot be done to the difficulty as it stands ({state}). Load it again to see what can be done.',
  },
  'difficulty.sent-otherwise': {
    status: 409,
    vi: 'Vướng mắc này đã gửi rồi, với nội dung khác điều bạn đang gõ. Hãy xem bản đã gửi; gửi lần nữa là phản ánh thêm một vướng mắc mới.',
    en: 'This difficulty has been sent already, in other words than these. Look at what was sent; sending again raises another.',
  },
  'difficulty.work-over': {
    status: 409,
    vi: 'Việc bị vướng đã thu hồi nên không mở lại vướng mắc được. Nếu vướng ở việc khác, hãy phản ánh từ trang của việc đó.',
    en: 'The work was taken back, so this cannot be reopened. Raise it from other work where it stands in the way.',
  },
  'difficulty.other-work': {
    status: 422,
    vi: 'Một vướng mắc chỉ gắn với việc của một đơn vị trong một kế hoạch. Hãy gửi riêng cho từng đơn vị, từng kế hoạch.',
    en: 'A difficulty concerns work of one unit in one plan. Raise one for each.',
  },
  'difficulty.other-unit': {
    status: 422,
    vi: 'Không chuyển được đến đơn vị này. Hãy chọn một đơn vị trong danh sách.',
    en: 'It cannot be handed to this unit. Choose one of the list.',
  },
  'difficulty.nobody-there': {
    status: 422,
    vi: 'Ở đơn vị này chưa có ai có quyền trả lời. Hãy chọn đơn vị khác, hoặc nhờ người quản trị giao vai trò cho cán bộ của đơn vị.',
    en: 'Nobody in this unit may answer. Choose another, or ask your administrator to give somebody there a role.',
  },
  'difficulty.nobody-above': {
    status: 422,
    vi: 'Không còn cấp trên nào trong hệ thống có thể trả lời. Hãy trả lời vướng mắc, nêu rõ phải báo cáo cơ quan nào.',
    en: 'There is nobody above who could answer. Answer it yourself and say to whom it must be reported.',
  },
  'difficulty.no-day': {
    status: 422,
    vi: 'Trả lời “Sẽ xử lý” phải hẹn ngày xử lý xong. Hãy chọn ngày.',
    en: 'An answer that it will be dealt with names the day by which. Choose one.',
  },
  'difficulty.other-day': {
    status: 422,
    vi: 'Ngày phải từ hôm nay đến {last}. Hãy chọn lại ngày.',
    en: 'The day must be between today and {last}. Choose another.',
  },
  'difficulty.own': {
    status: 422,
    vi: 'Vướng mắc này của bạn, hoặc của người ủy quyền cho bạn, nên bạn không trả lời được. Hãy để người khác của đơn vị trả lời.',
    en: 'You, or who has delegated to you, raised this: you cannot answer it. Leave it to somebody else.',
  },
} as const;
