// The phases of a plan (giai đoạn, đợt), each with its first and last year or day, from the lines that open with their name.
import { type Flow, type Paragraph, paragraphsOf } from '../flow.ts';
import type { Phase } from '../reading.ts';
import { findPeriods, type FoundPeriod } from '../vietnamese/dates.ts';
import { squeeze } from '../vietnamese/wording.ts';
import { anchorIn } from './head-lines.ts';

/** "1.1. Giai đoạn 1 (từ 2025 - 2027)", "- Đợt 01 dự kiến: … (từ ngày … đến ngày …)". Only a numbered phase is one: "giai đoạn 2026 - 2030" is a period. */
const PHASE =
  /^(?:[-–+•*]\s{0,3}|[\dIVX]{1,4}(?:\.\d{1,2}){0,3}[.)]\s{0,3}|[a-zđ]\)\s{0,3})?(?<name>(?:Giai đoạn|Đợt|Bước)\s(?:\d{1,2}|I{1,3}|IV|V)|Giai đoạn (?:một|hai|ba))(?![\p{L}\d])/u;

export function readPhases(flow: readonly Flow[]): Phase[] {
  const phases: Phase[] = [];
  for (const paragraph of paragraphsOf(flow)) {
    const phase = phaseOf(paragraph);
    if (phase && !phases.some((known) => known.name === phase.name && known.from === phase.from)) phases.push(phase);
  }
  return phases;
}

function phaseOf(paragraph: Paragraph): Phase | null {
  const match = PHASE.exec(paragraph.text);
  const name = match?.groups?.['name'];
  if (!match || !name) return null;
  const rest = paragraph.text.slice(match[0].length);
  if (ROUNDS.test(rest)) return null;
  const range = rangeOf(rest) ?? null;
  return range && { name: squeeze(name), ...range, anchor: anchorIn(paragraph, 0, paragraph.text.length) };
}

/** Words that stand between the two ends of a range. */
const TO = /^\s{0,3}(?:-|–|đến)\s{0,3}(?:hết\s|ngày\s|tháng\s|năm\s){0,3}$/iu;
/** "từ ngày 08 đến ngày 10 tháng 12 năm 2025": the first day borrows month and year from the second. */
const MONTH_TO = /từ tháng (\d{1,2})\s{1,2}(?:-|–|đến)\s{1,2}(?:hết\s)?$/iu;
const DAY_TO = /từ ngày (\d{1,2})(?: tháng (\d{1,2}))?\s{1,2}(?:-|–|đến)\s{1,2}(?:hết\s)?ngày\s$/iu;

/** "Đợt 1: tháng 4/2026; đợt 2: tháng 9/2026": rounds of one work, in one breath. */
const ROUNDS = /[;,]\s*(?:và\s+)?đợt\s+(?:\d|I|hai)/iu;

function rangeOf(text: string): { from: string; to: string } | null {
  const periods = findPeriods(text);
  for (const [i, second] of periods.entries()) {
    const first = periods[i - 1];
    if (first?.hasYear && second.hasYear && TO.test(text.slice(first.end, second.start)))
      return { from: edge(first, 'from'), to: edge(second, 'to') };
    const opening = MONTH_TO.exec(text.slice(0, second.start))?.[1];
    if (opening && second.exact === 'month')
      return { from: `${second.to.slice(0, 4)}-${opening.padStart(2, '0')}-01`, to: edge(second, 'to') };
    const day = DAY_TO.exec(text.slice(0, second.start));
    if (day?.[1] && second.exact === 'day' && second.hasYear) {
      const month = day[2]?.padStart(2, '0') ?? second.to.slice(5, 7);
      return { from: `${second.to.slice(0, 4)}-${month}-${day[1].padStart(2, '0')}`, to: second.to };
    }
  }
  return aloneIn(text, periods);
}

/** "(tháng 8/2026): …", ": Quý I/2026.": one month, quarter or year that is the whole phase. */
function aloneIn(text: string, [only]: readonly FoundPeriod[]): { from: string; to: string } | null {
  if (!only?.hasYear || only.exact === 'day') return null;
  const isAlone =
    /^\s*(?:\(|:\s*|[-–]\s*)(?:(?:dự kiến|trong|từ|năm)\s+)*$/iu.test(text.slice(0, only.start)) &&
    /^\s*(?:\)|[.;:]|$)/u.test(text.slice(only.end));
  return isAlone ? { from: edge(only, 'from'), to: edge(only, 'to') } : null;
}

/** A year stays a year; anything finer is its first or last day. */
function edge(period: FoundPeriod, side: 'from' | 'to'): string {
  return period.exact === 'year' ? period[side].slice(0, 4) : period[side];
}
