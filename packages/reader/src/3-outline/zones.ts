// The zones of a document: its head, its body, the closing lines with recipients and signature, and its annexes.
// A decision that issues a plan has two heads: what the plan says begins at the second.
import { textOf } from '../2-blocks/edit.ts';
import type { Flow } from '../flow.ts';
import { readLabel } from '../vietnamese/label.ts';
import { countWords, fold, isCapitals, squeeze } from '../vietnamese/wording.ts';
import { goesOnWithDuty } from './duty-articles.ts';
import { partOfHeading } from './parts.ts';

export type Zone = 'head' | 'body' | 'closing' | 'annex';
export type Zoned = { readonly item: Flow; readonly zone: Zone };

/** By its letters alone: a scan gives them other marks ("Nơi nhân:"). */
const RECIPIENTS = /^\s*\*{0,3}noi\s+nh[ao]n\s*(?::|$|-)/u;
const namesRecipients = (text: string) => RECIPIENTS.test(fold(text));
/** "Q. GIÁM ĐỐC", and not "QUÝ I". */
const SIGNING = /^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T)(?:\s*\.\s*|\s+)\p{Lu}{2,}/u;
const ATTACHED =
  /^\(?\s*(?:(?:được\s+)?ban hành\s+)?(?:kèm theo|theo)\s+(?:quyết định|công văn|tờ trình|nghị quyết|văn bản)/iu;
const KIND_LINE = /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|QUY CHẾ|HƯỚNG DẪN|DỰ ÁN)(?:\s|$)/u;
const ANNEX = /^(?:PHỤ LỤC|Phụ lục|DANH MỤC|BIỂU MẪU|Mẫu số|MẪU SỐ|BIỂU SỐ)/u;

/** Each block with its zone, in reading order. */
export function zonesOf(flow: readonly Flow[]): Zoned[] {
  const start = attachedStart(flow);
  let zone: Zone = 'head';
  let opened = false;
  let duty = false;
  return flow.map((item, i) => {
    duty = i < start && goesOnWithDuty(duty, item);
    if (i < start) return { item, zone: duty ? 'body' : 'head' };
    zone = nextZone(zone, item, { next: flow[i + 1], opened, signs: signsAt(flow, i) });
    opened ||= item.type === 'paragraph' && isOpening(item.text);
    return { item, zone: isPageFurniture(item) ? 'head' : zone };
  });
}

function isPageFurniture(item: Flow): boolean {
  return item.type === 'paragraph' && item.origin !== 'body' && item.origin !== 'textbox';
}

/** The paragraph that says on what grounds the plan is issued: a full text, not a line of the letterhead or the title. */
function isOpening(text: string): boolean {
  return countWords(text) >= 14 && /[.;:,]\s*$/u.test(text) && !isCapitals(text);
}

const OFFICE =
  /^(?:(?:PHÓ |QUYỀN )?(?:GIÁM ĐỐC|CHỦ TỊCH|HIỆU TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|VIỆN TRƯỞNG|BÍ THƯ|CHÁNH ÁN|CHỈ HUY TRƯỞNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|CHÍNH ỦY))(?!\p{L})/u;
const SIGNING_LINES = 12;

/** "GIÁM ĐỐC CÔNG AN TỈNH   GIÁM ĐỐC SỞ Y TẾ" without "TM." or "KT.": below it stand names until the recipients or the end. */
function signsAt(flow: readonly Flow[], at: number): boolean {
  const item = flow[at];
  if (item?.type !== 'paragraph' || !OFFICE.test(item.text.trim()) || !isCapitals(item.text)) return false;
  const rest = flow.slice(at + 1, at + 1 + SIGNING_LINES);
  const end = rest.findIndex((next) => next.type === 'paragraph' && namesRecipients(next.text));
  const block = end < 0 ? rest : rest.slice(0, end);
  const closes = end >= 0 || at + 1 + rest.length === flow.length;
  return closes && block.length > 0 && block.every(isNameLine);
}

const isNameLine = (item: Flow) =>
  item.type === 'paragraph' &&
  readLabel(item.text) === null &&
  countWords(item.text) <= 16 &&
  !/[.;:]$/u.test(item.text.trim());

type Around = { readonly next: Flow | undefined; readonly opened: boolean; readonly signs: boolean };

function nextZone(zone: Zone, item: Flow, { next, opened, signs }: Around): Zone {
  const text = item.type === 'paragraph' ? item.text.trim() : '';
  if (item.type === 'table') return zoneOfTable(zone, item);
  if (isAnnexTitle(text, zone)) return 'annex';
  if (zone === 'head' && (opensBody(text) || (opened && opensLate(text)))) return 'body';
  if (
    (zone === 'body' || zone === 'head') &&
    (signs || namesRecipients(text) || (SIGNING.test(text) && !/[.;]$/u.test(text)))
  )
    return zone === 'head' ? 'head' : 'closing';
  if (zone === 'annex' && namesRecipients(text) && next !== undefined) return 'closing';
  return zone;
}

function zoneOfTable(zone: Zone, table: Flow): Zone {
  if (table.type !== 'table') return zone;
  const text = textOf([table]);
  if (zone === 'body' && table.columns <= 3 && /noi\s+nh[ao]n\s*:/u.test(fold(text))) return 'closing';
  if (zone === 'head' && table.columns >= 4 && table.rows.length > 2) return 'body';
  return zone;
}

/** "PHỤ LỤC I" on a line of its own; inside the body only with the title form, never a citation. */
function isAnnexTitle(text: string, zone: Zone): boolean {
  if (!ANNEX.test(text) || countWords(text) > (text.startsWith('PHỤ LỤC') ? 90 : 40)) return false;
  if (/^(?:PHỤ LỤC|Phụ lục)/u.test(text))
    return (
      zone !== 'head' &&
      readLabel(text)?.kind === 'annex' &&
      !/^phụ lục\s+(?:\S+\s+)?(?:kèm|đính|gửi|của|ban hành|này)/iu.test(text)
    );
  return zone === 'closing';
}

/** The first marked heading or the part of a plan that needs none. */
function opensBody(text: string): boolean {
  const label = readLabel(text);
  if (!label) return false;
  if (label.kind === 'number') return label.value === 1;
  return ['part', 'chapter', 'section', 'article', 'roman', 'upper'].includes(label.kind) && label.value === 1;
}

/** After the opening a heading opens the body even without a numeral, or with a later one where the first was lost. */
function opensLate(text: string): boolean {
  const label = readLabel(text);
  if (label)
    return (
      ['roman', 'upper', 'number'].includes(label.kind) &&
      partOfHeading(text.slice(label.length)) !== null &&
      countWords(text) <= 16
    );
  return isCapitals(text, 6) && countWords(text) <= 14 && partOfHeading(text) !== null;
}

/** Where a plan attached to a decision or a letter begins: its own title line followed by "(Kèm theo Quyết định …)"; else 0. */
function attachedStart(flow: readonly Flow[]): number {
  const lines = flow.map((item) => (item.type === 'paragraph' ? squeeze(item.text) : ''));
  const plan = lines.findIndex(
    (line, i) => i > 0 && KIND_LINE.test(line) && lines.slice(i, i + 5).some((near) => ATTACHED.test(near)),
  );
  return Math.max(plan, 0);
}
