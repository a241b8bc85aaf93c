// What a number is compared to: at least, at most, about, between, a growth, or exactly; from the words round it.
import type { Comparator } from '../reading.ts';
import type { Clause } from './targets-clauses.ts';
import { findMeasures, type Measure } from './targets-measures.ts';

export type Commitment = {
  readonly comparator: Comparator;
  readonly value: number;
  readonly max?: number;
  readonly unit: string;
  /** Where several numbers share a clause, what follows this one up to the next: it may name a year of its own. */
  readonly after: string;
};

/** Words directly before the number, tried in this order. */
const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [
    /(?:dưới|không quá|tối đa|không vượt quá|thấp hơn|nhỏ hơn|ít hơn|nhiều nhất|trong vòng|≤|<|(?<!\p{L})còn|giảm xuống|không cao hơn)\s*(?:là\s)?$/iu,
    'lte',
  ],
  [/(?<!\p{L})(?:giảm|hạ|rút ngắn)\s[^,;%\d]{0,60}\s(?:còn|xuống)\s*$/iu, 'lte'],
  [
    /(?:ít nhất|tối thiểu|trên|hơn|vượt|vượt mức|không dưới|không thấp hơn|không ít hơn|lớn hơn|cao hơn|từ|≥|>|trở lên)\s*(?:là\s)?$/iu,
    'gte',
  ],
  [/(?:khoảng|xấp xỉ|gần|chừng|ước đạt|ước)\s*$/iu, 'approx'],
];

/** "tăng bình quân 12%/năm", "giảm trên 5%"; not "tăng lên 80%" and "giảm còn 5%", which name the level reached. */
const GROWS =
  /(?<!\p{L})(?:tăng|tăng trưởng)(?!\s(?:cường|lên|từ|huyết áp))(?:\s(?!đạt|lên|cường)\p{L}{1,9}){0,4}\s*(?:≥|>)?\s*$/iu;
const SHRINKS = /(?<!\p{L})(?:giảm|rút ngắn)(?!\s(?:còn|xuống|tải))(?:\s(?!còn|xuống)\p{L}{1,9}){0,3}\s*(?:≥|>)?\s*$/iu;

export function commitmentsOf(clause: Clause): Commitment[] {
  const measures = findMeasures(clause.text);
  const commitments: Commitment[] = [];
  for (const [i, measure] of measures.entries()) {
    const from = measures[i - 1]?.end ?? 0;
    const before = clause.text.slice(from, measure.start);
    const isReached = i > 0 && isFromTo(before, clause.text.slice(Math.max(0, from - 20), from));
    if (isReached) commitments.pop();
    const round = {
      before,
      after: clause.text.slice(measure.end),
      last: isReached ? undefined : commitments.at(-1),
      clause,
    };
    const own = measures.length > 1 ? clause.text.slice(measure.end, measures[i + 1]?.start) : '';
    commitments.push({ ...judge(measure, round), after: own });
  }
  return commitments;
}

/** "tăng từ 60% (năm 2025) lên 80%": the first number is where it stands now. */
function isFromTo(between: string, first: string): boolean {
  return (
    /^[^,;.%]{0,20}\s(?:lên|xuống|còn)\s(?:(?:mức|trên|đến)\s)?$/iu.test(between) &&
    /từ\s\S{1,9}$/iu.test(first.trimEnd())
  );
}

type Judgement = Omit<Commitment, 'after'>;
type Round = {
  readonly before: string;
  readonly after: string;
  readonly last: Judgement | undefined;
  readonly clause: Clause;
};

function judge(measure: Measure, round: Round): Judgement {
  const { value, max, unit } = measure;
  if (measure.kind === 'rank') return { comparator: 'lte', value, unit };
  if (max !== undefined) return { comparator: 'range', value, max, unit };
  const growth = measure.kind === 'percent' || unit === 'bậc' ? growthOf(measure, round) : changeOf(measure, round);
  return growth ?? { comparator: comparatorOf(measure, round), value, unit };
}

function growthOf({ value, unit }: Measure, { before, clause }: Round): Judgement | null {
  const yearly =
    unit === '%' && /(?:mỗi|hằng|hàng) năm|bình quân/iu.test(`${clause.before} ${before}`) ? '%/year' : unit;
  if (SHRINKS.test(before)) return { comparator: 'growth', value: -value, unit: yearly };
  if (GROWS.test(before)) return { comparator: 'growth', value, unit: yearly };
  const isBare = before.trim() === '' && unit === '%/year';
  return isBare && /(?<!\p{L})tăng/iu.test(clause.previous) ? { comparator: 'growth', value, unit } : null;
}

/** "tăng thêm 20 hợp tác xã", "rút ngắn ít nhất 2 ngày": the verb stands directly before what it changes. */
const ADDS = /(?<!\p{L})tăng(?:\s(?:thêm|bình quân|ít nhất|tối thiểu|trên|hơn|khoảng))*\s*$/iu;
const CUTS = /(?<!\p{L})(?:giảm|cắt giảm|rút ngắn)(?:\s(?:bớt|bình quân|ít nhất|tối thiểu|trên|hơn|khoảng))*\s*$/iu;

function changeOf({ value, unit }: Measure, { before }: Round): Judgement | null {
  if (CUTS.test(before)) return { comparator: 'growth', value: -value, unit };
  return ADDS.test(before) ? { comparator: 'growth', value, unit } : null;
}

function comparatorOf(measure: Measure, { before, after, last }: Round): Comparator {
  if (/^[^,;.%\d]{0,25}trở lên/iu.test(after)) return 'gte';
  if (/^[^,;.%\d]{0,25}trở xuống/iu.test(after)) return 'lte';
  if (/^(?!.*(?<!\p{L})từ\s)[^,;.%\d]{0,60}(?<!\p{L})trở lên\s*[.;]?\s*$/iu.test(after)) return 'gte';
  const own = BEFORE.find(([pattern]) => pattern.test(before))?.[1];
  if (own) return own;
  const shares = last && measure.value < 100 && /^[^,;.]{2,80}\svà\s(?:\p{L}{1,9}\s)?$/iu.test(before);
  return shares && last.comparator !== 'range' && last.comparator !== 'growth' ? last.comparator : 'eq';
}
