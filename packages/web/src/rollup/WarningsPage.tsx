// Early warning: of what, where, and who holds others up.
import { Button } from '@mantine/core';
import { WARNING_NAMES, WARNINGS } from '@sauro/core';
import { IconBellRinging, IconEyeOff } from '@tabler/icons-react';
import { type InfiniteData, useInfiniteQuery, type UseInfiniteQueryResult, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useRef } from 'react';
import { Empty } from '../ui/Empty.tsx';
import { Failed, FailedAgain } from '../ui/Failed.tsx';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { PageWaiting } from '../ui/PageWaiting.tsx';
import { useRowKeys } from '../ui/use-row-keys.ts';
import type { WarningCounts, WarningQuery } from './calls.ts';
import { FiguresAt } from './FiguresAt.tsx';
import { Holders } from './Holders.tsx';
import { PolicyForm } from './PolicyForm.tsx';
import { warnedTasksQuery, warningCountsQuery, warningsQuery } from './queries.ts';
import styles from './Rollup.module.css';
import { compact, Scope } from './Scope.tsx';
import { Screens } from './Screens.tsx';
import { type Narrowing, queryOf, readNarrowing, readWarningsSearch, type WarningsSearch } from './search.ts';
import { useToday } from './use-today.ts';
import { WarnedList } from './WarnedList.tsx';
import { WarnedTasks } from './WarnedTasks.tsx';
import { WarnedUnits } from './WarnedUnits.tsx';
import { useUnseen } from './use-unseen.ts';
import { ROLLUP_WORDS } from './words.ts';
import { WARNING_WORDS } from './warning-words.ts';
import { Within } from './Within.tsx';

export function WarningsPage() {
  const say = useWords(WARNING_WORDS);
  const search = useSearch({ from: '/canh-bao' });
  const navigate = useNavigate({ from: '/canh-bao' });
  const area = useRef<HTMLDivElement>(null);
  useRowKeys(area);
  const change = (changed: object) =>
    void navigate({
      search: readWarningsSearch(compact({ ...search, ...changed })),
      replace: true,
      resetScroll: false,
    });
  return (
    <div ref={area}>
      <PageHead title={say('title')} lead={say('lead')} />
      <div className={styles['page']}>
        <Screens search={search} />
        <Scope search={search} onChange={change} />
        <Within search={readNarrowing(search)} onLeave={change} />
        <Warned search={search} />
        <PolicyForm />
      </div>
    </div>
  );
}

function Warned({ search }: { search: WarningsSearch }) {
  const say = useWords(WARNING_WORDS);
  const { kind: _kind, ...narrow } = search;
  const query = queryOf(narrow, useToday());
  const counts = useQuery({ ...warningCountsQuery(query), placeholderData: (before) => before });
  if (counts.isPending) return <PageWaiting />;
  const retry = () => void counts.refetch();
  if (counts.data === undefined) return <Failed error={counts.error} onRetry={retry} />;
  return (
    <>
      <FailedAgain error={counts.error} onRetry={retry} />
      <FiguresAt at={counts.dataUpdatedAt} />
      <Kinds counts={counts.data} search={search} />
      <div className={styles['panels']}>
        <Items counts={counts.data} search={search} />
        <div className={styles['panel']}>
          <h2>{say('holders')}</h2>
          <Holders holders={counts.data.holders} search={readNarrowing(search)} />
        </div>
      </div>
      {counts.data.units.length > 0 && <WarnedUnits units={counts.data.units} search={search} />}
    </>
  );
}

type CountsProps = { readonly counts: WarningCounts; readonly search: WarningsSearch };

function Kinds({ counts, search: { kind: _kind, ...narrow } }: CountsProps) {
  const say = useWords(WARNING_WORDS);
  const { language } = useLanguage();
  return (
    <nav className={styles['kinds']} aria-label={say('kinds')}>
      <Link to="/canh-bao" search={narrow} activeOptions={{ exact: true }} resetScroll={false}>
        {say('all')} <b>{formatNumber(counts.any, language)}</b>
      </Link>
      {WARNING_NAMES.map((one) => (
        <Link
          key={one}
          to="/canh-bao"
          search={{ ...narrow, kind: one }}
          activeOptions={{ exact: true }}
          resetScroll={false}
        >
          {WARNINGS[one][language]} <b>{formatNumber(counts.kinds[one], language)}</b>
        </Link>
      ))}
    </nav>
  );
}

