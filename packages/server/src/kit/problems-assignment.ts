// What a person can cause about work that is given, done, proved and verified: a part of the one dictionary.
export const ASSIGNMENT_PROBLEMS = {
  'plan.nobody-overdue': {
    status: 409,
    vi: 'Trong phạm vi bạn theo dõi, đến hôm nay không có đơn vị nào còn nhiệm vụ quá hạn chưa hoàn thành của kế hoạch này, nên chưa có ai để đôn đốc.',
    en: 'Of what you follow, no unit has overdue work of this plan that is not done as of today: there is nobody to urge.',
  },
  'plan.too-many-overdue': {
    status: 409,
    vi: 'Có hơn {most} nhiệm vụ quá hạn, quá nhiều cho một văn bản. Hãy tải danh sách ở trang Theo dõi và lọc theo đơn vị.',
    en: 'More than {most} assignments are overdue, too many for one paper. Take the list away from “Follow” and narrow it by unit.',
  },
  'issue.to-know': {
    status: 409,
    vi: 'Trước khi giao cần xác nhận là đã biết: nhiệm vụ đã qua hạn ({late}), nhiệm vụ chưa ai soát ({unlooked}), đơn vị chưa có ai nhận việc ({unstaffed}), hoặc kế hoạch do cơ quan khác ban hành. Hãy xem lại rồi đánh dấu từng điều, hoặc để lại các nhiệm vụ đó.',
    en: 'Before issuing say that you know of it: tasks whose day is past ({late}), tasks that nobody has checked ({unlooked}), units with nobody to receive work ({unstaffed}), or a plan of another body. Look again and tick each, or leave those tasks.',
  },
  'assignment.moved-on': {
    status: 409,
    vi: 'Nhiệm vụ này vừa có thay đổi mà bạn chưa xem. Hãy xem hiện trạng rồi gửi lại nếu còn cần.',
    en: 'This assignment has changed since you looked. Look at it as it stands, then send again where that is still needed.',
  },
  'assignment.not-now': {
    status: 409,
    vi: 'Chưa hoặc không còn làm được việc này với nhiệm vụ ở trạng thái hiện tại. Hãy tải lại để xem việc có thể làm.',
    en: 'This cannot be done to the assignment as it stands ({state}). Load it again to see what can be done.',
  },
  'assignment.issued': {
    status: 409,
    vi: 'Đơn vị này đã được giao nhiệm vụ đó. Hãy mở nhiệm vụ đã giao thay vì giao lại.',
    en: 'This unit has that assignment already. Open it instead of issuing it again.',
  },
  'assignment.no-unit': {
    status: 422,
    vi: 'Không giao được cho đơn vị này: đơn vị đã giải thể hoặc không thuộc phạm vi của cơ quan giao. Hãy chọn đơn vị khác.',
    en: 'It cannot be given to this unit: it is closed, or does not lie below who gives it. Choose another.',
  },
  'assignment.other-person': {
    status: 422,
    vi: 'Người làm phải giữ chức vụ ở đơn vị này hoặc đơn vị trực thuộc. Hãy chọn người khác trong danh sách.',
    en: 'Who does it holds an office in the unit or below it. Choose another of the list.',
  },
  'assignment.other-decider': {
    status: 422,
    vi: 'Người quyết định phải giữ chức vụ ở đơn vị này hoặc đứng đầu đơn vị cấp trên. Hãy chọn người khác trong danh sách.',
    en: 'Who decides holds an office in the unit or heads one above it. Choose another of the list.',
  },
  'event.nothing-waits': {
    status: 409,
    vi: 'Không còn việc nào của nhiệm vụ này chờ điều kiện. Hãy tải lại trang.',
    en: 'Nothing of this task waits for an event any more. Load the page again.',
  },
  'event.to-come': {
    status: 422,
    vi: 'Ngày điều kiện đến không thể sau hôm nay. Hãy ghi ngày đã qua hoặc hôm nay.',
    en: 'The day on which the event came cannot be after today. Give a day that is past, or today.',
  },
  'event.due-before': {
    status: 422,
    vi: 'Hạn phải từ ngày điều kiện đến trở đi. Hãy chọn ngày muộn hơn.',
    en: 'The deadline is not before the day on which the event came. Choose a later day.',
  },
  'extension.not-later': {
    status: 422,
    vi: 'Hạn mới phải sau hạn hiện tại ({due}). Hãy chọn ngày muộn hơn.',
    en: 'The new deadline must be later than the present one ({due}). Choose a later day.',
  },
  'extension.own': {
    status: 422,
    vi: 'Việc xin gia hạn này của bạn, hoặc của người ủy quyền cho bạn, nên bạn không trả lời được. Hãy để người khác của cơ quan giao trả lời.',
    en: 'You, or who has delegated to you, asked for this: you cannot answer it. Leave it to somebody else of who gave the work.',
  },
  'extension.past': {
    status: 422,
    vi: 'Không xin gia hạn đến ngày đã qua hoặc hôm nay ({today}). Hãy chọn từ ngày mai trở đi.',
    en: 'More time is not asked for until today ({today}) or a day that is past. Choose one from tomorrow on.',
  },
  'progress.other-target': {
    status: 422,
    vi: 'Chỉ tiêu này không thuộc kế hoạch của nhiệm vụ. Hãy chọn lại chỉ tiêu.',
    en: 'This target is not of the plan of the assignment. Choose the target again.',
  },
  'figure.share-increment': {
    status: 422,
    vi: 'Tỷ lệ không cộng dồn được. Hãy nhập tử số và mẫu số lũy kế đến cuối kỳ.',
    en: 'Shares do not add up. Enter the share so far: what was reached, of how many.',
  },
  'figure.not-share': {
    status: 422,
    vi: 'Chỉ tiêu này đếm bằng số, không phải tỷ lệ. Hãy nhập số đã đạt được thay cho tử số/mẫu số.',
    en: 'This target is counted and is no share. Enter what was reached instead of a share.',
  },
  'figure.over-whole': {
    status: 422,
    vi: '“{text}”: số đạt không thể lớn hơn tổng số. Hãy kiểm tra lại; nếu chỉ tiêu được vượt 100 %, cơ quan lập kế hoạch chọn lại giới hạn số liệu ở trang Chỉ tiêu.',
    en: '“{text}”: no more can be reached than there is. Check it; if the target may exceed 100%, who keeps the plan changes the limits of its figures on the page of targets.',
  },
  'figure.over-hundred': {
    status: 422,
    vi: '“{text}”: tỷ lệ không thể vượt 100 %. Hãy kiểm tra lại; nếu chỉ tiêu được vượt 100 %, cơ quan lập kế hoạch chọn lại giới hạn số liệu ở trang Chỉ tiêu.',
    en: '“{text}”: the share cannot be above 100%. Check it; if the target may exceed 100%, who keeps the plan changes the limits of its figures on the page of targets.',
  },
  'figure.below-zero': {
    status: 422,
    vi: '“{text}”: số không thể nhỏ hơn 0. Hãy kiểm tra lại dấu trừ; nếu chỉ tiêu là mức tăng, giảm, cơ quan lập kế hoạch chọn lại giới hạn số liệu ở trang Chỉ tiêu.',
    en: '“{text}”: it cannot be below 0. Check the minus; if the target tells a change, who keeps the plan changes the limits of its figures on the page of targets.',
  },
  'figure.moved-on': {
    status: 409,
    vi: 'Ô này vừa được nhập ở nơi khác. Số bạn gõ vẫn còn: hãy xem số mới rồi chọn giữ số nào.',
    en: 'Somebody has just entered this cell. What you typed is kept: look at the new figure, then choose.',
  },
  'evidence.other-format': {
    status: 422,
    vi: 'Chỉ nhận minh chứng là PDF, Word, Excel, PowerPoint, ảnh JPEG hoặc PNG, hoặc văn bản thuần. Hãy chuyển tệp sang một trong các loại đó rồi gửi lại.',
    en: 'Evidence is a PDF, a Word, Excel or PowerPoint file, a JPEG or PNG picture, or plain text. Convert the file, then send again.',
  },
  'evidence.empty': {
    status: 422,
    vi: 'Tệp này rỗng (0 byte). Hãy mở tệp trên máy để kiểm tra, rồi chọn lại tệp có nội dung.',
    en: 'This file is empty (0 bytes). Open it to look, then choose the one that holds something.',
  },
  'evidence.damaged': {
    status: 422,
    vi: 'Tệp này bị hỏng, không mở được. Hãy mở thử trên máy, lưu lại, rồi gửi tệp vừa lưu.',
    en: 'This file is damaged and cannot be opened. Open it on your computer, save it anew, and send that.',
  },
  'evidence.too-many': {
    status: 422,
    vi: 'Mỗi nhiệm vụ có tối đa {limit} minh chứng. Hãy gộp tệp hoặc bỏ bớt minh chứng cũ.',
    en: 'An assignment holds at most {limit} pieces of evidence. Put files together or remove old ones.',
  },
  'evidence.other-unit': {
    status: 422,
    vi: 'Chỉ dùng lại được minh chứng của chính đơn vị này hoặc của phần việc đã chia từ nhiệm vụ này. Hãy chọn minh chứng khác, hoặc gửi tệp lên.',
    en: 'Only evidence of the same unit, or of a part of this assignment, can be used again. Choose another, or send the file.',
  },
  'verification.not-looked-at': {
    status: 422,
    vi: 'Thời điểm xem danh sách còn ở phía trước hoặc đã quá bảy ngày, nên chưa ai xem những báo cáo này như hiện nay. Hãy tải lại danh sách rồi xác nhận.',
    en: 'The instant at which the list was looked at is still to come or more than seven days ago, so nobody has seen these reports as they are. Load the list anew.',
  },
  'verification.own': {
    status: 422,
    vi: 'Báo cáo này của bạn, hoặc của người ủy quyền cho bạn, nên bạn không xác nhận được. Hãy để người theo dõi khác xác nhận.',
    en: 'You, or who has delegated to you, reported this: you cannot accept or return it. Leave it to somebody else.',
  },
  'verification.correct-earlier': {
    status: 422,
    vi: 'Hạn bổ sung, sửa sớm nhất là {day}: không trước hôm nay và không trước thời hạn của việc.',
    en: 'The first day by which it may be put right is {day}: neither past nor before its deadline.',
  },
  'verification.above-locked': {
    status: 409,
    vi: 'Nhiệm vụ cấp trên của phần việc này đã được xác nhận. Hãy mở khóa nhiệm vụ cấp trên trước.',
    en: 'What this is a part of has been accepted. Unlock that first.',
  },
} as const;
