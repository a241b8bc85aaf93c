// Words of taking back at once what was issued of a plan.
import type { Words } from '../../ui/language.tsx';

export const WITHDRAWAL_WORDS = {
  open: { vi: 'Thu hồi việc đã giao…', en: 'Take back what was issued…' },
  dropped: {
    vi: '{count} việc của {tasks} nhiệm vụ kế hoạch đã bỏ vẫn còn giao.',
    en: '{count} of {tasks} tasks that the plan no longer holds are still given.',
  },
  'dropped.of': {
    vi: '{count} việc của {tasks} nhiệm vụ kế hoạch đã bỏ vẫn còn giao nhân danh {unit}.',
    en: '{count} of {tasks} tasks that the plan no longer holds are still given in the name of {unit}.',
  },
  'dropped.open': { vi: 'Thu hồi việc của nhiệm vụ đã bỏ…', en: 'Take back what the plan has dropped…' },
  title: { vi: 'Thu hồi việc đã giao', en: 'Take back what was issued' },
  issuer: { vi: 'Việc giao nhân danh', en: 'Given in the name of' },
  'issuer.one': { vi: 'Việc giao nhân danh {unit}.', en: 'Given in the name of {unit}.' },
  scope: { vi: 'Nhiệm vụ', en: 'Tasks' },
  'scope.none': { vi: 'Chọn nhiệm vụ…', en: 'Choose tasks…' },
  'scope.all': { vi: 'Mọi nhiệm vụ của kế hoạch', en: 'All tasks of the plan' },
  'scope.chosen': { vi: '{count} nhiệm vụ đang chọn ở trang này', en: 'The {count} tasks chosen on this page' },
  'scope.dropped': { vi: 'Nhiệm vụ kế hoạch đã bỏ', en: 'Tasks that the plan no longer holds' },
  day: { vi: 'Ngày giao', en: 'Issued on' },
  'day.all': { vi: 'Mọi ngày', en: 'Any day' },
  states: { vi: 'Thu hồi những việc nào', en: 'What is taken back' },
  state: { vi: '{state}: {count} việc', en: '{state}: {count}' },
  'states.hint': {
    vi: 'Việc đơn vị đã nhận, đang làm hoặc đã báo cáo chỉ được thu hồi khi bạn đánh dấu.',
    en: 'What a unit has taken on, is at or has reported is taken back only where you tick it.',
  },
  stays: {
    vi: '{count} việc đã được xác nhận nên để lại. Muốn thu hồi việc nào, hãy mở khóa việc ấy trước.',
    en: '{count} have been accepted and stay. To take one of them back, unlock it first.',
  },
  nothing: { vi: 'Không có việc nào để thu hồi.', en: 'There is nothing to take back.' },
  reason: { vi: 'Lý do', en: 'Reason' },
  'reason.hint': {
    vi: 'Ghi vào dòng thời gian của từng việc, mọi bên đều thấy.',
    en: 'It stands in the timeline of each, for all to see.',
  },
  after: {
    vi: 'Các đơn vị thôi phải làm những việc này, cả phần đã chia cho cấp dưới, và được báo; điều đã báo cáo vẫn còn trong lịch sử. Giao lại thì bắt đầu từ đầu.',
    en: 'The units need not do them any more, nor those below the parts that they gave, and are told; what was reported stays in the history. Issued again, they begin anew.',
  },
  submit: { vi: 'Thu hồi {count} việc', en: 'Take back {count}' },
  submitting: { vi: 'Đang thu hồi…', en: 'Taking back…' },
  done: { vi: 'Đã thu hồi {count} việc.', en: '{count} taken back.' },
  'done.left': { vi: 'Để lại: {left}.', en: 'Left: {left}.' },
  'done.left.one': { vi: '{count} việc “{state}”', en: '{count} “{state}”' },
} as const satisfies Words;
