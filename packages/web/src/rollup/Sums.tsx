// The figures of all that is looked at: four counts, the bar, and the shares. Each opens the list of what it counts.
import { SHARE_MEASURE_NAMES, SHARE_MEASURES, COUNT_MEASURES, type CountMeasure, valueOf } from '@sauro/core';
import { Link } from '@tanstack/react-router';
import type { CountsAnswer } from '../assignment/calls.ts';
import { CountBar, CountLegend } from '../assignment/CountBar.tsx';
import { formatNumber, formatShare } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import styles from './Rollup.module.css';
import { listed, type RollupSearch } from './search.ts';
import { ROLLUP_WORDS } from './words.ts';

type SumsProps = { readonly total: CountsAnswer['total']; readonly search: RollupSearch };

const SHOWN = ['total', 'done', 'waiting', 'overdue'] as const satisfies readonly CountMeasure[];

export function Sums({ total, search }: SumsProps) {
  const say = useWords(ROLLUP_WORDS);
  return (
    <section className={styles['sum']} aria-label={say('title')}>
      <dl>
        {SHOWN.map((measure) => (
          <Count key={measure} measure={measure} count={total[measure]} search={search} />
        ))}
      </dl>
      <CountBar counts={total} />
      <CountLegend counts={total} all />
      <Shares total={total} search={search} />
    </section>
  );
}

type CountProps = { readonly measure: CountMeasure; readonly count: number; readonly search: RollupSearch };

function Count({ measure, count, search }: CountProps) {
  const say = useWords(ROLLUP_WORDS);
  const { language } = useLanguage();
  const [what, shown] = [COUNT_MEASURES[measure][language], formatNumber(count, language)];
  return (
    <div data-sum={measure} data-nought={count === 0 || undefined}>
      <dt>{what.toLocaleLowerCase(language)}</dt>
      <dd>
        <Link to="/theo-doi" search={listed(search, measure)} aria-label={say('sum.open', { count: shown, what })}>
          {shown}
        </Link>
      </dd>
    </div>
  );
}

function Shares({ total, search }: SumsProps) {
  const say = useWords(ROLLUP_WORDS);
  const { language } = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  return (
    <ul className={styles['shares']} aria-label={say('shares')}>
      {SHARE_MEASURE_NAMES.map((share) => {
        const { of, among, ...word } = SHARE_MEASURES[share];
        const value = valueOf(share, total);
        return (
          <li key={share}>
            <span>{word[language]}</span>
            <b>{formatShare(value, language)}</b>
            <small>
              {value === null ? (
                say('share.none')
              ) : (
                <Link
                  to="/theo-doi"
                  search={listed(search, of)}
                  aria-label={say('sum.open', { count: number(total[of]), what: COUNT_MEASURES[of][language] })}
                >
                  {say('share.of', { of: number(total[of]), among: number(total[among]) })}
                </Link>
              )}
              {among === 'ready' && total.awaitsEvent > 0 && (
                <> {say('share.ready', { count: number(total.awaitsEvent) })}</>
              )}
            </small>
          </li>
        );
      })}
    </ul>
  );
}
