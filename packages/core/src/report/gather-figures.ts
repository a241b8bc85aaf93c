// The figures that units have sent, side by side: a row a unit, a column a figure that several of them told, a last row with
// what each column comes to by its own rule.
import { numberText } from '../progress/figure-text.ts';
import { COUNT_MEASURES, type CountMeasure } from '../rollup/measures.ts';
import type { ContentSection, ReportContent, TableRow, ToldFigure } from './content.ts';
import { sectionsIn } from './content.ts';
import { figuresIn } from './figures-in.ts';
import type { Submission, Told } from './gather.ts';
import { joinSummands, type Summand, summandOf, valueBy } from '../rollup/sum-rules.ts';

/** Counts of all the unit's work, which stand side by side and may stand in a template. */
export const WHOLE_COUNTS = [
  'total',
  'doneInTime',
  'doneLate',
  'inProgress',
  'overdue',
  'notBegun',
] as const satisfies readonly CountMeasure[];
export type WholeCounts = ReadonlyMap<CountMeasure, number>;
const NONE = '–';

/** Null where no unit has told any of these. */
export function gatheredFigures(content: ReportContent, sent: readonly Told[]): ContentSection | null {
  if (sent.every(({ counts }) => counts.size === 0)) return null;
  const rows = sent.map(
    ({ id, unit, counts }): TableRow => ({
      cells: [unit.name, ...WHOLE_COUNTS.map((name) => told(counts.get(name), id))],
    }),
  );
  const sums = WHOLE_COUNTS.map((name) => sumOf(sent.flatMap(({ counts }) => counts.get(name) ?? [])));
  return {
    key: 'annex.sent',
    title: 'Số liệu các đơn vị đã báo cáo',
    blocks: [
      {
        kind: 'table',
        caption: `Số liệu do ${sent.length} đơn vị gửi`,
        columns: [
          { title: 'Đơn vị', width: 34 },
          ...WHOLE_COUNTS.map((name) => ({ title: COUNT_MEASURES[name].vi, width: 11, isNumber: true })),
        ],
        rows: [...rows, { cells: ['Cộng', ...sums], isSum: true }],
      },
      ...difference(content, sums),
    ],
    sections: [],
  };
}

/** The first figure of each measure of all the unit's work: that of its general results. */
export function wholeCountsOf({ content, unit }: Pick<Submission, 'content' | 'unit'>): WholeCounts {
  const counts = new Map<CountMeasure, number>();
  for (const { value, source } of sectionsIn(content).flatMap(figuresIn)) {
    if (source.kind !== 'count' || value === null || source.at !== undefined) continue;
    const { section, task, from, to, alone, unit: of } = source.narrowing;
    const isWhole = [section, task, from, to].every((part) => part === undefined) && alone !== true;
    if (!isWhole || (of !== undefined && of !== unit.id)) continue;
    const name = WHOLE_COUNTS.find((one) => one === source.measure);
    if (name !== undefined && !counts.has(name)) counts.set(name, value);
  }
  return counts;
}

function told(value: number | undefined, id: string): ToldFigure {
  const source = { kind: 'submission', id, section: 'results.all' } as const;
  return value === undefined ? { value: null, text: NONE, source } : { value, text: numberText(value), source };
}

function sumOf(values: readonly number[]): ToldFigure {
  const of: Summand = joinSummands(values.map((value) => summandOf({ value })));
  const value = valueBy('sum', of);
  return { value, text: value === null ? NONE : numberText(value), source: { kind: 'rows', rule: 'sum' }, of };
}

/** What the parent counts itself beside what was sent: they differ where a unit did not report, or facts came later. */
function difference(content: ReportContent, sums: readonly ToldFigure[]): ContentSection['blocks'] {
  const own = wholeCountsOf({ unit: content.unit, content });
  const apart = WHOLE_COUNTS.flatMap((name, index) => {
    const [mine, theirs] = [own.get(name), sums[index]];
    if (mine === undefined || theirs === undefined || theirs.value === null || theirs.value === mine) return [];
    return [{ name, mine, theirs }];
  });
  if (apart.length === 0) return [];
  const parts = apart.flatMap(({ name, mine, theirs }, index) => [
    `${index === 0 ? '' : '; '}${COUNT_MEASURES[name].vi.toLowerCase()}: các đơn vị gửi `,
    theirs,
    ' việc, ghi nhận trên hệ thống ',
    {
      value: mine,
      text: numberText(mine),
      source: { kind: 'count', measure: name, narrowing: { unit: content.unit.id } },
    } as const,
    ' việc',
  ]);
  return [{ kind: 'sentence', parts: ['Số liệu các đơn vị gửi khác số liệu ghi nhận đến ngày chốt: ', ...parts, '.'] }];
}
