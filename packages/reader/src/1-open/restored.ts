// What was opened, with its damaged Vietnamese restored. A text file is restored line by line before it is opened, so that
// its headings and tables are found; of every other format the paragraphs are. Each changed word keeps what was read.
import { type Flow, type Paragraph, paragraphsOf, type RestoredSpan, type Span } from '../flow.ts';
import { type Restoration, type RestoreModel, restoreText } from '../vietnamese/restore/restore.ts';
import type { Opened } from './opened.ts';
import { decodeText } from './text/decode.ts';
import { openLines } from './text/open-text.ts';

export function restoreLines(bytes: Uint8Array, model: RestoreModel): Opened {
  const restoration = restoreText(decodeText(bytes), model);
  const opened = openLines(restoration.text);
  const spans = spansIn(opened.flow, restoration);
  return { ...opened, flow: withParagraphs(opened.flow, (each) => marked(each, spans.get(each.block) ?? [])) };
}

export function restoreFlow(opened: Opened, model: RestoreModel): Opened {
  const paragraphs = [...paragraphsOf(opened.flow)];
  const { text, words } = restoreText(paragraphs.map((each) => each.text).join(BETWEEN), model);
  const restored = new Map<number, Paragraph>();
  let from = 0;
  let next = 0;
  for (const paragraph of paragraphs) {
    let length = paragraph.text.length;
    const spans: RestoredSpan[] = [];
    for (let word = words[next]; word !== undefined && word.start < from + length; word = words[next]) {
      length += word.end - word.start - word.read.length;
      spans.push({ ...word, start: word.start - from, end: word.end - from });
      next += 1;
    }
    const rewritten = moved({ ...paragraph, text: text.slice(from, from + length) }, spans);
    restored.set(paragraph.block, marked(rewritten, spans));
    from += length + BETWEEN.length;
  }
  return { ...opened, flow: withParagraphs(opened.flow, (each) => restored.get(each.block) ?? each) };
}

/** A blank line, over which no word reaches. */
const BETWEEN = '\n\n';

function marked(paragraph: Paragraph, restored: readonly RestoredSpan[]): Paragraph {
  return restored.length === 0 ? paragraph : { ...paragraph, restored };
}

/** Styles and places, counted in what was read, are put where the same words stand now. */
function moved(paragraph: Paragraph, spans: readonly RestoredSpan[]): Paragraph {
  const steps = spans.map(({ start, end, read }) => ({ start, longer: end - start - read.length, read: read.length }));
  const place = (offset: number): number => {
    let shift = 0;
    for (const { start, longer, read } of steps) {
      const before = start - shift;
      if (offset <= before) break;
      if (offset < before + read) return Math.min(offset + shift, start + read + longer);
      shift += longer;
    }
    return offset + shift;
  };
  const all = <T extends Span>(list: readonly T[]): T[] =>
    list.map((each) => ({ ...each, start: place(each.start), end: place(each.end) }));
  const { places, styles, unsure } = paragraph;
  return {
    ...paragraph,
    styles: all(styles),
    ...(places ? { places: all(places) } : {}),
    ...(unsure ? { unsure: all(unsure) } : {}),
  };
}

function withParagraphs(flow: readonly Flow[], change: (paragraph: Paragraph) => Paragraph): Flow[] {
  return flow.map((item): Flow => {
    if (item.type === 'paragraph') return change(item);
    const rows = item.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, content: withParagraphs(cell.content, change) })),
    }));
    return { ...item, rows };
  });
}

type Word = Span & { readonly said: string; readonly block: number };

/** So far ahead the same two words are looked for where a line was left out: a page number, a rule of dashes. */
const AHEAD = 60;

/** Where the restored words of a text stand in the blocks that it was opened into: both say the same words in one order. */
function spansIn(flow: readonly Flow[], { text, words }: Restoration): Map<number, RestoredSpan[]> {
  const source = wordsOf(text, 0);
  const blocks = [...paragraphsOf(flow)].flatMap((paragraph) => wordsOf(paragraph.text, paragraph.block));
  const spans = new Map<number, RestoredSpan[]>();
  const against = aligned(source, blocks);
  let next = 0;
  for (const { start, end, read, sure } of words) {
    while ((source[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    let last = next;
    while ((source[last + 1]?.start ?? Number.POSITIVE_INFINITY) < end) last += 1;
    const first = against[next];
    const final = against[last];
    if (first === undefined || final?.block !== first.block) continue;
    const list = spans.get(first.block) ?? [];
    list.push({ start: first.start, end: final.end, read, sure });
    spans.set(first.block, list);
  }
  return spans;
}

function wordsOf(text: string, block: number): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ({ 0: said, index }) => ({
    said,
    block,
    start: index,
    end: index + said.length,
  }));
}

function aligned(source: readonly Word[], blocks: readonly Word[]): (Word | undefined)[] {
  const against: (Word | undefined)[] = [];
  let at = 0;
  for (const [index, word] of source.entries()) {
    const same = (place: number) =>
      blocks[place]?.said === word.said && (place === at || blocks[place + 1]?.said === source[index + 1]?.said);
    let place = at;
    while (place < at + AHEAD && !same(place)) place += 1;
    if (place === at + AHEAD) continue;
    against[index] = blocks[place];
    at = place + 1;
  }
  return against;
}
