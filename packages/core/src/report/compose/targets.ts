// The targets of a plan in a report: what was aimed at, what was accepted of what units have told, and what it was before.
import type { Aim } from '../../progress/aim.ts';
import type { ContentBlock, Source, TableRow } from '../content.ts';
import { numberText } from '../../progress/figure-text.ts';
import type { TargetTold } from './report-facts.ts';
import {
  amountText,
  captionFor,
  dayBefore,
  figureOf,
  NOTHING_TOLD,
  sentence,
  summedFigure,
  type Telling,
} from './told.ts';

export function targetBlocks(telling: Telling): readonly ContentBlock[] {
  const { scope, narrowing } = telling;
  const { reached, missed, silent } = scope.targetSums;
  if (scope.targets.length === 0) return [];
  const of = (outcome: 'all' | 'reached' | 'missed' | 'silent', value: number) =>
    figureOf(value, numberText(value), {
      kind: 'targets',
      outcome,
      plan: narrowing.plan,
      unit: narrowing.unit,
      issuer: narrowing.issuer,
    });
  return [
    sentence(
      'Trong ',
      of('all', reached + missed + silent),
      ' chỉ tiêu, tính theo số liệu đã được xác nhận, có ',
      of('reached', reached),
      ' chỉ tiêu đạt mục tiêu, ',
      of('missed', missed),
      ' chỉ tiêu chưa đạt, ',
      of('silent', silent),
      ' chỉ tiêu chưa có số liệu được xác nhận.',
    ),
    // A review has them by year.
    ...(scope.review === null ? [table(telling)] : []),
  ];
}

function table(telling: Telling): ContentBlock {
  return {
    kind: 'table',
    caption: captionFor('Kết quả thực hiện các chỉ tiêu', telling),
    columns: [
      { title: 'Chỉ tiêu', width: 38 },
      { title: 'Mục tiêu', width: 14 },
      { title: 'Kết quả đã xác nhận', width: 14, isNumber: true },
      { title: 'Số liệu đã báo cáo', width: 14, isNumber: true },
      { title: 'Kỳ trước', width: 12, isNumber: true },
      { title: 'Đánh giá', width: 12 },
    ],
    rows: telling.scope.targets.map((target) => rowOf(target, telling)),
  };
}

function rowOf(target: TargetTold, { facts, narrowing }: Telling): TableRow {
  const { id, text, unit, accepted, entered, before } = target;
  const source = (isAccepted: boolean, at?: string): Source => ({
    kind: 'target',
    target: id,
    unit: narrowing.unit,
    issuer: narrowing.issuer,
    plan: narrowing.plan,
    isAccepted,
    ...(at === undefined ? {} : { at }),
  });
  return {
    cells: [
      text,
      aimText(target),
      summedFigure(unit, accepted, source(true)),
      summedFigure(unit, entered, source(false)),
      summedFigure(unit, before, source(true, dayBefore(facts))),
      accepted === null ? 'Chưa có số liệu' : accepted.isReached ? 'Đạt' : 'Chưa đạt',
    ],
    target: { id, text, unit },
  };
}

const SIGNS = { gte: '≥ ', lte: '≤ ', eq: '', approx: '≈ ', growth: 'tăng ', range: '' } as const satisfies Record<
  Aim['comparator'],
  string
>;

/** "≥ 80 %", "từ 3 đến 5 lớp" */
export function aimText({
  comparator,
  aim,
  max,
  unit,
}: Pick<TargetTold, 'comparator' | 'aim' | 'max' | 'unit'>): string {
  if (comparator === 'range' && max !== null) return `từ ${numberText(aim)} đến ${amountText(max, unit)}`;
  if (comparator === 'growth' && aim < 0) return `giảm ${amountText(-aim, unit)}`;
  return `${SIGNS[comparator]}${amountText(aim, unit)}`.trim() || NOTHING_TOLD;
}
