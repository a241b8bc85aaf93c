// Font, colour, size and alignment of the text: annex I, part I, I.4 and II.6.
import type { Layout, SetParagraph, SetRun } from '@sauro/reader/layout';
import { FONT } from '../official-form.ts';
import type { Edit, Told } from './finding.ts';
import { shown } from './page-rules.ts';
import type { Parts } from './parts.ts';

/** Fonts of signs: a bullet or a box has no letters to set in another. */
export const SIGNS =
  /^(?:symbol|wingdings|webdings|marlett|zapf|ms gothic|segoe ui (?:symbol|emoji)|cambria math|opensymbol|mt extra)/iu;
const HAS_LETTERS = /\p{L}{2}/u;
const [LEAST, MOST] = [13, 14];

export function checkType(layout: Layout, parts: Parts): Told[] {
  return [...fonts(layout), ...colours(layout), ...sizes(layout, parts), ...alignment(layout, parts)];
}

type Where = { readonly count: number; readonly first: number };

/** Counts paragraphs by what some of their runs have. */
function by(paragraphs: readonly SetParagraph[], keyOf: (run: SetRun) => string | undefined): Map<string, Where> {
  const found = new Map<string, Where>();
  for (const [index, { runs }] of paragraphs.entries()) {
    const keys = new Set(runs.filter(({ text }) => HAS_LETTERS.test(text)).map(keyOf));
    for (const key of keys) {
      if (key === undefined) continue;
      const before = found.get(key);
      found.set(key, { count: (before?.count ?? 0) + 1, first: before?.first ?? index });
    }
  }
  return found;
}

function fonts({ paragraphs, oldFonts }: Layout): Told[] {
  const others = by(paragraphs, ({ font }) => (font === FONT || SIGNS.test(font) ? undefined : font));
  // Renaming the font of text in an old code would make it unreadable.
  const fix = oldFonts.length === 0 ? { says: FONT, edits: [{ type: 'font' } as const] } : undefined;
  return [...others].map(([found, { count, first }]) => ({
    code: oldFonts.includes(found) ? ('type.old-font' as const) : ('type.font' as const),
    details: { found, count },
    at: { paragraph: first },
    ...(fix !== undefined && { fix }),
  }));
}

function colours({ paragraphs }: Layout): Told[] {
  const found = by(paragraphs, ({ color }) => (isBlack(color) ? undefined : color.toUpperCase()));
  return [...found].map(([colour, { count, first }]) => ({
    code: 'type.colour',
    details: { found: colour, count },
    at: { paragraph: first },
  }));
}

/** Nearly black is printed black. */
function isBlack(colour: string): boolean {
  if (!/^[\da-f]{6}$/iu.test(colour)) return true;
  return [0, 2, 4].every((at) => Number.parseInt(colour.slice(at, at + 2), 16) < 0x40);
}

function sizes({ paragraphs }: Layout, { body }: Parts): Told[] {
  const found = new Map<number, { first: number; count: number; edits: Edit[] }>();
  for (const index of body) {
    // On the right stands the unit of a table, which is set smaller.
    if (paragraphs[index]?.align === 'right') continue;
    const wrong = (paragraphs[index]?.runs ?? []).filter(
      ({ size, text }) => HAS_LETTERS.test(text) && (size < LEAST || size > MOST),
    );
    for (const size of new Set(wrong.map((run) => run.size))) {
      const one = found.get(size) ?? { first: index, count: 0, edits: [] };
      const points = size < LEAST ? LEAST : MOST;
      const edits = wrong
        .filter((run) => run.size === size)
        .map((run): Edit => ({ type: 'size', run: run.ordinal, points }));
      found.set(size, { ...one, count: one.count + 1, edits: [...one.edits, ...edits] });
    }
  }
  return [...found].map(([size, { first, count, edits }]) => ({
    code: 'type.size',
    details: { found: shown(size), count },
    at: { paragraph: first },
    fix: { says: String(size < LEAST ? LEAST : MOST), edits },
  }));
}

/** Lines shorter than this look the same however they lie. */
const LONG = 120;

function alignment({ paragraphs }: Layout, { body }: Parts): Told[] {
  const long = body.filter((index) => (paragraphs[index]?.text.length ?? 0) > LONG);
  const ragged = long.filter((index) => paragraphs[index]?.align !== 'justify');
  const [first] = ragged;
  if (first === undefined || ragged.length * 10 < long.length) return [];
  return [{ code: 'type.align', details: { count: ragged.length, of: long.length }, at: { paragraph: first } }];
}
