// Pages to paragraphs and tables in reading order.
import { bandsOf } from './bands.ts';
import type { Column, Draft, TableDraft, TextDraft } from './draft.ts';
import { splitNotes } from './footnotes.ts';
import { withoutFurniture } from './furniture.ts';
import { type Line, linesOf } from './lines.ts';
import type { Page } from './page.ts';
import { joinPages } from './page-joins.ts';
import { paragraphsOf, pitchOf } from './paragraphs.ts';
import { ruledTables } from './ruled-tables.ts';
import { textColumn } from './text-column.ts';
import { unruledTable } from './unruled-tables.ts';

export function layOut(pages: readonly Page[]): Draft[] {
  const tabled = pages.map(ruledTables);
  const sheets = pages.map((page, index) => ({ ...page, lines: linesOf(tabled[index]?.rest ?? [], page.number) }));
  const bodies = withoutFurniture(sheets).map((lines, index) => {
    const page = pages[index];
    return page ? splitNotes(lines, page.rules.level, page) : { body: lines, notes: [] };
  });
  const columnOf = textColumn(
    pages.map(({ width }, index) => ({
      width,
      lines: bodies[index]?.body ?? [],
      tables: (tabled[index]?.tables ?? []).map((table) => table.box),
    })),
  );
  const pitch = pitchOf(bodies.map(({ body }) => body));
  const drafts = bodies.map(({ body, notes }, index): Draft[] => {
    const column = columnOf(index);
    return [
      ...pageDrafts(body, { tables: tabled[index]?.tables ?? [], column, pitch }),
      ...paragraphsOf(notes, column).map((note): TextDraft => ({ ...note, origin: 'footnote' })),
    ];
  });
  return joinPages(drafts);
}

type Setting = { readonly tables: readonly TableDraft[]; readonly column: Column; readonly pitch: number };

/** Text above, between and below the tables of a page. */
function pageDrafts(lines: readonly Line[], { tables, column, pitch }: Setting): Draft[] {
  const drafts: Draft[] = [];
  let rest = lines;
  for (const table of tables.toSorted((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)) {
    const above = rest.filter((line) => line.base < table.box.top + 2);
    rest = rest.filter((line) => !above.includes(line));
    drafts.push(...textDrafts(above, column, pitch), table);
  }
  return [...drafts, ...textDrafts(rest, column, pitch)];
}

function textDrafts(lines: readonly Line[], column: Column, pitch: number): Draft[] {
  return bandsOf(lines).flatMap(({ columns: [only = [], right], lines: beside }): Draft[] => {
    if (!right) return paragraphsOf(only, column, pitch);
    const table = unruledTable(beside, pitch);
    return table ? [table] : [...sideDrafts(only, 'left', pitch), ...sideDrafts(right, 'right', pitch)];
  });
}

/** A column may itself hold columns side by side. */
function sideDrafts(lines: readonly Line[], side: 'left' | 'right', pitch: number): Draft[] {
  return textDrafts(lines, edgesOf(lines), pitch).map((draft) => (draft.kind === 'text' ? { ...draft, side } : draft));
}

function edgesOf(lines: readonly Line[]): Column {
  return { left: Math.min(...lines.map((line) => line.left)), right: Math.max(...lines.map((line) => line.right)) };
}
