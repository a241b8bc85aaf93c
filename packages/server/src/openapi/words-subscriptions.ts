// The routes of subscriptions in Vietnamese, each in one line.
export const SUBSCRIPTION_ROUTES = {
  'subscriptions.listSubscriptions':
    'Các kết nối webhook của đơn vị mình quản trị, và những đơn vị được lập kết nối thay.',
  'subscriptions.makeSubscription':
    'Đăng ký cho một hệ thống khác nhận sự kiện của một đơn vị và các đơn vị bên dưới; bí mật chỉ hiện một lần.',
  'subscriptions.amendSubscription': 'Đổi tên, địa chỉ nhận hoặc loại sự kiện; bí mật giữ nguyên.',
  'subscriptions.rotateSecret': 'Tạo bí mật mới, chỉ hiện một lần; trong 24 giờ bí mật cũ vẫn ký kèm.',
  'subscriptions.pauseSubscription':
    'Tạm dừng: điều đang chờ sẽ gửi khi chạy lại; sự kiện xảy ra trong lúc này chỉ gửi nếu người cho chạy lại chọn.',
  'subscriptions.resumeSubscription':
    'Cho chạy lại và gửi những gì còn chờ; với `missed=yes` gửi cả sự kiện đã lỡ trong lúc tạm dừng.',
  'subscriptions.removeSubscription': 'Gỡ hẳn kết nối; không gửi gì nữa.',
  'subscriptions.testSubscription': 'Gửi một sự kiện thử; kết quả nằm trong nhật ký gửi.',
  'subscriptions.listSubscriptionDeliveries': 'Những gì đã gửi trong 30 ngày hoặc còn chờ, mới nhất trước.',
  'subscriptions.listSubscriptionTries':
    'Từng lần thử của một sự kiện: lúc nào, bao lâu, trả lời gì hoặc vì sao không gửi được; mới nhất trước.',
  'subscriptions.repeatSubscriptionDelivery': 'Gửi lại một sự kiện ngay, vẫn với mã cũ.',
} as const;
