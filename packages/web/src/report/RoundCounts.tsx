// How many reports of a round came, in time and late, and how many did not; each opens the list of exactly those.
import { ROUND_COUNT_NAMES, ROUND_COUNTS } from '@sauro/core';
import { Link } from '@tanstack/react-router';
import { useLanguage, useWords } from '../ui/language.tsx';
import { formatDay, formatNumber } from '../ui/format.ts';
import type { Round, RoundCounts } from './calls.ts';
import styles from './Report.module.css';
import { REPORT_WORDS } from './words.ts';

const BAD: ReadonlySet<string> = new Set(['late', 'returned', 'missing']);

/** As the page of the round has it: a level a line, for who gathers is no unit more that was asked. */
export function CountsByLevel({ round: { id, levels, counts } }: { round: Round }) {
  const say = useWords(REPORT_WORDS);
  if (levels.length < 2) return <Counts round={id} counts={counts} />;
  return (
    <ul className={styles['levels']} aria-label={say('levels')}>
      {levels.map(({ level, due, counts: own }) => (
        <li key={level}>
          <span className={styles['quiet']}>
            {say('level.name', { level })} · {say('due', { day: formatDay(due) })}
          </span>
          <Counts round={id} level={level} counts={own} />
        </li>
      ))}
    </ul>
  );
}

type CountsProps = { readonly round: string; readonly level?: number; readonly counts: RoundCounts };

/** What is nought is left out, but for what is expected and received. */
function Counts({ round, level, counts }: CountsProps) {
  const { language } = useLanguage();
  const within = level === undefined ? {} : { level };
  return (
    <dl className={styles['counts']}>
      {ROUND_COUNT_NAMES.filter((name) => counts[name] > 0 || name === 'expected' || name === 'received').map(
        (name) => {
          const shown = formatNumber(counts[name], language);
          const what = ROUND_COUNTS[name][language];
          return (
            <div key={name} data-bad={BAD.has(name) || undefined}>
              <dt>{what}</dt>
              <dd>
                {counts[name] === 0 ? (
                  shown
                ) : (
                  <Link
                    to="/bao-cao/dot/$id"
                    params={{ id: round }}
                    search={{ ...within, of: name }}
                    aria-label={`${what}: ${shown}`}
                  >
                    {shown}
                  </Link>
                )}
              </dd>
            </div>
          );
        },
      )}
    </dl>
  );
}
