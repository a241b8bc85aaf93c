// The words of an administrator's help with somebody's account.
import type { Words } from '../../ui/language.tsx';

export const HELP_WORDS = {
  title: { vi: 'Giúp đăng nhập', en: 'Help with signing in' },
  lead: {
    vi: 'Hãy chắc rằng người nhờ đúng là người này: gặp mặt, hoặc gọi lại số máy cơ quan.',
    en: 'Be sure that it is she who asks: in person, or by calling her office back.',
  },
  password: { vi: 'Quên mật khẩu', en: 'The password is forgotten' },
  'password.what': {
    vi: 'Cấp một mật khẩu dùng một lần. Mật khẩu cũ và mọi phiên đăng nhập hết hiệu lực ngay; người này phải đặt mật khẩu riêng ở lần đăng nhập đầu.',
    en: 'Gives a password for one use. The old one and all sessions end at once; she must choose her own when she first signs in.',
  },
  'password.give': { vi: 'Cấp mật khẩu một lần', en: 'Give a one-time password' },
  'password.label': { vi: 'Cấp mật khẩu một lần cho {name}', en: 'Give {name} a one-time password' },
  'password.sure': { vi: 'Cấp mật khẩu mới', en: 'Give a new password' },
  'one.title': { vi: 'Mật khẩu một lần của {name}', en: 'One-time password of {name}' },
  'one.once': {
    vi: 'Chỉ hiện lúc này, không xem lại được. Dùng được đến {time}. Hãy trao tận tay hoặc đọc qua điện thoại, không gửi qua thư điện tử hay tin nhắn.',
    en: 'It is shown now and never again. Good until {time}. Hand it over or read it out over the telephone; do not send it by mail or message.',
  },
  'one.copy': { vi: 'Chép mật khẩu', en: 'Copy the password' },
  'one.done': { vi: 'Đã trao, ẩn mật khẩu', en: 'It was handed over: hide it' },
  sessions: {
    vi: 'Mất máy, hoặc nghi có người khác dùng tài khoản',
    en: 'A device is lost, or the account in other hands',
  },
  'sessions.what': {
    vi: 'Kết thúc mọi phiên đăng nhập ở mọi máy. Mật khẩu giữ nguyên; nếu nghi lộ mật khẩu, hãy cấp mật khẩu một lần.',
    en: 'Ends all sessions on all devices. The password stays; where it may be known, give a one-time password.',
  },
  'sessions.end': { vi: 'Kết thúc mọi phiên đăng nhập', en: 'End all sessions' },
  'sessions.label': { vi: 'Kết thúc mọi phiên đăng nhập của {name}', en: 'End all sessions of {name}' },
  'sessions.sure': { vi: 'Kết thúc ngay', en: 'End them now' },
  'sessions.done': { vi: 'Đã kết thúc mọi phiên đăng nhập.', en: 'All sessions have ended.' },
  factor: { vi: 'Mất điện thoại hoặc khóa truy cập', en: 'The phone or the passkey is lost' },
  'factor.what': {
    vi: 'Gỡ ứng dụng xác thực, khóa truy cập và mã dự phòng, kết thúc mọi phiên. Sau đó chỉ cần mật khẩu để vào; hãy nhắc người này cài lại ngay.',
    en: 'Takes away authenticator, passkeys and recovery codes, and ends all sessions. The password alone opens then: remind her to set them up anew at once.',
  },
  'factor.reset': { vi: 'Gỡ lớp bảo vệ thứ hai', en: 'Take the second factor away' },
  'factor.label': { vi: 'Gỡ lớp bảo vệ thứ hai của {name}', en: 'Take the second factor of {name} away' },
  'factor.sure': { vi: 'Gỡ hẳn', en: 'Take it away for good' },
  'factor.done': { vi: 'Đã gỡ lớp bảo vệ thứ hai.', en: 'The second factor was taken away.' },
  'leave.title': { vi: 'Mật khẩu một lần chưa được trao', en: 'The one-time password was not handed over' },
  'leave.what': {
    vi: 'Rời trang này thì mật khẩu mất hẳn, phải cấp mật khẩu khác. Hãy trao hoặc chép mật khẩu trước.',
    en: 'It is lost for good with this page, and another must be given. Hand it over or copy it first.',
  },
  'leave.stay': { vi: 'Ở lại', en: 'Stay' },
  'leave.go': { vi: 'Rời đi, bỏ mật khẩu', en: 'Leave without it' },
} as const satisfies Words;
