// Every figure of a report in the order in which it is read, with the place where it stands: what the annex of sources
// lists, the audit counts anew and a workbook is made of.
import {
  type ContentBlock,
  type ContentSection,
  type ReportContent,
  sectionsIn,
  type TableRow,
  type ToldFigure,
} from './content.ts';

export type PlacedFigure = {
  readonly section: ContentSection;
  /** Of its section, from 1. */
  readonly nth: number;
  readonly figure: ToldFigure;
  /** What it tells: the words around it, or its row and column. */
  readonly label: string;
  /** Figures above it in its column of a table: what a sum is a sum of. */
  readonly above: readonly ToldFigure[];
};

type Told = Pick<PlacedFigure, 'figure' | 'label' | 'above'>;

export function placedFigures(content: Pick<ReportContent, 'sections' | 'annexes'>): readonly PlacedFigure[] {
  return sectionsIn(content).flatMap((section) =>
    section.blocks.flatMap(toldIn).map((told, index) => ({ ...told, section, nth: index + 1 })),
  );
}

/** Of the section itself, without those below it. */
export function figuresIn({ blocks }: ContentSection): readonly ToldFigure[] {
  return blocks.flatMap(toldIn).map(({ figure }) => figure);
}

/** A chart shows figures that stand in a table or a sentence as well: they are not told twice. */
function toldIn(block: ContentBlock): readonly Told[] {
  switch (block.kind) {
    case 'sentence':
      return block.parts.flatMap((part, index) =>
        typeof part === 'string' ? [] : [{ figure: part, label: wordsAround(block.parts, index), above: [] }],
      );
    case 'table':
      return block.rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, column) => {
          if (typeof cell === 'string') return [];
          const label = `${headOf(cells)} – ${block.columns[column]?.title ?? ''}`;
          return [{ figure: cell, label, above: cell.source.kind === 'rows' ? aboveIn(block.rows, row, column) : [] }];
        }),
      );
    case 'words':
    case 'gathered':
    case 'chart':
      return [];
  }
}

function aboveIn(rows: readonly TableRow[], row: number, column: number): readonly ToldFigure[] {
  return rows.slice(0, row).flatMap(({ cells, isSum }) => {
    const cell = cells[column];
    return isSum === true || cell === undefined || typeof cell === 'string' ? [] : [cell];
  });
}

/** The first words of a row that are more than its number. */
export function headOf(cells: readonly (string | ToldFigure)[]): string {
  return (cells.find((cell) => typeof cell === 'string' && /\p{L}{2}/u.test(cell)) as string | undefined) ?? '';
}

/** As many words as tell what the figure is: those after it up to the next sign, else those before. */
export function wordsAround(parts: readonly (string | ToldFigure)[], index: number): string {
  const [before, after] = [parts[index - 1], parts[index + 1]].map((part) => (typeof part === 'string' ? part : ''));
  const following = /^[^,;:.()]*/u.exec(after ?? '')?.[0].trim() ?? '';
  // Taken apart from its beginning: a pattern that is bound to the end is tried anew from each letter.
  const preceding =
    (before ?? '')
      .split(/[,;:.()]/u)
      .at(-1)
      ?.trim() ?? '';
  return `${preceding} … ${following}`.trim();
}
