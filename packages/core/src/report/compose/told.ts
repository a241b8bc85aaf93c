// Figures as they are told in a report, each with its source; and what is the same in every section: of which work it is,
// and how a plan is called.
import { addDays } from '../../calendar/days.ts';
import { planWords } from '../../plan/cite-plan.ts';
import { planNumber } from '../../plan/plan-name.ts';
import { numberText } from '../../progress/figure-text.ts';
import { amountOf } from '../../progress/amount.ts';
import { isShareUnit } from '../../progress/figures.ts';
import {
  COUNT_MEASURE_NAMES,
  type CountMeasure,
  type Figures,
  type Measure,
  partsOf,
  SHARE_MEASURES,
  type ShareMeasure,
  valueOf,
  roundShare,
} from '../../rollup/measures.ts';
import { type Summed, summandOfSummed } from '../../rollup/target-figures.ts';
import type { PlainDate } from '../../time.ts';
import type { ContentBlock, Narrowing, SentencePart, Source, ToldFigure } from '../content.ts';
import { summandOf } from '../../rollup/sum-rules.ts';
import type { PlanNamed, ReportFacts, ScopeTold } from './report-facts.ts';

export const NOTHING_TOLD = '–';

/** One scope with what is around it: what every sentence and table of it is made from. */
export type Telling = { readonly facts: ReportFacts; readonly scope: ScopeTold; readonly narrowing: Narrowing };

export function tellingOf(facts: ReportFacts, scope: ScopeTold): Telling {
  return { facts, scope, narrowing: { plan: scope.plan?.id, [scope.isGiven ? 'issuer' : 'unit']: facts.unit.id } };
}

/** The day before the period: to what is compared. */
export function dayBefore({ from }: Pick<ReportFacts, 'from'>): PlainDate {
  return addDays(from, -1);
}

/** `at`: of another day than the cut-off day. */
export function count(measure: CountMeasure, figures: Figures, narrowing: Narrowing, at?: PlainDate): ToldFigure {
  return figureOf(figures[measure], numberText(figures[measure]), countSource(measure, narrowing, at));
}

/** "97,5 %" */
export function share(measure: ShareMeasure, figures: Figures, narrowing: Narrowing, at?: PlainDate): ToldFigure {
  const { of, among } = SHARE_MEASURES[measure];
  const value = valueOf(measure, figures);
  const told = { value, text: shareText(value), source: countSource(measure, narrowing, at) };
  return value === null
    ? told
    : { ...told, of: summandOf({ value, numerator: figures[of], denominator: figures[among] }) };
}

function countSource(measure: Measure, narrowing: Narrowing, at?: PlainDate): Source {
  return { kind: 'count', measure, narrowing, ...(at === undefined ? {} : { at }) };
}

export function figureOf(value: number, text: string, source: Source): ToldFigure {
  return { value, text, source, of: summandOf({ value }) };
}

/** Last row of a table: what stands above it, by its rule. A share is worked out of the sums of both its counts. */
export function sumRow(measure: Measure, figures: Figures): ToldFigure {
  const { of, among } = partsOf(measure);
  const value = valueOf(measure, figures);
  const isShare = Object.hasOwn(SHARE_MEASURES, measure);
  const text = isShare ? shareText(value) : numberText(value ?? 0);
  if (value === null) return { value, text, source: { kind: 'rows', rule: isShare ? 'rate' : 'sum' } };
  return isShare
    ? {
        value,
        text,
        source: { kind: 'rows', rule: 'rate' },
        of: summandOf({ value, numerator: figures[of], denominator: figures[among] }),
      }
    : figureOf(value, text, { kind: 'rows', rule: 'sum' });
}

/** Of groups of which each assignment is in one alone. */
export function addUp(all: readonly Figures[]): Figures {
  // Every measure is there, under its name.
  return Object.fromEntries(
    COUNT_MEASURE_NAMES.map((name) => [name, all.reduce((sum, figures) => sum + figures[name], 0)]),
  ) as Figures;
}

export function shareText(value: number | null): string {
  return value === null ? NOTHING_TOLD : `${numberText(roundShare(value))} %`;
}

/** The figure of a target with its unit: "82,4 %", "1.250 lớp". */
export function amountText(value: number | null, unit: string | null): string {
  if (value === null) return NOTHING_TOLD;
  const number = numberText(rounded(value, isShareUnit(unit) ? 1 : 2));
  return amountOf(number, unit, 'vi');
}

/** The same without its unit, where the column or the row says it: "82,4", "1.250". */
export function plainAmount(value: number | null, unit: string | null): string {
  return value === null ? NOTHING_TOLD : numberText(rounded(value, isShareUnit(unit) ? 1 : 2));
}

export function summedFigure(unit: string | null, summed: Summed | null, source: Source): ToldFigure {
  if (summed === null) return { value: null, text: NOTHING_TOLD, source };
  return { value: summed.value, text: amountText(summed.value, unit), source, of: summandOfSummed(summed) };
}

function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}

export function sentence(...parts: readonly (SentencePart | readonly SentencePart[])[]): ContentBlock {
  return { kind: 'sentence', parts: parts.flat() };
}

/** "Kế hoạch số 12/KH-UBND về “Chuyển đổi số năm 2026”": for lists of sources, where each says of which plan it is. */
export function calledPlan(plan: PlanNamed): string {
  return planNumber(plan) === null ? planWords(plan) : `${planWords(plan)} về “${plan.title}”`;
}

/** For the captions of tables, where several plans are told: " – Kế hoạch số 12/KH-UBND". */
export function captionFor(caption: string, telling: Telling): string {
  const { facts, scope } = telling;
  const plan = scope.plan === null || facts.scopes.length < 2 ? null : (planNumber(scope.plan) ?? scope.plan.title);
  return [caption, plan, sideOf(telling)].filter((part) => part !== null).join(' – ');
}

/** Where a report tells both what the unit has given and what it does, which of the two; else null. */
export function sideOf({ facts: { unit, scopes }, scope: { isGiven } }: Telling): string | null {
  if (scopes.every((one) => one.isGiven === isGiven)) return null;
  return isGiven ? `việc ${unit.name} giao` : `việc ${unit.name} được giao`;
}

/** The beginning of a sentence, after which of the two it is of. */
export function opening(telling: Telling, text: string): string {
  const side = sideOf(telling);
  if (side === null) return text;
  return `${capital(side)}: ${text.charAt(0).toLocaleLowerCase('vi')}${text.slice(1)}`;
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
