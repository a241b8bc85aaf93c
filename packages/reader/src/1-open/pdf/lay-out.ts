// Pages to paragraphs and tables in reading order.
import type { Origin } from '../../flow.ts';
import { bandsOf } from './bands.ts';
import type { Column, Draft, TableDraft, TextDraft } from './draft.ts';
import { splitNotes } from './footnotes.ts';
import { withoutFurniture } from './furniture.ts';
import { textOf } from './line-text.ts';
import { type Line, lineOf, linesOf } from './lines.ts';
import { type Box, boundsOf, type Page } from './page.ts';
import { joinPages, joinTexts } from './page-joins.ts';
import { paragraphsOf, pitchOf } from './paragraphs.ts';
import { ruledTables, type Tabled } from './ruled-tables.ts';
import { splitStamps } from './stamps.ts';
import { textColumn } from './text-column.ts';
import { unruledTable } from './unruled-tables.ts';

export function layOut(pages: readonly Page[]): Draft[] {
  const tabled: Tabled[] = [];
  for (const page of pages) tabled.push(ruledTables(page, tabled.at(-1)?.tables ?? []));
  const sheets = pages.map((page, index) => ({ ...page, lines: linesOf(tabled[index]?.rest ?? [], page.number) }));
  const furnished = withoutFurniture(sheets);
  const parts = pages.map((page, index): PageParts => {
    const { body: printed, stamps } = splitStamps(furnished[index] ?? []);
    const { body, notes } = splitNotes(printed, page.rules.level, page);
    const slanted = page.slanted.map((word) => lineOf([word], page.number));
    return { width: page.width, tables: tabled[index]?.tables ?? [], body, notes, stamps, slanted };
  });
  const columnOf = textColumn(
    parts.map(({ width, body, tables }) => ({ width, lines: body, tables: tables.map(boxOf) })),
  );
  const pitch = pitchOf(parts.map(({ body }) => body));
  return joinPages(parts.map((part, index) => partDrafts(part, columnOf(index), pitch)));
}

type PageParts = {
  readonly width: number;
  readonly tables: readonly TableDraft[];
  readonly body: readonly Line[];
  readonly notes: readonly Line[];
  readonly stamps: readonly Line[];
  readonly slanted: readonly Line[];
};

function boxOf(table: TableDraft): Box {
  return table.box;
}

function partDrafts({ tables, body, notes, stamps, slanted }: PageParts, column: Column, pitch: number): Draft[] {
  const apart = (lines: readonly Line[], origin: Origin) =>
    lines.map((line): TextDraft => ({ kind: 'text', lines: [line], column, origin }));
  return [
    ...pageDrafts(body, { tables, column, pitch }),
    ...paragraphsOf(notes, column).map((draft): TextDraft => ({ ...draft, origin: 'footnote' })),
    ...apart(slanted, 'textbox'),
    // Like a footer: what a panel says is no part of the document.
    ...apart(stamps, 'footer'),
  ];
}

type Setting = { readonly tables: readonly TableDraft[]; readonly column: Column; readonly pitch: number };

/** Text above, between and below the tables of a page. */
function pageDrafts(lines: readonly Line[], { tables, column, pitch }: Setting): Draft[] {
  const drafts: (readonly Draft[])[] = [];
  let rest = lines;
  for (const table of tables.toSorted((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)) {
    const isAbove = (line: Line) => line.base < table.box.top + 2;
    const above = rest.filter(isAbove);
    rest = rest.filter((line) => !isAbove(line));
    drafts.push(textDrafts(above, column, pitch), [table]);
  }
  return [...drafts.flat(), ...textDrafts(rest, column, pitch)];
}

function textDrafts(lines: readonly Line[], column: Column, pitch: number): Draft[] {
  return bandsOf(lines).flatMap(({ columns: [only = [], right], lines: beside }): Draft[] => {
    if (!right) return paragraphsOf(only, column, pitch);
    const table = unruledTable(beside, pitch);
    return table ? [table] : joinColumns(sideDrafts(only, 'left', pitch), sideDrafts(right, 'right', pitch));
  });
}

/** Running text goes on in the middle of a sentence at the top of the next column. */
function joinColumns(left: readonly Draft[], right: readonly Draft[]): Draft[] {
  const last = left.at(-1);
  const [first, ...others] = right;
  const [line] = first?.kind === 'text' ? first.lines : [];
  if (last?.kind !== 'text' || first?.kind !== 'text' || !line || !/^\p{Ll}/u.test(textOf(line)))
    return [...left, ...right];
  const joined = joinTexts(last, first);
  return joined ? [...left.slice(0, -1), joined, ...others] : [...left, ...right];
}

/** A column may itself hold columns side by side. */
function sideDrafts(lines: readonly Line[], side: 'left' | 'right', pitch: number): Draft[] {
  return textDrafts(lines, boundsOf(lines), pitch).map((draft) => (draft.kind === 'text' ? { ...draft, side } : draft));
}
