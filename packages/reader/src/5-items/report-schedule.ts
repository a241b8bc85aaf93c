// How often and by when a sentence tells to report. One sentence may name several reports, each with its own date.
import type { Frequency } from '../reading.ts';
import { findPeriods, type FoundPeriod } from '../vietnamese/dates.ts';

export type Schedule = { readonly frequency: Frequency | null; readonly due: string | null };

/** The schedules of a sentence; each date with what it is for. */
export function readSchedules(whole: string, planYear: number | null): Schedule[] {
  const sentence = withoutPurpose(withoutWork(whole));
  const named = namedSchedules(sentence);
  if (named.length > 1) return named;
  const listed = listedSchedules(sentence);
  if (listed !== null) return listed;
  const timed = sentence
    .split(NEXT_REPORT)
    .map((part) => scheduleOf(part, planYear))
    .filter((schedules) => schedules.some(isTimed));
  return timed.length > 1 ? timed.flat() : scheduleOf(sentence, planYear);
}

/** "Xây dựng kế hoạch trước ngày 28/02 và báo cáo … trước ngày 15/12": the first date is that of the work. */
function withoutWork(sentence: string): string {
  const joint = /^(?:(?!báo cáo).){12,}?\s(?=và\s(?:tổng hợp,?\s|gửi\s|định kỳ\s)?báo cáo\s)/iu.exec(sentence);
  const report = joint ? sentence.slice(joint[0].length) : '';
  const timed = findPeriods(report, null).some((p) => isDue(report, p.start)) || frequencyOf(report) !== null;
  return timed ? report : sentence;
}

/** "Trước ngày 25/11 báo cáo Sở Y tế để tổng hợp, báo cáo UBND tỉnh trước ngày 10/12": the second date is not the sender's. */
function withoutPurpose(sentence: string): string {
  const own = sentence.replace(/\s+(?:để|nhằm)\s+(?:tổng hợp|theo dõi|báo cáo|kịp thời)[^;]*$/iu, '');
  const timed = findPeriods(own, null).some((p) => isDue(own, p.start)) || frequencyOf(own) !== null;
  return timed ? own : sentence;
}

/** "báo cáo tuần …, báo cáo tổng kết …": the second is a report of its own. */
const NEXT_REPORT =
  /(?:,|\s+và)\s+(?=báo cáo\s+(?:sơ kết|tổng kết|kết thúc|tuần|tháng|quý|(?:6|06|sáu) tháng|9 tháng|năm|cả năm))/iu;
const isTimed = ({ frequency, due }: Schedule) => frequency !== null || due !== null;

function scheduleOf(sentence: string, planYear: number | null): Schedule[] {
  const recurring = frequencyOf(sentence);
  const periods = findPeriods(sentence, null).filter((p) => isDue(sentence, p.start));
  const days = periods.filter((p) => p.exact === 'day');
  if (days.length > 1 && !days[0]?.hasYear) return eachOf(days, recurring);
  const once = days.filter((p) => p.hasYear && IS_LIMIT.test(sentence.slice(0, p.start)));
  if (once.length > 1 && !recurring) return once.map((p) => ({ frequency: 'once', due: p.to }));
  const due = days[0] ?? periods[0];
  if (!due || (recurring === 'month' && due.exact === 'day')) return [{ frequency: recurring, due: null }];
  if (due.hasYear && !recurring) return [{ frequency: 'once', due: due.to }];
  const day = due.hasYear ? due.to.slice(5) : due.to;
  return [
    {
      frequency: recurring ?? (due.hasYear ? 'once' : 'year'),
      due: planYear !== null && !recurring && due.hasYear ? due.to : day,
    },
  ];
}

function eachOf(days: readonly FoundPeriod[], recurring: Frequency | null): Schedule[] {
  const byCount = days.length === 2 ? 'half-year' : days.length === 4 ? 'quarter' : (recurring ?? 'year');
  const frequency = recurring && recurring !== 'year' ? recurring : byCount;
  return days.map((p) => ({ frequency, due: p.to.slice(-5) }));
}

const IS_LIMIT = /(?:trước|chậm nhất|muộn nhất|vào)\s+(?:(?:là|vào|ngày|hết)\s+)*$/iu;

export function isAdHoc(sentence: string): boolean {
  return /đột xuất|khi có yêu cầu|theo (?:yêu cầu|đề nghị)|khi được yêu cầu/iu.test(sentence);
}

/** "báo cáo quý (trước ngày 15 tháng cuối quý), 6 tháng (trước ngày 15/6), năm (trước ngày 05/12)": each with its date. */
const NAMED =
  /(?<![\p{L}\d])(tuần|tháng|quý|(?:6|06|sáu) tháng|9 tháng|năm)(?:\s+(?:đầu|cuối)\s+năm)?\s*(?:\(([^()]{4,70})\)|(?:gửi\s+)?((?:chậm nhất\s+)?trước\s+ngày\s+(?:\d{1,2}\/\d{1,2}|\d{1,2}\s+(?:của\s+)?tháng\s+cuối)))/giu;
const FREQUENCY_WORDS: readonly (readonly [RegExp, Frequency])[] = [
  [/^tuần/iu, 'week'],
  [/^tháng/iu, 'month'],
  [/^quý/iu, 'quarter'],
  [/^(?:6|06|sáu) tháng/iu, 'half-year'],
  [/^9 tháng/iu, 'year'],
  [/^năm/iu, 'year'],
];

