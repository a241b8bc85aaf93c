// What is said of notices: the name of each kind, one line for one of them, and one line for many of a kind on one day.
import { type PlainDate, showDay } from '../time.ts';
import type { Tongue } from '../tongue.ts';
import type { NoticeKind } from './notices.ts';

type Said = Readonly<Record<Tongue, string>>;
type Words = { readonly name: Said; readonly one: Said; readonly many: Said };

/**
 * The many tell what came on that day, not what still waits: that is counted by the screens, and would be another number.
 * `{unit}`: who does it; `{count}`: how many; `{report}`: which report, the latest of many, where that is known.
 */
export const NOTICE_WORDS = {
  given: {
    name: { vi: 'Việc mới được giao', en: 'New work' },
    one: { vi: 'Nhiệm vụ mới được giao cho {unit}', en: 'New work for {unit}' },
    many: { vi: '{count} nhiệm vụ mới được giao', en: '{count} new pieces of work' },
  },
  insisted: {
    name: { vi: 'Cơ quan giao giữ nguyên việc đã từ chối', en: 'Insisted on after being declined' },
    one: { vi: 'Cơ quan giao giữ nguyên việc {unit} đã từ chối', en: 'What {unit} declined is insisted on' },
    many: { vi: '{count} việc đã từ chối được giữ nguyên', en: '{count} declined pieces of work are insisted on' },
  },
  named: {
    name: { vi: 'Bạn được nêu tên làm hoặc quyết định', en: 'You are named to do or decide' },
    one: { vi: 'Bạn được nêu tên trong nhiệm vụ của {unit}', en: 'You are named on work of {unit}' },
    many: { vi: 'Bạn được nêu tên trong {count} nhiệm vụ', en: 'You are named on {count} pieces of work' },
  },
  accepted: {
    name: { vi: 'Đơn vị nhận việc', en: 'Work taken on' },
    one: { vi: '{unit} đã nhận việc', en: '{unit} has taken it on' },
    many: { vi: '{count} việc đã được nhận', en: '{count} pieces of work were taken on' },
  },
  declined: {
    name: { vi: 'Đơn vị từ chối việc', en: 'Work declined' },
    one: { vi: '{unit} từ chối việc, chờ bạn xử lý', en: '{unit} has declined; it is for you to decide' },
    many: { vi: '{count} lượt từ chối việc gửi đến bạn', en: '{count} were declined, told to you to decide' },
  },
  reported: {
    name: { vi: 'Có báo cáo chờ bạn xác nhận', en: 'Reports for you to verify' },
    one: { vi: '{unit} báo hoàn thành, chờ bạn xác nhận', en: '{unit} reports it done, for you to verify' },
    many: { vi: '{count} báo cáo hoàn thành gửi đến bạn', en: '{count} reports came to you to verify' },
  },
  returned: {
    name: { vi: 'Kết quả bị trả lại', en: 'Results returned' },
    one: { vi: 'Kết quả của {unit} bị trả lại', en: 'The result of {unit} was returned' },
    many: { vi: '{count} kết quả bị trả lại', en: '{count} results were returned' },
  },
  'evidence-barred': {
    name: { vi: 'Minh chứng bị gỡ vì có dấu mật', en: 'Evidence taken away for a mark of secrecy' },
    one: {
      vi: 'Một minh chứng của {unit} bị gỡ: trên ảnh có dấu chỉ độ mật',
      en: 'A piece of evidence of {unit} was taken away: its picture bears a mark of secrecy',
    },
    many: {
      vi: '{count} minh chứng bị gỡ vì có dấu chỉ độ mật',
      en: '{count} pieces of evidence were taken away for a mark of secrecy',
    },
  },
  verified: {
    name: { vi: 'Kết quả được chấp nhận', en: 'Results accepted' },
    one: { vi: 'Kết quả của {unit} được chấp nhận', en: 'The result of {unit} was accepted' },
    many: { vi: '{count} kết quả được chấp nhận', en: '{count} results were accepted' },
  },
  unlocked: {
    name: { vi: 'Việc đã xong được mở lại', en: 'Finished work opened again' },
    one: { vi: 'Việc đã xong của {unit} được mở lại', en: 'Finished work of {unit} was opened again' },
    many: { vi: '{count} việc đã xong được mở lại', en: '{count} finished pieces of work were opened again' },
  },
  refuted: {
    name: { vi: 'Kiểm tra thực tế khác báo cáo', en: 'Found otherwise in the field' },
    one: {
      vi: 'Kiểm tra thực tế thấy khác báo cáo của {unit}',
      en: 'What {unit} reported was found otherwise in the field',
    },
    many: { vi: '{count} việc kiểm tra thực tế thấy khác báo cáo', en: '{count} were found otherwise in the field' },
  },
  'extension-asked': {
    name: { vi: 'Đơn vị xin gia hạn', en: 'More time asked for' },
    one: { vi: '{unit} xin gia hạn, chờ bạn trả lời', en: '{unit} asks for more time; it is for you to answer' },
    many: { vi: '{count} đề nghị gia hạn gửi đến bạn', en: '{count} requests for more time came to you' },
  },
  'extension-granted': {
    name: { vi: 'Được gia hạn', en: 'More time granted' },
    one: { vi: '{unit} được gia hạn', en: '{unit} was granted more time' },
    many: { vi: '{count} việc được gia hạn', en: '{count} were granted more time' },
  },
  'extension-refused': {
    name: { vi: 'Không được gia hạn', en: 'More time refused' },
    one: { vi: 'Đề nghị gia hạn của {unit} không được đồng ý', en: '{unit} was refused more time' },
    many: { vi: '{count} đề nghị gia hạn không được đồng ý', en: '{count} were refused more time' },
  },
  amended: {
    name: { vi: 'Hạn được điều chỉnh', en: 'Deadline changed' },
    one: { vi: 'Hạn của {unit} được điều chỉnh', en: 'The deadline of {unit} was changed' },
    many: { vi: '{count} việc được điều chỉnh hạn', en: '{count} deadlines were changed' },
  },
  'event-came': {
    name: { vi: 'Điều kiện thực hiện đã đến', en: 'What work waited for has come' },
    one: { vi: 'Điều kiện đã đến: {unit} thực hiện việc này', en: 'The event has come: {unit} is to do this now' },
    many: { vi: '{count} việc đã đến điều kiện thực hiện', en: 'What {count} waited for has come' },
  },
  'event-reported': {
    name: { vi: 'Đơn vị báo điều kiện đã đến', en: 'A unit reports that the event has come' },
    one: {
      vi: '{unit} báo điều kiện đã đến, chờ bạn xác nhận',
      en: '{unit} reports that the event has come; it is for you to confirm',
    },
    many: {
      vi: '{count} việc được báo điều kiện đã đến, chờ bạn xác nhận',
      en: 'Of {count} it is reported that the event has come; they are for you to confirm',
    },
  },
  'event-refused': {
    name: { vi: 'Điều kiện chưa được xác nhận', en: 'The event was not confirmed' },
    one: {
      vi: 'Cơ quan giao chưa xác nhận điều kiện đã đến: {unit} tiếp tục chờ',
      en: 'It was not confirmed that the event has come: {unit} waits on',
    },
    many: { vi: '{count} việc chưa được xác nhận điều kiện đã đến', en: 'Of {count} the event was not confirmed' },
  },
  'event-awaited': {
    name: { vi: 'Nhắc việc còn chờ điều kiện', en: 'What still waits for an event' },
    one: {
      vi: 'Một nhiệm vụ giao cho {unit} vẫn chờ điều kiện',
      en: 'A task that {unit} was given still waits for its event',
    },
    many: { vi: '{count} nhiệm vụ vẫn chờ điều kiện', en: '{count} tasks still wait for their events' },
  },
  'drop-proposed': {
    name: { vi: 'Kế hoạch đã bỏ việc', en: 'Dropped by its plan' },
    one: { vi: 'Kế hoạch đã bỏ việc đang giao cho {unit}', en: 'The plan has dropped what {unit} was given' },
    many: { vi: '{count} việc đã bị kế hoạch bỏ, cần bạn xem để thu hồi', en: '{count} were dropped by their plan' },
  },
  withdrawn: {
    name: { vi: 'Việc được thu hồi hoặc giao nơi khác', en: 'Work taken back or given to others' },
    one: { vi: '{unit} không còn phải làm việc này', en: '{unit} need not do this any more' },
    many: { vi: '{count} việc được thu hồi hoặc giao nơi khác', en: '{count} were taken back or given to others' },
  },
  'due-soon': {
    name: { vi: 'Việc sắp đến hạn', en: 'Work due soon' },
    one: { vi: 'Việc của {unit} sắp đến hạn', en: 'Work of {unit} is due soon' },
    many: { vi: '{count} việc sắp đến hạn', en: '{count} pieces of work are due soon' },
  },
  overdue: {
    name: { vi: 'Việc quá hạn', en: 'Work overdue' },
    one: { vi: 'Việc của {unit} đã quá hạn', en: 'Work of {unit} is overdue' },
    many: { vi: '{count} việc đã quá hạn', en: '{count} pieces of work are overdue' },
  },
  escalated: {
    name: { vi: 'Việc quá hạn được báo lên bạn', en: 'Overdue work, told up to you' },
    one: { vi: 'Việc quá hạn của {unit} được báo lên bạn', en: 'Overdue work of {unit} is told up to you' },
    many: { vi: '{count} việc quá hạn được báo lên bạn', en: '{count} overdue pieces of work are told up to you' },
  },
  'difficulty-asked': {
    name: { vi: 'Có vướng mắc cần bạn trả lời', en: 'Difficulties for you to answer' },
    one: { vi: 'Vướng mắc của {unit} chờ bạn trả lời', en: 'A difficulty of {unit} is for you to answer' },
    many: { vi: '{count} lượt vướng mắc gửi đến bạn', en: '{count} times a difficulty came to you' },
  },
  'difficulty-answered': {
    name: { vi: 'Vướng mắc được trả lời', en: 'Difficulties answered' },
    one: { vi: 'Vướng mắc của {unit} đã được trả lời', en: 'The difficulty of {unit} was answered' },
    many: { vi: '{count} vướng mắc đã được trả lời', en: '{count} difficulties were answered' },
  },
  'difficulty-closed': {
    name: { vi: 'Vướng mắc tự đóng vì không ai có ý kiến', en: 'Difficulties closed by silence' },
    one: {
      vi: 'Vướng mắc của {unit} tự đóng vì không ai có ý kiến',
      en: 'The difficulty of {unit} was closed: nobody objected to the answer',
    },
    many: {
      vi: '{count} vướng mắc tự đóng vì không ai có ý kiến',
      en: '{count} difficulties were closed: nobody objected to the answer',
    },
  },
  'report-asked': {
    name: { vi: 'Có báo cáo phải gửi', en: 'Reports to send' },
    one: { vi: '{unit} được yêu cầu báo cáo', en: '{unit} is asked to report' },
    many: { vi: '{count} báo cáo được yêu cầu', en: '{count} reports are asked for' },
  },
  'report-reminded': {
    name: { vi: 'Được nhắc gửi báo cáo', en: 'Reminded of a report' },
    one: { vi: '{unit} được nhắc gửi báo cáo{report}', en: '{unit} is reminded of its report{report}' },
    many: { vi: '{count} báo cáo được nhắc gửi{report}', en: '{count} reports are reminded of{report}' },
  },
  'report-extended': {
    name: { vi: 'Báo cáo được gia hạn hoặc miễn', en: 'More time for a report, or excused' },
    one: { vi: 'Báo cáo của {unit} được gia hạn hoặc miễn', en: 'The report of {unit} has more time, or is excused' },
    many: { vi: '{count} báo cáo được gia hạn hoặc miễn', en: '{count} reports have more time, or are excused' },
  },
  'report-sent': {
    name: { vi: 'Có báo cáo chờ bạn tiếp nhận', en: 'Reports for you to accept' },
    one: { vi: '{unit} đã gửi báo cáo, chờ bạn tiếp nhận', en: '{unit} has sent its report, for you to accept' },
    many: { vi: '{count} báo cáo gửi đến bạn', en: '{count} reports came to you to accept' },
  },
  'report-withdrawn': {
    name: { vi: 'Đơn vị rút lại báo cáo đã gửi', en: 'Reports taken back' },
    one: { vi: '{unit} đã rút lại báo cáo vừa gửi', en: '{unit} has taken back the report that it sent' },
    many: { vi: '{count} báo cáo được rút lại', en: '{count} reports were taken back' },
  },
  'report-returned': {
    name: { vi: 'Báo cáo bị trả lại', en: 'Reports returned' },
    one: { vi: 'Báo cáo của {unit} bị trả lại', en: 'The report of {unit} was returned' },
    many: { vi: '{count} báo cáo bị trả lại', en: '{count} reports were returned' },
  },
  'report-taken': {
    name: { vi: 'Báo cáo được tiếp nhận', en: 'Reports accepted' },
    one: { vi: 'Báo cáo của {unit} được tiếp nhận', en: 'The report of {unit} was accepted' },
    many: { vi: '{count} báo cáo được tiếp nhận', en: '{count} reports were accepted' },
  },
  'report-due-soon': {
    name: { vi: 'Báo cáo sắp đến hạn', en: 'Reports due soon' },
    one: { vi: 'Báo cáo của {unit} sắp đến hạn gửi', en: 'The report of {unit} is due soon' },
    many: { vi: '{count} báo cáo sắp đến hạn gửi', en: '{count} reports are due soon' },
  },
  'report-overdue': {
    name: { vi: 'Báo cáo quá hạn', en: 'Reports overdue' },
    one: { vi: 'Báo cáo của {unit} đã quá hạn gửi', en: 'The report of {unit} is overdue' },
    many: { vi: '{count} báo cáo đã quá hạn gửi', en: '{count} reports are overdue' },
  },
  'subscription-paused': {
    name: { vi: 'Kết nối webhook bị tạm dừng', en: 'Webhooks paused' },
    one: {
      vi: 'Kết nối webhook của {unit} bị tạm dừng vì không gửi được',
      en: 'A webhook of {unit} was paused: it could not be delivered',
    },
    many: {
      vi: '{count} kết nối webhook bị tạm dừng vì không gửi được',
      en: '{count} webhooks were paused: they could not be delivered',
    },
  },
  digest: {
    name: { vi: 'Bản tóm tắt mỗi ngày làm việc', en: 'Digest of each working day' },
    one: { vi: 'Hôm nay 1 việc cần bạn', en: '1 piece of work needs you today' },
    many: { vi: 'Hôm nay {count} việc cần bạn', en: '{count} pieces of work need you today' },
  },
} as const satisfies Record<NoticeKind, Words>;

