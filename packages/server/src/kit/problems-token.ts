// What a program can cause that acts by an access token, and a person who makes one: a part of the one dictionary.
export const TOKEN_PROBLEMS = {
  'token.unknown': {
    status: 401,
    vi: 'Mã truy cập không đúng, đã hết hạn hoặc đã bị thu hồi. Hãy tạo mã mới ở trang Tài khoản của tôi.',
    en: 'The access token is wrong, has expired or was revoked. Make a new one on the page of your account.',
  },
  'token.not-here': {
    status: 403,
    vi: 'Việc này không làm được bằng mã truy cập, vì cần chính người đó xác nhận. Hãy đăng nhập và làm trên màn hình.',
    en: 'This cannot be done with an access token, for it asks for the person herself. Sign in and do it on the screen.',
  },
  'token.read-only': {
    status: 403,
    vi: 'Mã truy cập này chỉ được đọc. Hãy tạo một mã được ghi nếu cần làm việc này.',
    en: 'This access token may only read. Make one that may write if this is needed.',
  },
  'token.throttled': {
    status: 429,
    vi: 'Mã truy cập này gọi quá nhanh. Hãy đợi một phút rồi gọi chậm hơn.',
    en: 'This access token calls too fast. Wait a minute and call more slowly.',
  },
  'token.too-many': {
    status: 409,
    vi: 'Bạn đã có {most} mã truy cập. Hãy thu hồi mã không dùng nữa trước khi tạo mã mới.',
    en: 'You have {most} access tokens already. Revoke one that is not needed before you make another.',
  },
} as const satisfies Record<string, { readonly status: number; readonly vi: string; readonly en: string }>;
