// The figures that units have sent, side by side: a row a unit, a column a figure that several of them told, a last row with
// what each column comes to by its own rule.
import { numberText } from '../progress/figure-text.ts';
import { COUNT_MEASURES, type CountMeasure } from '../rollup/measures.ts';
import type { ContentSection, ReportContent, TableRow, ToldFigure } from './content.ts';
import { sectionsIn } from './content.ts';
import { figuresIn } from './figures-in.ts';
import type { Submission, Told } from './gather.ts';
import { gatheredTargets, sentIn, type SentTarget } from './gather-targets.ts';
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
/** The annex in which what was sent stands side by side. */
const SENT = 'annex.sent';

/** What a unit has counted of its work and told of targets, and in which report. */
export type SentFigures = {
  readonly id: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly counts: WholeCounts;
  readonly targets: readonly SentTarget[];
};
/** Whether a unit lies below another, or is it. */
export type IsWithin = (unit: string, above: string) => boolean;

/** Null where no unit has told any of these. */
export function gatheredFigures(
  content: ReportContent,
  submissions: readonly Told[],
  isWithin: IsWithin,
): ContentSection | null {
  const sent = submissions.flatMap((submission) => rowsOf(submission, isWithin));
  const elsewhere = sent.filter(({ unit }) => !isWithin(unit.id, content.unit.id));
  const targets = gatheredTargets(content, elsewhere);
  if (sent.every(({ counts }) => counts.size === 0) && targets.length === 0) return null;
  const rows = sent.map(
    ({ id, unit, counts }): TableRow => ({
      cells: [unit.name, ...WHOLE_COUNTS.map((name) => told(counts.get(name), id))],
      unit: unit.id,
    }),
  );
  const sums = WHOLE_COUNTS.map((name) => sumOf(sent, name));
  return {
    key: SENT,
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
      ...difference(
        content,
        sent.filter(({ unit }) => isWithin(unit.id, content.unit.id)),
      ),
      ...targets,
    ],
    sections: [],
  };
}

/**
 * Its own, and of what it has gathered itself the units that are not below it: an office through which a department is
 * reported to counts nothing of theirs as its own. Those below it are in what it tells already.
 */
function rowsOf({ id, unit, counts, targets, passed }: Told, isWithin: IsWithin): readonly SentFigures[] {
  return [{ id, unit, counts, targets }, ...passed.filter((one) => !isWithin(one.unit.id, unit.id))];
}

/** What a report has gathered from others, as they have sent it. */
export function passedOn({ annexes }: Pick<ReportContent, 'annexes'>): readonly SentFigures[] {
  const tables = annexes
    .filter(({ key }) => key === SENT)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? [block] : []));
  const targets = new Map<string, SentTarget[]>();
  for (const { unit, ...sent } of tables.flatMap(sentIn)) {
    targets.set(unit, [...(targets.get(unit) ?? []), sent]);
  }
  return tables
    .filter(({ target }) => target === undefined)
    .flatMap(({ rows }) => rows)
    .flatMap(({ cells: [name, ...figures], unit }) => {
      const source = figures.find((cell) => typeof cell !== 'string')?.source;
      if (unit === undefined || typeof name !== 'string' || source?.kind !== 'submission') return [];
      const counts = WHOLE_COUNTS.flatMap((measure, index) => {
        const cell = figures[index];
        return cell === undefined || typeof cell === 'string' || cell.value === null
          ? []
          : [[measure, cell.value] as const];
      });
      return [{ id: source.id, unit: { id: unit, name }, counts: new Map(counts), targets: targets.get(unit) ?? [] }];
    });
}

/** All the unit's work by each measure, as its general results have it: of several plans each is told, and all add up. */
export function wholeCountsOf({ content, unit }: Pick<Submission, 'content' | 'unit'>): WholeCounts {
  const counted = new Map<CountMeasure, Map<string | undefined, number>>();
  for (const { value, source } of sectionsIn(content).flatMap(figuresIn)) {
    if (source.kind !== 'count' || value === null || source.at !== undefined) continue;
    const { section, task, from, to, alone, plan, unit: of } = source.narrowing;
    const isWhole = [section, task, from, to].every((part) => part === undefined) && alone !== true;
    if (!isWhole || (of !== undefined && of !== unit.id)) continue;
    const name = WHOLE_COUNTS.find((one) => one === source.measure);
    if (name === undefined) continue;
    const byPlan = counted.get(name) ?? new Map<string | undefined, number>();
    // The first is that of the general results.
    if (!byPlan.has(plan)) counted.set(name, byPlan.set(plan, value));
  }
  return new Map([...counted].map(([name, byPlan]) => [name, byPlan.get(undefined) ?? total(byPlan)]));
}

function total(byPlan: ReadonlyMap<string | undefined, number>): number {
  return [...byPlan.values()].reduce((sum, value) => sum + value, 0);
}

function told(value: number | undefined, id: string): ToldFigure {
  const source = { kind: 'submission', id, section: 'results.all' } as const;
  return value === undefined ? { value: null, text: NONE, source } : { value, text: numberText(value), source };
}

function sumOf(sent: readonly SentFigures[], name: CountMeasure): ToldFigure {
  const values = sent.flatMap(({ counts }) => counts.get(name) ?? []);
  const of: Summand = joinSummands(values.map((value) => summandOf({ value })));
  const value = valueBy('sum', of);
  return { value, text: value === null ? NONE : numberText(value), source: { kind: 'rows', rule: 'sum' }, of };
}

/**
 * What the parent counts itself beside what was sent by the units below it: they differ where a unit did not report, or facts
 * came later. Of units elsewhere it counts nothing itself.
 */
function difference(content: ReportContent, below: readonly SentFigures[]): ContentSection['blocks'] {
  const own = wholeCountsOf({ unit: content.unit, content });
  const apart = WHOLE_COUNTS.flatMap((name) => {
    const [mine, theirs] = [own.get(name), sumOf(below, name)];
    if (mine === undefined || theirs.value === null || theirs.value === mine) return [];
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
