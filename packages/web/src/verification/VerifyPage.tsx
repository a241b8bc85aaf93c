// The queue of a verifier: reports by age, with the report and its evidence beside; each is accepted or returned by a key,
// many at once by choice or by filter, and what was left is told.
import { ActionIcon } from '@mantine/core';
import { IconCircleCheck, IconKeyboard } from '@tabler/icons-react';
import { type InfiniteData, useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useRef, useState } from 'react';
import { Empty } from '../ui/Empty.tsx';
import { Failed, FailedAgain } from '../ui/Failed.tsx';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { PageWaiting } from '../ui/PageWaiting.tsx';
import { useSlashKey } from '../ui/use-slash-key.ts';
import type { QueueCounts } from './AcceptMany.tsx';
import { stillWaiting } from './accepted-now.ts';
import type { QueueFilter, Reported, ToVerify } from './calls.ts';
import { VerificationTabs } from './field-check/Tabs.tsx';
import { HeldBar } from './HeldBar.tsx';
import { Queue } from './Queue.tsx';
import { toVerifyQuery } from './queries.ts';
import { QueueFilters } from './QueueFilters.tsx';
import { filterOf, readVerifySearch, type VerifyChange } from './search.ts';
import { type Accepting, useAccepting } from './use-accepting.ts';
import { VerifyKeys } from './VerifyKeys.tsx';
import styles from './Verify.module.css';
import { VERIFY_WORDS } from './words.ts';

const NOTHING: QueueCounts = { total: 0, refuted: 0, unshown: 0, blocked: 0 };

export function VerifyPage() {
  const say = useWords(VERIFY_WORDS);
  const { language } = useLanguage();
  const search = useSearch({ from: '/xac-nhan' });
  const navigate = useNavigate({ from: '/xac-nhan' });
  const field = useRef<HTMLInputElement>(null);
  const [help, setHelp] = useState(false);
  useSlashKey(field);
  const { open } = search;
  const filter = useMemo(() => filterOf(search), [search]);
  const filtered = Object.keys(filter).length > 0;
  const reports = useInfiniteQuery({ ...toVerifyQuery(filter), placeholderData: (before) => before });
  const change = useCallback(
    (next: VerifyChange) =>
      void navigate({
        search: (before) => readVerifySearch({ ...before, ...next }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const [told, setTold] = useState({ text: '', times: 0 });
  const tell = (text: string) => setTold(({ times }) => ({ text, times: times + 1 }));
  const accepting = useAccepting(tell);
  const all = useMemo(() => reports.data?.pages.flatMap((page) => page.items) ?? [], [reports.data]);
  const [first] = reports.data?.pages ?? [];
  // What was accepted just now waits no more, though the server has not heard of it yet.
  const { items, ...counts } = stillWaiting({ items: all, filter, ...(first ?? NOTHING) }, accepting.gone);
  const count = formatNumber(counts.total, language);
  return (
    <>
      <VerificationTabs />
      <PageHead
        title={say('title')}
        lead={<span role="status">{reports.data && say(filtered ? 'count.found' : 'count', { count })}</span>}
      >
        <ActionIcon
          variant="default"
          size={36}
          aria-label={say('keys')}
          aria-keyshortcuts="?"
          onClick={() => setHelp(true)}
        >
          <IconKeyboard size={18} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
      </PageHead>
      <QueueFilters search={search} counts={first?.counts} onChange={change} inputRef={field} />
      <p key={told.times} role="status" className={styles['told']}>
        {told.text}
      </p>
      <HeldBar accepting={accepting} onTakenBack={(id) => change({ open: id })} />
      <Reports
        reports={reports}
        items={items}
        counts={counts}
        filter={filter}
        accepting={accepting}
        onTold={tell}
        open={open ?? null}
        onOpen={(id) => change({ open: id ?? '' })}
        onHelp={() => setHelp(true)}
      />
      {help && <VerifyKeys onClose={() => setHelp(false)} />}
    </>
  );
}

type ReportsProps = {
  readonly reports: UseInfiniteQueryResult<InfiniteData<ToVerify>>;
  readonly items: readonly Reported[];
  readonly counts: QueueCounts;
  readonly filter: QueueFilter;
  readonly accepting: Accepting;
  readonly onTold: (text: string) => void;
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
  readonly onHelp: () => void;
};

function Reports({ reports, items, filter, ...props }: ReportsProps) {
  const say = useWords(VERIFY_WORDS);
  const [first] = reports.data?.pages ?? [];
  if (reports.isPending) return <PageWaiting />;
  const retry = () => void (reports.isFetchNextPageError ? reports.fetchNextPage() : reports.refetch());
  if (reports.data === undefined) return <Failed error={reports.error} onRetry={retry} />;
  const filtered = Object.keys(filter).length > 0;
  return (
    <>
      <FailedAgain error={reports.error} onRetry={retry} />
      {(items.length === 0 && !reports.hasNextPage) || first === undefined ? (
        <Empty
          icon={<IconCircleCheck size={32} stroke={1.4} aria-hidden="true" />}
          title={say(filtered ? 'none.title' : 'empty.title')}
        >
          {!filtered && <p>{say('empty.what')}</p>}
        </Empty>
      ) : (
        <Queue
          items={items}
          until={first.until}
          filter={filter}
          hasMore={reports.hasNextPage && !reports.isError}
          onMore={() => void (reports.isFetchingNextPage || reports.fetchNextPage())}
          {...props}
        />
      )}
    </>
  );
}
