// Words of work that waits for an event, and of the event that has come.
import { AWAITED_NAME_WORDS } from './name-words.ts';
import type { Words } from '../../ui/language.tsx';

export const AWAITED_WORDS = {
  ...AWAITED_NAME_WORDS,
  lead: {
    vi: 'Những nhiệm vụ kế hoạch giao làm khi có điều kiện. Việc chờ không bị tính là chậm, không tính vào tỷ lệ hoàn thành; khi điều kiện đến, cơ quan giao ghi nhận và việc có hạn như mọi việc khác.',
    en: 'Tasks that the plan gives to be done once something has come. What waits is not late and is not among what completion is a share of; once the event has come, whoever gave the work says so and it has a deadline like any other.',
  },
  'lead.plan': { vi: 'Chỉ của một kế hoạch.', en: 'Of one plan alone.' },
  'lead.all': { vi: 'Xem của mọi kế hoạch', en: 'See those of all plans' },
  table: {
    vi: 'Nhiệm vụ chờ điều kiện: có đơn vị báo điều kiện đã đến trước, rồi chờ lâu nhất',
    en: 'Tasks that wait: those reported to have come first, then the longest',
  },
  report: { vi: '{unit} báo điều kiện đến ngày {day}', en: '{unit} reports that it came on {day}' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  event: { vi: 'Điều kiện', en: 'Event' },
  since: { vi: 'Giao từ', en: 'Given on' },
  waiting: { vi: 'Số việc chờ', en: 'Waiting' },
  begun: { vi: '{count} việc đã bắt đầu sớm', en: '{count} begun early' },
  list: { vi: 'Xem {count} việc chờ của nhiệm vụ này', en: 'See the {count} of this task that wait' },
  act: { vi: 'Xử lý', en: 'Act' },
  none: { vi: 'Không có việc nào chờ điều kiện', en: 'Nothing waits for an event' },
  'none.what': {
    vi: 'Nhiệm vụ có thời hạn kiểu “Khi có kinh phí”, “Sau khi Bộ ban hành Thông tư” sẽ hiện ở đây khi được giao.',
    en: 'Tasks with a deadline such as “once there is money” stand here when they have been issued.',
  },
  tell: { vi: 'Điều kiện đã đến…', en: 'The event has come…' },
  'tell.of': { vi: 'Điều kiện đã đến: {task}', en: 'The event has come: {task}' },
  'dialog.title': { vi: 'Điều kiện đã đến', en: 'The event has come' },
  'dialog.words': { vi: 'Trong kế hoạch: “{words}”', en: 'In the plan: “{words}”' },
  'dialog.units': {
    vi: '{count} việc đang chờ sẽ trở thành việc phải làm, các đơn vị được báo.',
    en: '{count} that wait become work to be done, and the units are told.',
  },
  'dialog.begun': {
    vi: 'Thêm {count} việc đơn vị đã bắt đầu sớm cũng nhận hạn này.',
    en: 'Another {count} that units have begun early get this deadline too.',
  },
  'dialog.one': {
    vi: 'Việc này trở thành việc phải làm, đơn vị được báo; các phần đã chia cho cấp dưới cũng vậy.',
    en: 'It becomes work to be done and the unit is told; so do the parts that were given further down.',
  },
  came: { vi: 'Ngày điều kiện đến', en: 'Day on which it came' },
  due: { vi: 'Hạn hoàn thành', en: 'Deadline' },
  'due.computed': {
    vi: 'tính theo lời của kế hoạch, sửa được',
    en: 'worked out from the words of the plan; may be changed',
  },
  'due.none': { vi: 'để trống nếu chưa có hạn', en: 'leave empty for no deadline' },
  'due.before': {
    vi: 'Hạn phải từ ngày điều kiện đến trở đi.',
    en: 'The deadline is not before the day on which it came.',
  },
  by: { vi: 'Theo văn bản nào (không bắt buộc)', en: 'By which document (may be empty)' },
  'by.hint': {
    vi: 'Ví dụ: Thông tư số 12/2026/TT-BGDĐT. Ghi vào dòng thời gian, mọi bên đều thấy.',
    en: 'Such as Circular 12/2026/TT-BGDĐT. It stands in the timeline for all to see.',
  },
  submit: { vi: 'Ghi nhận điều kiện đã đến', en: 'Say that it has come' },
  submitting: { vi: 'Đang ghi nhận…', en: 'Saying so…' },
  done: {
    vi: 'Điều kiện đã đến: {count} việc đã trở thành việc phải làm.',
    en: 'The event has come: {count} are work to be done now.',
  },
  'done.left': {
    vi: 'Còn {count} việc do nơi khác giao nên để lại.',
    en: '{count} were given by others and are left.',
  },
} as const satisfies Words;
