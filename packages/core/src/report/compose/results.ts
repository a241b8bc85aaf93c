// Part II of a report: how far the work is, in all, by section of the plan and by unit, compared with the period before; and
// what of it is shown by evidence.
import { COUNT_MEASURES, type CountMeasure, type Figures } from '../../rollup/measures.ts';
import { planWords } from '../../plan/cite-plan.ts';
import { showDay } from '../../time.ts';
import { numberText } from '../../progress/figure-text.ts';
import type { ContentBlock, Narrowing, TableRow } from '../content.ts';
import { refutedBlocks, sentBackBlocks } from './field-checks.ts';
import type { CountedGroup } from './report-facts.ts';
import {
  addUp,
  capital,
  captionFor,
  count,
  dayBefore,
  figureOf,
  NOTHING_TOLD,
  opening,
  sentence,
  share,
  sideOf,
  sumRow,
  type Telling,
} from './told.ts';

/** With these the bars are drawn: each excludes the others. */
export const BAR_MEASURES = ['done', 'inProgress', 'overdue', 'notBegun'] as const satisfies readonly CountMeasure[];
/** More bars than one can read beside each other. */
const MOST_BARS = 12;
/** More units than the body of a report takes: the annex has each of them. */
const MOST_UNITS = 15;

export function overallBlocks(telling: Telling): readonly ContentBlock[] {
  const { facts, scope, narrowing } = telling;
  const told = (measure: CountMeasure) => count(measure, scope.now, narrowing);
  const ofPlan = facts.scopes.length > 1 && scope.plan !== null ? planWords(scope.plan) : null;
  const side = sideOf(telling);
  const whose = ofPlan === null || side === null ? (ofPlan ?? side) : `${ofPlan}, ${side}`;
  const lead = whose === null ? 'Đến' : `${capital(whose)}: đến`;
  // Shares and kinds of nothing say nothing.
  if (scope.now.total === 0)
    return [sentence(`${lead} hết ngày ${showDay(facts.at)}, có `, told('total'), ' việc được giao.')];
  return [
    sentence(
      `${lead} hết ngày ${showDay(facts.at)}, trong `,
      told('total'),
      ' việc được giao có ',
      told('done'),
      ' việc đã hoàn thành (',
      share('completion', scope.now, narrowing),
      '), gồm ',
      told('doneInTime'),
      ' việc đúng hạn và ',
      told('doneLate'),
      ' việc quá hạn; ',
      told('inProgress'),
      ' việc đang thực hiện trong hạn; ',
      told('overdue'),
      ' việc đã quá hạn mà chưa hoàn thành; ',
      told('notBegun'),
      ' việc chưa thực hiện',
      scope.now.awaitsEvent === 0
        ? []
        : ['; ', told('awaitsEvent'), ' việc chưa đến điều kiện thực hiện (không tính vào tỷ lệ hoàn thành)'],
      scope.now.declined === 0 ? [] : ['; ', told('declined'), ' việc đơn vị từ chối, đang chờ xử lý'],
      '.',
    ),
    ...comparison(telling),
    ...reporting(telling),
  ];
}

function comparison({ facts, scope: { now, before }, narrowing }: Telling): readonly ContentBlock[] {
  if (before === null || before.total === 0) return [];
  const day = dayBefore(facts);
  return [
    sentence(
      `So với cuối kỳ trước (hết ngày ${showDay(day)}): số việc hoàn thành ${changed(before.done, now.done)} (kỳ trước `,
      count('done', before, narrowing, day),
      ` việc); số việc quá hạn chưa hoàn thành ${changed(before.overdue, now.overdue)} (kỳ trước `,
      count('overdue', before, narrowing, day),
      ' việc).',
    ),
  ];
}

/** Told in words alone: both figures that it is the difference of stand beside it. */
function changed(before: number, now: number): string {
  if (now === before) return 'không thay đổi';
  return now > before ? `tăng ${numberText(now - before)} việc` : `giảm ${numberText(before - now)} việc`;
}

