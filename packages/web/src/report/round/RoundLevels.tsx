// A round by level: who gathers is counted in a line of its own, for a sum of all levels alone would tell more units than were
// asked. Each number opens the reports that it counts.
import { ROUND_COUNT_NAMES, ROUND_COUNTS, type RoundCount } from '@sauro/core';
import { Link } from '@tanstack/react-router';
import { formatDay, formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Round } from '../calls.ts';
import styles from '../Report.module.css';
import { REPORT_WORDS } from '../words.ts';

export function RoundLevels({ round: { id, levels, counts: whole } }: { readonly round: Round }) {
  const say = useWords(REPORT_WORDS);
  const { language } = useLanguage();
  const shown = ROUND_COUNT_NAMES.filter((name) => name !== 'excused' || whole.excused > 0);
  const numbers = (counts: Round['counts'], level?: number) =>
    shown.map((name) => (
      <td key={name} data-number>
        <Figure round={id} of={name} count={counts[name]} level={level} />
      </td>
    ));
  return (
    // It scrolls on a phone, so it must be reached by keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles['scroll']} aria-label={say('levels')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('level')}</th>
            <th scope="col">{say('level.due')}</th>
            {shown.map((name) => (
              <th key={name} scope="col" data-number>
                {ROUND_COUNTS[name][language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {levels.map(({ level, due, counts }) => (
            <tr key={level}>
              <th scope="row">{say('level.name', { level })}</th>
              <td>{formatDay(due)}</td>
              {numbers(counts, level)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {say('level.all')}
            </th>
            {numbers(whole)}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

type FigureProps = {
  readonly round: string;
  readonly of: RoundCount;
  readonly count: number;
  readonly level: number | undefined;
};

function Figure({ round, of, count, level }: FigureProps) {
  const say = useWords(REPORT_WORDS);
  const { language } = useLanguage();
  const shown = formatNumber(count, language);
  if (count === 0) return shown;
  const what = ROUND_COUNTS[of][language];
  return (
    <Link
      to="/bao-cao/dot/$id"
      params={{ id: round }}
      search={level === undefined ? { of } : { of, level }}
      resetScroll={false}
      aria-label={
        level === undefined
          ? `${what}: ${shown}`
          : say('count.open', { what: what.toLocaleLowerCase(language), level, count: shown })
      }
    >
      {shown}
    </Link>
  );
}
