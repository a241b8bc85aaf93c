// The corrected copy: only what is certain is changed, in the text of the part itself, so that every other byte of it stays
// as it was; parts without a change are the same bytes.
import type { Layout } from '@sauro/reader/layout';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Edit } from './finding.ts';
import { withFont } from './fix-fonts.ts';
import { withPageNumber } from './fix-page-number.ts';
import { fixedRun } from './fix-runs.ts';
import { fixedSection } from './fix-sections.ts';

/** Parts whose text is set in the fonts of the document. */
const WITH_FONTS = /^word\/(?:styles|document|header\d*|footer\d*|footnotes|endnotes)\.xml$/u;

/** Undefined for a file whose XML is written in another way than ours can change safely. */
export function fixed(bytes: Uint8Array, layout: Layout, edits: readonly Edit[]): Uint8Array | undefined {
  const parts = unzipSync(bytes);
  const main = parts[layout.main];
  if (main === undefined) return undefined;
  const source = strFromU8(main);
  if (!isPlain(source)) return undefined;
  parts[layout.main] = strToU8(edited(source, edits));
  if (edits.some(({ type }) => type === 'font')) {
    for (const [name, part] of Object.entries(parts)) {
      if (name !== layout.main && !WITH_FONTS.test(name)) continue;
      const before = strFromU8(part);
      const after = withFont(before);
      if (after !== before) parts[name] = strToU8(after);
    }
  }
  const numbered = edits.some(({ type }) => type === 'page-number') ? withPageNumber(parts, layout.main) : parts;
  return zipSync(numbered, { mtime: ZIP_TIME, level: 6 });
}

/** ZIP keeps local time without a zone, so this is built from local fields; the moment means nothing. */
const ZIP_TIME = new Date(2020, 2, 5);

/** Elements are counted by their tags: the usual prefix, UTF-8, and no place where a tag is text. */
function isPlain(source: string): boolean {
  return source.includes('<w:body') && !/<!--|<!\[CDATA\[|\ufffd/u.test(source);
}

function edited(source: string, edits: readonly Edit[]): string {
  const bySection = groupBy(edits, (edit) => ('section' in edit ? edit.section : undefined));
  const byRun = groupBy(edits, (edit) => ('run' in edit ? edit.run : undefined));
  const changes = [
    ...pieces(source, /<w:sectPr(?=[\s>/])/gu, endOfSection, bySection).map((piece) => ({
      ...piece,
      text: fixedSection(piece.text, piece.edits),
    })),
    ...pieces(source, /<w:r(?=[\s>/])/gu, endOfRun, byRun).map((piece) => ({
      ...piece,
      text: fixedRun(piece.text, piece.edits),
    })),
  ].toSorted((a, b) => a.start - b.start);
  let written = '';
  let at = 0;
  for (const { start, end, text } of changes) {
    if (start < at) continue;
    written += source.slice(at, start) + text;
    at = end;
  }
  return written + source.slice(at);
}

function groupBy(edits: readonly Edit[], keyOf: (edit: Edit) => number | undefined): Map<number, Edit[]> {
  const groups = new Map<number, Edit[]>();
  for (const edit of edits) {
    const key = keyOf(edit);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), edit]);
  }
  return groups;
}

type Piece = { readonly start: number; readonly end: number; readonly text: string; readonly edits: readonly Edit[] };

/** The stretches of the source that hold the elements with changes. */
function pieces(
  source: string,
  opens: RegExp,
  endOf: (source: string, start: number) => number,
  edits: ReadonlyMap<number, readonly Edit[]>,
): Piece[] {
  if (edits.size === 0) return [];
  return [...source.matchAll(opens)].flatMap(({ index }, ordinal): Piece[] => {
    const own = edits.get(ordinal);
    if (own === undefined) return [];
    const end = endOf(source, index);
    if (end === index) return [];
    return [{ start: index, end, text: source.slice(index, end), edits: own }];
  });
}

/** One that says nothing, or whose end is not its own, is left alone. */
function endOfSection(source: string, start: number): number {
  const end = source.indexOf('</w:sectPr>', start);
  const next = source.indexOf('<w:sectPr', start + 1);
  const isWhole = end >= 0 && (next < 0 || next > end || source.startsWith('<w:sectPrChange', next));
  return isWhole && source.charAt(source.indexOf('>', start) - 1) !== '/' ? end : start;
}

/** Up to its end, or to a run inside of it (a text box). */
function endOfRun(source: string, start: number): number {
  const end = source.indexOf('</w:r>', start);
  const inner = source.slice(start + 4, end < 0 ? undefined : end).search(/<w:r[\s>/]/u);
  if (inner >= 0) return start + 4 + inner;
  return end < 0 ? start : end;
}
