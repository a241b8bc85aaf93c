// A document whose line breaks were lost on the way (copies from web pages): headings, items and bullets stand
// in one endless paragraph. They are told apart again by the sequence of their markers.
import type { Flow, Paragraph } from '../flow.ts';
import { romanValue } from '../vietnamese/label.ts';
import { isCapitals } from '../vietnamese/wording.ts';
import { cutParagraph } from './edit.ts';

const LONG = 700;
const ROMAN = /(?<=\s|^)((?=[IVX])X{0,3}(?:IX|IV|V?I{0,3}))\.\s+(?=\p{Lu}{2})/gu;
/** Titles that stand between a marker and the text without a stop: "1. Mục đích Xác định …". */
const BARE_TITLE =
  /^(\d{1,2}\.|[a-zđ]\))\s+(Mục đích|Yêu cầu|Mục tiêu chung|Mục tiêu cụ thể|Mục tiêu|Chỉ tiêu|Quan điểm|Đối tượng|Phạm vi)\s+(?=\p{Lu}|[-–]\s)/u;

/** Whether a paragraph holds the headings of a whole document in a row. */
export function isCollapsed(text: string): boolean {
  return text.length > LONG && sequence(text).length >= 2;
}

export function splitCollapsed(flow: readonly Flow[]): Flow[] {
  return flow.flatMap((item) => (item.type === 'paragraph' && isCollapsed(item.text) ? splitParagraph(item) : [item]));
}

function splitParagraph(paragraph: Paragraph): Paragraph[] {
  const cuts = new Set<number>([0, paragraph.text.length]);
  const headings = sequence(paragraph.text);
  for (const cut of openingCuts(paragraph.text, headings[0] ?? 0)) cuts.add(cut);
  headings.forEach((start, i) => {
    cuts.add(start);
    const end = headings[i + 1] ?? paragraph.text.length;
    for (const cut of sectionCuts(paragraph.text, start, end)) cuts.add(cut);
  });
  const places = [...cuts].toSorted((a, b) => a - b);
  return places
    .slice(1)
    .map((end, i) => cutParagraph(paragraph, places[i] ?? 0, end))
    .filter((p) => p.text !== '');
}

/** Places of "I.", "II.", "III." … in rising order from I. */
function sequence(text: string): number[] {
  const found: number[] = [];
  for (const match of text.matchAll(ROMAN)) {
    if (match[1] && romanValue(match[1]) === found.length + 1) found.push(match.index);
  }
  return found;
}

/** "KẾ HOẠCH | THỰC HIỆN … | Căn cứ …; | Ủy ban … như sau:" */
function openingCuts(text: string, end: number): number[] {
  const cuts: number[] = [];
  const kind = /^\s*(?:KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|QUYẾT ĐỊNH|PHƯƠNG ÁN)(?=\s)/u.exec(text);
  if (kind) cuts.push(kind[0].length);
  const body = /(?<=\s)(?:Căn cứ|Thực hiện|Triển khai|Để|Nhằm|Tiếp tục|Trên cơ sở)\s/u.exec(text.slice(0, end));
  if (body) cuts.push(body.index);
  for (const m of text
    .slice(0, end)
    .matchAll(/(?<=[;.])\s+(?=(?:Căn cứ|Thực hiện|Ủy ban nhân dân|UBND|Sở|Trên cơ sở)\s)/gu))
    cuts.push(m.index + m[0].length);
  return cuts;
}

function sectionCuts(text: string, start: number, end: number): number[] {
  const cuts: number[] = [];
  const section = text.slice(start, end);
  const title = capitalsEnd(section);
  if (title > 0) cuts.push(start + title);
  let wanted = 1;
  for (const m of section.matchAll(
    /(?<=[.;:…/]["”)]?\s|\p{Lu}\s|^)(?:(\d{1,2})\.\s+(?=\p{Lu})|([a-zđ])\)\s+(?=\p{Lu})|[-–+]\s+(?=\p{Lu}))/gu,
  )) {
    if (m.index < title) continue;
    if (m[1] !== undefined && Number(m[1]) !== wanted && Number(m[1]) !== 1) continue;
    if (m[1] !== undefined) wanted = Number(m[1]) + 1;
    cuts.push(start + m.index);
  }
  for (const cut of cuts.slice()) {
    const bare = BARE_TITLE.exec(text.slice(cut, Math.min(end, cut + 60)));
    if (bare) cuts.push(cut + bare[0].length);
  }
  for (const m of section.matchAll(
    /(?<=[.;])\s+(?=\((?:Chi tiết|Danh mục|Có |Kèm)|Trên đây là|Trong quá trình (?:tổ chức )?(?:triển khai )?thực hiện|Yêu cầu các)/gu,
  ))
    cuts.push(start + m.index + m[0].length);
  return cuts;
}

/** End of the capitals with which a section begins: "I. MỤC ĐÍCH, YÊU CẦU". */
function capitalsEnd(section: string): number {
  let end = 0;
  for (const m of section.matchAll(/\S+\s*/gu)) {
    if (m.index > 0 && !isCapitals(m[0], 1) && /\p{L}/u.test(m[0])) break;
    if (m.index > 0 && /^(?:\d{1,2}\.|[-–])\s/u.test(m[0])) break;
    end = m.index + m[0].length;
  }
  return end;
}
