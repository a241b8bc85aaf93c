// A stretch of a text round the place where most of what was sought stands closest together, cut at whole words, with the
// found pieces told from the rest.
import { type Asked, isAsked } from './asked.ts';
import { type Word, wordsOf } from './words.ts';

export type Piece = { readonly text: string; readonly found: boolean };

const LONGEST = 200;
/** Of the room that the found words leave, what goes before them: a sentence is read forwards. */
const BEFORE = 0.35;
const CUT = '… ';

export function snippetOf(text: string, asked: Asked, longest = LONGEST): readonly Piece[] {
  const words = [...wordsOf(text)];
  const hits = hitsOf(words, asked);
  const { start, end } = stretchOf(text, words, densest(hits, longest), longest);
  return piecesOf(text, start, end, hits);
}

type Hit = Word & { readonly which: readonly number[] };

/** The words that were sought, each with the numbers of those that it is. */
function hitsOf(words: readonly Word[], asked: Asked): readonly Hit[] {
  const sought = asked.flat();
  return words.flatMap((word) => {
    const which = sought.flatMap((one, number) => (isAsked(one, word) ? [number] : []));
    return which.length === 0 ? [] : [{ ...word, which }];
  });
}

type Stretch = { readonly start: number; readonly end: number };

/** From the first to the last found word of the stretch with most different ones, then with most, then the earliest. */
function densest(hits: readonly Hit[], longest: number): Stretch | undefined {
  let best: (Stretch & { readonly worth: number }) | undefined;
  const counts = new Map<number, number>();
  let last = -1;
  for (const [first, hit] of hits.entries()) {
    for (let next = hits[last + 1]; next !== undefined && fits(hit, next, longest); next = hits[last + 1]) {
      last += 1;
      for (const number of next.which) counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    const end = hits[last]?.end ?? hit.end;
    const different = [...counts.values()].filter((count) => count > 0).length;
    const worth = different * 1000 + last - first;
    if (best === undefined || worth > best.worth) best = { start: hit.start, end, worth };
    for (const number of hit.which) counts.set(number, (counts.get(number) ?? 0) - 1);
  }
  return best;
}

/** A word alone always does, however long. */
function fits(first: Hit, next: Hit, longest: number): boolean {
  return next === first || next.end - first.start <= longest - 2 * CUT.length;
}

/** With as much round the found words as there is room for; the beginning of the text where nothing was found. */
function stretchOf(text: string, words: readonly Word[], found: Stretch | undefined, longest: number): Stretch {
  if (text.length <= longest) return { start: 0, end: text.length };
  const room = longest - 2 * CUT.length;
  const core = found ?? { start: 0, end: 0 };
  const spare = Math.max(0, room - (core.end - core.start));
  const before = Math.max(core.start - spare * BEFORE, 0);
  // What is not needed on one side is used on the other.
  const from = Math.max(0, Math.min(before, text.length - room));
  const start = from === 0 ? 0 : (words.find((word) => word.start >= from)?.start ?? core.start);
  const to = start + room;
  const end = to >= text.length ? text.length : (words.findLast((word) => word.end <= to)?.end ?? to);
  return { start: Math.min(start, core.start), end: Math.max(end, Math.min(core.end, start + room)) };
}

function piecesOf(text: string, start: number, end: number, hits: readonly Hit[]): readonly Piece[] {
  const pieces: { text: string; found: boolean }[] = [];
  const add = (piece: string, found: boolean): void => {
    if (piece === '') return;
    const last = pieces.at(-1);
    if (last?.found === found) last.text += piece;
    else pieces.push({ text: piece, found });
  };
  let at = start;
  let wasHit = false;
  if (start > 0) add(CUT, false);
  for (const hit of hits) {
    if (hit.start < start || hit.end > end) continue;
    const between = text.slice(at, hit.start);
    // Found words next to each other are one found piece.
    add(between, wasHit && /^\s+$/.test(between));
    add(text.slice(hit.start, hit.end), true);
    at = hit.end;
    wasHit = true;
  }
  add(text.slice(at, end), false);
  if (end < text.length) add(CUT.trimEnd(), false);
  return pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\s/g, ' ') }));
}
