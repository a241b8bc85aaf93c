// How many reports of a round came, in time and late, and how many did not.
import { useLanguage, useWords } from '../ui/language.tsx';
import { formatDay, formatNumber } from '../ui/format.ts';
import type { Round, RoundCounts } from './calls.ts';
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

/** As the page of the round has it: a level a line, for who gathers is no unit more that was asked. */
export function CountsByLevel({ round: { levels, counts } }: { round: Round }) {
  const say = useWords(REPORT_WORDS);
  if (levels.length < 2) return <Counts counts={counts} />;
  return (
    <ul className={styles['levels']} aria-label={say('levels')}>
      {levels.map(({ level, due, counts: own }) => (
        <li key={level}>
          <span className={styles['quiet']}>
            {say('level.name', { level })} · {say('due', { day: formatDay(due) })}
          </span>
          <Counts counts={own} />
        </li>
      ))}
    </ul>
  );
}

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
