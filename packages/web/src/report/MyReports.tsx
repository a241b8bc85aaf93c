// Reports that a person's units must send, and those that wait for her: on the screen of reports and at the head of her work.
import { Button, Skeleton } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Failed } from '../ui/Failed.tsx';
import { useWords } from '../ui/language.tsx';
import type { MySide, Report } from './calls.ts';
import { myCountsQuery, myReportsQuery } from './queries.ts';
import styles from './Report.module.css';
import { ReportLine } from './ReportLine.tsx';
import { fetchWhole } from './fetch-whole.ts';
import { ToJudge } from './ToJudge.tsx';
import { MY_REPORTS_WORDS } from './mine-words.ts';

type MyReportsProps = {
  readonly side: MySide;
  /** Nothing at all is drawn where nothing waits. */
  readonly quiet?: boolean;
  /** Of many only these are shown, with a way to all. */
  readonly most?: number;
  /** The rest is opened in its place, not on the screen of reports. */
  readonly inPlace?: boolean;
};

export function MyReports({ side, quiet = false, most, inPlace = false }: MyReportsProps) {
  const say = useWords(MY_REPORTS_WORDS);
  const found = useInfiniteQuery(myReportsQuery(side));
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? items : items.slice(0, most);
  const isCut = shown.length < items.length;
  const counts = useQuery({ ...myCountsQuery, enabled: isCut }).data;
  const all = { 'to-send': counts?.toSend, 'to-judge': counts?.toJudge, 'of-merged': found.data?.pages[0]?.total }[
    side
  ];
  // What was done is told also where nothing is left to do.
  const [hasActed, setHasActed] = useState(false);
  if (quiet && items.length === 0 && !hasActed) return null;
  return (
    <section className={styles['part']} aria-labelledby={`my-${side}`}>
      <h2 id={`my-${side}`}>{say(`mine.${side}`)}</h2>
      {found.isPending && <Skeleton height={60} />}
      {found.isError && <Failed error={found.error} onRetry={() => void found.refetch()} />}
      {found.isSuccess && items.length === 0 && <p className={styles['quiet']}>{say('mine.none')}</p>}
      {side === 'to-judge' ? (
        <ToJudge
          reports={shown}
          total={found.data?.pages[0]?.total ?? 0}
          onWhole={() => {
            setOpen(true);
            return fetchWhole(found);
          }}
          onActed={() => setHasActed(true)}
        />
      ) : (
        <ReportList reports={shown} />
      )}
      {isCut && !inPlace && (
        <Link to="/bao-cao" className={styles['all']}>
          {say('mine.all', { count: all ?? items.length })}
        </Link>
      )}
      {isCut && inPlace && (
        <Button variant="default" onClick={() => setOpen(true)}>
          {say('mine.all', { count: all ?? items.length })}
        </Button>
      )}
      {!isCut && found.hasNextPage && (
        <Button variant="default" disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {say('mine.more')}
        </Button>
      )}
    </section>
  );
}

/** `ofOne`: all are of one round, which is named around them. */
export function ReportList({ reports, ofOne = false }: { reports: readonly Report[]; ofOne?: boolean }) {
  return (
    <ul className={styles['list']}>
      {reports.map((report) => (
        <ReportLine key={report.id} report={report} ofOne={ofOne} />
      ))}
    </ul>
  );
}
