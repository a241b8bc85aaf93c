// How a report stands, in words: its state, and whether it is in time.
import { REPORT_LABELS, REPORT_STATES } from '@sauro/core';
import { formatDay } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import type { Report } from './calls.ts';
import styles from './Report.module.css';
import { MY_REPORTS_WORDS } from './mine-words.ts';

/** That it was sent back stays told when it has been sent again: of one that stands sent back, from the second time on. */
export function StateSign({ report: { state, sentBack } }: { report: Report }) {
  const { language } = useLanguage();
  const say = useWords(MY_REPORTS_WORDS);
  return (
    <span className={styles['sign']} data-state={state}>
      {REPORT_STATES[state][language]}
      {sentBack > (state === 'returned' ? 1 : 0) && ` (${say('sentBack', { count: sentBack })})`}
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
