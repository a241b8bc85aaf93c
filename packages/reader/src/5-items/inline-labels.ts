// Labels inside an item's own words: "… (Thời gian hoàn thành: quý II/2026; đơn vị chủ trì: Văn phòng Sở)".
import { readLabelledLine, type LineKind } from '../3-outline/labelled-lines.ts';
import { readPerson } from '../vietnamese/persons.ts';
import { beginsWithUnit, readUnits, type UnitName } from '../vietnamese/units.ts';

export type InlineLabel = { readonly kind: LineKind; readonly value: string; readonly start: number };

const INLINE =
  /(?:^|[.;(\n]\s*|\s[-–]\s)((?:thời (?:gian|hạn)|đơn vị|cơ quan|phòng|chủ trì|phối hợp|sản phẩm|kết quả|tiến độ|hoàn thành)[^:.;()\n]{0,40}):\s*([^;()\n]{2,200}?)(?=[;()\n]|\.\s+\p{Lu}|\.?\s*$)/giu;

/** "… (Sở Y tế chủ trì, phối hợp với Sở Tài chính)" at the end of an item. */
const BRACKETED =
  /\((?:giao\s+)?([^():;]{3,120}?)\s+(?:chủ trì|phụ trách|tham mưu|đảm nhiệm|thực hiện(?=\s*[,;)]))(?:\s+thực hiện)?(?:\s*[,;]\s*([^():;]{3,160}?)\s+phối hợp(?:\s+thực hiện)?|\s*[,;]?\s*phối hợp\s+(?:với\s+)?([^():;]{3,160}?))?(?:\s*[;,]\s*(?:hoàn thành|thời gian|thời hạn|trước|trong)[\s:][^()]{2,60})?\s*\)\s*[.;]?\s*$/iu;

/** "(do cơ quan mình trực tiếp thực hiện)" tells which works are meant, "(Văn phòng thực hiện)" who does this one. */
const CARRIES_OUT = /\sthực hiện\s*[,;)]/u;

function bracketed(text: string): InlineLabel[] {
  const m = BRACKETED.exec(text);
  if (!m?.[1] || (CARRIES_OUT.test(m[0]) && !beginsWithUnit(m[1]))) return [];
  const helpers = m[2] ?? m[3];
  const lead: InlineLabel = { kind: 'lead', value: m[1], start: text.indexOf(m[1], m.index) };
  return helpers
    ? [lead, { kind: 'coordinate', value: helpers, start: text.indexOf(helpers, m.index + m[1].length) }]
    : [lead];
}

/** "Mua sách cho thư viện (Hiệu trưởng).": a bracket at the end that holds nothing but names; behind a name it explains that. */
export function performersBehind(text: string): readonly UnitName[] {
  const m = /\s\(([^()]{3,120})\)\s*[.;]?\s*$/u.exec(text);
  if (!m?.[1] || explains(text.slice(0, m.index))) return [];
  const by = m.index + m[0].indexOf('(') + 1;
  const person = readPerson(m[1]);
  const list = person ? { units: [person], end: person.end } : readUnits(m[1]);
  if (!list || !/^\s*(?:$|phối hợp\s|[;,]\s*(?:hoàn thành|trước|trong|quý|tháng)\s)/iu.test(m[1].slice(list.end)))
    return [];
  return list.units.map((unit) => ({ ...unit, start: unit.start + by, end: unit.end + by }));
}

/** "gửi về Cơ quan Thường trực | (Sở Y tế)". */
function explains(before: string): boolean {
  return [...before.matchAll(/(?<![\p{L}\p{N}])[\p{L}]/gu)]
    .slice(-16)
    .some(({ index }) => readUnits(before, index)?.end === before.length);
}

/** Who, when and what is delivered, as labels in running text. Labels of other kinds are the item's own words. */
export function readInlineLabels(text: string): InlineLabel[] {
  const found = bracketed(text);
  for (const m of text.matchAll(INLINE)) {
    const line = readLabelledLine(`${m[1]}: ${m[2]}`);
    if (line && line.kind !== 'content' && line.kind !== 'other')
      found.push({ kind: line.kind, value: m[2] ?? '', start: m.index + m[0].length - (m[2]?.length ?? 0) });
  }
  return found;
}