function reporting({ scope: { now }, narrowing }: Telling): readonly ContentBlock[] {
  if (now.expected === 0) return [];
  return [
    sentence(
      'Trong ',
      count('expected', now, narrowing),
      ' việc đã đến hạn, các đơn vị đã báo cáo ',
      count('came', now, narrowing),
      ' việc (',
      share('completeness', now, narrowing),
      '), báo cáo đúng hạn ',
      count('cameInTime', now, narrowing),
      ' việc',
      now.missing === 0 ? [] : ['; còn ', count('missing', now, narrowing), ' việc chưa báo cáo'],
      '.',
    ),
  ];
}

const TABLE_MEASURES = [
  'total',
  'doneInTime',
  'doneLate',
  'inProgress',
  'overdue',
  'notBegun',
] as const satisfies readonly CountMeasure[];

/** What a row adds up of besides, each with a column where there is any. */
const BESIDE_MEASURES = ['awaitsEvent', 'declined'] as const satisfies readonly CountMeasure[];
export type BesideMeasure = (typeof BESIDE_MEASURES)[number];

/** What each row of a table adds up of. */
export function countedIn<Measure extends CountMeasure>(
  measures: readonly Measure[],
  groups: readonly { readonly now: Figures }[],
): readonly (Measure | BesideMeasure)[] {
  return [...measures, ...BESIDE_MEASURES.filter((name) => groups.some(({ now }) => now[name] > 0))];
}

/** As reports call it. */
export const NOT_DUE_YET = 'Chưa đến điều kiện thực hiện';

function titleOf(measure: CountMeasure): string {
  return measure === 'awaitsEvent' ? NOT_DUE_YET : COUNT_MEASURES[measure].vi;
}

export function sectionBlocks(telling: Telling): readonly ContentBlock[] {
  const { scope } = telling;
  if (scope.groups.length === 0) return [];
  const isByPlan = scope.plan === null;
  const narrowed = ({ key }: CountedGroup): Narrowing =>
    isByPlan ? { ...telling.narrowing, plan: key } : { ...telling.narrowing, section: key === '' ? 'none' : key };
  const head = isByPlan ? 'Kế hoạch' : 'Nội dung';
  return groupTables(telling, scope.groups, {
    narrowed,
    head,
    caption: isByPlan ? 'Kết quả theo kế hoạch' : 'Kết quả theo nội dung của kế hoạch',
  });
}

export function unitBlocks(telling: Telling): readonly ContentBlock[] {
  const { scope } = telling;
  if (scope.units.length === 0) return [];
  const told: Told = {
    narrowed: ({ key }) => unitNarrowing(telling, key),
    head: 'Đơn vị',
    caption: 'Kết quả theo đơn vị',
  };
  if (scope.units.length <= MOST_UNITS) return groupTables(telling, scope.units, told);
  return [sentence('Kết quả của từng đơn vị nêu tại phụ lục kèm theo.'), ...bars(telling, scope.units, told)];
}

/** As the roll-up counts a row of units: within the one above, which itself stands there with its own work alone. */
export function unitNarrowing({ facts, scope, narrowing }: Telling, unit: string): Narrowing {
  // Of what was given each unit stands by itself, whatever lies above it.
  if (scope.isGiven) return { ...narrowing, unit, within: 'all', alone: true };
  const base = facts.unit.id;
  return { ...narrowing, unit, within: base, ...(unit === base ? { alone: true } : {}) };
}

type Told = { readonly narrowed: (group: CountedGroup) => Narrowing; readonly head: string; readonly caption: string };

