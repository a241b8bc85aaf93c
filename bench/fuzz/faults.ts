// What must hold for the answer to any file at all. Each fault is a sentence; none is the wish.
import { type Flow, paragraphsOf, problemMessage, type ReadingWithPasses, type Result } from '@sauro/reader';
import type { Kind } from './seeds.ts';
import { visibleText } from './visible-text.ts';

export async function faultsOf(result: Result<ReadingWithPasses>, bytes: Uint8Array, kind: Kind): Promise<string[]> {
  if (!result.ok) {
    const sentence = problemMessage(result.problem);
    return /\{\w+\}/.test(sentence) ? [`the problem leaves a blank: ${sentence}`] : [];
  }
  return [
    ...wrongBlocks(result.value.flow),
    ...wrongAnchors(result.value),
    ...(await lostText(result.value, bytes, kind)),
  ];
}

function wrongBlocks(flow: readonly Flow[]): string[] {
  const numbers = [...paragraphsOf(flow)].map(({ block }) => block);
  return numbers.every((block, index) => block === index) ? [] : ['blocks are not numbered in reading order'];
}

/** Every anchor points to a stretch of a block that there is. */
function wrongAnchors({ flow, ...rest }: ReadingWithPasses): string[] {
  const lengths = [...paragraphsOf(flow)].map(({ text }) => text.length);
  const wrong: string[] = [];
  const look = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('block' in value && 'start' in value && 'end' in value) {
      const { block, start, end } = value as { block: number; start: number; end: number };
      const length = lengths[block];
      if (length === undefined || start < 0 || end < start || end > length)
        wrong.push(`${path} points to ${block}:${start}-${end}, length ${length}`);
    }
    for (const [key, child] of Object.entries(value)) look(child, `${path}.${key}`);
  };
  look(rest, 'reading');
  return wrong.slice(0, 3);
}

/** pdfium joins page numbers to the lines beside them, so that the two sides of a PDF differ by a few. */
const FORGIVEN: Readonly<Record<Kind, number>> = { docx: 0, text: 0, html: 0, pdf: 8 };

/** Letters that are seen and stand in no block must be owned up to by doubts. */
async function lostText({ flow, doubts }: ReadingWithPasses, bytes: Uint8Array, kind: Kind): Promise<string[]> {
  const seen = await visibleText(bytes, kind);
  if (seen === undefined) return [];
  const missing = countLetters(seen);
  for (const { text } of paragraphsOf(flow)) {
    for (const letter of lettersOf(text)) missing.set(letter, (missing.get(letter) ?? 0) - 1);
  }
  const lost = [...missing.values()].reduce((sum, count) => sum + Math.max(0, count), 0);
  const owned = doubts.reduce(
    (sum, { code, details }) => sum + (code === 'text.lost' ? Number(details['count']) : 0),
    0,
  );
  return lost > owned + FORGIVEN[kind] ? [`${lost} letters are lost, ${owned} of them owned up to`] : [];
}

function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of lettersOf(text)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

function lettersOf(text: string): readonly string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? [];
}
