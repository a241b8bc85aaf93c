// The letterhead: number and symbol, place and date, and the lines that name the issuer, in whatever order they stand.
// Each field is found by its own form; what is recognised is blanked, so that the lines left over are those of the issuer.
import type { Anchor } from '../reading.ts';
import { isCalendarDay } from '../vietnamese/dates.ts';
import { findKindByCode, isJointCode } from '../vietnamese/kinds.ts';
import { fold, squeeze } from '../vietnamese/wording.ts';
import { type HeadLine, isCapitals, isRule } from './head-lines.ts';
import { beginsOrgan, beginsUnit } from './organs.ts';
import { findProvince } from './provinces.ts';

export type Found = { readonly text: string; readonly anchor: Anchor };

export type Letterhead = {
  readonly number: Found | null;
  readonly symbol: Found | null;
  readonly place: Found | null;
  /** YYYY-MM-DD or YYYY-MM. */
  readonly date: Found | null;
  /** Names of the bodies in order: the parent first, the issuer last, each joined over its lines. */
  readonly organs: readonly Found[];
  /** Several bodies issue it: each gives it a number of its own, or its symbol says so ("KHLT-SGDĐT-SYT"). */
  readonly joint: boolean;
  /** Subject of an official letter: "V/v …". */
  readonly subject: Found | null;
};

export function readLetterhead(lines: readonly HeadLine[]): Letterhead {
  const zone = zoneOf(lines);
  const { number, symbol, joint } = readNumber(zone);
  const { place, date } = readPlaceAndDate(zone);
  blank(zone, MOTTO);
  const subject = readSubject(zone);
  return { number, symbol, joint, place, date, subject, organs: readOrgans(zone) };
}

/** The lines as one text; `at` tells where each begins. Recognised parts are overwritten with line breaks. */
type Zone = { text: string; readonly lines: readonly HeadLine[]; readonly at: readonly number[] };

function zoneOf(lines: readonly HeadLine[]): Zone {
  const at: number[] = [];
  let text = '';
  for (const line of lines) {
    at.push(text.length);
    text += `${line.text}\n`;
  }
  return { text, lines, at };
}

function anchorAt(zone: Zone, start: number, end: number): Anchor {
  const index = zone.at.findLastIndex((from) => from <= start);
  const { anchor } = zone.lines[index] ?? { anchor: { block: 0, start: 0, end: 0 } };
  const from = anchor.start + start - (zone.at[index] ?? 0);
  return { ...anchor, start: from, end: Math.min(anchor.end, from + end - start) };
}

function erase(zone: Zone, start: number, end: number): void {
  zone.text = zone.text.slice(0, start) + '\n'.repeat(end - start) + zone.text.slice(end);
}

/** The motto of the State; the Party and the Youth Union set their own name in its place. */
const MOTTO =
  /cong h[o0]a\s{1,3}xa\s{1,3}h[o0]i\s{1,3}chu\s{1,3}nghia\s{1,3}vi[e]t\s{1,3}nam|doc\s{1,3}lap\s{0,3}[-–—.,]{0,2}\s{0,3}tu\s{1,3}do\s{0,3}[-–—.,]{0,2}\s{0,3}hanh\s{1,3}phuc|dang\s{1,3}c[o0]ng\s{1,3}san\s{1,3}viet\s{1,3}nam|(?<=^|\n)doan (?:tncs|thanh nien cong san) ho chi minh(?=\s*\n(?!(?:tinh|thanh pho|xa|phuong|dac khu|truong|khoi) ))/gu;

function blank(zone: Zone, pattern: RegExp): void {
  for (const match of fold(zone.text).matchAll(pattern)) erase(zone, match.index, match.index + match[0].length);
}

const BLANK = '[\\s.…_]{0,30}';
const ISSUER = '\\p{Lu}[\\p{L}\\d&.-]{0,40}';
/** "Số: 12/KH-UBND", "Số:   /KH-SGDĐT", "Số 12-KH/TU", "Số: 10/2024/QĐ-UBND", "Số: 123/SGDĐT-TCCB". */
const NUMBER = new RegExp(
  `(?<![\\p{L}])(?:S[ốôỐÔ]|SỐ)\\s{0,3}[:.]?${BLANK}(?<number>\\d{1,6})?${BLANK}` +
    `(?:/\\s{0,3}(?<symbol>(?:\\d{4}/)?\\p{Lu}[\\p{L}&]{0,12}\\s{0,2}[-–]\\s{0,2}${ISSUER})` +
    `|[-–]\\s{0,2}(?<party>\\p{Lu}[\\p{L}]{0,3}\\s{0,2}/\\s{0,2}${ISSUER}))`,
  'u',
);

