// Where a paragraph begins in hard-wrapped text. The signs, the strongest first: a marker ("I.", "1.1", "a)", "-"),
// how the line before ended, whether that line was full, and whether this line begins with a capital.
import type { SourceLine, SourceText } from './source-lines.ts';

const MARKER =
  /^(?:[IVXLC]{1,6}[.)\-/](?:\s|$)|\d{1,3}(?:\.\d{1,3}){0,4}[.)/](?:\s|\p{Lu}|$)|\d{1,3}(?:\.\d{1,3}){1,4}\s|[A-Za-zđĐ][.)]\s|\([a-zđ\d]{1,2}\)\s|[-–—+•●▪*]\s{0,4}(?=\S)|#{1,6}\s|>\s|Điều \d+[a-zđ]?\.|(?:PHỤ LỤC|CHƯƠNG|MỤC|PHẦN)\b)/u;
/** Opening words of parts that always stand on a line of their own. */
const FORMULA = /^(?:Nơi nhận\s*:|(?:TM|KT|TL|TUQ|Q)\.\s*\p{Lu}|Trên đây là |CỘNG H[ÒO]|Độc lập\s?-)/u;
const ENDED = /[.;:!?…]["”’)\]*_]*$/;
const CLOSED = /(?::|\.\/\.?)["”’)\]*_]*$/;
/** Converters to Markdown write "1\. ", "a\) " and "\- " so that no list is made of them. */
const ESCAPE = /\\(?=[!-/:-@[-\x60{-~])/g;
/** A word or a symbol that the width has cut: "131/QĐ-". */
const CUT = /[\p{L}\p{N}]-$/u;
/** The grounds of a plan, each on a line of its own and closed with a semicolon. */
const GROUND = /^(?:Căn cứ|Theo|Thực hiện|Xét|Trên cơ sở)\s/;
/** After these words a numeral is a citation, not a marker: "tại mục" / "II.3 …". */
const CITING =
  /(?:^|\s)(?:số|mục|khoản|điểm|điều|chương|phần|phụ lục|biểu|bảng|ngày|tháng|năm|quý|khóa|lần thứ|giai đoạn)$/iu;

/** Share of the width from which a line is full; capitals are wider, so that fewer fill it. */
const FULL = 0.82;
const FULL_IN_CAPITALS = 0.62;

export function startsParagraph(previous: SourceLine, line: SourceLine, source: SourceText): boolean {
  const before = previous.text.trim();
  const text = line.text.trim();
  const bare = text.replace(/^(?:\*{1,3}|_{1,2}|<[a-z]+>)+(?=\S)/i, '').replace(ESCAPE, '');
  if (CUT.test(before)) return false;
  if (FORMULA.test(bare) || /^#{1,6}\s/.test(before)) return true;
  const full = before.length + 1 + (/^\S+/.exec(text)?.[0].length ?? 0);
  if (MARKER.test(bare)) return !goesOn(before, bare, full > source.width * 0.8);
  if (line.gap > source.usualGap) return ENDED.test(before) || /^\p{Lu}/u.test(bare);
  if (before.endsWith(';') && GROUND.test(bare)) return true;
  if (CLOSED.test(before)) return /^["“‘(]?[\p{Lu}\d]/u.test(bare);
  if (ENDED.test(before))
    return /^["“‘(]?[\p{Lu}\d]/u.test(bare) && (full < source.width * 0.95 || isIndented(previous, line));
  if (!/^["“‘(]?\p{Lu}/u.test(bare) || before.endsWith(',')) return false;
  const capitals = isAllCaps(before);
  if (capitals !== isAllCaps(bare)) return true;
  return full < source.width * (capitals ? FULL_IN_CAPITALS : FULL) || isIndented(previous, line);
}

/** A line that looks marked and yet goes on: a chain of dashes or a citation that the width has cut. */
function goesOn(before: string, text: string, full: boolean): boolean {
  if (!full || ENDED.test(before)) return false;
  if (/^[-–—]\s/.test(text)) return /\s[-–—]\s[^-–—]{1,30}$/.test(before) && !/^[-–—]/.test(before.slice(-30));
  return /^[\dIVX(a-zđ]/.test(text) && CITING.test(before);
}

function isIndented(previous: SourceLine, line: SourceLine): boolean {
  return line.indent >= previous.indent + 3;
}

function isAllCaps(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 3 && letters === letters.toUpperCase();
}

/** What was cut goes on without a blank: "131/QĐ-" / "TTg". */
export function joinOf(before: string, text: string): '' | ' ' {
  return CUT.test(before) && /^[\p{L}\p{N}]/u.test(text) ? '' : ' ';
}