type ItemsProps = { readonly counts: WarningCounts; readonly search: WarningsSearch };

/** By task, until one is chosen: then each assignment of it. */
function Items({ counts, search }: ItemsProps) {
  const { kind, ...narrow } = search;
  const query = { ...queryOf(narrow, useToday()), ...(kind === undefined ? {} : { kind }) };
  const count = kind === undefined ? counts.any : counts.kinds[kind];
  return search.task === undefined ? (
    <ByTask query={query} search={search} count={count} />
  ) : (
    <One query={query} search={search} />
  );
}

type ListedProps = { readonly query: WarningQuery; readonly search: WarningsSearch };

function ByTask({ query, search, count }: ListedProps & { readonly count: number }) {
  const say = useWords(WARNING_WORDS);
  const { language } = useLanguage();
  const list = useInfiniteQuery(warnedTasksQuery(query));
  const [first] = list.data?.pages ?? [];
  const counts = { count: formatNumber(count, language), tasks: formatNumber(first?.total ?? 0, language) };
  return (
    <Paged list={list} search={search} title={say('list.tasks', counts)}>
      {(pages) => <WarnedTasks tasks={pages.flatMap(({ items }) => items)} search={search} />}
    </Paged>
  );
}

function One({ query, search }: ListedProps) {
  const say = useWords(WARNING_WORDS);
  const { language } = useLanguage();
  const list = useInfiniteQuery(warningsQuery(query));
  const [first] = list.data?.pages ?? [];
  return (
    <Paged list={list} search={search} title={say('list.count', { count: formatNumber(first?.total ?? 0, language) })}>
      {(pages) => <WarnedList items={pages.flatMap(({ items }) => items)} />}
    </Paged>
  );
}

type PagedProps<Page> = {
  readonly list: UseInfiniteQueryResult<InfiniteData<Page>>;
  readonly search: WarningsSearch;
  readonly title: string;
  readonly children: (pages: readonly Page[]) => ReactNode;
};

function Paged<Page extends { readonly total: number }>({ list, search, title, children }: PagedProps<Page>) {
  const say = useWords(WARNING_WORDS);
  if (list.isPending) return <PageWaiting />;
  const retry = () => void (list.isFetchNextPageError ? list.fetchNextPage() : list.refetch());
  if (list.data === undefined) return <Failed error={list.error} onRetry={retry} />;
  const { kind, ...narrow } = search;
  if (list.data.pages[0]?.total === 0) return <Nothing narrow={narrow} ofKind={kind !== undefined} />;
  return (
    <section className={styles['panel']} aria-label={say('list')}>
      <h2>{title}</h2>
      <FailedAgain error={list.error} onRetry={retry} />
      {children(list.data.pages)}
      {list.hasNextPage && (
        <Button variant="default" disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {say('list.more')}
        </Button>
      )}
    </section>
  );
}

/** Nothing at all to warn of, or nothing of the kind that is chosen. */
function Nothing({ narrow, ofKind }: { narrow: Narrowing; ofKind: boolean }) {
  const say = useWords(WARNING_WORDS);
  const isUnseen = useUnseen(narrow);
  const sayAll = useWords(ROLLUP_WORDS);
  if (isUnseen) {
    return (
      <Empty icon={<IconEyeOff size={32} stroke={1.4} aria-hidden="true" />} title={sayAll('unseen.title')}>
        <p>{sayAll('unseen.what')}</p>
      </Empty>
    );
  }
  return (
    <Empty
      icon={<IconBellRinging size={32} stroke={1.4} aria-hidden="true" />}
      title={say(ofKind ? 'none.title' : 'empty.title')}
    >
      <p>{say(ofKind ? 'none.what' : 'empty.what')}</p>
      {ofKind && (
        <Button variant="default" renderRoot={(props) => <Link {...props} to="/canh-bao" search={narrow} />}>
          {say('none.all')}
        </Button>
      )}
    </Empty>
  );
}
