// The register of a report's sources: a line for each figure of a sentence, for each row of a table, and for each gathered line,
// with its code, its place, what it is of and what it says. The annex of the document lists it, the audit of a paper reads it
// back.
import type { ContentBlock, Narrowing, ReportContent, Source, TableRow, ToldFigure } from './content.ts';
import { headOf, placedFigures, wordsAround } from './figures-in.ts';
import { placedSections } from './placed-sections.ts';
import { type Around, sourceText } from './source-words.ts';

export type SourceLine = {
  /** "II.1-03": the place and the number in it. */
  readonly code: string;
  /** What it tells. */
  readonly what: string;
  /** How it was counted, of what, on which day. */
  readonly of: string;
  /** "12", or of a row all its figures: "Tổng số việc 9; Quá hạn 1". */
  readonly says: string;
};

/** Rows of annexes say by themselves of what they are; their sums and sentences alone have lines. */
export function sourceLines(content: ReportContent): readonly SourceLine[] {
  const common = commonOf(content);
  const around: Around = { at: content.at, names: content.names ?? {}, language: 'vi', common };
  return placedSections(content).flatMap(({ section, path, isAnnex }) => {
    const lines = section.blocks.flatMap((block) => linesOf(block, around, isAnnex));
    return lines.map((line, index) => ({ ...line, code: `${shortPath(path)}-${String(index + 1).padStart(2, '0')}` }));
  });
}

/** The work of which all counts are: said once in front of the register. Of several plans each line says its own. */
export function commonOf(content: ReportContent): Narrowing {
  const plans = new Set(
    placedFigures(content).flatMap(({ figure: { source } }) =>
      source.kind === 'count' ? [source.narrowing.plan] : [],
    ),
  );
  const [plan] = plans;
  return { unit: content.unit.id, issuer: content.unit.id, ...(plans.size === 1 ? { plan } : {}) };
}

/** "Phụ lục II" is PL.II in a code. */
function shortPath(path: string): string {
  return path.replace(/^Phụ lục /u, 'PL.');
}

type Line = Omit<SourceLine, 'code'>;

function linesOf(block: ContentBlock, around: Around, isAnnex: boolean): readonly Line[] {
  switch (block.kind) {
    case 'sentence':
      return block.parts.flatMap((part, index) =>
        typeof part === 'string'
          ? []
          : [
              {
                what: shortened(wordsAround(block.parts, index)),
                of: sourceText(part.source, around),
                says: part.text,
              },
            ],
      );
    case 'table':
      return block.rows.filter(({ isSum }) => !isAnnex || isSum === true).flatMap((row) => rowLine(row, block, around));
    case 'gathered':
      return block.items.flatMap(({ text, from, isDropped }) =>
        isDropped === true
          ? []
          : [
              {
                what: shortened(text),
                of: gatheredSources(
                  from.map(({ source }) => source),
                  around,
                ),
                says: unitsOf(from),
              },
            ],
      );
    case 'words':
      return block.source === undefined
        ? []
        : [{ what: shortened(block.text), of: sourceText(block.source, around), says: block.by ?? '' }];
    case 'chart':
      return [];
  }
}

/** The figures of a row are of one work, counted by the names of their columns: the first says of which. */
function rowLine(
  { cells }: TableRow,
  { columns, target }: Extract<ContentBlock, { kind: 'table' }>,
  around: Around,
): readonly Line[] {
  const figures = cells.flatMap((cell, index) =>
    typeof cell === 'string' ? [] : [{ figure: cell, title: columns[index]?.title ?? '' }],
  );
  const [first] = figures;
  if (first === undefined) return [];
  return [
    {
      what: shortened(target?.text ?? (headOf(cells) || first.title)),
      of: ofWhat(first.figure, around),
      says: figures.map(({ figure, title }) => `${title} ${figure.text}`).join('; '),
    },
  ];
}

/** Without which of the counts: the line tells all of them. */
function ofWhat({ source }: ToldFigure, around: Around): string {
  // Its columns say the years.
  const whole = source.kind === 'target' ? { ...source, fromYear: undefined, toYear: undefined } : source;
  const text = sourceText(whole, around);
  if (source.kind !== 'count') return text;
  const [, ...rest] = text.split('; ');
  return rest.join('; ');
}

/** As many as a cell takes; what is left out is counted. */
const MOST_SOURCES = 3;

function gatheredSources(sources: readonly Source[], around: Around): string {
  const all = [...new Set(sources.map((source) => sourceText(source, around)))];
  const told = all.slice(0, MOST_SOURCES);
  const more = all.length - told.length;
  return more > 0 ? `${told.join('; ')} và ${more} nguồn khác` : told.join('; ');
}

function unitsOf(from: readonly { readonly unit: string }[]): string {
  return [...new Set(from.map(({ unit }) => unit))].join(', ');
}

const LONGEST = 90;

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}
