// What a person can cause around the phases of plans: a part of the one dictionary.
export const PHASE_PROBLEMS = {
  'draft.phase-turned': {
    status: 422,
    vi: 'Giai đoạn “{name}” có ngày không có trong lịch, hoặc kết thúc trước khi bắt đầu. Hãy sửa giai đoạn này trong bản soát rồi xác nhận.',
    en: 'Phase “{name}” has a day that is not in the calendar, or ends before it begins. Mend it in the draft, then confirm.',
  },
  'phase.turned': {
    status: 422,
    vi: 'Giai đoạn kết thúc trước khi bắt đầu, hoặc ngày không có trong lịch. Hãy sửa thời gian rồi lưu lại.',
    en: 'The phase ends before it begins, or a day is not in the calendar. Mend its time, then save.',
  },
  'phase.said-twice': {
    status: 409,
    vi: 'Kế hoạch đã có giai đoạn cùng tên và cùng thời điểm bắt đầu. Hãy sửa giai đoạn đó, hoặc đặt tên khác.',
    en: 'The plan has a phase of that name and beginning. Change that one, or choose another name.',
  },
  'phase.moved-on': {
    status: 409,
    vi: 'Giai đoạn này vừa được người khác sửa. Điều bạn đã nhập vẫn còn: hãy xem bản mới rồi lưu lại.',
    en: 'This phase has been changed since you looked. What you entered is kept: look again, then save.',
  },
  'phase.too-many': {
    status: 422,
    vi: 'Một kế hoạch có nhiều nhất {most} giai đoạn. Hãy bỏ bớt giai đoạn không dùng.',
    en: 'A plan has at most {most} phases. Take away those that are not used.',
  },
} as const;