function namedSchedules(sentence: string): Schedule[] {
  return [...sentence.matchAll(NAMED)].flatMap((match) => {
    const [, word = '', bracket, phrase] = match;
    const when = bracket ?? phrase ?? '';
    if (!/trước|vào|chậm nhất|ngày|tháng/iu.test(when)) return [];
    const day = findPeriods(when, null).find((p) => p.exact === 'day');
    const frequency = FREQUENCY_WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
    return [{ frequency, due: day ? (day.hasYear ? day.to.slice(5) : day.to) : null }];
  });
}

const PERIOD =
  '(?:(?:hằng|hàng|mỗi)\\s+)?(?:(?:0?1|một)\\s+)?(?:tuần|tháng|quý|(?:6|06|sáu)\\s+tháng|(?:9|chín)\\s+tháng|năm)(?![\\p{L}])(?!\\s+(?:\\d|cuối|trước|sau|học|kế hoạch))';
/** "định kỳ quý, 6 tháng, năm", "báo cáo tháng, quý và năm", "(6 tháng, năm)", "hằng quý, hằng năm". */
const LISTED = new RegExp(
  `(?:(?:định kỳ|báo cáo|chế độ|theo)\\s+(?:theo\\s+)?|\\((?:định kỳ\\s+)?|(?<![\\p{L}])(?=(?:hằng|hàng|mỗi)\\s))(${PERIOD}(?:(?:\\s*,\\s*(?:và\\s+)?|\\s+và\\s+|\\s*\\/\\s*)${PERIOD})+)`,
  'iu',
);
const EACH = new RegExp(PERIOD, 'giu');

/** Several reports by how often they are due; days, where as many are named, in the same order. Null where none are listed. */
function listedSchedules(sentence: string): Schedule[] | null {
  const list = LISTED.exec(sentence)?.[1];
  if (list === undefined) return null;
  const all = (list.match(EACH) ?? []).flatMap((period) => {
    const bare = period.replace(/^(?:hằng|hàng|mỗi)\s+|^(?:0?1|một)\s+(?=\p{L})/giu, '');
    return FREQUENCY_WORDS.find(([pattern]) => pattern.test(bare))?.[1] ?? [];
  });
  const frequencies = [...new Set(all)];
  if (frequencies.length < 2) return null;
  const days = findPeriods(sentence, null).filter((p) => p.exact === 'day' && !p.hasYear && isDue(sentence, p.start));
  const [only] = days;
  const dueOf = (frequency: Frequency, at: number) => {
    if (days.length === frequencies.length) return days[at]?.to.slice(-5) ?? null;
    // One day belongs to what comes once a year.
    return days.length === 1 && frequency === 'year' ? (only?.to.slice(-5) ?? null) : null;
  };
  return frequencies.map((frequency, at) => ({ frequency, due: dueOf(frequency, at) }));
}

/** A date by which to report, not the date of a cited document. */
function isDue(sentence: string, start: number): boolean {
  const before = sentence.slice(Math.max(0, start - 50), start);
  return (
    !/(?:số\s+(?=\S*[\d/…])\S+|\/\p{Lu}\S*)\s+(?:ngày\s+)?$/u.test(before) &&
    !/(?:giai đoạn|nhiệm kỳ|đến năm|kế hoạch năm|trong năm|từ năm)\s*$/iu.test(before)
  );
}

/** The more frequent first. */
const FREQUENCIES: readonly (readonly [RegExp, Frequency])[] = [
  [/(?:hằng|hàng|mỗi)\s+tuần|báo cáo tuần/iu, 'week'],
  [
    /(?:hằng|hàng|mỗi)\s+tháng|định kỳ\s+(?:0?1\s+)?tháng(?!\s+\d)|báo cáo (?:theo )?tháng(?!\s+\d)|ngày (?:làm việc )?(?:đầu|cuối)(?: tiên| cùng)?(?: của)? tháng(?!\s+\d)/iu,
    'month',
  ],
  [
    /(?:hằng|hàng|mỗi)\s+quý|định kỳ\s+quý|báo cáo quý|(?<![\p{L}])theo (?:từng )?quý|(?:tháng|ngày làm việc|ngày) cuối(?: cùng)?(?: của)?(?: mỗi)? quý|0?3 tháng(?: một lần|\/lần)/iu,
    'quarter',
  ],
  [/(?:6|06|sáu)\s+tháng|(?:mỗi|cuối|hằng|hàng)(?: mỗi)? học kỳ/iu, 'half-year'],
  [/(?:hằng|hàng|mỗi)\s+năm|báo cáo năm|định kỳ\s+(?:0?1\s+)?năm/iu, 'year'],
];

function frequencyOf(sentence: string): Frequency | null {
  return FREQUENCIES.find(([pattern]) => pattern.test(sentence))?.[1] ?? null;
}

/** Whether the date at a place is one by which to report, and so no deadline of the work beside it. */
export function isReportDate(text: string, at: number): boolean {
  const from = Math.max(text.lastIndexOf(';', at), text.slice(0, at).search(/\.\s[^.]*$/u), 0);
  const rest = text.slice(at).search(/;|\.\s|\.$/u);
  const clause = text.slice(from, rest < 0 ? text.length : at + rest);
  const report = /báo cáo/iu.exec(clause)?.index ?? -1;
  const worksFirst =
    /^(?:(?!báo cáo).){12,}$/iu.test(text.slice(from, at)) &&
    /^[^,;.]{0,40}\svà\s+(?:gửi\s+)?báo cáo/iu.test(text.slice(at));
  return report >= 0 && !worksFirst;
}
