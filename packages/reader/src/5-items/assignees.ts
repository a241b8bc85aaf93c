// Who does a task: the lead and the coordinating units that a heading or an item's own words name.
// Spans are offsets into the text given, so that each name can be shown where it stands.
import type { Span } from '../flow.ts';
import { readPerson } from '../vietnamese/persons.ts';
import { splitUnits } from '../vietnamese/unit-cells.ts';
import { readUnits, type UnitName } from '../vietnamese/units.ts';
import { squeeze } from '../vietnamese/wording.ts';

export type Assignees = { readonly lead: readonly UnitName[]; readonly coordinate: readonly UnitName[] };

const NOBODY: Assignees = { lead: [], coordinate: [] };
/** Words before the units of a heading: "Đề nghị Hội Nông dân tỉnh". */
const ADDRESSING =
  /^(?=\p{L})(?:(?:kính )?(?:đề nghị|mời)\s*:?\s+|(?:giao|yêu cầu|đối với|trách nhiệm của|nhiệm vụ của|trách nhiệm|về phía|phân công)\s*:?\s+)?(?:(?:các\s+)?(?:ông|bà)(?:\s*(?:,|và)?\s*\(?bà\)?)?\s*:?\s+(?=(?:phó |chánh |tổ |hiệu )?(?:trưởng|giám đốc|chủ tịch|bí thư|thủ trưởng|văn phòng|thanh tra)(?![\p{L}])))?/iu;
const COORDINATING =
  /(?:^|[^\p{L}])phối\s+hợp(?:\s+(?:chặt chẽ|đồng bộ|hiệu quả|thường xuyên|tốt|kịp thời|cùng))*(\s+(?:với|cùng|cùng với))?\s+/giu;
/** "sự phối hợp giữa", "cơ quan phối hợp": the word is a noun or an attribute there. */
const NOT_COORDINATING =
  /(?:sự|công tác|quy chế|cơ chế|đơn vị|cơ quan|quan hệ|chương trình|tinh thần|(?<!đầu )mối)\s*$|tham mưu\s+(?:cho\s+)?(?:UBND|Ủy ban nhân dân)[^,;.]{0,40}$/iu;
const SUBJECT_VERB =
  /^[\s,]*(?:\([^)]{0,80}\)\s*)?(?:(?:có|chịu) trách nhiệm|chủ trì|phối hợp|là|căn cứ|theo|trên cơ sở|tiếp tục|chủ động|tích cực|tổ chức|thực hiện|xây dựng|triển khai|tham mưu|hướng dẫn|tăng cường|rà soát|định kỳ|thường xuyên|kịp thời|\p{Ll}+)/u;

/**
 * The units that a heading assigns what stands under it to: "1. Sở Y tế", "b) Sở A chủ trì, phối hợp với các Sở, ngành:".
 * Null where the heading names no unit as the one who acts.
 */
export function readHeading(heading: string): Assignees | null {
  const text = heading.replace(/[\s:.;]+$/u, '');
  const person = readPerson(text);
  if (person) return { lead: [person], coordinate: [] };
  const skip = ADDRESSING.exec(text)?.[0].length ?? 0;
  const bracket = /\(\s*(?:giao\s+)?([^()]{3,120}?)\s+chủ trì[^()]*\)\s*$/iu.exec(text);
  if (bracket?.[1])
    return { lead: shift(splitUnits(bracket[1]), text.indexOf(bracket[1], bracket.index)), coordinate: [] };
  const list = readUnits(text, skip);
  if (list && /^[\s,]*(?:chủ trì|làm đầu mối|là cơ quan|phối hợp)/iu.test(text.slice(list.end)))
    return { lead: list.units, coordinate: coordinating(text, list.end) };
  if (list && list.end >= text.length) return { lead: cellUnits(text, skip), coordinate: [] };
  if (SHARED_HEAD.test(text.slice(skip)) || (list && isAttribute(text.slice(list.end), text.slice(skip))))
    return { lead: cellUnits(text, skip), coordinate: [] };
  return list && isNameOnly(text, list.end) ? { lead: cellUnits(text, skip), coordinate: [] } : null;
}

