// The words by which a unit is bound to report, in one sentence: to whom, through whom, how often, by when.
import type { Frequency } from '../reading.ts';
import { findPeriods } from '../vietnamese/dates.ts';
import { squeeze } from '../vietnamese/wording.ts';
import { readUnits } from '../vietnamese/units.ts';

export type ReportClause = {
  readonly to: string | null;
  readonly via: string | null;
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
};

/** The verb with what it may carry before the addressee: "báo cáo (kết quả …) (gửi) về", "gửi báo cáo về". */
const VERB = /(?<![\p{L}])(?:báo cáo|gửi)(?![\p{L}])/giu;
const NOUN_BEFORE =
  /(?:các|những|bản|mẫu|chế độ|công tác|xây dựng|lập|nội dung|thời gian|đề cương|văn bản|hệ thống|tổng hợp số liệu,|cung cấp|viết|dự thảo|việc|về|thông tin,|định kỳ,|kỳ|chế độ thông tin,)\s*$/iu;
const ADDRESSEE =
  /^(?:cấp\s+(?:có\s+)?thẩm quyền|cấp trên|các cấp có thẩm quyền|cơ quan (?:có thẩm quyền|cấp trên)|chủ tịch|lãnh đạo|ban thường vụ|thường trực|thủ tướng|bộ trưởng|giám đốc|tỉnh ủy|thành ủy|ban chỉ đạo|hội đồng|chính phủ)/iu;

/** All clauses of a text by which somebody reports to somebody. */
export function findReportClauses(text: string): ReportClause[] {
  const found: ReportClause[] = [];
  for (const match of text.matchAll(VERB)) {
    const clause = clauseAt(text, match.index, match[0].length, match[0].toLowerCase());
    if (
      clause &&
      !found.some((known) => known.sentence === clause.sentence && (known.to === clause.to || clause.start < known.end))
    )
      found.push(clause);
  }
  return found;
}

function clauseAt(text: string, at: number, length: number, verb: string): ReportClause | null {
  const after = text.slice(at + length);
  if (verb === 'gửi' && !/báo cáo|kết quả|tổng hợp/iu.test(text.slice(Math.max(0, at - 200), at))) return null;
  if (
    verb === 'báo cáo' &&
    NOUN_BEFORE.test(text.slice(0, at)) &&
    !/^[^.;]{0,120}(?:về|gửi|cho|trước ngày)\s/iu.test(after)
  )
    return null;
  const to = addressee(after);
  if (!to) return null;
  const end = at + length + to.end;
  return {
    to: to.name,
    via: viaOf(text.slice(end, end + 160)) ?? viaOf(after.slice(0, to.start)),
    start: at,
    end,
    sentence: sentenceAt(text, at),
  };
}

/** The unit after the verb directly ("báo cáo UBND tỉnh"), or after "về", "cho", "gửi" in the same clause. */
function addressee(after: string): { name: string; start: number; end: number } | null {
  const places: number[] = [];
  const lead = /^\s*(?:với\s+|về\s+|cho\s+|lên\s+|,\s+trình\s+|,?\s*đề xuất,?\s*(?:trình\s+)?|cho\s+)?/iu.exec(after);
  if (lead) places.push(lead[0].length);
  const stop = after.search(/[.;]\s|\.\/|$/u);
  const clause = after.slice(0, Math.min(stop < 0 ? 240 : stop, 240));
  for (const m of clause.matchAll(/(?:^|[\s,])(?:gửi\s+về|gửi|về|cho|lên|tới)\s+/giu))
    places.push(m.index + m[0].length);
  for (const place of places) {
    const known = ADDRESSEE.exec(after.slice(place));
    const list = readUnits(after, place);
    const unit = list?.units[0];
    if (unit && unit.start - place <= 1 && !/^các (?:đơn vị|cơ quan|địa phương)/iu.test(unit.text))
      return {
        name: squeeze(
          unit.text.replace(/\s*\((?:qua|thông qua|trước|hằng|hàng|chậm nhất|định kỳ|\d|quý|năm)[^)]*\)?/iu, ''),
        ),
        start: unit.start,
        end: nameEnd(unit.text, unit.end),
      };
    if (known) return { name: squeeze(known[0]), start: place, end: place + known[0].length };
  }
  return null;
}

