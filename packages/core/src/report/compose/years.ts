// The targets of a plan year by year in a review: what each year told, what the years come to by the target's own rule, what is
// aimed at, and the same beside the phase before.
import { YEAR_RULES, type YearRule } from '../../rollup/years.ts';
import type { ContentBlock, Source, TableRow, TargetNamed, ToldFigure } from '../content.ts';
import { type Summed, summandOfSummed } from '../../rollup/target-figures.ts';
import { aimText } from './targets.ts';
import type { ReviewedTarget, ScopeReview } from './review-facts.ts';
import { captionFor, plainAmount, sentence, type Telling } from './told.ts';

/** As many as one looks through; all stand in the table. */
const MOST_CHARTS = 6;
/** Of more years the words have less room. */
const MOST_WIDE = 4;
/** Beside the unit of a target: a column of its own would leave the years too little room on paper. */
const RULE_WORDS = { sum: 'cộng các năm', last: 'năm cuối' } as const satisfies Record<YearRule, string>;

export function yearBlocks(telling: Telling): readonly ContentBlock[] {
  const { review } = telling.scope;
  if (review === null || review.targets.length === 0) return [];
  const rules = [...new Set(review.targets.map(({ rule }) => rule))];
  return [
    table(telling, review),
    sentence(
      `Cách tính cho nhiều năm: ${rules.map((rule) => `“${RULE_WORDS[rule]}” – ${YEAR_RULES[rule].vi.toLowerCase()}`).join('; ')}. Chỉ tính số liệu đã được xác nhận.`,
    ),
    ...charts(telling, review),
    ...stretchTable(telling, review),
  ];
}

function table(telling: Telling, review: ScopeReview): ContentBlock {
  const { years } = review;
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return {
    kind: 'table',
    caption: captionFor('Kết quả thực hiện các chỉ tiêu theo năm', telling),
    columns: [
      { title: 'Chỉ tiêu', width: years.length > MOST_WIDE ? 22 : 30 },
      ...years.map((year) => ({ title: String(year), width: 11, isNumber: true })),
      // One year alone is the whole.
      ...(years.length > 1 ? [{ title: `${first}–${last}`, width: 13, isNumber: true }] : []),
      { title: 'Mục tiêu', width: 13 },
      { title: 'Đánh giá', width: 12 },
    ],
    rows: review.targets.map((target): TableRow => {
      const figure = (from: number, to: number, summed: Summed | null) =>
        yearFigure(telling, target, { from, to, summed });
      return {
        cells: [
          toldOf(target),
          ...years.map((year, at) => figure(year, year, target.years[at] ?? null)),
          ...(years.length > 1 ? [figure(first, last, target.whole)] : []),
          goalText(target),
          judged(target),
        ],
        target: namedOf(target),
      };
    }),
  };
}

/** What one year alone tells is told of years from and to. */
function yearFigure(
  { narrowing }: Telling,
  { id, unit }: ReviewedTarget,
  { from, to, summed }: { readonly from: number; readonly to: number; readonly summed: Summed | null },
): ToldFigure {
  const source: Source = {
    kind: 'target',
    target: id,
    unit: narrowing.unit,
    issuer: narrowing.issuer,
    plan: narrowing.plan,
    isAccepted: true,
    fromYear: from,
    toYear: to,
  };
  if (summed === null) return { value: null, text: plainAmount(null, unit), source };
  return { value: summed.value, text: plainAmount(summed.value, unit), source, of: summandOfSummed(summed) };
}

/** "Mỗi năm sửa phòng học (phòng học; cộng các năm)" */
function toldOf({ text, unit, rule }: ReviewedTarget): string {
  const parts = [unit === null ? '' : (UNIT_WORDS[unit] ?? unit), RULE_WORDS[rule]].filter((part) => part !== '');
  return `${text} (${parts.join('; ')})`;
}

const UNIT_WORDS: Readonly<Record<string, string>> = { rank: 'hạng', level: 'mức', '%/year': '%/năm' };

function namedOf({ id, text, unit }: ReviewedTarget): TargetNamed {
  return { id, text, unit };
}

function withUnit({ text, unit }: Pick<ReviewedTarget, 'text' | 'unit'>): string {
  return unit === null ? text : `${text} (${UNIT_WORDS[unit] ?? unit})`;
}

function goalText({ comparator, unit, goal: { aim, by, state } }: ReviewedTarget): string {
  if (aim === null) return 'Chưa rõ theo năm';
  const text = aimText({ comparator, aim: aim.value, max: aim.max, unit });
  return by === null || state === 'due' ? text : `${text} (năm ${by})`;
}

function judged({ whole, goal }: ReviewedTarget): string {
  if (whole === null) return 'Chưa có số liệu';
  if (goal.aim === null) return 'Chưa rõ';
  if (goal.state === 'later') return 'Chưa đến hạn';
  return whole.isReached === true ? 'Đạt' : 'Chưa đạt';
}

function charts(telling: Telling, { years, targets }: ScopeReview): readonly ContentBlock[] {
  const drawn = targets.filter((target) => target.years.filter((year) => year !== null).length > 1);
  return drawn.slice(0, MOST_CHARTS).map((target) => ({
    kind: 'chart',
    caption: captionFor(withUnit(target), telling),
    legend: [target.rule === 'sum' ? 'Trong năm' : 'Đến hết năm'],
    bars: years.flatMap((year, at) => {
      const summed = target.years[at] ?? null;
      return summed === null
        ? []
        : [{ label: `Năm ${year}`, figures: [yearFigure(telling, target, { from: year, to: year, summed })] }];
    }),
  }));
}

function stretchTable(telling: Telling, { stretches, targets }: ScopeReview): readonly ContentBlock[] {
  if (stretches.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: captionFor('Các chỉ tiêu theo giai đoạn', telling),
      columns: [
        { title: 'Chỉ tiêu', width: 40 },
        ...stretches.map(({ name }) => ({ title: name, width: Math.floor(60 / stretches.length), isNumber: true })),
      ],
      rows: targets.map(
        (target): TableRow => ({
          cells: [
            toldOf(target),
            ...stretches.map(({ from, to }, at) =>
              yearFigure(telling, target, {
                from: Number(from.slice(0, 4)),
                to: Number(to.slice(0, 4)),
                summed: target.stretches[at] ?? null,
              }),
            ),
          ],
          target: namedOf(target),
        }),
      ),
    },
  ];
}
