// Paragraphs as their author meant them: one that a page or a stray line break cut is joined, several in one are parted.
import { readLabel } from '../vietnamese/label.ts';
import type { Flow, Paragraph } from '../flow.ts';
import { endsSentence, startsLower, startsUpper } from '../vietnamese/wording.ts';
import { boldShare, cutParagraph, joinParagraphs } from './edit.ts';

/** Lines inside one paragraph that are items of their own: each begins with a marker, or a sentence ended before it. */
export function splitLines(flow: readonly Flow[]): Flow[] {
  return flow.flatMap((item): Flow[] => (item.type === 'paragraph' ? partsOf(item) : [item]));
}

function partsOf(paragraph: Paragraph): Paragraph[] {
  const cuts = [0];
  for (const match of paragraph.text.matchAll(/\n/gu)) {
    const before = paragraph.text.slice(cuts.at(-1) ?? 0, match.index).trim();
    const after = paragraph.text.slice(match.index + 1).trim();
    if (before === '' || after === '') continue;
    const ended = /[.;:…]["”)]*$/u.test(before);
    if (
      (readLabel(after) !== null && !/(?:số|mục|điểm|khoản|điều|ngày|tháng|năm)$/iu.test(before)) ||
      (ended && startsUpper(after))
    )
      cuts.push(match.index + 1);
  }
  if (cuts.length === 1) return [paragraph];
  return cuts
    .map((from, i) => cutParagraph(paragraph, from, cuts[i + 1] ?? paragraph.text.length))
    .filter((p) => p.text !== '');
}

/** Words after which a sentence cannot end: what stands in the next paragraph goes on with it. */
const OPEN_END =
  /(?:[,–-]|\s(?:và|của|các|những|về|cho|trong|với|theo|tại|để|là|số|hoặc|do|từ|đến|bằng|một|thành|phát triển|tỉnh|xã|phường|Nghị quyết|Quyết định|Kế hoạch))$/u;

/** "… trên địa bàn tỉnh" may be the end of a title: only the name of a place goes on with it. */
const PLACE_END = /\s(?:tỉnh|xã|phường)$/u;

/** "… về chuyển đổi số" ends a title: only the number of a document goes on with it. */
const NUMBER_SIGN = /\ssố$/u;

/** A sentence that a page break cut in two is one paragraph again. */
export function joinBroken(flow: readonly Flow[]): Flow[] {
  const joined: Flow[] = [];
  for (const item of flow) {
    const last = joined.at(-1);
    if (item.type === 'paragraph' && last?.type === 'paragraph' && goesOn(last, item))
      joined[joined.length - 1] = joinParagraphs(last, item, glueOf(last.text, item.text));
    else joined.push(item);
  }
  return joined;
}

function goesOn(first: Paragraph, second: Paragraph): boolean {
  if (first.origin !== second.origin || second.origin !== 'body' || first.text.length < 40) return false;
  if (
    endsSentence(first.text) ||
    /[:)]$/u.test(first.text.trimEnd()) ||
    first.heading !== undefined ||
    second.heading !== undefined
  )
    return false;
  if (first.align === 'center' || second.align === 'center' || boldShare(first) > 0.8 !== boldShare(second) > 0.8)
    return false;
  if (startsLower(second.text)) return readLabel(second.text) === null;
  return (
    OPEN_END.test(first.text.trimEnd()) &&
    (!NUMBER_SIGN.test(first.text.trimEnd()) || /^\d/u.test(second.text)) &&
    (!PLACE_END.test(first.text.trimEnd()) || /^\p{Lu}\S*\s\p{Lu}/u.test(second.text)) &&
    readLabel(second.text) === null &&
    !/^(?:Căn cứ|Thực hiện|Nơi nhận|KẾ HOẠCH|QUYẾT ĐỊNH)/u.test(second.text) &&
    /^[\p{Lu}\d“"]/u.test(second.text)
  );
}

const glueOf = (first: string, second: string) =>
  /[\p{L}\p{N}]-$/u.test(first) && /^[\p{L}\p{N}]/u.test(second) ? '' : ' ';
