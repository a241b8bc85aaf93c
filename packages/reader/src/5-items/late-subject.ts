// A subject that does not stand at the beginning: after an adverbial, a title with a colon, "giao", or the "do" of a passive.
import { readUnits, type UnitName } from '../vietnamese/units.ts';
import { readSubject } from './assignees.ts';

/** A subject after an adverbial: "Trên cơ sở …, các sở, ban, ngành … xây dựng", "Xét khen thưởng: Sau khi …, UBND xã …". */
export function readLateSubject(text: string): readonly UnitName[] | null {
  const order = /(?:^|[,;]\s*|\.\s+)giao\s+/iu.exec(text.slice(0, 400));
  const ordered = order && readUnits(text, order.index + order[0].length);
  if (ordered && /^\s+\p{Ll}/u.test(text.slice(ordered.end))) return ordered.units;
  const done = PERFORMED.exec(text);
  const performers = done && readUnits(text, done[0].length);
  if (performers && PERFORMS.test(text.slice(performers.end))) return performers.units;
  const titled = /^\p{Lu}[^:]{2,120}:\s+/u.exec(text);
  if (titled) {
    const after = text.slice(titled[0].length);
    const found = readSubject(after) ?? afterAdverbial(after) ?? namedBehind(titled[0], after);
    if (found) return found.map((u) => ({ ...u, start: u.start + titled[0].length, end: u.end + titled[0].length }));
  }
  return afterAdverbial(text) ?? ofLaterSentence(text);
}

/** "Triển lãm ảnh về cây di sản: Thư viện tỉnh; khai mạc …": a title of the work, and nothing but who does it. */
function namedBehind(title: string, after: string): readonly UnitName[] | null {
  const list = title.trim().split(/\s+/u).length >= 3 && !LISTS_OTHERS.test(title) ? readUnits(after) : null;
  return list && /^\p{Lu}/u.test(after) && /^\s*(?:;|\.\s*$|\.\s+\p{Lu}|$)/u.test(after.slice(list.end))
    ? list.units
    : null;
}
/** Who is asked, served or counted, and not who does the work. */
const LISTS_OTHERS =
  /(?<!\p{L})(?:thành phần|đối tượng|địa điểm|địa bàn|phạm vi|đại biểu|khách mời|mời|nơi|điểm cầu|gồm|kính gửi|như|sau|tại|cho|với|của|đến|các|những|trực thuộc|đơn vị|cơ quan)\s*:/iu;

/** "Tăng cường kiểm tra chợ hoa. Sở Công Thương | chủ trì …": the sentence that says who leads. */
function ofLaterSentence(text: string): readonly UnitName[] | null {
  for (const m of text.slice(0, 900).matchAll(/\.\s+(?=\p{Lu})/gu)) {
    const list = readUnits(text, m.index + m[0].length);
    if (list && /^\s+chủ trì(?![\p{L}])/u.test(text.slice(list.end))) return list.units;
  }
  return null;
}

/** "Việc đánh giá … do Phòng Nội vụ | thực hiện". */
const PERFORMED = /^(?:việc|công tác)\s[^.;]{5,200}?\sdo\s+/iu;
const PERFORMS = /^\s+(?:chủ trì|phụ trách|đảm nhiệm|đảm nhận|thực hiện|chịu trách nhiệm)(?![\p{L}])/iu;

const ADVERBIAL =
  /^(?:(?:trong )?thời gian tới|trên cơ sở|căn cứ|theo|sau khi|khi|để|nhằm|(?:hằng|hàng) (?:năm|quý|tháng|tuần)|định kỳ|cuối|đầu|kết thúc|vào|chậm nhất|trong quá trình|trước|từ|trong|với|thông qua|qua)[\s,]/iu;

function afterAdverbial(text: string): readonly UnitName[] | null {
  if (!ADVERBIAL.test(text)) return null;
  const found: { readonly units: readonly UnitName[]; readonly bound: boolean }[] = [];
  for (const m of text.slice(0, 900).matchAll(/,\s+/gu)) {
    if (/[.;]/u.test(text.slice(0, m.index).replace(/\d\.\d/gu, ''))) break;
    const list = readUnits(text, m.index + m[0].length);
    const rest = list ? text.slice(list.end) : '';
    if (list && SUBJECT_MODAL.test(rest))
      found.push({ units: list.units, bound: /^\s+(?:có|chịu) trách nhiệm/u.test(rest) });
  }
  const whenClause = /^(?:sau khi|khi)\s/iu.test(text);
  return (found.find((f) => f.bound) ?? (whenClause ? found.at(-1) : found[0]))?.units ?? null;
}
/** The predicate: a lower-case word that is no preposition and no conjunction. */
const SUBJECT_MODAL =
  /^(?:\s+\([^)]{0,60}\))?,?\s+(?!(?:và|hoặc|của|trong|để|cho|về|với|trên|tại|theo quy|nhằm|từ|đến|bằng|như|có liên|liên quan|ở|vào|khi|mà)(?![\p{L}]))\p{Ll}/u;

/** When, before the comma: "Trước ngày 10/11 hằng năm, | các đơn vị …". */
const DATED =
  /^(?:(?:hằng|hàng)\s(?:năm|quý|tháng|tuần)|định kỳ|trước ngày|chậm nhất|cuối|đầu|vào)(?![\p{L}])[^,;.:]{0,70},\s+/iu;

/** The subject right after the words that say when: it acts itself, whoever the heading names. */
export function readDatedSubject(text: string): readonly UnitName[] | null {
  const dated = DATED.exec(text);
  const list = dated && readUnits(text, dated[0].length);
  return list && SUBJECT_MODAL.test(text.slice(list.end)) ? list.units : null;
}
