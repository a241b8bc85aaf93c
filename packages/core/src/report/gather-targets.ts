// Figures of targets that units elsewhere have sent: those below whoever gathers are in its own figures by the same facts, of
// others it knows nothing but what they sent. A table a target, a row a unit, a last row with what each column comes to by the
// rule of the target; whoever gathers stands first, with what it tells itself.
import { joinSummands, sumRuleOf, summandOf, valueBy } from '../rollup/sum-rules.ts';
import { amountText, NOTHING_TOLD } from './compose/told.ts';
import type { ContentBlock, ReportContent, TableRow, TargetNamed, ToldFigure } from './content.ts';
import { sectionsIn } from './content.ts';
import type { SentFigures } from './gather-figures.ts';

type Table = Extract<ContentBlock, { kind: 'table' }>;
type Titled = { readonly title: string; readonly figure: ToldFigure };
export type SentTarget = { readonly target: TargetNamed; readonly told: readonly Titled[] };

/** What a report tells of each target as of its cut-off day, by the titles of its columns; what it has gathered is no part of it. */
export function targetsTold(content: Pick<ReportContent, 'sections'>): readonly SentTarget[] {
  const rows = sectionsIn({ sections: content.sections, annexes: [] })
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => ({ row, columns: block.columns })) : []));
  const byTarget = new Map<string, SentTarget>();
  for (const { row, columns } of rows) {
    const { target, cells } = row;
    if (target === undefined) continue;
    const before = byTarget.get(target.id)?.told ?? [];
    const told = cells.flatMap((figure, index): Titled[] => {
      const title = columns[index]?.title ?? '';
      if (typeof figure === 'string' || figure.value === null) return [];
      if (figure.source.kind !== 'target' || figure.source.at !== undefined) return [];
      // A stretch of years may stand in two tables.
      return before.some((known) => known.title === title) ? [] : [{ title, figure }];
    });
    if (told.length > 0) byTarget.set(target.id, { target, told: [...before, ...told] });
  }
  return [...byTarget.values()];
}

/** @param elsewhere Of units that are not below whoever gathers. */
export function gatheredTargets(content: ReportContent, elsewhere: readonly SentFigures[]): readonly Table[] {
  const own = new Map(targetsTold(content).map((told) => [told.target.id, told]));
  const named = new Map(elsewhere.flatMap(({ targets }) => targets.map(({ target }) => [target.id, target] as const)));
  return [...named.values()].map((target) => {
    const sent = elsewhere.flatMap(({ id, unit, targets }) =>
      targets.flatMap((one) => (one.target.id === target.id ? [{ id, unit, told: one.told }] : [])),
    );
    const mine = own.get(target.id)?.told ?? [];
    const titles = [...new Set([...mine, ...sent.flatMap(({ told }) => told)].map(({ title }) => title))];
    const rows: readonly TableRow[] = [
      ...(mine.length === 0 ? [] : [{ cells: [content.unit.name, ...titles.map((title) => figureIn(mine, title))] }]),
      ...sent.map(({ id, unit, told }) => ({
        cells: [unit.name, ...titles.map((title) => sentFigure(told, title, id))],
        unit: unit.id,
      })),
    ];
    return {
      kind: 'table',
      caption: `${target.text}: số liệu do ${sent.length} đơn vị gửi`,
      columns: [
        { title: 'Đơn vị', width: 40 },
        ...titles.map((title) => ({ title, width: Math.floor(60 / titles.length), isNumber: true })),
      ],
      rows: [...rows, { cells: ['Cộng', ...titles.map((_, index) => sumOf(rows, index + 1, target))], isSum: true }],
      target,
    };
  });
}

/** What such a table has of each unit; of whoever gathered nothing, for that tells its own. */
export function sentIn({ target, columns, rows }: Table): readonly (SentTarget & { readonly unit: string })[] {
  if (target === undefined) return [];
  return rows.flatMap(({ cells, unit }) => {
    const told = cells.flatMap((figure, index) =>
      typeof figure === 'string' || figure.value === null ? [] : [{ title: columns[index]?.title ?? '', figure }],
    );
    return unit === undefined || told.length === 0 ? [] : [{ unit, target, told }];
  });
}

function figureIn(told: readonly Titled[], title: string): ToldFigure | string {
  return told.find((one) => one.title === title)?.figure ?? NOTHING_TOLD;
}

/** Leads to the report that was sent: whoever gathers may not see the work behind it. */
function sentFigure(told: readonly Titled[], title: string, id: string): ToldFigure {
  const source = { kind: 'submission', id, section: 'results.targets' } as const;
  const figure = told.find((one) => one.title === title)?.figure;
  return figure === undefined ? { value: null, text: NOTHING_TOLD, source } : { ...figure, source };
}

function sumOf(rows: readonly TableRow[], column: number, target: TargetNamed): ToldFigure {
  const figures = rows.flatMap(({ cells }) => {
    const cell = cells[column];
    return cell === undefined || typeof cell === 'string' || cell.value === null
      ? []
      : [{ ...cell, value: cell.value }];
  });
  const of = joinSummands(figures.map(({ value, of: made }) => made ?? summandOf({ value })));
  const rule = sumRuleOf(target);
  const value = valueBy(rule, of);
  return { value, text: amountText(value, target.unit), source: { kind: 'rows', rule }, of };
}
