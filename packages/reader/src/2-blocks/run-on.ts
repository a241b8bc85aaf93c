// Items that stand one after another in one paragraph because their line breaks were lost: "5. Rà soát …. 6. Triển khai …".
// A marker inside a paragraph counts only where a sentence ended before it and it goes on with the list that the
// paragraph is in, so that "Điều 5. Nghị định" and "mục 1. Mở" stay as they are.
import type { Flow, Paragraph } from '../flow.ts';
import { romanValue } from '../vietnamese/label.ts';
import { cutParagraph } from './edit.ts';

const HEADING = /(?<=[.;:/)]\s+|^)((?=[IVX])X{0,3}(?:IX|IV|V?I{0,3}))\.\s+(?=\p{Lu}{2,}[\s,]+\p{Lu}{2,})/gu;
const NUMBER = /(?<=^|[.;:]["”)]?\s+)(\d{1,2})\.\s+(?=\p{Lu}\p{Ll})/gu;
const BULLET = /(?<=[.;:]\s+)[-–]\s+(?=\p{Lu}\p{Ll})/gu;

/** Parts run-on items; a paragraph without any stays the same object. */
export function splitRunOn(flow: readonly Flow[]): Flow[] {
  return flow.flatMap((item): Flow[] => (item.type === 'paragraph' && item.origin === 'body' ? partsOf(item) : [item]));
}

/** A part that a heading opened may hold run-on items of its own, so each part is looked at again. */
function partsOf(paragraph: Paragraph): Paragraph[] {
  const { text } = paragraph;
  const cuts = [...headingCuts(text), ...numberCuts(text), ...(/^[-–]\s/u.test(text) ? matchesOf(text, BULLET) : [])];
  if (cuts.length === 0) return [paragraph];
  const places = [...new Set([0, ...cuts, text.length])].toSorted((a, b) => a - b);
  return places
    .slice(1)
    .map((end, i) => cutParagraph(paragraph, places[i] ?? 0, end))
    .filter((part) => part.text !== '')
    .flatMap(partsOf);
}

const matchesOf = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((m) => m.index).filter((at) => at > 0);

/** "II. NỘI DUNG" inside a paragraph, and the end of its capitals; "ĐẾN NĂM 2030" is all heading. */
function headingCuts(text: string): number[] {
  const cuts: number[] = [];
  for (const m of text.matchAll(HEADING)) {
    if (!m[1] || romanValue(m[1]) === 0) continue;
    const end = capitalsEnd(text, m.index + m[0].length);
    if (m.index > 0) cuts.push(m.index);
    if (end < text.length) cuts.push(end);
  }
  return cuts;
}

function capitalsEnd(text: string, from: number): number {
  let end = from;
  for (const m of text.slice(from, from + 200).matchAll(/\S+\s*/gu)) {
    if (/\p{Ll}|^\d{1,2}[.)]/u.test(m[0])) break;
    end = from + m.index + m[0].length;
  }
  return end;
}

/** "… . 6. Triển khai": numbers that go on one by one from the one before. */
function numberCuts(text: string): number[] {
  const found = [...text.matchAll(NUMBER)].map((m) => ({ at: m.index, value: Number(m[1]) }));
  const cuts: number[] = [];
  found.forEach(({ at, value }, i) => {
    const before = found[i - 1];
    const next = found[i + 1];
    if (at > 0 && (before?.value === value - 1 || (value === 1 && next?.value === 2))) cuts.push(at);
  });
  return cuts;
}
