// What a person can cause who holds figures against those of another system: a part of the one dictionary.
export const RECONCILIATION_PROBLEMS = {
  'reconciliation.there': {
    status: 409,
    vi: 'Số liệu này của đơn vị, vào ngày này, đã có trong sổ đối chiếu với hệ thống đó. Hãy mở dòng đã có và đối chiếu lại.',
    en: 'This figure of the unit is compared with that system for this day already. Open that line and compare it again.',
  },
  'reconciliation.moved-on': {
    status: 409,
    vi: 'Dòng đối chiếu này vừa có thay đổi mà bạn chưa xem. Điều bạn đã gõ vẫn còn: hãy xem lại rồi gửi.',
    en: 'This line has changed since you looked. What you typed is kept: look again, then send.',
  },
  'reconciliation.not-now': {
    status: 409,
    vi: 'Chưa hoặc không còn làm được việc này với dòng đối chiếu ở trạng thái hiện tại. Hãy tải lại để xem việc có thể làm.',
    en: 'This cannot be done to the line as it stands ({state}). Load it again to see what can be done.',
  },
  'reconciliation.ours-missing': {
    status: 422,
    vi: 'Số liệu này không thuộc chỉ tiêu nào nên hệ thống không tự tính được. Hãy gõ số của ta.',
    en: 'This figure is of no target, so it cannot be counted. Type your own figure.',
  },
  'outside-system.unknown': {
    status: 422,
    vi: 'Hệ thống này không có trong danh mục hoặc đã ngừng đối chiếu. Hãy chọn hệ thống khác, hoặc nhờ người quản trị thêm vào.',
    en: 'This system is not in the list, or was ended. Choose another, or ask your administrator to add it.',
  },
} as const satisfies Record<string, { readonly status: number; readonly vi: string; readonly en: string }>;
