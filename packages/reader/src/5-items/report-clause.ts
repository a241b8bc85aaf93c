// The words by which a unit is bound to report: the verb, to whom, through whom, and the sentence that they stand in.
import { findPeriods } from '../vietnamese/dates.ts';
import { readUnits, type UnitName } from '../vietnamese/units.ts';
import { squeeze } from '../vietnamese/wording.ts';

export type ReportClause = {
  /** Null where only a date tells that somebody has to report. */
  readonly to: string | null;
  readonly via: string | null;
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  /** Where the sentence begins in the text. */
  readonly sentenceStart: number;
};

/** The verb with what it may carry before the addressee: "báo cáo (kết quả …) (gửi) về", "gửi báo cáo về". */
const VERB = /(?<![\p{L}])(?:báo cáo|gửi)(?![\p{L}])/giu;
const NOUN_BEFORE =
  /(?:các|những|bản|mẫu|chế độ|công tác|xây dựng|lập|nội dung|thời gian|đề cương|văn bản|hệ thống|tổng hợp số liệu,|cung cấp|viết|dự thảo|việc|về|thông tin,|định kỳ,|(?<!định )kỳ|chế độ thông tin,|hoàn thiện|thẩm định|phê duyệt|tiếp nhận)\s*$/iu;
/** Reports that are works of their own and tell nobody of the progress of a plan. */
const WORK =
  /^\s+(?:đánh giá tác động|nghiên cứu khả thi|chính trị|tài chính|kinh tế|đề xuất chủ trương|thẩm định|viên)/iu;
const ADDRESSEE =
  /^(?:cấp\s+(?:có\s+)?thẩm quyền|cấp trên|các cấp có thẩm quyền|cơ quan (?:có thẩm quyền|cấp trên)|chủ tịch|lãnh đạo|ban thường vụ|thường trực|thủ tướng|bộ trưởng|giám đốc|tỉnh ủy|thành ủy|ban chỉ đạo|hội đồng|chính phủ)/iu;

/** No item says it more often; one that does is no text of a person. */
const MOST = 60;

/** All clauses of a text by which somebody reports to somebody, or by a date. */
export function findReportClauses(text: string): ReportClause[] {
  const found: ReportClause[] = [];
  let verbs = 0;
  for (const match of text.matchAll(VERB)) {
    if (++verbs > MOST) break;
    const clause = clauseAt(text, match.index, match[0].length, match[0].toLowerCase());
    const same = found.filter((known) => clause !== null && known.sentenceStart === clause.sentenceStart);
    if (!clause || same.some((known) => known.to === clause.to || clause.to === null || clause.start < known.end))
      continue;
    found.push(clause);
  }
  return found
    .filter(({ to, sentenceStart }) => to !== null || isAlone(found, sentenceStart))
    .map(addressed(found))
    .map((clause) => (clause.to === null ? { ...clause, ...sentTo(text, clause.start) } : clause));
}

/** A date of a sentence that also names an addressee is read with it. */
const isAlone = (found: readonly ReportClause[], sentenceStart: number) =>
  !found.some((other) => other.to !== null && other.sentenceStart === sentenceStart);

/** "Báo cáo tuần về Sở Y tế; báo cáo năm trước ngày 15/12": the addressee is said once. */
const addressed = (found: readonly ReportClause[]) => (clause: ReportClause) => {
  const other = clause.to === null ? found.find(({ to }) => to !== null) : undefined;
  return other ? { ...clause, to: other.to, via: other.via } : clause;
};

/** "… gửi kế hoạch về Đảng ủy (qua Văn phòng); định kỳ báo cáo quý …": the report goes where the plan went. */
function sentTo(text: string, at: number): Pick<ReportClause, 'to' | 'via'> {
  const before = text.slice(Math.max(0, at - REACH), at);
  for (const m of [...before.matchAll(/(?<![\p{L}])gửi\s+(?:[^,;.]{1,30}?\s)?(?:về|cho|đến)\s+/giu)].toReversed()) {
    const place = addresseeAt(before, m.index + m[0].length);
    if (place) return { to: place.name, via: viaOf(before.slice(place.end, place.end + 80)) };
  }
  return { to: null, via: null };
}

/** How far behind the verb its addressee may end, and before it its sentence may begin: a text may be one long paragraph. */
const REACH = 600;

function clauseAt(text: string, at: number, length: number, verb: string): ReportClause | null {
  const after = text.slice(at + length, at + length + REACH);
  if (
    verb === 'gửi' &&
    !/báo cáo|kết quả|tổng hợp/iu.test(text.slice(Math.max(0, at - 200), at)) &&
    !/^\s+(?:báo cáo|kết quả)(?!\p{L})/iu.test(after)
  )
    return null;
  const isNoun = verb === 'báo cáo' && (NOUN_BEFORE.test(text.slice(0, at)) || WORK.test(after));
  if (isNoun && (WORK.test(after) || !/^[^.;]{0,120}(?:về|gửi|cho|trước ngày)\s/iu.test(after))) return null;
  const to = addressee(after);
  const place = { start: at, ...sentenceAt(text, at) };
  if (!to) return verb === 'báo cáo' && !isNoun && isDated(after) ? { to: null, via: null, end: at, ...place } : null;
  const end = at + length + to.end;
  return { to: to.name, via: viaOf(text.slice(end, end + 160)) ?? viaOf(after.slice(0, to.start)), end, ...place };
}