/** A heading that is nothing but the names of those who act, however many. */
export function namesOnly(heading: string): boolean {
  const text = heading.replace(/[\s:.;]+$/u, '');
  return (readUnits(text, ADDRESSING.exec(text)?.[0].length ?? 0)?.end ?? 0) >= text.length;
}

const SHARED_HEAD =
  /^(?:các\s+)?(?:sở|phòng|ban|trung tâm|trường|chi cục|bộ|hội|(?:ubnd|ủy ban nhân dân)\s+(?:các\s+)?(?:xã|phường|đặc khu))\s*:\s*\p{Lu}/iu;

/** "Các phòng, ban | tham gia tập huấn": a heading may tell which of the units it means. */
function isAttribute(rest: string, names: string): boolean {
  return (
    /^(?:các|những|cán bộ|công chức|viên chức|giáo viên|học viên|người dân)\s|^(?:cán bộ|công chức),/iu.test(names) &&
    /^\s+(?:được|tham gia|có|là thành viên|đóng trên|thụ hưởng|chịu sự)\s[^.;:]{2,60}$/u.test(rest)
  );
}

/** What is left after the names is a name too, not a predicate: "Phòng Tổ chức, biên chế". */
function isNameOnly(text: string, end: number): boolean {
  const rest = text.slice(end).replace(/\s+xây dựng$/u, '');
  return (
    rest.split(/\s+/u).length <= 8 && /^\s*,\s*\p{Ll}/u.test(rest) && !/[.;:]/u.test(rest) && readVerb(rest) === null
  );
}

const VERBS =
  /(?:^|\s|,)(?:chủ trì|phối hợp|phụ trách|tham mưu|thực hiện|xây dựng|triển khai|tổ chức (?:thực hiện|triển khai|xây dựng|kiểm tra)|rà soát|báo cáo|hướng dẫn|kiểm tra|đôn đốc|chỉ đạo|tuyên truyền)(?=\s|,|$)/u;
const readVerb = (text: string) => VERBS.exec(text);

function cellUnits(text: string, skip: number): UnitName[] {
  return shift(splitUnits(text.slice(skip)), skip);
}

const shift = (units: readonly UnitName[], by: number): UnitName[] =>
  units.map((u) => ({ ...u, start: u.start + by, end: u.end + by }));

/**
 * The subject of a lead-in that opens a list: "Các đơn vị trực thuộc thực hiện các nội dung sau:", or those whom it
 * makes act: "Chỉ đạo các ngân hàng thương mại …, cụ thể như sau:".
 */
export function readLeadIn(text: string): Assignees | null {
  const own = readSubject(text);
  if (own) return { lead: own, coordinate: coordinating(text, 0) };
  const told = /^(?:chỉ đạo|yêu cầu|giao|đề nghị|phân công)\s+/iu.exec(text);
  const list = told && readUnits(text, told[0].length);
  return list ? { lead: list.units, coordinate: [] } : null;
}

/**
 * Under a heading that names a unit, "Yêu cầu các đơn vị …" tells what that unit does. A colon right behind the names
 * addresses them: "Đề nghị Hội Nông dân tỉnh: …".
 */
export function isOrder(text: string): boolean {
  const order = /^(?:yêu cầu|đề nghị|giao|phân công)\s+/iu.exec(text);
  const addressed = order === null ? '' : text.slice(readUnits(text, order[0].length)?.end ?? 0);
  return order !== null && (!/^\s*:/u.test(addressed) || LISTS_NAMES.test(addressed));
}

/** ": Trung Quốc, Ấn Độ": names go on behind the colon, and no work begins there. */
const LISTS_NAMES = /^\s*:\s*\p{Lu}\p{L}*\s+\p{Lu}/u;