function readNumber(zone: Zone): Pick<Letterhead, 'number' | 'symbol' | 'joint'> {
  const match = NUMBER.exec(zone.text);
  if (!match) return { number: null, symbol: null, joint: false };
  const { number, symbol, party } = match.groups ?? {};
  const end = match.index + match[0].length;
  const anchor = anchorAt(zone, match.index, end);
  erase(zone, match.index, end);
  const text = officialSymbol(symbol ?? party ?? '');
  const joint = eraseSisters(zone, text) || isJointCode(text.split(/[-/]/u)[0] ?? '');
  return { number: number ? { text: number, anchor } : null, symbol: text ? { text, anchor } : null, joint };
}

/** "Số: 12/KHLT-SGDĐT" beside "Số: 34/KHLT-SYT": each body that issues a plan has its number; the first is told. */
function eraseSisters(zone: Zone, symbol: string): boolean {
  const match = NUMBER.exec(zone.text);
  const other = officialSymbol(match?.groups?.['symbol'] ?? '');
  const kind = other.split('-')[0] ?? '';
  if (!match || kind === '' || kind !== symbol.split('-')[0] || other === symbol) return false;
  erase(zone, match.index, match.index + match[0].length);
  eraseSisters(zone, symbol);
  return true;
}

/** Closed up, with the kind in its official letter case. */
function officialSymbol(symbol: string): string {
  const closed = symbol
    .replace(/\s+/gu, '')
    .replaceAll('–', '-')
    .replace(/[.\-&]+$/u, '');
  return closed.replace(/^(?:\d{4}\/)?\p{L}+/u, (kind) =>
    isJointCode(kind) ? kind : (findKindByCode(kind)?.code ?? kind),
  );
}

/** The day and the month may be blank. Dots stand for what is still to be filled in. */
const DATE =
  /(?:(?<place>[^\n,;:/]{2,40}),\s{0,3})?ngày[\s.…_]{0,30}(?:(?<day>\d{1,2})[\s.…_]{0,20})?tháng[\s.…_]{0,30}(?:(?<month>\d{1,2})[\s.…_]{0,20})?năm[\s.…_]{0,20}(?<year>(?:19|20)\d{2})?/iu;
const SHORT_DATE =
  /(?<place>[^\n,;:/]{2,40}),\s{0,3}(?:ngày\s{0,3})?(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>(?:19|20)\d{2})(?!\d)/iu;

function readPlaceAndDate(zone: Zone): Pick<Letterhead, 'place' | 'date'> {
  const match = DATE.exec(zone.text) ?? SHORT_DATE.exec(zone.text);
  if (!match) return { place: null, date: null };
  const { day, month, year } = match.groups ?? {};
  const { place, start } = wholePlace(zone.text, match);
  const end = match.index + match[0].trimEnd().length;
  const anchor = anchorAt(zone, start, end);
  erase(zone, start, end);
  const date = isoDate(year, month, day);
  return { place: place ? { text: place, anchor } : null, date: date ? { text: date, anchor } : null };
}

/** A place broken over two lines ("Thành phố Hồ Chí / Minh") is joined where the whole is a province and the half is not. */
function wholePlace(text: string, match: RegExpExecArray): { place: string | null; start: number } {
  const written = match.groups?.['place'] ?? '';
  // The star under the name of a Party committee may stand in the same line.
  const sign = /^[\s*•–-]*/u.exec(written)?.[0].length ?? 0;
  const place = squeeze(written.slice(sign));
  if (place === '' || findProvince(place)) return { place: place || null, start: match.index + sign };
  const above = /[^\n]{1,40}\n{1,3}\s{0,3}$/u.exec(
    text.slice(0, match.index + (match[0].length - match[0].trimStart().length)),
  );
  const joined = above ? squeeze(`${above[0]} ${place}`) : '';
  return above && findProvince(joined) ? { place: joined, start: above.index } : { place, start: match.index + sign };
}

function isoDate(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (!year || !month || Number(month) < 1 || Number(month) > 12) return null;
  const head = `${year}-${month.padStart(2, '0')}`;
  if (!day) return head;
  return isCalendarDay(Number(year), Number(month), Number(day)) ? `${head}-${day.padStart(2, '0')}` : null;
}

const SUBJECT = /(?:^|\n)\s{0,5}V\/[vV][:.]?\s{1,3}(?<subject>[^\n]{3,300}(?:\n(?!\n|Kính gửi)[^\n]{1,200}){0,6})/u;