function nameEnd(name: string, end: number): number {
  const via = name.search(/\((?:qua|thông qua)/iu);
  return via < 0 ? end : end - (name.length - via);
}

/** "(qua Văn phòng Sở)", "thông qua Sở Nội vụ". */
function viaOf(text: string): string | null {
  const m = /^[^.;]{0,100}?\(?\s*(?:thông qua|qua)\s+/iu.exec(text);
  const list = m && readUnits(text, m[0].length);
  return list?.units[0] ? squeeze(list.units[0].text) : null;
}

function sentenceAt(text: string, at: number): string {
  const from = Math.max(0, text.slice(0, at).search(/[^.;]*$/u));
  const rest = text.slice(at).search(/;(?![^()]*\))|\.\s|\.$|\.\//u);
  return text.slice(from, rest < 0 ? text.length : at + rest);
}

export type Schedule = { readonly frequency: Frequency | null; readonly due: string | null };

/** How often and by when the sentence of a clause tells to report; each date with what it is for. */
export function readSchedules(sentence: string, planYear: number | null): Schedule[] {
  const named = namedSchedules(sentence);
  if (named.length > 1) return named;
  const recurring = frequencyOf(sentence);
  const periods = findPeriods(sentence, null).filter((p) => isDue(sentence, p.start));
  const days = periods.filter((p) => p.exact === 'day');
  if (days.length > 1 && !days[0]?.hasYear) {
    const frequency =
      recurring && recurring !== 'year'
        ? recurring
        : days.length === 2
          ? 'half-year'
          : days.length === 4
            ? 'quarter'
            : (recurring ?? 'year');
    return days.map((p) => ({ frequency, due: p.to.slice(-5) }));
  }
  const due = days[0] ?? periods[0];
  if (!due) return [{ frequency: recurring, due: null }];
  if (due.hasYear && !recurring) return [{ frequency: 'once', due: due.to }];
  const day = due.hasYear ? due.to.slice(5) : due.to;
  return [
    {
      frequency: recurring ?? (due.hasYear ? 'once' : 'year'),
      due: planYear !== null && !recurring && due.hasYear ? due.to : day,
    },
  ];
}

export function isAdHoc(sentence: string): boolean {
  return /đột xuất|khi có yêu cầu|theo yêu cầu/iu.test(sentence);
}

/** "báo cáo quý (trước ngày 15 tháng cuối quý), 6 tháng (trước ngày 15/6), năm (trước ngày 05/12)": each with its date. */
const NAMED =
  /(?<![\p{L}\d])(tuần|tháng|quý|(?:6|06|sáu) tháng|9 tháng|năm)(?:\s+(?:đầu|cuối)\s+năm)?\s*(?:\(([^()]{4,70})\)|(?:gửi\s+)?((?:chậm nhất\s+)?trước\s+ngày\s+\d{1,2}\/\d{1,2}))/giu;
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

/** A date by which to report, not the date of a cited document. */
function isDue(sentence: string, start: number): boolean {
  const before = sentence.slice(Math.max(0, start - 50), start);
  return (
    !/(?:số\s+\S+|\/\p{Lu}\S*)\s+(?:ngày\s+)?$/u.test(before) &&
    !/(?:giai đoạn|nhiệm kỳ|đến năm|kế hoạch năm|trong năm|từ năm)\s*$/iu.test(before)
  );
}

function frequencyOf(sentence: string): Frequency | null {
  if (/(?:hằng|hàng|mỗi)\s+tuần/iu.test(sentence)) return 'week';
  if (/(?:hằng|hàng|mỗi)\s+tháng|định kỳ\s+tháng|báo cáo tháng/iu.test(sentence)) return 'month';
  if (/(?:hằng|hàng|mỗi)\s+quý|định kỳ\s+quý|tháng cuối (?:của )?(?:mỗi )?quý/iu.test(sentence)) return 'quarter';
  if (/(?:6|06|sáu)\s+tháng/iu.test(sentence)) return 'half-year';
  if (/(?:hằng|hàng|mỗi)\s+năm|báo cáo năm/iu.test(sentence)) return 'year';
  return null;
}

const REPORT_FIRST =
  /^(?:(?:định kỳ|hằng năm|hàng năm|hằng quý|hàng quý|hằng tháng|kịp thời|thường xuyên|nghiêm túc|6 tháng|(?:6|06) tháng,?\s*(?:một )?năm|đột xuất|theo định kỳ|có trách nhiệm|chịu trách nhiệm|chủ động|chủ trì|làm đầu mối|đầu mối|và|hoặc|,|\s)+)?(?:(?:thực hiện\s+(?:nghiêm (?:túc)?\s*)?(?:việc\s+)?)?(?:chế độ\s+)?(?:thông tin,?\s*)?báo cáo|gửi báo cáo|lập báo cáo|xây dựng báo cáo|tổng hợp[^.;]{0,90}báo cáo|tổng hợp[^.;]{0,60},?\s+gửi)(?![\p{L}])/iu;

/** "Định kỳ trước ngày 20/6 và 20/12 hằng năm, …": when, before what is done. */
const DATED_OPENING =
  /^(?:định kỳ|hằng|hàng|trước|chậm nhất|vào|kết thúc)\s(?:[^,;:()]|,(?=\s*(?:ngày\s)?\d)){0,60}(?:\([^()]{0,60}\)|,)\s*(?=(?:tổng hợp|gửi|lập|xây dựng|có)?[^,;.]{0,20}báo cáo(?![\p{L}]))/iu;

/** Whether an item (after its subject) does nothing but report. */
export function isPureReport(text: string): boolean {
  const body = text.trim().replace(DATED_OPENING, '');
  if (!REPORT_FIRST.test(body)) return false;
  const clauses = body.split(/;(?![^()]*\))|\.\s+(?=\p{Lu})/u).filter((c) => c.trim() !== '');
  return clauses.every((c) => /báo cáo|gửi|tổng hợp|thời gian|nội dung|mẫu/iu.test(c));
}
