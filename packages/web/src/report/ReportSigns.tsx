// How a report stands, in words: its state, and whether it is in time.
import { REPORT_LABELS, REPORT_STATES } from '@sauro/core';
import { formatDay } from '../ui/format.ts';
import { useLanguage } from '../ui/language.tsx';
import type { Report } from './calls.ts';
import styles from './Report.module.css';

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