function groupTables(
  telling: Telling,
  groups: readonly CountedGroup[],
  { narrowed, head, caption }: Told,
): readonly ContentBlock[] {
  const measures = countedIn(TABLE_MEASURES, groups);
  const hasBefore = telling.scope.before !== null && telling.scope.before.total > 0;
  const day = dayBefore(telling.facts);
  const rows = groups.map((group): TableRow => {
    const within = narrowed(group);
    const before = group.before === null ? NOTHING_TOLD : count('done', group.before, within, day);
    return {
      cells: [group.label, ...measures.map((name) => count(name, group.now, within)), ...(hasBefore ? [before] : [])],
    };
  });
  const all = addUp(groups.map(({ now }) => now));
  const sums = measures.map((name) => sumRow(name, all));
  const sumBefore = groups.reduce((sum, { before }) => sum + (before?.done ?? 0), 0);
  const last = hasBefore ? [figureOf(sumBefore, numberText(sumBefore), { kind: 'rows', rule: 'sum' } as const)] : [];
  return [
    {
      kind: 'table',
      caption: captionFor(caption, telling),
      columns: [
        { title: head, width: 34 },
        ...measures.map((name) => ({ title: titleOf(name), width: 11, isNumber: true })),
        ...(hasBefore ? [{ title: 'Kỳ trước đã hoàn thành', width: 11, isNumber: true }] : []),
      ],
      rows: [...rows, { cells: ['Cộng', ...sums, ...last], isSum: true }],
    },
    ...bars(telling, groups, { narrowed, head, caption }),
  ];
}

function bars(telling: Telling, groups: readonly CountedGroup[], { narrowed, caption }: Told): readonly ContentBlock[] {
  if (groups.length < 2) return [];
  const { shown, rest } = mostNotable(groups);
  return [
    {
      kind: 'chart',
      caption: `${captionFor(caption, telling)}${rest}`,
      legend: BAR_MEASURES.map((name) => COUNT_MEASURES[name].vi),
      bars: shown.map((group) => ({
        label: group.label,
        figures: BAR_MEASURES.map((name) => count(name, group.now, narrowed(group))),
      })),
    },
  ];
}

/** Of more than are drawn those with the most that is overdue, as far as anything is; else those with the most work. */
function mostNotable(groups: readonly CountedGroup[]): {
  readonly shown: readonly CountedGroup[];
  readonly rest: string;
} {
  if (groups.length <= MOST_BARS) return { shown: groups, rest: '' };
  const shown = groups
    .toSorted(({ now: one }, { now: other }) => other.overdue - one.overdue || other.total - one.total)
    .slice(0, MOST_BARS);
  const late = shown.filter(({ now: { overdue } }) => overdue > 0).length;
  const why =
    late === 0 ? 'nhiều việc nhất' : late === MOST_BARS ? 'quá hạn nhiều nhất' : 'quá hạn, rồi nhiều việc nhất';
  return { shown, rest: ` (${MOST_BARS} dòng ${why})` };
}

export function evidenceBlocks(telling: Telling): readonly ContentBlock[] {
  const { scope, narrowing } = telling;
  const { now, tasks } = scope;
  // What was sent back may be all that was ever reported.
  if (now.reported === 0) return sentBackBlocks(telling);
  const told = sentence(
    opening(telling, 'Trong '),
    count('reported', now, narrowing),
    ' việc các đơn vị đã báo hoàn thành, có ',
    count('shown', now, narrowing),
    ' việc kèm minh chứng (',
    share('evidence', now, narrowing),
    ')',
    now.unshown === 0 ? [] : ['; ', count('unshown', now, narrowing), ' việc chưa có minh chứng'],
    '.',
  );
  const products = tasks.filter(({ product, now: { done } }) => product !== null && done > 0);
  return [
    told,
    ...refutedBlocks(telling),
    ...sentBackBlocks(telling),
    ...(products.length === 0 ? [] : [productTable(products, narrowing)]),
  ];
}

/** What has been made, as far as the body of a report takes it; the annex has every task. */
const MOST_PRODUCTS = 30;

function productTable(tasks: Telling['scope']['tasks'], narrowing: Narrowing): ContentBlock {
  return {
    kind: 'table',
    caption: 'Sản phẩm của các nhiệm vụ đã có đơn vị hoàn thành',
    columns: [
      { title: 'Sản phẩm', width: 40 },
      { title: 'Nhiệm vụ', width: 44 },
      { title: 'Đã hoàn thành (việc)', width: 16, isNumber: true },
    ],
    rows: tasks.slice(0, MOST_PRODUCTS).map(
      ({ id, product, text, now }): TableRow => ({
        cells: [product ?? '', text, count('done', now, { ...narrowing, task: id })],
      }),
    ),
  };
}
