// The part of the dictionary of problems that tells of signing in: proofs, factors, passwords, the provider.

export const SIGN_IN_PROBLEMS = {
  'session.not-fresh': {
    status: 403,
    vi: 'Việc này cần xác nhận lại danh tính. Hãy nhập mật khẩu (hoặc dùng khóa truy cập, mã xác thực) rồi tiếp tục.',
    en: 'This needs a new proof of who you are. Enter your password (or use a passkey or a code), then go on.',
  },
  'session.other': {
    status: 404,
    vi: 'Phiên này đã kết thúc hoặc không phải của bạn. Hãy tải lại danh sách phiên.',
    en: 'This session has ended or is not yours. Load the list of sessions anew.',
  },
  'step.gone': {
    status: 401,
    vi: 'Bước xác thực đã quá thời gian hoặc đã dùng rồi. Hãy bắt đầu đăng nhập lại.',
    en: 'This step has taken too long or was used already. Begin to sign in again.',
  },
  'second.wrong': {
    status: 422,
    vi: 'Mã không đúng, đã hết hạn hoặc đã dùng rồi. Hãy nhập mã mới đang hiện trong ứng dụng, hoặc một mã dự phòng chưa dùng.',
    en: 'The code is wrong, too old or used already. Enter the one that your application shows now, or a recovery code that is not used.',
  },
  'second.throttled': {
    status: 429,
    vi: 'Đã nhập sai mã xác thực quá nhiều lần. Hãy đợi {minutes} phút rồi thử lại.',
    en: 'Too many wrong codes. Wait {minutes} minutes and try again.',
  },
  'second.none': {
    status: 409,
    vi: 'Tài khoản chưa có lớp bảo vệ thứ hai. Hãy cài đặt ứng dụng xác thực hoặc khóa truy cập trước.',
    en: 'The account has no second factor. Set up an authenticator application or a passkey first.',
  },
  'totp.exists': {
    status: 409,
    vi: 'Tài khoản đã có ứng dụng xác thực. Hãy gỡ ứng dụng cũ trước khi cài ứng dụng mới.',
    en: 'The account has an authenticator application already. Remove it before you set up another.',
  },
  'totp.none': {
    status: 404,
    vi: 'Tài khoản chưa có ứng dụng xác thực. Hãy tải lại trang.',
    en: 'The account has no authenticator application. Load the page anew.',
  },
  'totp.unreadable': {
    status: 409,
    vi: 'Máy chủ không còn đọc được ứng dụng xác thực của bạn (khóa bí mật đã đổi). Hãy dùng mã dự phòng hoặc khóa truy cập, rồi cài lại ứng dụng; hoặc nhờ người quản trị.',
    en: 'The server can no longer read your authenticator (its secret key has changed). Use a recovery code or a passkey, then set it up anew; or ask your administrator.',
  },
  'passkey.wrong': {
    status: 422,
    vi: 'Khóa truy cập không được chấp nhận. Hãy thử lại, hoặc dùng cách khác.',
    en: 'The passkey was not accepted. Try again, or use another way.',
  },
  'passkey.known': {
    status: 409,
    vi: 'Khóa truy cập này đã được thêm rồi. Hãy dùng thiết bị khác.',
    en: 'This passkey is here already. Use another device.',
  },
  'passkey.none': {
    status: 404,
    vi: 'Không còn khóa truy cập này. Hãy tải lại trang.',
    en: 'This passkey is no longer here. Load the page anew.',
  },
  'oidc.off': {
    status: 404,
    vi: 'Hệ thống này không dùng đăng nhập một lần. Hãy đăng nhập bằng mật khẩu.',
    en: 'Single sign-on is not set up here. Sign in with your password.',
  },
  'oidc.unreachable': {
    status: 502,
    vi: 'Không kết nối được máy chủ đăng nhập một lần. Hãy thử lại sau, hoặc đăng nhập bằng mật khẩu.',
    en: 'The single sign-on server cannot be reached. Try again later, or sign in with your password.',
  },
  'oidc.refused': {
    status: 401,
    vi: 'Máy chủ đăng nhập một lần không xác nhận lần đăng nhập này. Hãy thử lại từ đầu.',
    en: 'The single sign-on server did not confirm this sign-in. Try again from the start.',
  },
  'oidc.no-account': {
    status: 403,
    vi: 'Tài khoản đăng nhập một lần này chưa gắn với ai trong Sáu Rõ. Hãy nhờ người quản trị tạo tài khoản cùng tên.',
    en: 'This single sign-on account belongs to nobody in Sáu Rõ. Ask your administrator for an account of the same name.',
  },
  'password.due': {
    status: 403,
    vi: 'Mật khẩu do người quản trị cấp chỉ dùng một lần. Hãy đổi mật khẩu trước khi tiếp tục.',
    en: 'The password that your administrator gave you is for one use. Change it before you go on.',
  },
  'password.expired': {
    status: 401,
    vi: 'Mật khẩu do người quản trị cấp đã hết hạn. Hãy nhờ người quản trị cấp lại.',
    en: 'The password that your administrator gave you has expired. Ask for a new one.',
  },
  'password.short': {
    status: 422,
    vi: 'Mật khẩu mới quá ngắn. Hãy dùng ít nhất {least} ký tự, ví dụ một câu ngắn dễ nhớ.',
    en: 'The new password is too short. Use at least {least} characters, such as a short sentence.',
  },
  'password.long': {
    status: 422,
    vi: 'Mật khẩu mới quá dài. Hãy dùng nhiều nhất {most} ký tự.',
    en: 'The new password is too long. Use at most {most} characters.',
  },
  'password.username': {
    status: 422,
    vi: 'Mật khẩu mới gần như là tên đăng nhập. Hãy chọn mật khẩu không chứa tên đăng nhập.',
    en: 'The new password is hardly more than the username. Choose one that does not hold it.',
  },
  'password.common': {
    status: 422,
    vi: 'Mật khẩu mới dễ đoán (từ hay dùng, dãy phím hoặc ký tự lặp lại). Hãy ghép vài từ không liên quan với nhau.',
    en: 'The new password is easy to guess (a common word, a row of keys, a repetition). Put some unrelated words together.',
  },
  'password.used': {
    status: 422,
    vi: 'Bạn đã dùng mật khẩu này gần đây. Hãy chọn mật khẩu chưa dùng trong {count} lần đổi gần nhất.',
    en: 'You have used this password before. Choose one that is not among the last {count}.',
  },
  'person.out-of-reach': {
    status: 403,
    vi: 'Người này giữ chức vụ ngoài các đơn vị bạn quản trị. Hãy nhờ người quản trị cấp trên.',
    en: 'This person holds an office outside the units that you manage. Ask an administrator above you.',
  },
} as const satisfies Record<string, { readonly status: number; readonly vi: string; readonly en: string }>;