/** Of what a notice of a report is: the name of its round, and until when it is to be sent. */
export type ReportNamed = { readonly round: string; readonly due: PlainDate };
const REPORT = {
  one: { vi: ' “{round}”, hạn {due}', en: ' “{round}”, due {due}' },
  many: { vi: '; mới nhất: “{round}”, hạn {due}', en: '; the latest: “{round}”, due {due}' },
} as const;

type Line = {
  readonly kind: NoticeKind;
  readonly count: number;
  readonly unit: string | null;
  /** The latest; null where it is of none, or may not be seen any more. */
  readonly report: ReportNamed | null;
};

/** Whether its line names the report by itself. */
export function namesReport(kind: NoticeKind): boolean {
  return NOTICE_WORDS[kind].one.vi.includes('{report}');
}

/** One line for `count` of a kind. `number`: the count as the language writes it. */
export function noticeLine({ kind, count, unit, report }: Line, tongue: Tongue, number = String(count)): string {
  const words: Words = NOTICE_WORDS[kind];
  const whose = unit ?? { vi: 'đơn vị', en: 'the unit' }[tongue];
  const side = count === 1 ? 'one' : 'many';
  const named =
    report === null
      ? ''
      : REPORT[side][tongue].replace('{due}', showDay(report.due)).replace('{round}', () => report.round);
  return words[side][tongue]
    .replace('{report}', () => named)
    .replace(side === 'one' ? '{unit}' : '{count}', () => (side === 'one' ? whose : number));
}