function readSubject(zone: Zone): Found | null {
  const match = SUBJECT.exec(zone.text);
  const found = match?.groups?.['subject'];
  if (!match || !found) return null;
  const lines = found.split('\n');
  // A mark of urgency stands right under the subject.
  const mark = lines.findIndex(isMark);
  const subject = lines.slice(0, mark < 0 ? undefined : mark).join('\n');
  const start = match.index + match[0].indexOf(found);
  const end = start + subject.length;
  const anchor = anchorAt(zone, start, end);
  erase(zone, match.index, end);
  return { text: squeeze(subject), anchor };
}

/** Lines that begin with the name of a body open a new one; capitals after it continue it, as does a word alone: "… VÀ MÔI" over "TRƯỜNG". */
function readOrgans(zone: Zone): Found[] {
  const organs: { text: string; anchor: Anchor }[] = [];
  let last: { organ: { text: string; anchor: Anchor }; line: number } | null = null;
  for (const [line, { text, start }] of linesLeft(zone).entries()) {
    const continues =
      last !== null &&
      last.line === line - 1 &&
      (beginsUnit(text) || (isCapitals(text) && (!beginsOrgan(text) || !/\s/u.test(text))));
    if (continues && last) {
      // Beside each other two bodies of one province name it twice.
      if (!last.organ.text.endsWith(` ${text}`)) last.organ.text += ` ${text}`;
      last.line = line;
    } else if (beginsOrgan(text) && text.length <= 90) {
      const organ = { text, anchor: anchorAt(zone, start, start + text.length) };
      organs.push(organ);
      last = { organ, line };
    }
  }
  return organs;
}

/** Marks of urgency, secrecy and drafting, letter-spaced or not, name nobody. */
const MARK =
  /^[^a-z]{0,3}(?:khan|thuongkhan|hoatoc(?:henggio)?|mat|toimat|tuyetmat|duthao(?:lan\d)?|luuhanhnoibo)[^a-z]{0,3}$/u;

function isMark(line: string): boolean {
  return MARK.test(fold(line).replace(/\s/gu, ''));
}

/** "UBND TỈNH LÂM ĐỒNG SỞ Y TẾ", "TỈNH ỦY LÂM ĐỒNG BAN TỔ CHỨC": a body that a PDF has put on one line with the one above it. */
const RUN_TOGETHER =
  /(?<=^(?:(?:UBND|ỦY BAN NHÂN DÂN)\s(?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU)|TỈNH ỦY|THÀNH ỦY|ĐẢNG ỦY|SỞ)\s[^-–\n]{2,60}\s)(?:SỞ\s(?=(?:Y TẾ|GIÁO DỤC|NỘI VỤ|TÀI|TƯ PHÁP|XÂY DỰNG|CÔNG|NÔNG NGHIỆP|KHOA HỌC|VĂN HÓA|DU LỊCH|DÂN TỘC|NGOẠI VỤ|KẾ HOẠCH|LAO ĐỘNG|THÔNG TIN|GIAO THÔNG|QUY HOẠCH|AN TOÀN)(?!\p{L}))|(?<=^(?:UBND|ỦY BAN NHÂN DÂN|TỈNH ỦY|THÀNH ỦY|ĐẢNG ỦY)[^\n]*)(?:VĂN PHÒNG$|THANH TRA\s|BAN\s(?=DÂN TỘC|QUẢN LÝ|TỔ CHỨC|TUYÊN GIÁO|NỘI CHÍNH|CHỈ)|ỦY BAN KIỂM TRA$|CÔNG AN\s|BỘ CHỈ HUY\s|TRUNG TÂM\s|CHI CỤC\s|BỆNH VIỆN\s|PHÒNG\s(?=KINH TẾ|VĂN HÓA|NỘI VỤ|TÀI CHÍNH|TƯ PHÁP)|TRƯỜNG\s(?=TIỂU|TRUNG|THCS|THPT|TH\s|MẦM|MN\s|MẪU|CAO|ĐẠI|CHÍNH)))/gu;

function linesLeft(zone: Zone): { text: string; start: number }[] {
  const left = [];
  for (const match of zone.text.matchAll(/[^\n]+/gu)) {
    const text = match[0].replace(/^[\s*]+|[\s*\-–_]+$/gu, '');
    if (text === '' || isRule(text) || isMark(text)) continue;
    const start = match.index + match[0].indexOf(text);
    const starts = [0, ...[...text.matchAll(RUN_TOGETHER)].map(({ index }) => index)];
    for (const [i, from] of starts.entries())
      left.push({ text: squeeze(text.slice(from, starts[i + 1])), start: start + from });
  }
  return left;
}