/** "báo cáo kết quả trước ngày 31/5": a date by which to report, in the same clause. */
function isDated(after: string): boolean {
  const clause = after.slice(0, stopOf(after));
  return findPeriods(clause, null).some(
    (period) =>
      period.exact === 'day' &&
      /(?:trước|chậm nhất|muộn nhất)\s+(?:(?:là|vào|ngày|hết)\s+)*$/iu.test(clause.slice(0, period.start)),
  );
}

function stopOf(after: string): number {
  const stop = after.search(/[.;]\s|\.\/|[.;]?$/u);
  return Math.min(stop < 0 ? 240 : stop, 240);
}

/** What may stand between the verb and the addressee: how, and the preposition. */
const BEFORE_ADDRESSEE =
  /^(?:\s+(?:ngay|kịp thời|khẩn|nhanh|đầy đủ|trực tiếp|bằng văn bản|đột xuất|kết quả(?: thực hiện)?))*(?:,?\s*đề xuất,?(?:\s+trình)?|,\s+trình)?\s*(?:(?:với|về|cho|lên)\s+)?/iu;

type Place = { readonly name: string; readonly start: number; readonly end: number };

/** The unit after the verb directly ("báo cáo UBND tỉnh"), or after "về", "cho", "gửi" in the same clause. */
function addressee(after: string): Place | null {
  const direct = addresseeAt(after, BEFORE_ADDRESSEE.exec(after)?.[0].length ?? 0);
  if (direct) return direct;
  const clause = after.slice(0, nextReport(after, stopOf(after)));
  for (const m of clause.matchAll(/(?:^|[\s,])(?:gửi\s+về|gửi|về|cho|lên|tới)\s+/giu)) {
    const place = addresseeAt(after, m.index + m[0].length);
    if (place) return place;
  }
  return null;
}

/** "hoàn thiện báo cáo năm, báo cáo lãnh đạo Sở": what follows the second verb is said of the second. */
function nextReport(after: string, stop: number): number {
  for (const m of after.slice(0, stop).matchAll(/(?<![\p{L}])báo cáo(?![\p{L}])/giu)) {
    const rest = after.slice(m.index + m[0].length);
    if (addresseeAt(rest, BEFORE_ADDRESSEE.exec(rest)?.[0].length ?? 0)) return m.index;
  }
  return stop;
}

function addresseeAt(after: string, at: number): Place | null {
  const list = readUnits(after, at);
  const unit = list?.units[0];
  if (unit && unit.start - at <= 1 && !/^các (?:đơn vị|cơ quan|địa phương)/iu.test(unit.text)) {
    const last = lastAddressee(after, unit, list.units.slice(1));
    const written = after.slice(unit.start, last.end);
    const bracket = written.search(
      /\s+tại (?:phiên|cuộc|kỳ|hội nghị|buổi)(?!\p{L})|\s+ngày \d|\s*\((?:qua|thông qua|trước|hằng|hàng|chậm nhất|định kỳ|\d|quý|năm)/iu,
    );
    const length = bracket < 0 ? written.length : bracket;
    return { name: squeeze(written.slice(0, length)), start: unit.start, end: unit.start + length };
  }
  const known = ADDRESSEE.exec(after.slice(at));
  return known ? { name: squeeze(known[0]), start: at, end: at + known[0].length } : null;
}

/** "Bộ Y tế và UBND tỉnh" are told alike; in "Sở Y tế, Văn phòng tổng hợp" the second does something. */
function lastAddressee(after: string, first: UnitName, more: readonly UnitName[]): UnitName {
  let last = first;
  for (const unit of more) {
    const joint = after.slice(last.end, unit.start);
    const acts = /^\s+(?:tổng hợp|theo dõi|thẩm định|xem xét|chủ trì|có trách nhiệm|rà soát)/iu.test(
      after.slice(unit.end),
    );
    if (!/^(?:\s*,\s*(?:và\s+)?|\s+và\s+)$/u.test(joint) || (joint.includes(',') && acts)) break;
    last = unit;
  }
  return last;
}

/** "(qua Văn phòng Sở)", "thông qua Sở Nội vụ"; in brackets also what is no known name: "(qua PC06)". */
function viaOf(text: string): string | null {
  const m = /^[^.;]{0,100}?(\()?\s*(?:thông qua|qua)\s+/iu.exec(text);
  if (!m) return null;
  const list = readUnits(text, m[0].length);
  if (list?.units[0]) return squeeze(list.units[0].text);
  const named = m[1]
    ? /^(?:\p{Lu}|(?:đ\/c|đồng chí|ông|bà)\s)[^();:@]{1,60}(?=\))/u.exec(text.slice(m[0].length))
    : null;
  return named ? squeeze(named[0]) : null;
}

function sentenceAt(text: string, at: number): Pick<ReportClause, 'sentence' | 'sentenceStart'> {
  const from = Math.max(0, at - REACH);
  const sentenceStart = from + Math.max(0, text.slice(from, at).search(/(?:[^.;]|\.(?=\S))*$/u));
  const rest = text.slice(at, at + REACH).search(/;(?![^()]*\))|\.\s|\.$|\.\//u);
  return { sentence: text.slice(sentenceStart, rest < 0 ? at + REACH : at + rest), sentenceStart };
}
