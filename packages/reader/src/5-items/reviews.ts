// The reviews that a plan announces of its own work: "sơ kết vào năm 2027, tổng kết vào năm 2030", "định kỳ hằng năm sơ
// kết". One that says no time is none that could be held to; a review of something else (a school year, a law, ten years of a
// resolution) is none of this plan.
import { type Flow, paragraphsOf } from '../flow.ts';
import type { Anchor } from '../reading.ts';
import { findPeriods } from '../vietnamese/dates.ts';
import { squeeze } from '../vietnamese/wording.ts';

export type SaidReview = {
  readonly kind: 'mid-term' | 'final';
  readonly when: /** 2027, 2027-12, 2027-12-15. */
    | { readonly kind: 'by'; readonly due: string }
    | { readonly kind: 'yearly' }
    /** At the end of the phase that it names; of each where it names none. */
    | { readonly kind: 'phase-end'; readonly phase: string | null };
  /** The sentence. */
  readonly text: string;
  readonly anchor: Anchor;
};
type When = SaidReview['when'];

export function findReviews(flow: readonly Flow[]): readonly SaidReview[] {
  const found: SaidReview[] = [];
  for (const { block, page, text } of paragraphsOf(flow)) {
    for (const { start, end } of sentencesOf(text)) {
      const words = squeeze(text.slice(start, end));
      const anchor = { block, start, end, ...(page === undefined ? {} : { page }) };
      for (const review of reviewsIn(words)) {
        if (!found.some((one) => isSame(one, review))) found.push({ ...review, text: words, anchor });
      }
    }
  }
  return found;
}

type Told = Pick<SaidReview, 'kind' | 'when'>;

function isSame(one: Told, other: Told): boolean {
  return one.kind === other.kind && JSON.stringify(one.when) === JSON.stringify(other.when);
}

/** A dot between digits is of a date or a number. */
function sentencesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/(?:[^.;\n]|[.](?=\d))+/gu)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

const WORD = /(?<!\p{L})(sơ kết|tổng kết)(?!\p{L})/giu;
/** What is reviewed is something else, or the word only names a thing. */
const OF_OTHER =
  /^\s(?:\d{1,3} năm|(?:các|những) (?:chương trình|kế hoạch|đề án|dự án|phong trào|mô hình)|năm học|học kỳ|công tác năm|(?:việc )?(?:thi hành|thực hiện) (?:các )?(?:Luật|Bộ luật|Nghị quyết|Nghị định|Chỉ thị|Kết luận|Quyết định|Thông tư|Chương trình số)|(?:các )?(?:Luật|Nghị quyết|Nghị định|Chỉ thị|Kết luận|Thông tư)(?!\p{L}))/iu;
const NAMED_BEFORE = /(?:báo cáo|kết quả|trên cơ sở|sau khi|sau|căn cứ|thông báo|biên bản)\s(?:hội nghị\s|việc\s)?$/iu;
/** Nothing but this stands between two reviews that are told in one breath. */
const JOINED = /^\s?(?:,|và|;|hoặc|\/)\s?$/iu;

/** Of one sentence: each review with the time that stands after it, else before it in its own part of the sentence. */
function reviewsIn(sentence: string): readonly Told[] {
  const words = [...sentence.matchAll(WORD)].map((match) => ({
    kind: match[1]?.toLowerCase() === 'sơ kết' ? ('mid-term' as const) : ('final' as const),
    start: match.index,
    end: match.index + match[0].length,
  }));
  return words.flatMap(({ kind, start, end }, index): readonly Told[] => {
    const next = words[index + 1];
    const before = sentence.slice(words[index - 1]?.end ?? 0, start);
    const after = ownAfter(sentence.slice(end, next?.start ?? sentence.length), next !== undefined);
    if (OF_OTHER.test(after) || NAMED_BEFORE.test(before)) return [];
    // "Hằng năm sơ kết, tổng kết": both are of each year. "Sơ kết, tổng kết vào năm 2030": only the last is of that year.
    const isLed = index > 0 && JOINED.test(before);
    const led = isLed ? sentence.slice(0, words[index - 1]?.start ?? 0) : before;
    return [...timesIn(after, kind), ...timesBefore(led)].slice(0, 1).map((when) => ({ kind, when }));
  });
}

