// How many reports of a round came, in time and late, and how many did not.
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import type { RoundCounts } from './calls.ts';
import styles from './Report.module.css';
import { REPORT_WORDS } from './words.ts';

export const ROUND_COUNTS = [
  'expected',
  'received',
  'inTime',
  'late',
  'accepted',
  'returned',
  'sentBack',
  'missing',
  'excused',
] as const;
const BAD = new Set<string>(['late', 'returned', 'missing']);

/** What is nought is left out, but for what is expected and received. */
export function Counts({ counts }: { counts: RoundCounts }) {
  const say = useWords(REPORT_WORDS);
  const { language } = useLanguage();
  return (
    <dl className={styles['counts']}>
      {ROUND_COUNTS.filter((name) => counts[name] > 0 || name === 'expected' || name === 'received').map((name) => (
        <div key={name} data-bad={BAD.has(name) || undefined}>
          <dt>{say(`count.${name}`)}</dt>
          <dd>{formatNumber(counts[name], language)}</dd>
        </div>
      ))}
    </dl>
  );
}