/** The units that an item's own words make its subject, or null: "Sở Tài chính chủ trì …", "Công an tỉnh: Xây dựng …". */
export function readSubject(text: string): readonly UnitName[] | null {
  const person = readPerson(text);
  if (person && person.end < text.length) return [person];
  const skip = ADDRESSING.exec(text)?.[0].length ?? 0;
  const list = readUnits(text, skip);
  if (!list) return null;
  const rest = text.slice(list.end);
  const ordered = ISSUER.test(text.slice(skip, list.end)) ? /^\s+(?:đề nghị|yêu cầu|giao)\s+/u.exec(rest) : null;
  if (ordered) return readUnits(text, list.end + ordered[0].length)?.units ?? null;
  if (/^\s*:/u.test(rest)) return list.units;
  const agent = agentOf(text, list.end);
  if (agent) return agent;
  const told = TOLD_WHICH.exec(rest);
  if (told) return withTail(text, list.units, list.end + told[0].length);
  if (NAME_GOES_ON.test(rest) && list.units.length === 1) return cellUnits(text.slice(0, text.indexOf(':')), skip);
  const colon = text.indexOf(':');
  if (colon > list.end && colon < 220 && /^\s*[,;]/u.test(rest) && !VERBS.test(text.slice(skip, colon)))
    return cellUnits(text.slice(0, colon).replace(BOUND, ''), skip);
  const shared = /^(?:các\s+)?(?:sở|phòng|ban)$/iu.test(list.units[0]?.text ?? '');
  return !shared && SUBJECT_VERB.test(rest) && !isMannerOnly(list.units, text) ? list.units : null;
}

/** "… chịu trách nhiệm:" opens the list of what they do. */
const BOUND = /\s+(?:(?:có|chịu)\s+(?:trách\s+)?nhiệm(?:\s+vụ)?)(?:\s+sau)?$/iu;

/**
 * "Các hộ dân được | Công an xã | hướng dẫn …": who acts stands behind the word of the passive. "Các đơn vị được UBND tỉnh
 * giao nhiệm vụ …" tells which units are meant.
 */
function agentOf(text: string, end: number): readonly UnitName[] | null {
  const passive = /^\s+được\s+/u.exec(text.slice(end));
  const agent = passive && readUnits(text, end + passive[0].length);
  const rest = agent ? text.slice(agent.end) : '';
  if (!/^\s+\p{Ll}/u.test(rest) || CHOOSES.test(rest) || ACTS_LATER.test(rest)) return null;
  return agent?.units ?? null;
}
const CHOOSES =
  /^\s+(?:giao|phân công|chọn|chỉ định|ủy quyền|cho phép|phê duyệt|công nhận|cấp|mời|yêu cầu|đề nghị|thành lập|ban hành)(?![\p{L}])/u;
const ACTS_LATER = /(?:^|[\s,])(?:(?:có|chịu) trách nhiệm|chủ động|phải|cần|chủ trì|phối hợp)(?![\p{L}])/u;

/** "Các doanh nghiệp | tham gia chương trình: …": which of them is meant, up to the colon. */
const TOLD_WHICH =
  /^\s+(?:tham gia|được (?:giao|kiểm tra|phân công|chọn)|thụ hưởng|có liên quan)(?:\s[^.;:]{2,60})?(?=\s*:)/u;

function withTail(text: string, units: readonly UnitName[], end: number): readonly UnitName[] {
  const last = units.at(-1);
  return last ? [...units.slice(0, -1), { ...last, end, text: squeeze(text.slice(last.start, end)) }] : units;
}

/** "Ban Tổ chức | xây dựng Đảng:": lower-case words before the colon that end in the proper name of what they are of. */
const NAME_GOES_ON = /^(?:\s\p{Ll}+){1,3}\s(?:Đảng|Đoàn|Hội|Đội|Sở|Nhà nước)\s*:/u;

/** "UBND tỉnh yêu cầu các sở …": those whom the issuer tells act, not the issuer. */
const ISSUER =
  /^(?:chủ tịch\s+)?(?:ubnd|ủy ban nhân dân)\s+(?:tỉnh|thành phố|xã|phường|đặc khu)|^(?:ban thường vụ|ban chấp hành|thường trực|tỉnh ủy|thành ủy|đảng ủy|bộ trưởng|giám đốc|hiệu trưởng)(?![\p{L}])/iu;

