// The words of one's own account.
import type { Words } from '../ui/language.tsx';

export const ACCOUNT_WORDS = {
  title: { vi: 'Tài khoản của tôi', en: 'My account' },
  lead: {
    vi: 'Mật khẩu, lớp bảo vệ thứ hai và những nơi bạn đang đăng nhập. Tên đăng nhập: {username}.',
    en: 'Your password, your second factor, and where you are signed in. Username: {username}.',
  },
  done: { vi: 'Đã lưu.', en: 'Saved.' },
  remove: { vi: 'Gỡ', en: 'Remove' },
  'remove.sure': { vi: 'Gỡ hẳn', en: 'Remove for good' },

  password: { vi: 'Mật khẩu', en: 'Password' },
  'password.since': { vi: 'Đổi lần cuối {time}.', en: 'Last changed {time}.' },
  'password.rules': {
    vi: 'Ít nhất {least} ký tự; một câu ngắn dễ nhớ là tốt nhất. Không dùng từ hay gặp, tên đăng nhập hay {count} mật khẩu gần nhất.',
    en: 'At least {least} characters; a short sentence is best. No common words, not your username, none of your last {count} passwords.',
  },
  'password.current': { vi: 'Mật khẩu hiện tại', en: 'Current password' },
  'password.next': { vi: 'Mật khẩu mới', en: 'New password' },
  'password.again': { vi: 'Nhập lại mật khẩu mới', en: 'New password again' },
  'password.show': { vi: 'Hiện hoặc ẩn mật khẩu', en: 'Show or hide the password' },
  'password.differs': { vi: 'Hai lần nhập mật khẩu mới chưa giống nhau.', en: 'The two new passwords differ.' },
  'password.missing': { vi: 'Hãy nhập đủ ba ô mật khẩu.', en: 'Fill in all three passwords.' },
  'password.change': { vi: 'Đổi mật khẩu', en: 'Change the password' },
  'password.changed': {
    vi: 'Đã đổi mật khẩu. Các phiên đăng nhập khác của bạn đã kết thúc.',
    en: 'The password is changed. Your other sessions have ended.',
  },
  'due.title': { vi: 'Đặt mật khẩu của bạn', en: 'Choose your password' },
  'due.lead': {
    vi: 'Mật khẩu quản trị viên cấp chỉ dùng một lần. Hãy đặt mật khẩu riêng để tiếp tục.',
    en: 'The password from your administrator is for one use. Choose your own to go on.',
  },
  'due.current': { vi: 'Mật khẩu được cấp', en: 'Password that you were given' },

  email: { vi: 'Địa chỉ thư điện tử', en: 'E-mail address' },
  'email.what': {
    vi: 'Chỉ dùng để gửi thông báo và bản tóm tắt cho bạn; không hiện cho người khác ngoài người quản trị.',
    en: 'Used for your notices and digests only; shown to nobody but your administrator.',
  },

  totp: { vi: 'Ứng dụng xác thực', en: 'Authenticator application' },
  'totp.off': {
    vi: 'Chưa cài đặt. Sau mật khẩu, ứng dụng trên điện thoại cho thêm một mã 6 số đổi liên tục; ai biết mật khẩu cũng không vào được nếu không có điện thoại.',
    en: 'Not set up. After the password an application on your phone gives 6 figures that keep changing: who knows the password does not come in without the phone.',
  },
  'totp.on': { vi: 'Đang dùng từ {time}.', en: 'In use since {time}.' },
  'totp.set': { vi: 'Cài ứng dụng xác thực', en: 'Set up an authenticator' },
  'totp.scan': {
    vi: 'Mở ứng dụng xác thực (Google Authenticator, Microsoft Authenticator, Aegis…) và quét mã này.',
    en: 'Open an authenticator (Google Authenticator, Microsoft Authenticator, Aegis…) and scan this code.',
  },
  'totp.picture': { vi: 'Mã vuông để ứng dụng xác thực quét', en: 'Square code for the authenticator to scan' },
  'totp.secret': { vi: 'Hoặc gõ khóa này vào ứng dụng', en: 'Or type this key into the application' },
  'totp.code': { vi: 'Mã 6 số ứng dụng đang hiện', en: 'The 6 figures that the application shows' },
  'totp.missing': { vi: 'Hãy nhập mã 6 số.', en: 'Enter the 6 figures.' },
  'totp.confirm': { vi: 'Xác nhận và bật', en: 'Confirm and turn on' },
  'totp.remove': { vi: 'Gỡ ứng dụng xác thực', en: 'Remove the authenticator' },
  'totp.remove.what': {
    vi: 'Sau khi gỡ, mã của ứng dụng không còn dùng được và tài khoản bớt một lớp bảo vệ.',
    en: 'Its codes will be worth nothing, and the account has one guard less.',
  },

  passkeys: { vi: 'Khóa truy cập', en: 'Passkeys' },
  'passkeys.what': {
    vi: 'Đăng nhập bằng vân tay, khuôn mặt hoặc mã PIN của thiết bị, không cần mật khẩu; trang giả mạo không lấy được.',
    en: 'Sign in with the finger, face or PIN of a device, without a password; no false page can take it.',
  },
  'passkeys.none': { vi: 'Chưa có khóa truy cập nào.', en: 'There is no passkey yet.' },
  'passkeys.unable': {
    vi: 'Trình duyệt hoặc địa chỉ này không dùng được khóa truy cập. Cần một trình duyệt mới và địa chỉ là tên miền qua https (hoặc http://localhost), không phải địa chỉ IP.',
    en: 'This browser or address cannot use passkeys. It takes a recent browser and a name reached by https (or http://localhost), not an IP address.',
  },
  'passkeys.name': { vi: 'Tên để nhớ', en: 'Name to remember it by' },
  'passkeys.name.example': { vi: 'ví dụ: máy tính ở cơ quan', en: 'such as: computer at work' },
  'passkeys.missing': { vi: 'Hãy đặt tên cho khóa truy cập.', en: 'Give the passkey a name.' },
  'passkeys.add': { vi: 'Thêm khóa truy cập', en: 'Add a passkey' },
  'passkeys.added': { vi: 'Thêm {time}', en: 'Added {time}' },
  'passkeys.used': { vi: 'dùng lần cuối {time}', en: 'last used {time}' },
  'passkeys.unused': { vi: 'chưa dùng', en: 'not used yet' },
  'passkeys.remove': { vi: 'Gỡ khóa “{name}”', en: 'Remove the passkey “{name}”' },
  'passkeys.cancelled': {
    vi: 'Chưa thêm khóa nào: trình duyệt đã hủy hoặc hết thời gian. Hãy thử lại.',
    en: 'No passkey was added: the browser cancelled it or its time ran out. Try again.',
  },

  codes: { vi: 'Mã dự phòng', en: 'Recovery codes' },
  'codes.none': {
    vi: 'Có cùng với ứng dụng xác thực hoặc khóa truy cập đầu tiên, để vào được khi mất điện thoại.',
    en: 'They come with the first authenticator or passkey, to come in by when the phone is lost.',
  },
  'codes.left': { vi: 'Còn {count} mã chưa dùng.', en: '{count} codes are left.' },
  'codes.make': { vi: 'Tạo mã mới', en: 'Make new codes' },
  'codes.make.what': { vi: 'Mã mới thay toàn bộ mã cũ.', en: 'New codes replace all old ones.' },
  'codes.title': { vi: 'Cất các mã dự phòng này', en: 'Put these recovery codes away' },
  'codes.once': {
    vi: 'Chỉ hiện một lần. In ra hoặc lưu ở nơi an toàn, không để cùng điện thoại. Mỗi mã dùng được một lần.',
    en: 'They are shown this once. Print them or keep them in a safe place, not with the phone. Each is good once.',
  },
  'codes.save': { vi: 'Lưu thành tệp', en: 'Save as a file' },
  'codes.kept': { vi: 'Tôi đã cất các mã này', en: 'I have put them away' },
  'codes.stay': {
    vi: 'Đóng lại thì các mã này mất hẳn. Hãy lưu chúng, rồi bấm “Tôi đã cất các mã này”.',
    en: 'Once closed these codes are gone for good. Save them, then press “I have put them away”.',
  },
  'codes.file': { vi: 'ma-du-phong-sau-ro.txt', en: 'sau-ro-recovery-codes.txt' },

  sessions: { vi: 'Nơi đang đăng nhập', en: 'Where you are signed in' },
  'sessions.list': { vi: 'Các phiên đăng nhập', en: 'Sessions' },
  'sessions.this': { vi: 'phiên này', en: 'this one' },
  'sessions.browser': { vi: '{browser} trên {system}', en: '{browser} on {system}' },
  'sessions.unknown': { vi: 'trình duyệt không rõ', en: 'unknown browser' },
  'sessions.unknownSystem': { vi: 'máy không rõ', en: 'unknown system' },
  'sessions.times': { vi: 'Đăng nhập {opened} · dùng lần cuối {seen}', en: 'Signed in {opened} · last used {seen}' },
  'way.password': { vi: 'bằng mật khẩu', en: 'with a password' },
  'way.passkey': { vi: 'bằng khóa truy cập', en: 'with a passkey' },
  'way.oidc': { vi: 'qua đăng nhập một lần', en: 'by single sign-on' },
  'sessions.end': { vi: 'Kết thúc', en: 'End' },
  'sessions.endOf': { vi: 'Kết thúc phiên {where}, {opened}', en: 'End the session {where}, {opened}' },
  'sessions.endOthers': { vi: 'Kết thúc mọi phiên khác', en: 'End all other sessions' },
  'sessions.ended': { vi: 'Đã kết thúc.', en: 'Ended.' },

  'proof.title': { vi: 'Xác nhận lại danh tính', en: 'Show that it is you' },
  'proof.why': {
    vi: 'Việc bạn vừa yêu cầu cần xác nhận trong vòng 5 phút gần đây. Những gì bạn đã nhập vẫn được giữ.',
    en: 'What you asked for needs a proof of the last 5 minutes. Nothing that you entered is lost.',
  },
  'proof.password': { vi: 'Mật khẩu của bạn', en: 'Your password' },
  'proof.code': { vi: 'Mã của ứng dụng xác thực', en: 'Code of your authenticator' },
  'proof.submit': { vi: 'Xác nhận', en: 'Confirm' },
  'proof.use.password': { vi: 'Dùng mật khẩu', en: 'Use the password' },
  'proof.use.totp': { vi: 'Dùng ứng dụng xác thực', en: 'Use the authenticator' },
  'proof.use.passkey': { vi: 'Dùng khóa truy cập', en: 'Use a passkey' },
  'proof.missing': { vi: 'Hãy nhập mật khẩu hoặc mã.', en: 'Enter the password or the code.' },
  'proof.cancelled': { vi: 'Chưa dùng khóa truy cập nào. Hãy thử lại.', en: 'No passkey was used. Try again.' },
} as const satisfies Words;
