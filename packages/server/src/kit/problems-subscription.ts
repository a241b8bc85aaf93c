// What a person can cause who subscribes another system: a part of the one dictionary.
export const SUBSCRIPTION_PROBLEMS = {
  'subscription.address-not-https': {
    status: 422,
    vi: 'Địa chỉ nhận phải bắt đầu bằng https:// và không kèm tên, mật khẩu. Hãy sửa địa chỉ rồi lưu lại.',
    en: 'The address must begin with https:// and hold neither name nor password. Correct it and save again.',
  },
  'subscription.address-not-public': {
    status: 422,
    vi: 'Địa chỉ này nằm trong mạng nội bộ mà hệ thống không được phép gọi tới. Hãy dùng địa chỉ công khai, hoặc nhờ người vận hành máy chủ mở mạng đó (WEBHOOK_NETWORKS).',
    en: 'This address lies in a private network that may not be called. Use a public one, or have the operator of the server open that network (WEBHOOK_NETWORKS).',
  },
  'subscription.too-many': {
    status: 409,
    vi: 'Đơn vị đã có {most} kết nối webhook. Hãy gỡ kết nối không dùng nữa trước khi thêm.',
    en: 'The unit has {most} webhooks already. Remove one that is not needed before you add another.',
  },
  'subscription.paused': {
    status: 409,
    vi: 'Kết nối đang tạm dừng nên không gửi gì. Hãy cho chạy lại rồi gửi.',
    en: 'The webhook is paused and sends nothing. Resume it first.',
  },
  'subscription.being-sent': {
    status: 409,
    vi: 'Sự kiện này đang được gửi. Hãy đợi một lát rồi xem kết quả.',
    en: 'This event is being sent at this moment. Wait a little and see how it went.',
  },
  'subscription.tested-too-often': {
    status: 429,
    vi: 'Đã gửi thử quá nhiều lần trong một phút. Hãy đợi một phút rồi gửi lại.',
    en: 'Too many tests within a minute. Wait a minute and send again.',
  },
} as const satisfies Record<string, { readonly status: number; readonly vi: string; readonly en: string }>;
