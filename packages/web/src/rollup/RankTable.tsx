// The ranking as a table: each unit with its share and what that is made of; those that are ranked can be chosen for praise.
import { SHARE_MEASURES, type ShareMeasure } from '@sauro/core';
import { Link } from '@tanstack/react-router';
import { formatNumber, formatShare } from '../ui/format.ts';
import { FurtherButton, furtherRow, useFurther } from '../ui/Further.tsx';
import { useLanguage, useWords } from '../ui/language.tsx';
import { MixedBox } from '../ui/MixedBox.tsx';
import type { Ranking } from './calls.ts';
import { RANKING_WORDS } from './pivot-words.ts';
import styles from './Rollup.module.css';
import { listed, type Narrowing, narrowedBy } from './search.ts';

type TableProps = {
  readonly rows: Ranking['rows'];
  readonly measure: ShareMeasure;
  readonly narrow: Narrowing;
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
};

export function RankTable({ rows, measure, narrow, chosen, onChosen }: TableProps) {
  const say = useWords(RANKING_WORDS);
  const { language } = useLanguage();
  const percent = (value: number | null) => formatShare(value, language);
  const counted = (row: Ranking['rows'][number]) =>
    `${formatNumber(row.of, language)} / ${formatNumber(row.among, language)}`;
  const further = useFurther(rows.length);
  const ranked = rows.filter(({ rank }) => rank !== null);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChosen(next);
  };
  const what = say('table', { measure: SHARE_MEASURES[measure][language].toLocaleLowerCase(language) });
  return (
    <>
      <section className={styles['scroll']} aria-label={what}>
        <table className={styles['table']}>
          <caption className="visually-hidden">{what}</caption>
          <thead>
            <tr>
              <td data-choose className="no-print">
                {ranked.length > 0 && (
                  <MixedBox
                    aria-label={say('choose.all')}
                    chosen={chosen.size}
                    all={ranked.length}
                    onChoose={(all) => onChosen(new Set(all ? ranked.map(({ unit }) => unit.id) : []))}
                  />
                )}
              </td>
              <th scope="col">{say('rank')}</th>
              <th scope="col">{say('unit')}</th>
              {(['share', 'counted', 'atLeast', 'atMost'] as const).map((column) => (
                <th key={column} scope="col" data-number>
                  {say(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              <tr key={row.unit.id} className={furtherRow(further, place)}>
                <td data-choose className="no-print">
                  {row.rank !== null && (
                    <input
                      type="checkbox"
                      aria-label={say('choose.one', { unit: row.unit.name })}
                      checked={chosen.has(row.unit.id)}
                      onChange={() => toggle(row.unit.id)}
                    />
                  )}
                </td>
                <td>{row.rank ?? '–'}</td>
                <th scope="row" lang="vi">
                  {row.unit.name}
                  {row.rank === null && <small>{say('few')}</small>}
                  {row.refuted > 0 && (
                    <small>
                      <Link
                        to="/canh-bao"
                        search={{ ...narrow, ...narrowedBy('unit', row.unit.id, narrow), kind: 'refuted' }}
                      >
                        {say('refuted', { count: row.refuted })}
                      </Link>
                    </small>
                  )}
                </th>
                <td data-number>{percent(row.share)}</td>
                <td data-number>
                  <Link
                    to="/theo-doi"
                    search={listed(
                      { ...narrow, ...narrowedBy('unit', row.unit.id, narrow) },
                      SHARE_MEASURES[measure].of,
                    )}
                    aria-label={`${counted(row)}: ${row.unit.name}`}
                  >
                    {counted(row)}
                  </Link>
                </td>
                <td data-number>{percent(row.atLeast)}</td>
                <td data-number>{percent(row.atMost)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <FurtherButton further={further} />
    </>
  );
}
