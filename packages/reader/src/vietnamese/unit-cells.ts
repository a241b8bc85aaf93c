// A whole cell, line or heading that should hold nothing but units: its names in order, or none.
// Here the end is known, so a name may hold words that would end it in a sentence.
import type { Span } from '../flow.ts';
import { cleanName } from './clean-name.ts';
import { endsInName } from './room-names.ts';
import { FIELDS_OF_ROOMS, KNOWN_NAMES } from './unit-names.ts';
import { GROUP_FORMULAS, LINKED_GROUPS, modernSpelling, NAMES_KEPT_WHOLE } from './unit-words.ts';
import { beginsWithUnit, readUnits, type UnitName } from './units.ts';

const NOT_A_NAME = /^(?:theo|như|tùy|căn cứ|sau khi|khi|không|chưa|nt|như trên|thường xuyên)(?![\p{L}])|\d+\/\p{Lu}/iu;
const SHARED_HEAD =
  /^(?:các\s+)?(sở|phòng|ban|trường|trung tâm|chi cục|cục|bộ|hội|(?:ubnd|ủy ban nhân dân)\s+(?:các\s+)?(?:xã|phường|đặc khu))\s*:\s*/iu;

/**
 * Units of a cell: "Sở Y tế; UBND các xã, phường" is two, "Các Sở: Công Thương; Y tế" is Sở Công Thương and Sở Y tế.
 * Empty where the cell names no unit ("Theo Kế hoạch số 68/…").
 */
export function splitUnits(cell: string): UnitName[] {
  const start = /^[\s\-–+•*]*(?:và\s+)?/u.exec(cell)?.[0].length ?? 0;
  if (NOT_A_NAME.test(cell.slice(start))) return [];
  const shared = SHARED_HEAD.exec(cell.slice(start));
  if (shared) return splitShared(cell, start + shared[0].length, shared[1] ?? '');
  return partsOf(cell, start).flatMap((part) => sharingOf(cell, part) ?? [nameOf(cell, part)]);
}

/** "Sở Y tế, Nội vụ" in one part is two: the head is said once. */
function sharingOf(cell: string, part: Span): UnitName[] | null {
  const text = cell
    .slice(part.start, part.end)
    .trimEnd()
    .replace(/[.,;:]+$/u, '');
  const list = readUnits(text);
  return list && list.units.length > 1 && list.end === text.length
    ? list.units.map((unit) => ({ ...unit, start: unit.start + part.start, end: unit.end + part.start }))
    : null;
}

function nameOf(cell: string, part: Span): UnitName {
  const text = cell.slice(part.start, part.end);
  return {
    ...part,
    text: cleanName(text)
      .replace(/^[-–+•*\s]+/u, '')
      .replace(/[\s.,;:]+$/u, '')
      .trim(),
  };
}

/** Parts between separators; a part that no unit head opens belongs to the one before. */
function partsOf(cell: string, start: number): Span[] {
  const parts: Span[] = [];
  let open = start;
  for (const cut of cutsOf(cell, start)) {
    if (!beginsWithUnit(cell, cut.end) && !cut.hard && !namesInCell(cell.slice(cut.end))) continue;
    parts.push({ start: open, end: cut.start });
    open = cut.end;
  }
  parts.push({ start: open, end: cell.length });
  return parts.filter((part) => /\p{L}/u.test(cell.slice(part.start, part.end)));
}

/** Who does something where a cell says so; in a sentence the words name nobody. */
const IN_CELLS =
  /^(?:các\s+)?(?:học sinh|sinh viên|phụ huynh|nghệ nhân|nghệ sĩ|nghệ sỹ|già làng|người có uy tín|cha mẹ học sinh|cmhs|hs|gv|đ\/c|ông|bà)(?!\p{L})/iu;
/** "VP Sở, TTKC": an abbreviation that stands alone. */
const ABBREVIATED = /^\p{Lu}{3,8}(?=\s*(?:[,;]|$))/u;

/** "UBND xã, các nhóm sáng tạo": the word for many opens a name of its own, whatever its noun. */
const MANY = /^(?:các|những|một số)\s+\p{L}/iu;

const namesInCell = (text: string) => IN_CELLS.test(text) || ABBREVIATED.test(text) || MANY.test(text);

type Cut = Span & { readonly hard: boolean };

function cutsOf(cell: string, from: number): Cut[] {
  const held = heldSpans(cell);
  const cuts: Cut[] = [];
  for (const m of cell.matchAll(
    /\s*;\s*(?:và\s+)?|\s*\n[\s\-–+•]*|\s*,\s*(?:và\s+)?|\s+(?:và|cùng với|cùng)\s+|\s*\/\s*(?=(?:Sở|Phòng|Ban|Trung tâm|Hội|Đoàn|Công an|UBND|Ủy ban|Các|Văn phòng|Trạm|Khoa)\s\p{L})|\s+[-+]\s+(?=(?:Sở|Phòng|UBND|Ủy ban|Các|Văn phòng)\s)/giu,
  )) {
    const span = { start: m.index, end: m.index + m[0].length };
    if (span.start < from || held.some((h) => span.start >= h.start && span.end <= h.end)) continue;
    const next = cell.slice(span.end);
    const hard = m[0].includes(';') || (m[0].includes('\n') && /^\p{Lu}/u.test(next) && beginsWithUnit(cell, span.end));
    if (bracketDepth(cell, span.start) === 0) cuts.push({ ...span, hard });
  }
  return cuts;
}

