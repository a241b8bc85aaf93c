// Every figure of a report in the order in which it is read, with the place where it stands: what the annex of sources
// lists, the audit counts anew and a workbook is made of.
import { type ContentBlock, type ContentSection, type ReportContent, sectionsIn, type ToldFigure } from './content.ts';

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
        typeof part === 'string' ? [] : [{ figure: part, label: aroundIn(block.parts, index), above: [] }],
      );
    case 'table':
      return block.rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, column) => {
          if (typeof cell === 'string') return [];
          const above = block.rows.slice(0, row).flatMap(({ cells: before, isSum }) => {
            const one = before[column];
            return isSum === true || one === undefined || typeof one === 'string' ? [] : [one];
          });
          const label = `${headOf(cells)} – ${block.columns[column]?.title ?? ''}`;
          return [{ figure: cell, label, above: cell.source.kind === 'rows' ? above : [] }];
        }),
      );
    case 'words':
    case 'gathered':
    case 'chart':
      return [];
  }
}

/** The first words of a row that are more than its number. */
function headOf(cells: readonly (string | ToldFigure)[]): string {
  return (cells.find((cell) => typeof cell === 'string' && /\p{L}{2}/u.test(cell)) as string | undefined) ?? '';
}

/** As many words as tell what the figure is: those after it up to the next sign, else those before. */
function aroundIn(parts: readonly (string | ToldFigure)[], index: number): string {
  const [before, after] = [parts[index - 1], parts[index + 1]].map((part) => (typeof part === 'string' ? part : ''));
  const following = /^[^,;.()]*/u.exec(after ?? '')?.[0].trim() ?? '';
  const preceding = /[^,;.()]*$/u.exec(before ?? '')?.[0].trim() ?? '';
  return `${preceding} … ${following}`.trim();
}
