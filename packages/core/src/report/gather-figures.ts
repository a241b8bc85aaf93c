// The figures that units have sent, side by side: a row a unit, a column a figure that several of them told, a last row with
// what each column comes to by its own rule.
import { numberText } from '../progress/figure-text.ts';
import { COUNT_MEASURES, type CountMeasure } from '../rollup/measures.ts';
import { NOTHING_TOLD } from './compose/told.ts';
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
  // Told since work waits for its event: what was sent before has none.
  'awaitsEvent',
] as const satisfies readonly CountMeasure[];
export type WholeCounts = ReadonlyMap<CountMeasure, number>;
/** The annex in which what was sent stands side by side. */
const SENT = 'annex.sent';

/** What a unit has counted of its work and told of targets, and in which report. */
export type SentFigures = {
  readonly id: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly counts: WholeCounts;
  readonly targets: readonly SentTarget[];
};
/** The units above one. */
export type AboveOf = (unit: string) => readonly string[];

/** Null where no unit has told any of these. */
export function gatheredFigures(
  content: ReportContent,
  submissions: readonly Told[],
  aboveOf: AboveOf,
): ContentSection | null {
  const told = submissions.flatMap((submission) => [submission, ...submission.passed]);
  const sent = outermost(told, aboveOf);
  const isBelow = ({ unit }: SentFigures) => unit.id === content.unit.id || aboveOf(unit.id).includes(content.unit.id);
  const elsewhere = sent.filter((one) => !isBelow(one));
  const targets = gatheredTargets(content, elsewhere);
  if (sent.every(({ counts }) => counts.size === 0) && targets.length === 0) return null;
  // What waits for its event is told where somebody has told it.
  const names = WHOLE_COUNTS.filter((name) => name !== 'awaitsEvent' || sent.some(({ counts }) => counts.has(name)));
  const rows = sent.map(
    ({ id, unit, counts }): TableRow => ({
      cells: [unit.name, ...names.map((name) => countOf(counts.get(name), id))],
      unit: unit.id,
    }),
  );
  const sums = names.map((name) => sumOf(sent, name));
  return {
    key: SENT,
    title: 'Số liệu các đơn vị đã báo cáo',
    blocks: [
      {
        kind: 'table',
        caption: `Số liệu do ${sent.length} đơn vị gửi`,
        columns: [
          { title: 'Đơn vị', width: 34 },
          ...names.map((name) => ({ title: COUNT_MEASURES[name].vi, width: 11, isNumber: true })),
        ],
        rows: [...rows, { cells: ['Cộng', ...sums], isSum: true }],
      },
      ...within(told.length - sent.length),
      ...difference(content, sent.filter(isBelow)),
      ...targets,
    ],
    sections: [],
  };
}

/**
 * Whoever lies below another who has told is in what that one tells already. An office through which a department is reported
 * to has gathered units that are not below it, and counts nothing of theirs as its own: they stand beside it.
 */
function outermost(told: readonly SentFigures[], aboveOf: AboveOf): readonly SentFigures[] {
  const units = new Set(told.map(({ unit }) => unit.id));
  return told.filter(({ unit }) => !aboveOf(unit.id).some((above) => units.has(above)));
}

function within(units: number): ContentSection['blocks'] {
  if (units === 0) return [];
  const text = `Số liệu của ${units} đơn vị khác đã gửi nằm trong số liệu của đơn vị cấp trên nêu ở bảng, không cộng thêm.`;
  return [{ kind: 'sentence', parts: [text] }];
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

/**
 * All the unit's work by each measure, as its general results have it: of several plans each is told, and all add up. Of a report
 * on what the unit has given alone, that.
 */
export function wholeCountsOf(submission: Pick<Submission, 'content' | 'unit'>): WholeCounts {
  const own = countsOf(submission, false);
  return own.size > 0 ? own : countsOf(submission, true);
}

function countsOf({ content, unit }: Pick<Submission, 'content' | 'unit'>, isGiven: boolean): WholeCounts {
  const counted = new Map<CountMeasure, Map<string | undefined, number>>();
  for (const { value, source } of sectionsIn(content).flatMap(figuresIn)) {
    if (source.kind !== 'count' || value === null || source.at !== undefined) continue;
    const { section, task, from, to, due, period, alone, plan, unit: of, issuer } = source.narrowing;
    const isWhole = [section, task, from, to, due, period].every((part) => part === undefined) && alone !== true;
    if (!isWhole || (issuer !== undefined) !== isGiven || (of !== undefined && of !== unit.id)) continue;
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

function countOf(value: number | undefined, id: string): ToldFigure {
  const source = { kind: 'submission', id, section: 'results.all' } as const;
  return value === undefined ? { value: null, text: NOTHING_TOLD, source } : { value, text: numberText(value), source };
}

function sumOf(sent: readonly SentFigures[], name: CountMeasure): ToldFigure {
  const values = sent.flatMap(({ counts }) => counts.get(name) ?? []);
  const of: Summand = joinSummands(values.map((value) => summandOf({ value })));
  const value = valueBy('sum', of);
  return { value, text: value === null ? NOTHING_TOLD : numberText(value), source: { kind: 'rows', rule: 'sum' }, of };
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