/** Stretches that hold their commas: group formulas and official names. */
function heldSpans(cell: string): Span[] {
  const plain = modernSpelling(cell).toLowerCase().replace(/\s/gu, ' ');
  const spans: Span[] = [];
  const hold = (phrase: string) => {
    for (let at = plain.indexOf(phrase); at >= 0; at = plain.indexOf(phrase, at + 1)) {
      const whole = !/[\p{L}]/u.test(plain[at - 1] ?? ' ') && !/[\p{L}]/u.test(plain[at + phrase.length] ?? ' ');
      if (whole && !endsInName(cell, at, phrase)) spans.push({ start: at, end: at + phrase.length });
    }
  };
  for (const phrase of GROUP_FORMULAS) hold(phrase);
  for (const phrase of NAMES_KEPT_WHOLE) hold(phrase);
  for (const phrase of FIELDS_OF_ROOMS) hold(phrase);
  for (const phrase of LINKED_GROUPS) for (const close of [' liên quan', ' có liên quan']) hold(phrase + close);
  for (const m of plain.matchAll(
    /(?:thủ trưởng|người đứng đầu|lãnh đạo)\s[^;,.]{0,60}\svà các (?:cơ quan|đơn vị|phòng)/gu,
  ))
    spans.push({ start: m.index, end: m.index + m[0].length });
  return spans;
}

function bracketDepth(text: string, at: number): number {
  const before = text.slice(0, at);
  return (before.match(/\(/gu)?.length ?? 0) - (before.match(/\)/gu)?.length ?? 0);
}

function splitShared(cell: string, from: number, head: string): UnitName[] {
  const body = cell.slice(from);
  const held = heldSpans(cell);
  const units: UnitName[] = [];
  const push = (start: number, end: number) => {
    const raw = cell.slice(start, end).replace(/[\s.,;:]+$/u, '');
    if (!raw.trim()) return;
    const tail = raw.search(
      /\s+và\s+(?=(?:các\s+)?(?:sở|cơ quan|đơn vị|ngành|ubnd|ủy ban|địa phương|phòng|ban|trung tâm|xã|phường|đặc khu)(?![\p{L}]))/iu,
    );
    const two = knownPair(raw);
    if (two > 0) {
      push(start, start + two);
      push(start + two + (/^\s+và\s+/u.exec(raw.slice(two))?.[0].length ?? 0), end);
      return;
    }
    if (tail > 0) {
      push(start, start + tail);
      const after = /^\s+và\s+/u.exec(raw.slice(tail))?.[0].length ?? 0;
      push(start + tail + after, end);
      return;
    }
    const joint = PLACES.test(head) ? raw.search(/\s+và\s+(?=\p{Lu})/u) : -1;
    if (joint > 0) {
      push(start, start + joint);
      push(start + joint + (/^\s+và\s+/u.exec(raw.slice(joint))?.[0].length ?? 0), end);
      return;
    }
    const own =
      !(PLACES.test(head) && OF_PLACE.test(raw.trimStart())) &&
      beginsWithUnit(raw) &&
      (readUnits(raw)?.end ?? 0) >= raw.trimEnd().length;
    const name = raw.trim();
    units.push({
      start,
      end: start + raw.length,
      text: own ? name : `${OF_PLACE.test(name) ? committee(head) : capital(head)} ${name}`,
    });
  };
  let open = from;
  for (const m of body.matchAll(/\s*[,;]\s*(?:và\s+)?/gu)) {
    const at = from + m.index;
    if (held.some((h) => at >= h.start && at < h.end)) continue;
    push(open, at);
    open = at + m[0].length;
  }
  push(open, cell.length);
  return units;
}

/** "UBND các xã: Tân An, phường An Lãng": the committee is said once, of whatever kind the place is. */
const PLACES = /^(?:ubnd|ủy ban nhân dân)/iu;
const OF_PLACE = /^(?:xã|phường|đặc khu)\s+\p{Lu}/u;
const committee = (head: string) => PLACES.exec(head)?.[0] ?? head;

/** "Y tế và Nội vụ" after "Các Sở:" is two where both are official names; the place of the joint, else -1. */
function knownPair(raw: string): number {
  const plain = modernSpelling(raw).toLowerCase().trimStart();
  const cut = raw.length - raw.trimStart().length;
  if (KNOWN_NAMES.includes(plain)) return -1;
  for (const m of plain.matchAll(/\s+và\s+/gu)) {
    const left = plain.slice(0, m.index);
    if (KNOWN_NAMES.includes(left) && KNOWN_NAMES.includes(plain.slice(m.index + m[0].length))) return cut + m.index;
  }
  return -1;
}

/** "các sở" → "Sở", "Ủy ban nhân dân các xã" → "Ủy ban nhân dân xã". */
function capital(head: string): string {
  const one = head.replace(/\s+các\s+/iu, ' ');
  return /^ubnd/iu.test(one) ? one : one.charAt(0).toUpperCase() + one.slice(1);
}
