// All confirmed plans with the score of their six, so that they compare at a glance; some chosen compare facet by facet.
import { NativeSelect } from '@mantine/core';
import { IconClipboardList, IconFileSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { DelayedSearch } from '../ui/DelayedSearch.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Failed } from '../ui/Failed.tsx';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { PageWaiting } from '../ui/PageWaiting.tsx';
import { CompareSix } from './six/CompareSix.tsx';
import { PlanTable, type RenderFar } from './PlanTable.tsx';
import { chosenIn, type PlansSearch, readPlansSearch, SORTS, toggledPlan } from './plans-search.ts';
import styles from './Plans.module.css';
import { plansQuery } from './queries.ts';
import { PLAN_WORDS } from './words.ts';

type PageProps = {
  /** How far the work of a plan is, where stages after this one tell it. */
  readonly renderFar?: RenderFar | undefined;
};

export function PlansPage({ renderFar }: PageProps) {
  const say = useWords(PLAN_WORDS);
  const { language } = useLanguage();
  const search = useSearch({ from: '/ke-hoach' });
  const navigate = useNavigate({ from: '/ke-hoach' });
  const { q = '', sort = 'confirmed' } = search;
  const plans = useInfiniteQuery({ ...plansQuery(q, sort), placeholderData: (before) => before });
  const count = formatNumber(plans.data?.pages[0]?.total ?? 0, language);
  const change = useCallback(
    (next: PlansSearch, replace: boolean) =>
      void navigate({ search: (before) => readPlansSearch({ ...before, ...next }), replace, resetScroll: false }),
    [navigate],
  );
  const searchFor = useCallback((text: string) => change({ q: text }, true), [change]);
  return (
    <>
      <PageHead
        title={say('title')}
        lead={<span role="status">{plans.data && say(q === '' ? 'count' : 'count.found', { count, q })}</span>}
      >
        <DelayedSearch
          className={styles['search']}
          q={q}
          label={say('search')}
          clear={say('search.clear')}
          onSearch={searchFor}
        />
        <NativeSelect
          aria-label={say('sort')}
          value={sort}
          onChange={({ currentTarget: { value } }) =>
            change({ sort: SORTS.find((one) => one === value) ?? 'confirmed' }, false)
          }
        >
          {SORTS.map((one) => (
            <option key={one} value={one}>
              {say(`sort.${one}`)}
            </option>
          ))}
        </NativeSelect>
      </PageHead>
      <CompareSix chosen={chosenIn(search.compare ?? '')} onClear={() => change({ compare: '' }, false)} />
      <Plans
        plans={plans}
        search={search}
        renderFar={renderFar}
        onToggle={(id) => change({ compare: toggledPlan(search.compare, id) }, true)}
      />
    </>
  );
}

type PlansProps = {
  readonly plans: ReturnType<typeof usePlans>;
  readonly search: PlansSearch;
  readonly renderFar: RenderFar | undefined;
  readonly onToggle: (id: string) => void;
};

function Plans({ plans, search, renderFar, onToggle }: PlansProps) {
  const say = useWords(PLAN_WORDS);
  if (plans.isPending) return <PageWaiting />;
  if (plans.isError) return <Failed error={plans.error} onRetry={() => void plans.refetch()} />;
  const items = plans.data.pages.flatMap((page) => page.items);
  if (items.length > 0) {
    return (
      <PlanTable
        plans={items}
        total={plans.data.pages[0]?.total ?? items.length}
        chosen={chosenIn(search.compare ?? '')}
        renderFar={renderFar}
        onToggle={onToggle}
        hasMore={plans.hasNextPage}
        onMore={() => void (plans.isFetchingNextPage || plans.fetchNextPage())}
      />
    );
  }
  if (search.q !== undefined) {
    return (
      <Empty icon={<IconFileSearch size={32} stroke={1.4} aria-hidden="true" />} title={say('none.title')}>
        <p>{say('none.what')}</p>
      </Empty>
    );
  }
  return (
    <Empty icon={<IconClipboardList size={32} stroke={1.4} aria-hidden="true" />} title={say('empty.title')}>
      <p>{say('empty.what')}</p>
      <Link to="/van-ban" search={{}}>
        {say('empty.documents')}
      </Link>
    </Empty>
  );
}

function usePlans(q: string) {
  return useInfiniteQuery(plansQuery(q, 'confirmed'));
}