/** "Cấp ủy, chính quyền các cấp, …" stands; "Đơn vị đầu mối, chủ trì …" tells what the heading's unit is. */
function isMannerOnly(units: readonly UnitName[], text: string): boolean {
  return (
    /^(?:là\s+)?(?:đơn vị|cơ quan|bộ phận)\s+(?:đầu mối|thường trực|chủ trì)/iu.test(text) &&
    !text.startsWith('Cơ quan Thường trực') &&
    units.length === 1
  );
}

/** Units named after "phối hợp (với)": none where a verb follows at once ("phối hợp tham mưu"). */
export function coordinating(text: string, from = 0): readonly UnitName[] {
  const found: UnitName[] = [...helpersByRole(text, from), ...helpersAfterLead(text, from)];
  for (const match of text.matchAll(COORDINATING)) {
    if (match.index < from || NOT_COORDINATING.test(text.slice(0, match.index + 1))) continue;
    const at = match.index + match[0].length;
    const list = readUnits(text, at);
    if (!list || /^\s+chủ trì(?![\p{L}])/u.test(text.slice(list.end))) continue;
    for (const unit of list.units)
      if (!found.some((known) => known.text.toLowerCase() === unit.text.toLowerCase())) found.push(unit);
  }
  return found;
}

/** "…, các cơ quan phối hợp có trách nhiệm …", "… cùng làm …": they are called by what they do. */
function helpersByRole(text: string, from: number): UnitName[] {
  const role =
    /(?<=[,;.]\s)[Cc]ác (?:cơ quan|đơn vị)(?:, (?:cơ quan|đơn vị|địa phương))* phối hợp(?=\s(?:(?:có|chịu) trách nhiệm|(?:chủ động|tích cực)\s|(?:cùng|cần|phải)\s(?!với\s|(?:các|những)\s)\p{Ll}))/u;
  const match = role.exec(text);
  if (!match || match.index < from) return [];
  return [{ text: match[0], start: match.index, end: match.index + match[0].length }];
}

/** "Sở Y tế chủ trì; Công an tỉnh, UBND các xã | phối hợp thực hiện.": a clause of their own names them. */
function helpersAfterLead(text: string, from: number): readonly UnitName[] {
  const lead = /(?<![\p{L}])chủ trì(?:\s+thực hiện)?\s*[;,]\s*/iu.exec(text);
  const list = lead && lead.index >= from ? readUnits(text, lead.index + lead[0].length) : null;
  return list && /^\s+(?:cùng\s+)?phối hợp(?:\s+thực hiện)?\s*(?:[.;]|$)/iu.test(text.slice(list.end))
    ? list.units
    : [];
}

/** "trong phạm vi chức năng, nhiệm vụ của mình": says nothing of who. */
const WITHIN_POWERS =
  /,?\s+(?:trong phạm vi|theo)\s+(?:quy định|quản lý|chức năng|thẩm quyền|nhiệm vụ|lĩnh vực)(?:[^;]{0,60}?(?:của mình|(?:quản lý |phụ trách )?được giao|quản lý|phụ trách)|(?=\s*[.;]?\s*$))/giu;

/** Units of a clause-wise line: "Sở A chủ trì …; Sở B và các cơ quan liên quan phối hợp …". */
export function readPerformers(line: string): Assignees {
  const lead: UnitName[] = [];
  const coordinate: UnitName[] = [];
  const plain = line.replace(WITHIN_POWERS, '');
  if (!VERBS.test(plain)) return { ...NOBODY, lead: splitUnits(plain) };
  let offset = 0;
  for (const clause of line.split(';')) {
    const skip = clause.length - clause.trimStart().length;
    const list = readUnits(clause, skip);
    const helps = list && /^\s*(?:cùng\s+)?phối hợp(?:\s+thực hiện)?\s*\.?$/iu.test(clause.slice(list.end));
    if (list) (helps ? coordinate : lead).push(...shift(list.units, offset));
    coordinate.push(...shift(coordinating(clause), offset));
    offset += clause.length + 1;
  }
  return { lead, coordinate };
}

export const spanOf = (units: readonly Span[]): Span | null => {
  const first = units[0];
  const last = units.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
};
