// Names of units in a sentence or a cell: "Văn phòng Sở, các phòng chuyên môn, nghiệp vụ" is two.
// The grammar: a list of names parted by comma, semicolon, "và", "cùng"; a name is a head with its tail;
// a comma parts two names only where a head follows that no group formula and no official name claims.
import type { Span } from '../flow.ts';
import { COMPOUND_NOUNS, KNOWN_NAMES, NOUN_LIKE_VERBS, OBJECTLESS, VERBS_AFTER_NAME } from './unit-names.ts';
import { cleanName } from './clean-name.ts';
import { closesName, modifies } from './name-words.ts';
import { endsInName, fieldBehind, numbersBehind } from './room-names.ts';
import { officeList, separatorAt } from './separators.ts';
import { committeesOf, roomGoesOn, sharedNameAt } from './shared-heads.ts';
import {
  ALL_OF_THEM,
  CAPITAL_HEADS,
  COMMON_HEADS,
  LISTED_HEADS,
  GROUP_FORMULAS,
  HEADS_WITH_FIELD,
  LINKED_GROUPS,
  modernSpelling,
  NAMES_KEPT_WHOLE,
  NAME_WITH_ABOUT,
  NOT_HEADS,
  ORGANISATION_TAILS,
  PLACED_HEADS,
  PLURAL_HEADS,
  STOP_WORDS,
  UNIT_HEADS,
} from './unit-words.ts';
import { indexByFirstWord } from './word-list.ts';

export type UnitName = Span & { readonly text: string };
export type UnitList = { readonly units: readonly UnitName[]; readonly end: number };

const QUANTIFIER = /^(?:tất cả các|toàn thể các|toàn bộ các|một số|những|các|mỗi|từng|toàn thể|tất cả|mọi)\s+/u;
const HEADS = [...UNIT_HEADS.keys()].toSorted((a, b) => b.length - a.length);
const FORMULAS = [...GROUP_FORMULAS].toSorted((a, b) => b.length - a.length);
const STOPS_BY_FIRST = indexByFirstWord(STOP_WORDS);
const VERBS_BY_FIRST = indexByFirstWord(VERBS_AFTER_NAME);
const LONGEST_NAME = 160;
/** "Phường Tân An": the own name of a place is in capitals, so it ends at the first small letter. */
const PLACE = /^(?:xã|phường|đặc khu|thôn|buôn|khu phố|vnpt|viettel|mobifone)$/u;
/** "Giám đốc Sở": the name of the office goes on with that of its department. */
const OFFICE_OF = /\s(?:sở|bộ|ban)$/u;

type Head = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'proper' | 'generic' | 'office' | 'group';
  /** "các", "mọi": what follows it in a list is many too. */
  readonly many: boolean;
};

/**
 * The list of units with which a text begins at `at`, or null where it begins with none.
 * Lower-case verbs end it: "Sở Y tế chủ trì" gives "Sở Y tế".
 */
export function readUnits(text: string, at = 0): UnitList | null {
  const plain = modernSpelling(text).toLowerCase();
  const units: UnitName[] = [];
  let next = skipSpace(text, at);
  let many = false;
  for (;;) {
    const head = headAt(text, plain, next, many);
    if (!head) break;
    many ||= head.many;
    const named = beforeLooseWord(plain, wholeNameEnd(text, plain, head, next));
    const end = named + numbersBehind(plain, named);
    const last = text.slice(next, end);
    if (last.length > LONGEST_NAME) break;
    const unit = { text: cleanName(last), start: next, end };
    const places = committeesOf(text, unit);
    const listed = places.length > 0 ? [] : namesBehindColon(text, plain, head, end);
    const own = places.length > 0 ? places : [unit];
    units.push(...(listed.length > 0 ? listed : [...own, ...sharedNames(text, plain, head, end)]));
    const open = units.at(-1)?.end ?? end;
    const separator = separatorAt(text, plain, open);
    if (separator === null || !headAt(text, plain, separator, many)) return { units, end: open };
    next = separator;
  }
  const lastUnit = units.at(-1);
  return lastUnit ? { units, end: lastUnit.end } : null;
}

