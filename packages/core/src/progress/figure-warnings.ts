// What is strange about a figure, each said in a sentence. None of it forbids to save: who knows the figure knows better.
// What cannot be is refused beforehand (figure-kind.ts).
import { type Aim, isReached } from './aim.ts';
import type { FigureRange } from './figure-range.ts';
import { type CountedOf, type Figure, isCounted, isShareUnit, takesShares, totalsOf } from './figures.ts';

export const FIGURE_WARNINGS = {
  'over-whole': {
    vi: 'Tử số {numerator} lớn hơn mẫu số {denominator}.',
    en: 'What was reached ({numerator}) is more than what it is counted of ({denominator}).',
  },
  'over-hundred': { vi: 'Tỷ lệ {value} % vượt quá 100 %.', en: 'A share of {value}% is above 100%.' },
  negative: { vi: 'Số {value} nhỏ hơn 0.', en: '{value} is below 0.' },
  'not-whole': {
    vi: 'Số {value} có phần thập phân, trong khi đây là thứ đếm từng cái một.',
    en: '{value} has decimals, and this is counted one by one.',
  },
  'whole-changed': {
    vi: 'Mẫu số đổi từ {before} thành {denominator}: hãy kiểm tra phạm vi tính có đổi không.',
    en: 'What it is counted of changed from {before} to {denominator}: check whether the same is counted.',
  },
  'whole-slipped-up': {
    vi: 'Mẫu số {denominator} gấp {times} lần mẫu số trước ({before}): có thể gõ thừa chữ số.',
    en: 'What it is counted of ({denominator}) is {times} times what it was ({before}): a digit too many, perhaps.',
  },
  'whole-slipped-down': {
    vi: 'Mẫu số {denominator} chỉ bằng một phần {times} mẫu số trước ({before}): có thể gõ thiếu chữ số.',
    en: 'What it is counted of ({denominator}) is one part in {times} of what it was ({before}): a digit too few, perhaps.',
  },
  falls: {
    vi: 'Số lũy kế giảm từ {before} xuống {value}.',
    en: 'The total falls from {before} to {value}.',
  },
  outlier: {
    vi: '{value} khác xa các lần trước (ở giữa là {median}).',
    en: '{value} is far from those before (the middle one is {median}).',
  },
  'outlier-step': {
    vi: 'Tăng {value}, khác xa mức tăng các lần trước (ở giữa là {median}).',
    en: 'It grows by {value}, far from how it grew before (the middle is {median}).',
  },
  'target-missed': { vi: '{value} chưa đạt mức đề ra {aim}.', en: '{value} does not reach the aim {aim}.' },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;
export type FigureWarningCode = keyof typeof FIGURE_WARNINGS;
export type FigureWarning = {
  readonly code: FigureWarningCode;
  readonly details: Readonly<Record<string, number>>;
};

/** `before`: the last figure of each earlier period, the oldest first. */
export type FigureContext = CountedOf & {
  readonly aim: Aim;
  readonly before: readonly Figure[];
};

export function figureWarningsOf(figure: Figure, context: FigureContext): readonly FigureWarning[] {
  const { unit, before } = context;
  const total = totalsOf([...before, figure]).at(-1) ?? figure.value;
  const warnings = [
    overWhole(figure),
    overHundred(figure, context),
    figure.value < 0 ? warn('negative', { value: figure.value }) : null,
    notWhole(figure, context),
    wholeChanged(figure, before.at(-1)),
    isShareUnit(unit) || figure.numerator !== null ? null : falls(total, before),
    outlier(figure, before),
    misses(total, context),
  ];
  return warnings.filter((warning) => warning !== null);
}

const UNLIKELY: ReadonlySet<FigureWarningCode> = new Set([
  'negative',
  'not-whole',
  'whole-slipped-up',
  'whole-slipped-down',
]);

/**
 * What can hardly be so: whoever enters it is asked once more. What tells a change may be below 0. What a share is counted of
 * does not become ten times as much or as little, unless something else is counted.
 */
export function isUnlikely({ code }: Pick<FigureWarning, 'code'>, range: FigureRange): boolean {
  return UNLIKELY.has(code) && !(code === 'negative' && range === 'difference');
}

function warn(code: FigureWarningCode, details: FigureWarning['details']): FigureWarning {
  return { code, details };
}

function overWhole({ numerator, denominator }: Figure): FigureWarning | null {
  if (numerator === null || denominator === null || numerator <= denominator) return null;
  return warn('over-whole', { numerator, denominator });
}

/** A share that was typed as such. An aim above a hundred says that it may be. */
function overHundred({ value, numerator }: Figure, { unit, aim }: FigureContext): FigureWarning | null {
  const isOver = isShareUnit(unit) && numerator === null && value > 100 && !isAboveHundred(aim);
  return isOver ? warn('over-hundred', { value }) : null;
}

function isAboveHundred({ value, max }: Aim): boolean {
  return Math.max(value, max ?? 0) > 100;
}

function notWhole({ numerator, denominator, value }: Figure, counted: CountedOf): FigureWarning | null {
  // A share is worked out; what it is worked out of was counted.
  const numbers =
    numerator === null || denominator === null ? (isShareUnit(counted.unit) ? [] : [value]) : [numerator, denominator];
  const broken = isCounted(counted) ? numbers.find((one) => !Number.isInteger(one)) : undefined;
  return broken === undefined ? null : warn('not-whole', { value: broken });
}

/** What is counted adds up over the units: what one of them has is not measured by the aim of all, unless it is a limit. */
function misses(total: number, { unit, aim }: FigureContext): FigureWarning | null {
  const isOwn = takesShares(unit) || aim.comparator === 'lte';
  return !isOwn || isReached(aim, total) ? null : warn('target-missed', { value: total, aim: aim.value });
}

/** Of what a share is counted: more than this, and something else may be counted. */
const WHOLE_CHANGED_BY = 0.2;
/** So many times as much or as little is a digit too many or too few. */
const WHOLE_SLIPPED_BY = 10;

function wholeChanged({ denominator }: Figure, last: Figure | undefined): FigureWarning | null {
  const before = last?.denominator ?? null;
  if (denominator === null || before === null) return null;
  const [up, down] = [denominator / before, before / denominator];
  if (up >= WHOLE_SLIPPED_BY) return warn('whole-slipped-up', { before, denominator, times: Math.round(up) });
  if (down >= WHOLE_SLIPPED_BY) return warn('whole-slipped-down', { before, denominator, times: Math.round(down) });
  const isMuch = Math.abs(denominator - before) > WHOLE_CHANGED_BY * before;
  return isMuch ? warn('whole-changed', { before, denominator }) : null;
}

function falls(total: number, before: readonly Figure[]): FigureWarning | null {
  const last = totalsOf(before).at(-1);
  return last !== undefined && total < last ? warn('falls', { before: last, value: total }) : null;
}

/** Fewer say nothing of what is usual. */
export const LEAST_FOR_OUTLIER = 5;
/** Of the distances from the median, in units of a normal deviation: Iglewicz and Hoaglin (1993) advise 3.5. */
const FAR = 3.5;
/** The median distance of a normal distribution, as a part of its deviation. */
const MAD_TO_DEVIATION = 1.4826;
/** Where nearly all are alike, what is within a twentieth of them is like them still. */
const LEAST_DEVIATION = 0.05 / FAR;

/** By the median, which a slip among those before does not move as it would move a mean. */
function outlier(figure: Figure, before: readonly Figure[]): FigureWarning | null {
  const values = before.filter(({ basis }) => basis === figure.basis).map(({ value }) => value);
  const last = values.at(-1);
  // Totals grow by themselves: what is compared is by how much.
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
  const isGrowing = figure.basis === 'cumulative' && figure.numerator === null && steps.every((step) => step >= 0);
  if (!isGrowing || last === undefined) return far('outlier', figure.value, values);
  return far('outlier-step', figure.value - last, steps);
}

function far(code: FigureWarningCode, value: number, others: readonly number[]): FigureWarning | null {
  return isOutlier(value, others) ? warn(code, { value, median: medianOf(others) }) : null;
}

/** Far from the middle of five or more others. */
export function isOutlier(value: number, others: readonly number[]): boolean {
  if (others.length < LEAST_FOR_OUTLIER) return false;
  const median = medianOf(others);
  const distance = medianOf(others.map((one) => Math.abs(one - median)));
  const deviation = Math.max(MAD_TO_DEVIATION * distance, LEAST_DEVIATION * Math.abs(median));
  return deviation > 0 && Math.abs(value - median) > FAR * deviation;
}

/** Of at least one. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return low + (high - low) / 2;
}