/** "sơ kết, năm 2030 tổng kết": the time in front of the next review is that one's. */
function ownAfter(after: string, isFollowed: boolean): string {
  const comma = isFollowed ? after.lastIndexOf(',') : -1;
  return comma >= 0 && STARTS_WITH_TIME.test(after.slice(comma + 1).trim()) ? after.slice(0, comma) : after;
}

const YEARLY = /(?<!\p{L})(?:định kỳ\s)?(?:hằng|hàng|mỗi|từng) năm(?!\s(?:học|\d))/iu;
const PHASE_END =
  /(?:(?:khi\s)?kết thúc|cuối|hết|sau)\s(?:(mỗi|từng|các)\s)?((?:giai đoạn|đợt)(?:\s(?:\d{1,2}|I{1,3}|IV|V|một|hai|ba)(?![\p{L}\d]))?)|theo (?:từng )?giai đoạn(?!\s\d{4})/iu;
const MOST_AFTER = 160;

function timesIn(after: string, kind: SaidReview['kind']): readonly When[] {
  const near = after.slice(0, MOST_AFTER);
  if (YEARLY.test(near)) return [{ kind: 'yearly' }];
  const phase = phaseEndIn(near);
  // "Tổng kết giai đoạn 2025 - 2030" tells what is reviewed; its time is another.
  const period = findPeriods(
    near.replace(/giai đoạn (?:(?:từ )?(?:năm )?\d{4}\s?(?:-|–|đến)\s?|đến )(?:năm )?\d{4}/giu, (all) =>
      ' '.repeat(all.length),
    ),
  )
    .filter(
      ({ start, hasYear }) => hasYear && IS_TIME.test(near.slice(0, start)) && !IS_HORIZON.test(near.slice(0, start)),
    )
    .at(0);
  if (period !== undefined) return [{ kind: 'by', due: period.exact === 'year' ? period.to.slice(0, 4) : period.to }];
  if (phase !== null && (kind === 'mid-term' || phase.phase !== null))
    return [{ kind: 'phase-end', phase: phase.phase }];
  return [];
}

/** "vào năm", "trong quý", "trước ngày", "năm": what stands in front of a time and not of a number of a document. */
const IS_TIME =
  /(?:vào|trong|trước|hết|cuối|đầu|giữa|tháng|quý|ngày|năm|\(|dự kiến|chậm nhất)\s{0,2}(?:(?:ngày|tháng|quý|năm|cuối|đầu|hết|là)\s){0,3}$/iu;

/** "chương trình … đến năm 2030": how far something reaches, not when it is reviewed. */
const IS_HORIZON = /(?:đến|tới)\s(?:(?:hết|cuối|ngày|tháng|quý|năm)\s){0,3}$/iu;

function timesBefore(before: string): readonly When[] {
  if (YEARLY.test(before)) return [{ kind: 'yearly' }];
  const phase = phaseEndIn(before);
  if (phase !== null) return [{ kind: 'phase-end', phase: phase.phase }];
  // The last part of the sentence only: what stands in front of it has times of its own.
  const part = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(':')) + 1);
  const own = part.trim() === '' || !/\d{4}/u.test(part) ? OPENING.exec(before) : null;
  const period = findPeriods(own?.[0] ?? part).find(({ hasYear }) => hasYear);
  if (period === undefined || !STARTS_WITH_TIME.test((own?.[0] ?? part).trim())) return [];
  return [{ kind: 'by', due: period.exact === 'year' ? period.to.slice(0, 4) : period.to }];
}

/** "Năm 2027, …", "Cuối năm 2027: …" in front of all else. */
const OPENING = /^[-–+•*\s]{0,3}(?:vào\s|đến\s|cuối\s|trong\s|hết\s)?(?:năm|quý|tháng)\s[^,:]{4,18}(?=[,:])/iu;
const STARTS_WITH_TIME =
  /^[-–+•*\s]{0,3}(?:và\s)?(?:vào|đến|cuối|trong|hết|trước|năm|quý|tháng|ngày|chậm nhất)(?!\p{L})/iu;

function phaseEndIn(text: string): { readonly phase: string | null } | null {
  const match = PHASE_END.exec(text);
  if (match === null) return null;
  const [, each, name = ''] = match;
  return { phase: each === undefined && NUMBERED.test(name) ? name : null };
}

const NUMBERED = /\s(?:\d{1,2}|I{1,3}|IV|V|một|hai|ba)$/iu;
