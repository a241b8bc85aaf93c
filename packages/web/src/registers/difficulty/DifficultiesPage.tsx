// The register of difficulties: narrowed by all that stands in the address, what waits for an answer first; on a wide screen
// the one that is looked at stands beside the list.
import { IconBarrierBlock, IconFilterOff } from '@tabler/icons-react';
import { Button } from '@mantine/core';
import { type InfiniteData, useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useRef } from 'react';
import { Empty } from '../../ui/Empty.tsx';
import { ExportMenu } from '../../ui/ExportMenu.tsx';
import { Failed, FailedAgain } from '../../ui/Failed.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import { useSlashKey } from '../../ui/use-slash-key.ts';
import { difficultiesFileAddress, type Difficulties } from './calls.ts';
import { FilterBar } from './FilterBar.tsx';
import { difficultiesQuery } from './queries.ts';
import { RowsBesideOne } from './RowsBesideOne.tsx';
import { changed, type DifficultyChange, isFiltered, NO_FILTER, queryOf } from './search.ts';
import { useLooked } from './use-looked.ts';
import { DIFFICULTY_WORDS } from './words.ts';

export function DifficultiesPage() {
  const say = useWords(DIFFICULTY_WORDS);
  const { language } = useLanguage();
  const search = useSearch({ from: '/vuong-mac' });
  const navigate = useNavigate({ from: '/vuong-mac' });
  const field = useRef<HTMLInputElement>(null);
  useSlashKey(field);
  const query = useMemo(() => queryOf(search), [search]);
  const found = useInfiniteQuery({ ...difficultiesQuery(query), placeholderData: (before) => before });
  const change = useCallback(
    (next: DifficultyChange) =>
      // With another filter the first of what it finds is looked at.
      void navigate({
        search: (before) => changed(before, { open: null, ...next }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const filtered = isFiltered(search);
  const count = formatNumber(found.data?.pages[0]?.total ?? 0, language);
  return (
    <>
      <PageHead
        title={say('title')}
        lead={<span role="status">{found.data && say(filtered ? 'count.found' : 'count', { count })}</span>}
      >
        <ExportMenu address={difficultiesFileAddress(query)} />
      </PageHead>
      <FilterBar search={search} onChange={change} inputRef={field} />
      <Found
        found={found}
        about={JSON.stringify(query)}
        filtered={filtered}
        open={search.open ?? null}
        onOpen={(open) => change({ open })}
        onReset={() => change(NO_FILTER)}
      />
    </>
  );
}

type FoundProps = {
  readonly found: UseInfiniteQueryResult<InfiniteData<Difficulties>>;
  /** What is asked for. */
  readonly about: string;
  readonly filtered: boolean;
  readonly open: string | null;
  readonly onOpen: (id: string) => void;
  readonly onReset: () => void;
};

function Found({ found, about, filtered, open, onOpen, onReset }: FoundProps) {
  const say = useWords(DIFFICULTY_WORDS);
  const items = useMemo(() => found.data?.pages.flatMap((page) => page.items) ?? [], [found.data]);
  const isSettled = found.data !== undefined && !found.isPlaceholderData;
  const { beside, id: looked } = useLooked({ items, open, about, isSettled });
  if (found.isPending) return <PageWaiting />;
  const retry = () => void (found.isFetchNextPageError ? found.fetchNextPage() : found.refetch());
  if (found.data === undefined) return <Failed error={found.error} onRetry={retry} />;
  const nothing = items.length === 0 && <Nothing filtered={filtered} onReset={onReset} />;
  if (nothing !== false && looked === null) return nothing;
  return (
    <>
      <FailedAgain error={found.error} onRetry={retry} />
      <RowsBesideOne items={items} looked={looked} beside={beside} onOpen={onOpen}>
        {nothing}
        {found.hasNextPage && (
          <Button variant="default" onClick={() => void (found.isFetchingNextPage || found.fetchNextPage())}>
            {say(found.isFetchingNextPage ? 'more.coming' : 'more')}
          </Button>
        )}
      </RowsBesideOne>
    </>
  );
}

function Nothing({ filtered, onReset }: Pick<FoundProps, 'filtered' | 'onReset'>) {
  const say = useWords(DIFFICULTY_WORDS);
  if (!filtered) {
    return (
      <Empty icon={<IconBarrierBlock size={32} stroke={1.4} aria-hidden="true" />} title={say('empty.title')}>
        <p>{say('empty.what')}</p>
      </Empty>
    );
  }
  return (
    <Empty icon={<IconFilterOff size={32} stroke={1.4} aria-hidden="true" />} title={say('none.title')}>
      <p>{say('none.what')}</p>
      <Button variant="default" onClick={onReset}>
        {say('reset')}
      </Button>
    </Empty>
  );
}
