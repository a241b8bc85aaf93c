// Words of the bell, the notices and what is set of them.
import type { Words } from '../ui/language.tsx';
import { BELL_WORDS } from './bell-words.ts';

export const NOTICE_SCREEN_WORDS = {
  ...BELL_WORDS,
  lead: {
    vi: 'Mọi việc liên quan đến bạn, mới nhất trước. Nhiều việc cùng loại trong một ngày gom thành một dòng.',
    en: 'All that concerns you, the newest first. Many of one kind on one day are one line.',
  },
  all: { vi: 'Xem tất cả thông báo', en: 'See all notices' },
  'all.back': { vi: 'Tất cả thông báo', en: 'All notices' },
  seen: { vi: 'Đánh dấu đã xem', en: 'Mark as seen' },
  'seen.all': { vi: 'Đánh dấu đã xem tất cả', en: 'Mark all as seen' },
  'seen.kind': { vi: 'Đánh dấu đã xem loại này', en: 'Mark this kind as seen' },
  'seen.done': { vi: 'Đã đánh dấu xem.', en: 'Marked as seen.' },
  new: { vi: 'Mới', en: 'New' },
  more: { vi: 'Xem thêm', en: 'Show more' },
  filter: { vi: 'Lọc thông báo', en: 'Filter notices' },
  kind: { vi: 'Loại', en: 'Kind' },
  'kind.any': { vi: 'Mọi loại', en: 'Every kind' },
  only: { vi: 'Chỉ tin chưa xem', en: 'Only new ones' },
  'empty.title': { vi: 'Chưa có thông báo', en: 'No notices yet' },
  'empty.what': {
    vi: 'Khi có việc được giao, báo cáo, trả lại, quá hạn hay vướng mắc liên quan đến bạn, tin sẽ hiện ở đây.',
    en: 'When work that concerns you is given, reported, returned, overdue or in difficulty, it is told here.',
  },
  'empty.filter': { vi: 'Không có tin nào khớp bộ lọc.', en: 'Nothing matches the filter.' },
  settled: { vi: 'đã xử lý xong', en: 'settled since' },
  'settled.some': { vi: '{count} đã xử lý xong', en: '{count} settled since' },
  withdrawn: { vi: 'đã thu hồi', en: 'taken back since' },
  'withdrawn.some': { vi: '{count} đã thu hồi', en: '{count} taken back since' },
  gone: { vi: 'Nội dung này không còn trong phạm vi bạn được xem.', en: 'You may not see this any more.' },
  settings: { vi: 'Bật, tắt thông báo', en: 'Switch notices on or off' },

  switches: { vi: 'Thông báo', en: 'Notices' },
  'switches.what': {
    vi: 'Chọn loại tin bạn muốn nhận và nhận bằng cách nào. Thay đổi được lưu ngay.',
    en: 'Choose what you want to be told, and how. A change is saved at once.',
  },
  'switches.kind': { vi: 'Loại tin', en: 'Kind' },
  'switches.one': { vi: '{kind}: {channel}', en: '{kind}: {channel}' },
  'switches.none': { vi: 'Không dùng', en: 'Not used' },
  'switches.noEmail': {
    vi: 'Chưa có địa chỉ thư: hãy nhập ở phần “Địa chỉ thư điện tử” để nhận tin bằng thư.',
    en: 'No address yet: enter one under “E-mail address” to be told by e-mail.',
  },
  'switches.onlyBell': {
    vi: 'Hệ thống này chưa được cấu hình gửi thư hay tin nhắn; tin chỉ hiện trên chuông.',
    en: 'This installation sends neither mail nor text messages; notices are on the bell only.',
  },
  saved: { vi: 'Đã lưu.', en: 'Saved.' },
  'latest.sent': { vi: '{channel}: tin gần nhất đã gửi {time}.', en: '{channel}: the latest was sent {time}.' },
  'latest.sending': { vi: '{channel}: đang gửi.', en: '{channel}: being sent.' },
  'latest.waiting': {
    vi: '{channel}: lần gửi {time} chưa được, hệ thống sẽ thử lại.',
    en: '{channel}: the try of {time} failed and will be repeated.',
  },
  'latest.address': {
    vi: '{channel}: không gửi được, lần cuối {time}: địa chỉ không nhận thư. Hãy sửa địa chỉ của bạn.',
    en: '{channel}: could not be sent, last tried {time}: the address takes no mail. Correct your address.',
  },
  'latest.given-up': {
    vi: '{channel}: không gửi được, lần cuối {time}. Hãy báo quản trị viên (mã {problem}).',
    en: '{channel}: could not be sent, last tried {time}. Tell your administrator (code {problem}).',
  },

  policy: { vi: 'Thông báo của cơ quan', en: 'Notices of the body' },
  'policy.lead': {
    vi: 'Giờ gửi bản tóm tắt và ai được báo khi việc quá hạn kéo dài. Tính theo ngày làm việc.',
    en: 'When digests go out, and who is told when work stays overdue. In working days.',
  },
  'policy.digest': { vi: 'Bản tóm tắt', en: 'Digest' },
  'policy.hour': { vi: 'Gửi từ giờ (ngày làm việc)', en: 'From this hour, on working days' },
  'policy.hour.value': { vi: '{hour} giờ', en: '{hour}:00' },
  'policy.awaited': { vi: 'Việc chờ điều kiện', en: 'Work that waits for an event' },
  'policy.awaited.what': {
    vi: 'Người giao việc được nhắc những nhiệm vụ còn chờ, mỗi kỳ một lần.',
    en: 'Whoever gave the work is reminded of what still waits, once in each stretch.',
  },
  'policy.awaited.months': { vi: 'Nhắc một lần trong', en: 'Once in' },
  'policy.awaited.value': { vi: '{months} tháng', en: '{months} months' },
  'policy.ladder': { vi: 'Thang báo cáo khi quá hạn', en: 'Who is told of what stays overdue' },
  'policy.ladder.what': {
    vi: 'Mỗi ngày làm việc báo nhiều nhất một bậc. Người đứng đầu được nêu ở trang của đơn vị; bậc chưa có ai thì bỏ qua.',
    en: 'At most one step a working day. Heads are named on the page of a unit; a step without one is passed over.',
  },
  'policy.headless': {
    vi: '{count} đơn vị chưa nêu người đứng đầu.',
    en: '{count} units have no named head.',
  },
  'policy.headless.see': { vi: 'Xem các đơn vị này để nêu người đứng đầu', en: 'See them and name their heads' },
  'policy.headless.none': { vi: 'Mọi đơn vị đã nêu người đứng đầu.', en: 'Every unit has a named head.' },
  'policy.unreached': {
    vi: 'Hiện bậc này không báo được cho ai: chưa nêu người đứng đầu nào ở bậc này.',
    en: 'It would reach nobody now: no head is named on this step.',
  },
  'policy.after': { vi: '{head}: sau số ngày làm việc', en: '{head}: after working days' },
  'policy.wrong': {
    vi: 'Số ngày phải là số nguyên từ 1 đến 250 và tăng dần từ trên xuống.',
    en: 'Days are whole numbers from 1 to 250 that rise from top to bottom.',
  },
  'policy.save': { vi: 'Lưu', en: 'Save' },
  'policy.readOnly': {
    vi: 'Chỉ người quản trị toàn cơ quan thay đổi được.',
    en: 'Only who manages the whole body can change this.',
  },
} as const satisfies Words;