/** The units that share the head of the one before: "Sở Y tế, Nội vụ và Tài chính". */
function sharedNames(
  text: string,
  plain: string,
  head: Head,
  end: number,
  word = plain.slice(head.start, head.end),
): UnitName[] {
  const units: UnitName[] = [];
  for (let at = separatorAt(text, plain, end); at !== null; at = separatorAt(text, plain, units.at(-1)?.end ?? end)) {
    const shared = headAt(text, plain, at) ? null : sharedNameAt(text, plain, at, word);
    if (!shared) break;
    units.push(shared);
  }
  return units;
}

/** The end of a name; that of one room may go on behind a comma: "Phòng Bưu chính, Viễn thông". */
function wholeNameEnd(text: string, plain: string, head: Head, start: number): number {
  const end = nameEnd(text, plain, head);
  const word = plain.slice(head.start, head.end);
  const at = start === head.start ? roomGoesOn(text, end, word) : null;
  if (at === null || headAt(text, plain, at) || isStop(plain, at) || sharedNameAt(text, plain, at, word)) return end;
  return nameEnd(text, plain, { ...head, end: at + (/^\p{L}+/u.exec(text.slice(at))?.[0].length ?? 0) });
}

/** "UBND các xã có | rừng", "UBND tỉnh các | nhiệm vụ": the word that opens what follows is no part of the name. */
function beforeLooseWord(plain: string, end: number): number {
  return end - (/(?:\s+(?:có|các|và))+$/u.exec(plain.slice(Math.max(0, end - 9), end))?.[0].length ?? 0);
}

/** "Các Sở: Y tế, Công Thương và UBND các xã": behind its colon the head belongs to each official name. */
function namesBehindColon(text: string, plain: string, head: Head, end: number): UnitName[] {
  const colon = /^\s*:\s+/u.exec(text.slice(end, end + 4));
  const of = /\s(?:các\s)?(sở|bộ|phòng)$/u.exec(plain.slice(head.end, end));
  if (!colon || (end !== head.end && (!of || head.kind !== 'office'))) return [];
  const shared = of?.[1] ?? plain.slice(head.start, head.end);
  const first = sharedNameAt(text, plain, end + colon[0].length, shared);
  if (!first) return [];
  const names = [first, ...sharedNames(text, plain, head, first.end, shared)];
  const office = of ? `${text.slice(head.start, head.end)} ` : '';
  return names.map((unit) => ({ ...unit, text: `${office}${unit.text}` }));
}

