// All notices: lines of which many of a kind are one, or each of one line by itself.
import { Button, Checkbox, NativeSelect, Skeleton } from '@mantine/core';
import { carries, NOTICE_KINDS, NOTICE_WORDS } from '@sauro/core';
import { IconBell } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Empty } from '../ui/Empty.tsx';
import { Failed, FailedAgain } from '../ui/Failed.tsx';
import { useLanguage, useWords } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { NoticeItems } from './NoticeItems.tsx';
import { NoticeRow } from './NoticeRow.tsx';
import styles from './Notices.module.css';
import { linesQuery, useMarkSeen } from './queries.ts';
import type { NoticesSearch } from './search.ts';
import { NOTICE_SCREEN_WORDS } from './words.ts';

export function NoticesPage() {
  const search = useSearch({ from: '/thong-bao' });
  const { kind, plan, day } = search;
  if (kind !== undefined && plan !== undefined && day !== undefined) {
    return <NoticeItems key={`${kind} ${plan} ${day}`} of={{ kind, plan, day }} />;
  }
  return <AllNotices search={search} />;
}

function AllNotices({ search }: { search: NoticesSearch }) {
  const say = useWords(NOTICE_SCREEN_WORDS);
  const sentence = useProblemWords();
  const lines = useLines(search);
  const mark = useMarkSeen();
  const [first] = lines.data?.pages ?? [];
  const latest = first?.lines[0]?.until;
  // Of all kinds, all is counted; of one, what is listed.
  const isAnyNew =
    search.kind === undefined
      ? first !== undefined && first.unseen > 0
      : lines.data?.pages.some((page) => page.lines.some(({ unseen }) => unseen > 0)) === true;
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')}>
        <div className={styles['tools']}>
          {latest !== undefined && isAnyNew && (
            <Button
              variant="default"
              loading={mark.isPending}
              onClick={() => mark.mutate({ kind: search.kind, until: latest })}
            >
              {say(search.kind === undefined ? 'seen.all' : 'seen.kind')}
            </Button>
          )}
          <Link to="/tai-khoan" hash="thong-bao">
            {say('settings')}
          </Link>
        </div>
      </PageHead>
      <Filter search={search} />
      <p role="status" className={mark.isSuccess ? styles['done'] : 'visually-hidden'}>
        {mark.isSuccess ? say('seen.done') : ''}
      </p>
      {mark.isError && <p role="alert">{sentence(mark.error)}</p>}
      <Lines lines={lines} isFiltered={search.kind !== undefined || search.only !== undefined} />
    </>
  );
}

function Filter({ search }: { search: NoticesSearch }) {
  const say = useWords(NOTICE_SCREEN_WORDS);
  const { language } = useLanguage();
  const navigate = useNavigate({ from: '/thong-bao' });
  const narrow = (next: NoticesSearch) => void navigate({ search: next, replace: true });
  return (
    <section className={styles['filter']} aria-label={say('filter')}>
      <NativeSelect
        label={say('kind')}
        value={search.kind ?? ''}
        onChange={({ currentTarget: { value } }) => {
          const { kind: _kind, ...rest } = search;
          const kind = NOTICE_KINDS.find((one) => one === value);
          narrow(kind === undefined ? rest : { ...rest, kind });
        }}
      >
        <option value="">{say('kind.any')}</option>
        {NOTICE_KINDS.filter((kind) => carries('bell', kind)).map((kind) => (
          <option key={kind} value={kind}>
            {NOTICE_WORDS[kind].name[language]}
          </option>
        ))}
      </NativeSelect>
      <Checkbox
        label={say('only')}
        checked={search.only === 'unseen'}
        onChange={({ currentTarget: { checked } }) => {
          const { only: _only, ...rest } = search;
          narrow(checked ? { ...rest, only: 'unseen' } : rest);
        }}
      />
    </section>
  );
}

function useLines({ kind, only }: NoticesSearch) {
  return useInfiniteQuery(linesQuery({ kind, only: only ?? 'all' }));
}

type LinesProps = { readonly lines: ReturnType<typeof useLines>; readonly isFiltered: boolean };

function Lines({ lines, isFiltered }: LinesProps) {
  const say = useWords(NOTICE_SCREEN_WORDS);
  if (lines.isPending) return <Skeleton height={240} />;
  if (lines.data === undefined) return <Failed error={lines.error} onRetry={() => void lines.refetch()} />;
  const all = lines.data.pages.flatMap((page) => page.lines);
  if (all.length === 0) {
    return (
      <Empty icon={<IconBell size={32} stroke={1.4} aria-hidden="true" />} title={say('empty.title')}>
        <p>{say(isFiltered ? 'empty.filter' : 'empty.what')}</p>
      </Empty>
    );
  }
  return (
    <>
      <FailedAgain error={lines.error} onRetry={() => void lines.refetch()} />
      <ul className={styles['lines']}>
        {all.map((line) => (
          <NoticeRow key={`${line.kind} ${line.planId} ${line.day}`} line={line} />
        ))}
      </ul>
      {lines.hasNextPage && (
        <Button variant="default" loading={lines.isFetchingNextPage} onClick={() => void lines.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </>
  );
}
