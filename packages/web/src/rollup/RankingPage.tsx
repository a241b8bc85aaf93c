// Units in order by a share, drawn and as a table; see core's ranking for what makes it fair.
import { Select, Skeleton } from '@mantine/core';
import { SHARE_MEASURE_NAMES, SHARE_MEASURES, type ShareMeasure } from '@sauro/core';
import { IconTrophy } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Empty } from '../ui/Empty.tsx';
import { Failed, FailedAgain } from '../ui/Failed.tsx';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { PageWaiting } from '../ui/PageWaiting.tsx';
import { PaperMenu } from '../ui/PaperMenu.tsx';
import { praiseAddress, type Ranking } from './calls.ts';
import { KindSelect } from './KindSelect.tsx';
import { RANKING_WORDS } from './pivot-words.ts';
import { policyQuery, rankingQuery } from './queries.ts';
import styles from './Rollup.module.css';
import { compact, Scope } from './Scope.tsx';
import { Screens } from './Screens.tsx';
import {
  listed,
  type Narrowing,
  narrowedBy,
  queryOf,
  type RankingSearch,
  readNarrowing,
  readRankingSearch,
} from './search.ts';
import { useToday } from './use-today.ts';
import { Within } from './Within.tsx';
import { PIVOT_WORDS } from './pivot-words.ts';

const RankChart = lazy(async () => ({ default: (await import('./RankChart.tsx')).RankChart }));

export function RankingPage() {
  const say = useWords(RANKING_WORDS);
  const sayPivot = useWords(PIVOT_WORDS);
  const { language } = useLanguage();
  const least = useQuery(policyQuery).data?.rankedFrom ?? 0;
  const search = useSearch({ from: '/xep-hang' });
  const navigate = useNavigate({ from: '/xep-hang' });
  const change = (changed: object) =>
    void navigate({ search: readRankingSearch(compact({ ...search, ...changed })), replace: true, resetScroll: false });
  return (
    <>
      <PageHead title={say('title')} lead={say('lead', { least: least === 0 ? '…' : least })} />
      <div className={styles['page']}>
        <Screens search={search} />
        <Scope search={search} onChange={change}>
          <KindSelect value={search.unitKind} onChange={(unitKind) => change({ unitKind })} />
          <Select
            label={sayPivot('measure')}
            data={SHARE_MEASURE_NAMES.map((value) => ({ value, label: SHARE_MEASURES[value][language] }))}
            value={search.measure ?? 'inTime'}
            onChange={(value) => change({ measure: SHARE_MEASURE_NAMES.find((one) => one === value) })}
            allowDeselect={false}
            comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 } }}
          />
        </Scope>
        <Within search={readNarrowing(search)} onLeave={change} />
        <Ranked search={search} />
      </div>
    </>
  );
}

function Ranked({ search }: { search: RankingSearch }) {
  const say = useWords(RANKING_WORDS);
  const { measure = 'inTime', ...narrow } = search;
  const query = { ...queryOf(narrow, useToday()), measure };
  const ranking = useQuery({ ...rankingQuery(query), placeholderData: (before) => before });
  if (ranking.isPending) return <PageWaiting />;
  const retry = () => void ranking.refetch();
  if (ranking.data === undefined) return <Failed error={ranking.error} onRetry={retry} />;
  const { rows } = ranking.data;
  if (rows.length === 0) {
    return (
      <Empty icon={<IconTrophy size={32} stroke={1.4} aria-hidden="true" />} title={say('empty.title')}>
        <p>{say('empty.what')}</p>
      </Empty>
    );
  }
  return (
    <div className={styles['page']} aria-busy={ranking.isPlaceholderData}>
      <FailedAgain error={ranking.error} onRetry={retry} />
      {rows.some(({ rank }) => rank !== null) && (
        <Suspense fallback={<Skeleton height={200} />}>
          <RankChart rows={rows} />
        </Suspense>
      )}
      {rows.some(({ rank, of, among }) => rank !== null && of === among) && (
        <div className="no-print">
          <PaperMenu
            label={say('praise')}
            papers={[{ name: say('praise.name'), address: (as) => praiseAddress(query, as) }]}
          />
        </div>
      )}
      <RankTable rows={rows} measure={measure} narrow={narrow} />
    </div>
  );
}

type TableProps = {
  readonly rows: Ranking['rows'];
  readonly measure: ShareMeasure;
  readonly narrow: Narrowing;
};

function RankTable({ rows, measure, narrow }: TableProps) {
  const say = useWords(RANKING_WORDS);
  const { language } = useLanguage();
  const percent = (value: number | null) =>
    value === null ? '–' : `${formatNumber(Math.round(value * 10) / 10, language)} %`;
  const counted = (row: Ranking['rows'][number]) =>
    `${formatNumber(row.of, language)} / ${formatNumber(row.among, language)}`;
  const what = say('table', { measure: SHARE_MEASURES[measure][language].toLocaleLowerCase(language) });
  return (
    <section className={styles['scroll']} aria-label={what}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{what}</caption>
        <thead>
          <tr>
            <th scope="col">{say('rank')}</th>
            <th scope="col">{say('unit')}</th>
            {(['share', 'counted', 'atLeast'] as const).map((column) => (
              <th key={column} scope="col" data-number>
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.unit.id}>
              <td>{row.rank ?? '–'}</td>
              <th scope="row" lang="vi">
                {row.unit.name}
                {row.rank === null && <small>{say('few')}</small>}
              </th>
              <td data-number>{percent(row.share)}</td>
              <td data-number>
                <Link
                  to="/theo-doi"
                  search={listed({ ...narrow, ...narrowedBy('unit', row.unit.id, narrow) }, SHARE_MEASURES[measure].of)}
                  aria-label={`${counted(row)}: ${row.unit.name}`}
                >
                  {counted(row)}
                </Link>
              </td>
              <td data-number>{percent(row.atLeast)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
