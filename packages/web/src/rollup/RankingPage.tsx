// Units in order by a share, drawn and as a table; see core's ranking for what makes it fair.
import { Button, Select, Skeleton } from '@mantine/core';
import { leftOutBy, SHARE_MEASURE_NAMES, SHARE_MEASURES } from '@sauro/core';
import { IconTrophy } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { Empty } from '../ui/Empty.tsx';
import { Failed, FailedAgain } from '../ui/Failed.tsx';
import { countSet } from '../ui/FilterFold.tsx';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { PageWaiting } from '../ui/PageWaiting.tsx';
import type { Ranking } from './calls.ts';
import { KindSelect } from './KindSelect.tsx';
import { PIVOT_WORDS, RANKING_WORDS } from './pivot-words.ts';
import { PraiseBar } from './PraiseBar.tsx';
import { policyQuery, rankingQuery } from './queries.ts';
import { RankTable } from './RankTable.tsx';
import styles from './Rollup.module.css';
import { compact, Scope } from './Scope.tsx';
import { Screens } from './Screens.tsx';
import { queryOf, RANKED_FROM, type RankingSearch, readNarrowing, readRankingSearch } from './search.ts';
import { useToday } from './use-today.ts';
import { Within } from './Within.tsx';

const RankChart = lazy(async () => ({ default: (await import('./RankChart.tsx')).RankChart }));

export function RankingPage() {
  const say = useWords(RANKING_WORDS);
  const sayPivot = useWords(PIVOT_WORDS);
  const { language } = useLanguage();
  const usual = useQuery(policyQuery).data?.rankedFrom;
  const search = useSearch({ from: '/xep-hang' });
  const navigate = useNavigate({ from: '/xep-hang' });
  const change = (changed: object) =>
    void navigate({ search: readRankingSearch(compact({ ...search, ...changed })), replace: true, resetScroll: false });
  return (
    <>
      <PageHead title={say('title')} lead={say('lead', { least: search.least ?? usual ?? '…' })} />
      <div className={styles['page']}>
        <Screens search={search} />
        <Scope search={search} onChange={change} more={countSet(search, ['unitKind', 'measure', 'least'])}>
          <KindSelect value={search.unitKind} onChange={(unitKind) => change({ unitKind })} />
          <Select
            label={sayPivot('measure')}
            data={SHARE_MEASURE_NAMES.map((value) => ({ value, label: SHARE_MEASURES[value][language] }))}
            value={search.measure ?? 'inTime'}
            onChange={(value) => change({ measure: SHARE_MEASURE_NAMES.find((one) => one === value) })}
            allowDeselect={false}
            comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 } }}
          />
          <Select
            label={say('least')}
            placeholder={say('least.usual', { least: usual ?? '…' })}
            data={RANKED_FROM.map((value) => ({ value: String(value), label: say('least.from', { least: value }) }))}
            value={search.least === undefined ? null : String(search.least)}
            onChange={(value) => change({ least: RANKED_FROM.find((one) => String(one) === value) })}
            clearable
            clearButtonProps={{ 'aria-label': say('least.usual', { least: usual ?? '…' }) }}
            comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 } }}
          />
        </Scope>
        <Within search={readNarrowing(search)} onLeave={change} />
        <Ranked search={search} onLeast={(least) => change({ least })} />
      </div>
    </>
  );
}

type RankedProps = { readonly search: RankingSearch; readonly onLeast: (least: number) => void };

function Ranked({ search, onLeast }: RankedProps) {
  const say = useWords(RANKING_WORDS);
  const { measure = 'inTime', least, ...narrow } = search;
  const query = { ...queryOf(narrow, useToday()), measure, ...(least === undefined ? {} : { least }) };
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const ranking = useQuery({ ...rankingQuery(query), placeholderData: (before) => before });
  if (ranking.isPending) return <PageWaiting />;
  const retry = () => void ranking.refetch();
  if (ranking.data === undefined) return <Failed error={ranking.error} onRetry={retry} />;
  const { rows } = ranking.data;
  // What is ranked no more, narrowed to something else, cannot be proposed.
  const chosen = new Set(rows.flatMap(({ unit, rank }) => (rank !== null && ticked.has(unit.id) ? [unit.id] : [])));
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
      <TooFew ranking={ranking.data} onLeast={onLeast} />
      {rows.some(({ rank }) => rank !== null) && (
        <Suspense fallback={<Skeleton height={200} />}>
          <RankChart rows={rows} />
        </Suspense>
      )}
      <PraiseBar rows={rows} chosen={chosen} query={query} onNone={() => setTicked(new Set())} />
      <RankTable rows={rows} measure={measure} narrow={narrow} chosen={chosen} onChosen={setTicked} />
    </div>
  );
}

/** So many are asked for that most units are not ranked, or none: how many, and one press to rank more of them. */
function TooFew({ ranking: { rows, least }, onLeast }: Pick<RankedProps, 'onLeast'> & { readonly ranking: Ranking }) {
  const say = useWords(RANKING_WORDS);
  const { language } = useLanguage();
  const out = leftOutBy(rows, { least, offered: RANKED_FROM });
  if (out === null) return null;
  const { left, all, lower } = out;
  const told = { least, left: formatNumber(left, language), all: formatNumber(all, language) };
  return (
    <div className={styles['praise']}>
      <p>{say(left === all ? 'few.all' : 'few.most', told)}</p>
      {lower !== null && (
        <Button variant="default" onClick={() => onLeast(lower)}>
          {say('few.lower', { least: lower })}
        </Button>
      )}
    </div>
  );
}
