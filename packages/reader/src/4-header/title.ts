// The kind of the document and its title (trích yếu): the heading that is the name of a kind, and the lines under it
// up to the rule, the legal bases, or the opening sentence.
import type { Kind } from '../vietnamese/kinds.ts';
import { findKindAtStart, kindOfHeading } from '../vietnamese/kinds.ts';
import { countWords, fold, squeeze } from '../vietnamese/wording.ts';
import { type HeadLine, isCapitals, isRule } from './head-lines.ts';
import type { Found } from './letterhead.ts';

export type Titled = {
  readonly kind: Kind;
  /** Index of the heading among the lines, and of the first line after the title. */
  readonly at: number;
  readonly after: number;
  readonly title: Found | null;
};

const LONGEST = 14;

export function readTitle(lines: readonly HeadLine[]): Titled | null {
  const at = lines.findIndex((line) => kindOfLine(line) !== undefined);
  const heading = lines[at];
  const found = heading && kindOfLine(heading);
  if (!heading || !found) return null;
  const rest = heading.text.slice(found.length).trim();
  const taken: HeadLine[] =
    rest === ''
      ? []
      : [{ ...heading, text: rest, anchor: { ...heading.anchor, start: heading.anchor.end - rest.length } }];
  let after = at + 1;
  while (after < lines.length && isRule(lines[after]?.text ?? '')) after++;
  for (; after < lines.length && taken.length < LONGEST; after++) {
    const line = lines[after];
    if (!line || !continues(taken, line) || (found.kind.code !== 'KH' && decides(taken, line))) break;
    taken.push(line);
  }
  return { kind: found.kind, at, after, title: titleOf(taken) };
}

/** The heading is the whole line, or, in capitals, opens it: "KẾ HOẠCH TRIỂN KHAI …". */
function kindOfLine(line: HeadLine): { kind: Kind; length: number } | undefined {
  const whole = kindOfHeading(line.text);
  if (whole) return /^\p{Lu}/u.test(line.text) ? { kind: whole, length: line.text.length } : undefined;
  const opening = findKindAtStart(line.text);
  if (!opening || !isCapitals(line.text.slice(0, opening.length))) return undefined;
  const rest = line.text.slice(opening.length).trim();
  return /^[\p{L}“"]/u.test(rest) ? opening : undefined;
}

/** Words that open the body of a plan, folded: the bases, the reason, the addressee, the first heading. */
const OPENS_BODY =
  /^(?:thuc hien|trien khai|nham|de |theo |tren co so|xet |do |sau |trong |phan |chuong |dieu \d|thoi gian qua|hien nay|nam \d{4}|ngay |[ivx]{1,5}[.)]|\d{1,2}[.)]|a[.)])/u;
/** These never stand in a title at the beginning of a line. */
const NEVER_TITLE =
  /^(?:can cu |kinh gui|[ivx]{1,5}[.)]\s|(?:phan|chuong) (?:[ivx]{1,5}|\d|thu (?:nhat|hai))(?![a-z]))/u;
const ATTACHED = /^\(?\s{0,2}(?:ban hanh )?kem theo/u;
const DANGLES = /(?:[,\-–:“(]|(?<!\p{L})(?:của|và|về|cho|với|các|những|một|trong|trên|tại|theo|năm|giai đoạn))$/iu;

/** "CHƯƠNG TRÌNH CÔNG TÁC" over "Năm 2026 của Sở Nội vụ": of what time and of whom it is. */
const SPANS = /^(?:(?:quý|tháng|năm|tuần|học kỳ|giai đoạn|nhiệm kỳ)\s[IVX\d]|của\s)(?!.*[.;:,]\s*$)/iu;

function continues(taken: readonly HeadLine[], line: HeadLine): boolean {
  const last = taken.at(-1);
  const folded = fold(line.text);
  if (isRule(line.text) || ATTACHED.test(folded) || NEVER_TITLE.test(folded)) return false;
  if (!last) return true;
  if (/(?:\.\/\.|[.;:])$/u.test(last.text)) return false;
  if (DANGLES.test(last.text) || /^[\p{Ll}(“"]/u.test(line.text)) return true;
  if (/(?<!\p{L})số$/iu.test(last.text) && /^\d/u.test(line.text)) return true;
  if (taken.length === 1 && isCapitals(last.text) && countWords(last.text) <= 2 && SPANS.test(line.text)) return true;
  if (isCapitals(last.text)) return isCapitals(line.text) && !/^\d{1,2}[.)]/u.test(line.text);
  if (OPENS_BODY.test(folded)) return false;
  return !line.opens || (last.bold && line.bold && last.centered === line.centered) || (last.centered && line.centered);
}

/** Under the title of a decision stands in capitals who decides. */
const AUTHORITY =
  /(?<=\p{Ll}[\p{L}\d”"]*)\s+(?:CHỦ TỊCH|ỦY BAN|UỶ BAN|HỘI ĐỒNG|GIÁM ĐỐC|HIỆU TRƯỞNG|BỘ TRƯỞNG|TRƯỞNG BAN|BAN THƯỜNG VỤ)(?:[\s,-]+\p{Lu}+(?!\p{Ll}))*\s*$/u;

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …" on a line of its own under the title of a decision. */
function decides(taken: readonly HeadLine[], line: HeadLine): boolean {
  const last = taken.at(-1)?.text ?? '';
  return last !== '' && !DANGLES.test(last) && isCapitals(line.text) && AUTHORITY.test(`a ${line.text}`);
}

function titleOf(lines: readonly HeadLine[]): Found | null {
  const [first] = lines;
  const text = squeeze(lines.map((line) => line.text).join(' '))
    .replace(/^V\/v[.:]?\s*/iu, '')
    .replace(AUTHORITY, '')
    .replace(/[\s*]+$/u, '');
  const sameBlock = lines.filter((line) => line.anchor.block === first?.anchor.block);
  const end = sameBlock.at(-1)?.anchor.end;
  return first && text && end !== undefined ? { text, anchor: { ...first.anchor, end } } : null;
}
