// The targets of plans in a report, plan by plan: what was aimed at, what was accepted of what units have told, and what it was before.
import type { Aim } from '../../progress/aim.ts';
import { citePlan, planWords } from '../../plan/cite-plan.ts';
import { planNumber } from '../../plan/plan-name.ts';
import type { ContentBlock, Source, TableRow } from '../content.ts';
import { numberText } from '../../progress/figure-text.ts';
import type { PlanNamed, PlanTargets, TargetTold } from './report-facts.ts';
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
  const { review, targets } = telling.scope;
  // A review has them by year.
  const isByYear = review !== null && review.targets.length > 0;
  return targets.flatMap((own) => [outcomes(telling, own), ...(isByYear ? [] : [table(telling, own)])]);
}

const OUTCOMES = [
  ['reached', ' chỉ tiêu đạt mục tiêu'],
  ['missed', ' chỉ tiêu chưa đạt'],
  ['silent', ' chỉ tiêu chưa có số liệu được xác nhận'],
] as const;

/** What there is none of is not told. */
function outcomes({ facts, scope, narrowing }: Telling, { plan, sums }: PlanTargets): ContentBlock {
  const of = (outcome: 'all' | 'reached' | 'missed' | 'silent', value: number) =>
    figureOf(value, numberText(value), {
      kind: 'targets',
      outcome,
      plan: plan.id,
      unit: narrowing.unit,
      issuer: narrowing.issuer,
    });
  // Of all work no plan was named before.
  const whose =
    scope.plan === null ? ` của ${citePlan(plan)}` : facts.scopes.length > 1 ? ` của ${planWords(plan)}` : '';
  const all = of('all', sums.reached + sums.missed + sums.silent);
  if (sums.reached + sums.missed === 0) {
    return sentence(all, ` chỉ tiêu${whose} chưa có số liệu được xác nhận.`);
  }
  const told = OUTCOMES.filter(([outcome]) => sums[outcome] > 0);
  return sentence(
    'Trong ',
    all,
    ` chỉ tiêu${whose}, tính theo số liệu đã được xác nhận, có `,
    ...told.flatMap(([outcome, words], index) => [
      of(outcome, sums[outcome]),
      `${words}${index === told.length - 1 ? '.' : ', '}`,
    ]),
  );
}

function table(telling: Telling, { plan, targets }: PlanTargets): ContentBlock {
  // Of all work each plan has a table of its own, which says whose it is.
  const name = telling.scope.plan === null ? (planNumber(plan) ?? plan.title) : null;
  return {
    kind: 'table',
    caption: captionFor(['Kết quả thực hiện các chỉ tiêu', name].filter((part) => part !== null).join(' – '), telling),
    columns: [
      { title: 'Chỉ tiêu', width: 38 },
      { title: 'Mục tiêu', width: 14 },
      { title: 'Kết quả đã xác nhận', width: 14, isNumber: true },
      { title: 'Số liệu đã báo cáo', width: 14, isNumber: true },
      { title: 'Kỳ trước', width: 12, isNumber: true },
      { title: 'Đánh giá', width: 12 },
    ],
    rows: targets.map((target) => rowOf(target, plan, telling)),
  };
}

function rowOf(target: TargetTold, plan: PlanNamed, { facts, narrowing }: Telling): TableRow {
  const { id, text, unit, accepted, entered, before } = target;
  const source = (isAccepted: boolean, at?: string): Source => ({
    kind: 'target',
    target: id,
    unit: narrowing.unit,
    issuer: narrowing.issuer,
    plan: plan.id,
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
      verdictOf(target),
    ],
    target: { id, text, unit },
  };
}

/** By how few of those who were given it, and what a check in the field has found otherwise: a bare verdict says more than is known. */
function verdictOf({ accepted, given, refuted }: TargetTold): string {
  if (accepted === null) return 'Chưa có số liệu';
  const verdict = accepted.isReached ? 'Đạt' : 'Chưa đạt';
  const few = accepted.count < given ? `, theo số của ${accepted.count} trên ${given} đơn vị được giao` : '';
  const otherwise = refuted === 0 ? '' : `; kiểm tra thực tế thấy ${refuted} việc khác báo cáo`;
  return `${verdict}${few}${otherwise}`;
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
