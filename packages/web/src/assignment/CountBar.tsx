// How many assignments stand where: one bar of seven parts that exclude each other. Each part has a colour and a pattern.
import { type AssignmentLabel, labelOfAll } from '@sauro/core';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import type { Counts } from './calls.ts';
import styles from './CountBar.module.css';
import { ASSIGNMENT_WORDS } from './words.ts';

/** From done to what asks for attention. */
export const COUNTED = [
  'doneInTime',
  'doneLate',
  'inProgress',
  'notBegun',
  'awaitsEvent',
  'declined',
  'overdue',
] as const;

const LABEL_OF = {
  doneInTime: 'done-in-time',
  doneLate: 'done-late',
  inProgress: 'in-progress',
  notBegun: 'not-begun',
  awaitsEvent: 'awaits-event',
  declined: 'declined',
  overdue: 'overdue',
} as const satisfies Record<(typeof COUNTED)[number], AssignmentLabel>;

/** All that is counted, as one. */
export function labelOfCounts(counts: Counts): AssignmentLabel | null {
  return labelOfAll(COUNTED.filter((one) => counts[one] > 0).map((one) => LABEL_OF[one]));
}

/** Drawn only: whoever does not see it has the same numbers beside it, in a legend or in a table. */
export function CountBar({ counts }: { counts: Counts }) {
  return (
    <span className={styles['bar']} aria-hidden="true">
      {COUNTED.filter((one) => counts[one] > 0).map((one) => (
        <span key={one} data-count={one} style={{ flexGrow: counts[one] }} />
      ))}
    </span>
  );
}

/** What each part means, with its number; those that are nought are left out unless `all`. */
export function CountLegend({ counts, all = false }: { counts: Counts; all?: boolean }) {
  const say = useWords(ASSIGNMENT_WORDS);
  const { language } = useLanguage();
  return (
    <ul className={styles['legend']}>
      {COUNTED.filter((one) => all || counts[one] > 0).map((one) => (
        <li key={one}>
          <span className={styles['sample']} data-count={one} aria-hidden="true" />
          {say(`count.${one}`)} <b>{formatNumber(counts[one], language)}</b>
        </li>
      ))}
    </ul>
  );
}
