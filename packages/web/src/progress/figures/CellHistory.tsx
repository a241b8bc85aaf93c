// The last values with the least and the greatest among them, and who entered what and when.
import { figureText, periodWords } from '@sauro/core';
import { formatNumber, formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { History } from './calls.ts';
import styles from './Figures.module.css';
import type { Beside, LastOf } from './use-beside.ts';
import { FIGURES_WORDS } from './words.ts';

export function CellHistory({ beside, period }: { beside: Beside; period: string }) {
  const { history } = beside;
  if (history === undefined) return null;
  return (
    <>
      <LastValues beside={beside} period={period} />
      <Entries entries={history.entries} />
    </>
  );
}

type LastProps = { readonly beside: Beside; readonly period: string };

function LastValues({ beside: { spread, lastOf }, period }: LastProps) {
  const say = useWords(FIGURES_WORDS);
  const { language } = useLanguage();
  if (spread === null) return <p className={styles['quiet']}>{say('last.none')}</p>;
  const nameOf = (one: LastOf | undefined) => {
    if (typeof one === 'object') return periodWords(one.period, language) || say('last.before');
    return one === 'stands' ? say('last.stands') : period || say('last.now');
  };
  const reach = Math.max(Math.abs(spread.min), Math.abs(spread.max), 1e-9);
  return (
    <section aria-labelledby="last-values">
      <h3 id="last-values">{say('last')}</h3>
      <ol className={styles['bars']}>
        {spread.last.map((value, index) => (
          // Values have no names of their own but their places.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <span>{nameOf(lastOf[index])}</span>
            <i style={{ width: `${(100 * Math.abs(value)) / reach}%` }} aria-hidden="true" />
            <b>{formatNumber(value, language)}</b>
          </li>
        ))}
      </ol>
      <dl className={styles['spread']}>
        <div>
          <dt>{say('least')}</dt>
          <dd>{formatNumber(spread.min, language)}</dd>
        </div>
        <div>
          <dt>{say('greatest')}</dt>
          <dd>{formatNumber(spread.max, language)}</dd>
        </div>
      </dl>
    </section>
  );
}

function Entries({ entries }: { entries: History['entries'] }) {
  const say = useWords(FIGURES_WORDS);
  const { language } = useLanguage();
  return (
    <section aria-labelledby="cell-entries">
      <h3 id="cell-entries">{say('entries')}</h3>
      {entries.length === 0 && <p className={styles['quiet']}>{say('entries.none')}</p>}
      <ul className={styles['told']}>
        {entries.map(({ version, figure, by, at }) => (
          <li key={version}>
            <b>{figure === null ? say('taken-back') : figureText(figure, 'cumulative', language)}</b>
            <small>{say('by', { name: by?.name ?? '—', at: formatTime(at, language) })}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
