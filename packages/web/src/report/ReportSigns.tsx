// How a report stands, in words: its state, and whether it is in time. And the counts of a round.
import { REPORT_LABELS, REPORT_STATES } from '@sauro/core';
import { formatDay, formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import type { Report, RoundCounts } from './calls.ts';
import styles from './Report.module.css';
import { REPORT_WORDS } from './words.ts';

export function StateSign({ report: { state } }: { report: Report }) {
  const { language } = useLanguage();
  return (
    <span className={styles['sign']} data-state={state}>
      {REPORT_STATES[state][language]}
    </span>
  );
}

export function LabelSign({ report: { label, submittedOn } }: { report: Report }) {
  const { language } = useLanguage();
  return (
    <span className={styles['sign']} data-label={label}>
      {REPORT_LABELS[label][language]}
      {submittedOn !== null && ` (${formatDay(submittedOn)})`}
    </span>
  );
}

const COUNTS = ['expected', 'received', 'inTime', 'late', 'accepted', 'returned', 'missing', 'excused'] as const;
const BAD = new Set<string>(['late', 'returned', 'missing']);

/** What is nought is left out, but for what is expected and received. */
export function Counts({ counts }: { counts: RoundCounts }) {
  const say = useWords(REPORT_WORDS);
  const { language } = useLanguage();
  return (
    <dl className={styles['counts']}>
      {COUNTS.filter((name) => counts[name] > 0 || name === 'expected' || name === 'received').map((name) => (
        <div key={name} data-bad={BAD.has(name) || undefined}>
          <dt>{say(`count.${name}`)}</dt>
          <dd>{formatNumber(counts[name], language)}</dd>
        </div>
      ))}
    </dl>
  );
}