/** Whether a unit's name could begin at this place. */
export function beginsWithUnit(text: string, at = 0): boolean {
  return headAt(text, modernSpelling(text).toLowerCase(), skipSpace(text, at)) !== null;
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && /[\s“"]/u.test(text[next] ?? '')) next++;
  return next;
}

const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const wordEndsAt = (plain: string, end: number) => !isLetter(plain[end]);

/** @param listed whether it stands in a list that "các" opened: "các đơn vị, cơ sở giáo dục". */
function headAt(text: string, plain: string, at: number, listed = false): Head | null {
  const levels = /^các cấp(?:, ngành)?(?![\p{L}])(?! ủy)/u.exec(plain.slice(at, at + 15));
  if (levels) return { start: at, end: at + levels[0].length, kind: 'generic', many: true };
  const quantifier = QUANTIFIER.exec(plain.slice(at, at + 20));
  const start = at + (quantifier?.[0].length ?? 0);
  const many = quantifier !== null;
  const whole = ALL_OF_THEM.exec(plain.slice(start, start + 50));
  if (whole) return { start, end: start + whole[0].length, kind: 'group', many };
  const formula = FORMULAS.find(
    (f) => plain.startsWith(f, start) && wordEndsAt(plain, start + f.length) && !endsInName(text, start, f),
  );
  const linked = LINKED_GROUPS.find(
    (f) => plain.startsWith(f, start) && /^\s+(?:có\s+)?liên quan/u.test(plain.slice(start + f.length)),
  );
  if (linked) return { start, end: start + linked.length, kind: 'group', many };
  if (formula && formulaIsUnit(formula)) return { start, end: start + formula.length, kind: 'group', many };
  const head = HEADS.find((h) => plain.startsWith(h, start) && wordEndsAt(plain, start + h.length));
  const field = head && HEADS_WITH_FIELD[head]?.exec(plain.slice(start + head.length, start + head.length + 20));
  if (head && field) return { start, end: start + head.length + field[0].length, kind: 'group', many };
  if (!head || !headIsUnit(text, plain, head, start, many || (listed && LISTED_HEADS.has(head)))) return null;
  return { start, end: start + head.length, kind: UNIT_HEADS.get(head) ?? 'generic', many };
}

const NOT_UNITS = new Set(['chuyên môn, nghiệp vụ', 'đại học, cao đẳng', 'cao đẳng, đại học', 'cấp tỉnh, cấp xã']);
const formulaIsUnit = (formula: string) => !NOT_UNITS.has(formula);

/** Heads that are also common words count only in the forms in which they name a unit. */
function headIsUnit(text: string, plain: string, head: string, start: number, many: boolean): boolean {
  const after = plain.slice(start + head.length).trimStart();
  const capital = /\p{Lu}/u.test(text[start] ?? '');
  if (NOT_HEADS.some((phrase) => phrase.length >= head.length && plain.startsWith(phrase, start))) return false;
  if (head === 'thường trực')
    return many || /^(?:tỉnh|thành|đảng|xã|phường|hđnd|hội đồng|ban|ủy ban|ủy viên|đoàn|huyện)(?![\p{L}])/u.test(after);
  if (head === 'tổ chức')
    return (
      many ||
      (ORGANISATION_TAILS.some((tail) => after.startsWith(tail)) &&
        !(capital && !/^(?:chính trị|xã hội|đoàn thể|tín dụng|cung cấp|công đoàn|đảng)/u.test(after))) ||
      (/^(?:[,;.]|$)/u.test(after) && !capital)
    );
  if (head === 'ban') return (capital || many) && !after.startsWith('hành');
  if (head === 'báo') return capital && !after.startsWith('cáo');
  if (PLACED_HEADS.has(head))
    return capital && /^(?:tỉnh|thành phố|nhà nước|khu vực|cơ sở|sở|bộ|trung ương)(?![\p{L}])/u.test(after);
  if (CAPITAL_HEADS.has(head)) return capital || (many && PLURAL_HEADS.has(head));
  if (COMMON_HEADS.has(head)) return many || capital || /^\s*\p{Lu}/u.test(text.slice(start + head.length));
  return true;
}

/** "Các địa phương xây dựng kế hoạch": after a kind of units it is the verb, not the field of the Department of Construction. */
const BUILDS = /^ xây dựng\s+(?!và(?!\p{L}))\p{L}/u;

/** Where the name ends: before a verb, a separator that parts names, or sentence punctuation. */
function nameEnd(text: string, plain: string, head: Head): number {
  let at = head.end;
  let closed = head.kind === 'group';
  for (;;) {
    const named = NAMES_KEPT_WHOLE.find((n) => plain.startsWith(` ${n}`, at) && wordEndsAt(plain, at + 1 + n.length));
    if (named) at += named.length + 1;
    if (at === head.end) at += fieldBehind(plain, plain.slice(head.start, at), at);
    const formula = FORMULAS.find((f) => plain.startsWith(` ${f}`, at) && wordEndsAt(plain, at + 1 + f.length));
    if (formula) at += formula.length + 1;
    const known =
      formula || !(at === head.end || OFFICE_OF.test(plain.slice(head.start, at)))
        ? undefined
        : KNOWN_NAMES.find(
            (n) =>
              plain.startsWith(` ${n}`, at) &&
              wordEndsAt(plain, at + 1 + n.length) &&
              !((head.kind === 'generic' || head.kind === 'group') && BUILDS.test(text.slice(at))),
          );
    if (known) at += known.length + 1;
    if ((known || named) && plain.startsWith(' quản lý', at)) return at;
    closed ||= formula !== undefined || known !== undefined;
    const granted =
      /^\s+được\s+(?:giao|phân công)(?=\s)(?:(?!\sđể\s)[^.;:,]){0,80}?(?=\s+(?:có|chịu) trách nhiệm)/u.exec(
        plain.slice(at, at + 160),
      );
    if (granted) return at + granted[0].length;
    const bracket = /^\s*\([^()]{1,80}\)/u.exec(text.slice(at, at + 90));
    if (bracket && head.kind !== 'group') {
      at += bracket[0].length;
      continue;
    }
    const step = nextWord(text, plain, at, head);
    if (step === null || (closed && !modifies(text.slice(at, step)))) return at;
    closed = closesName(plain, at, step) || (closed && !/\s(?:của|thuộc|tại|trên|ở)$/u.test(text.slice(at, step)));
    closed ||= PLACE.test(plain.slice(head.start, head.end)) && /^\s*\p{Lu}/u.test(text.slice(at, step));
    at = step;
  }
}

/** End of the next word if it still belongs to the name, else null. */
function nextWord(text: string, plain: string, at: number, head: Head): number | null {
  const gap = /^(?:\s+[-–—]\s+|[-–—/&]|\s*&\s*|\s+)/u.exec(text.slice(at, at + 6));
  if (!gap) return head.kind === 'office' ? officeList(text, plain, at) : null;
  const start = at + gap[0].length;
  const word = /^[\p{L}\p{N}.&’'-]+/u.exec(text.slice(start, start + 40))?.[0].replace(/[.-]+$/u, '');
  if (!word) return null;
  const low = plain.slice(start, start + word.length);
  if (low === 'và' || low === 'cùng' || low === 'hoặc')
    return joinsName(text, plain, start + word.length, head) ? start + word.length : null;
  if (low === 'của' || low === 'thuộc' || low === 'tại' || low === 'trên') return start + word.length;
  if (low === 'về' && NAME_WITH_ABOUT.test(plain.slice(head.start, start).trim())) return start + word.length;
  if (low === 'giao' && /^\s+\p{Lu}/u.test(text.slice(start + word.length))) return null;
  if (OBJECTLESS.test(plain.slice(start, start + 40))) return start + word.length;
  if (/^\p{Ll}/u.test(word) && (isStop(plain, start) || isVerb(plain, start, head))) return null;
  return start + word.length;
}

/** Whether "và" goes on with this name ("Giáo dục và Đào tạo") and does not begin another unit. */
function joinsName(text: string, plain: string, after: number, head: Head): boolean {
  const start = skipSpace(text, after);
  if (head.kind === 'office' && /^các\s+(?:cơ quan|đơn vị|phòng|tổ chức)/u.test(plain.slice(start, start + 20)))
    return true;
  if (headAt(text, plain, start, head.many)) return false;
  if (isStop(plain, start) && /\p{Ll}/u.test(text[start] ?? '')) return false;
  return /[\p{L}\p{N}]/u.test(text[start] ?? '');
}

/** A verb that no own name holds, unless it is the second syllable of a noun ("công lập"). */
function isVerb(plain: string, start: number, { kind }: Head): boolean {
  const first = /^[\p{L}\p{N}]+/u.exec(plain.slice(start, start + 12))?.[0] ?? '';
  const verb = VERBS_BY_FIRST.get(first)?.find(
    (v) => plain.startsWith(v, start) && wordEndsAt(plain, start + v.length),
  );
  return (
    verb !== undefined &&
    !(kind !== 'proper' && NOUN_LIKE_VERBS.has(verb)) &&
    !COMPOUND_NOUNS.some((noun) => noun.endsWith(` ${first}`) && plain.slice(0, start + first.length).endsWith(noun))
  );
}

function isStop(plain: string, start: number): boolean {
  const first = /^[\p{L}\p{N}]+/u.exec(plain.slice(start, start + 12))?.[0] ?? '';
  const rest = plain.slice(start, start + 40);
  if (rest.startsWith('giúp việc')) return false;
  const stops = STOPS_BY_FIRST.get(first) ?? [];
  if (first === 'tổ' && rest.startsWith('tổ chức'))
    return !ORGANISATION_TAILS.some((tail) => rest.slice(8).startsWith(tail));
  return stops.some((stop) => rest.startsWith(stop) && wordEndsAt(plain, start + stop.length));
}
