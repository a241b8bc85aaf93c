// The rows of the summary's tables: what the reading says, written the way an office writes it.
import type { Deadline, Phase, Reading, ReportDuty, Target } from '@sauro/reader/reading';
import { sixLetters } from './six-clear.ts';
import type { SummaryWords } from './summary-words.ts';

export function taskRows(
  reading: Reading,
  words: SummaryWords,
  { withProduct }: { readonly withProduct: boolean },
): string[][] {
  return reading.tasks.map((task, index) => [
    String(index + 1),
    task.section,
    task.text,
    task.lead.join('; '),
    deadline(task.deadline, words),
    ...(withProduct ? [task.product ?? ''] : []),
    sixLetters(task),
  ]);
}

export function targetRows(targets: readonly Target[]): string[][] {
  return targets.map((target, index) => [String(index + 1), target.text, level(target), target.by ?? '']);
}

export function reportingRows(duties: readonly ReportDuty[], words: SummaryWords): string[][] {
  return duties.map((duty, index) => [
    String(index + 1),
    duty.from.join('; '),
    [duty.to, duty.via === null ? null : `(qua ${duty.via})`].filter(Boolean).join(' '),
    [duty.frequency === null ? null : words.frequency[duty.frequency], duty.adHoc ? words.adHoc : null]
      .filter(Boolean)
      .join(', '),
    duty.due === null ? '' : day(duty.due),
  ]);
}

export function phaseRows(phases: readonly Phase[]): string[] {
  return phases.map(({ name, from, to }) => `${name}: ${day(from)} – ${day(to)}`);
}

/** 2026-04-30 → 30/4/2026, as a date is read out; 2026-03 → 3/2026; 11-30 → 30/11. */
export function day(iso: string): string {
  const parts = iso.split('-').map((part) => (part.length === 4 ? part : String(Number(part))));
  return parts.toReversed().join('/');
}

function deadline(value: Deadline | null, words: SummaryWords): string {
  if (value === null) return '';
  switch (value.kind) {
    case 'by':
      return value.from === undefined ? day(value.due) : `${day(value.from)} – ${day(value.due)}`;
    case 'ongoing':
      return words.ongoing;
    case 'condition':
      return value.text;
    case 'recurring':
      return [words.frequency[value.every], value.due === undefined ? null : day(value.due)].filter(Boolean).join(', ');
  }
}

function level({ comparator, value, max, unit }: Target): string {
  const number = (amount: number) => amount.toLocaleString('vi-VN');
  const suffix = unit === null ? '' : unit.startsWith('%') ? unit : ` ${unit}`;
  switch (comparator) {
    case 'eq':
      return `${number(value)}${suffix}`;
    case 'gte':
      return `≥ ${number(value)}${suffix}`;
    case 'lte':
      return `≤ ${number(value)}${suffix}`;
    case 'range':
      return `${number(value)} – ${number(max ?? value)}${suffix}`;
    case 'growth':
      return `${value > 0 ? '+' : ''}${number(value)}${suffix}`;
    case 'approx':
      return `≈ ${number(value)}${suffix}`;
  }
}
