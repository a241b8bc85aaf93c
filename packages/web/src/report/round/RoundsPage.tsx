// What a person must report, what waits for her, and the rounds that she sees, each with what is missing.
import { Button } from '@mantine/core';
import { REGIME_KINDS, RUNNING_RIGHT } from '@sauro/core';
import { IconReport } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useCan } from '../../session.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Failed, FailedAgain } from '../../ui/Failed.tsx';
import { formatDay } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import type { Round } from '../calls.ts';
import { MyReports } from '../MyReports.tsx';
import { roundsQuery } from '../queries.ts';
import styles from '../Report.module.css';
import { CountsByLevel } from '../RoundCounts.tsx';
import { ReportTabs } from '../ReportTabs.tsx';
import { REPORT_WORDS } from '../words.ts';
import { AskDialog } from './AskDialog.tsx';

/** Of reports on each side, until all are asked for: what follows must be reached too. */
const MOST_REPORTS = 5;

export function RoundsPage() {
  const say = useWords(REPORT_WORDS);
  const navigate = useNavigate();
  const mayRun = useCan(RUNNING_RIGHT);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <ReportTabs />
      <PageHead title={say('title')} lead={say('lead')}>
        {mayRun && <Button onClick={() => setAsking(true)}>{say('ask')}</Button>}
      </PageHead>
      <div className={styles['page']}>
        <MyReports side="to-send" most={MOST_REPORTS} inPlace />
        <MyReports side="to-judge" quiet most={MOST_REPORTS} inPlace />
        <MyReports side="of-merged" quiet most={MOST_REPORTS} inPlace />
        <Rounds />
      </div>
      {asking && (
        <AskDialog
          onClose={() => setAsking(false)}
          onAsked={({ id }) => void navigate({ to: '/bao-cao/dot/$id', params: { id } })}
        />
      )}
    </>
  );
}

function Rounds() {
  const say = useWords(REPORT_WORDS);
  const found = useInfiniteQuery(roundsQuery);
  if (found.isPending) return <PageWaiting />;
  if (found.data === undefined) return <Failed error={found.error} onRetry={() => void found.refetch()} />;
  const items = found.data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return (
      <Empty icon={<IconReport size={32} stroke={1.4} aria-hidden="true" />} title={say('rounds.none')}>
        <p>{say('rounds.none.what')}</p>
      </Empty>
    );
  }
  return (
    <section className={styles['part']} aria-labelledby="rounds">
      <h2 id="rounds">{say('rounds')}</h2>
      <FailedAgain error={found.error} onRetry={() => void found.refetch()} />
      <ul className={styles['list']}>
        {items.map((round) => (
          <RoundLine key={round.id} round={round} />
        ))}
      </ul>
      {found.hasNextPage && (
        <Button variant="default" onClick={() => void found.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </section>
  );
}

function RoundLine({ round }: { round: Round }) {
  return (
    <li>
      <Link to="/bao-cao/dot/$id" params={{ id: round.id }} lang="vi">
        {round.title}
      </Link>
      <RoundAbout round={round} />
      <CountsByLevel round={round} />
    </li>
  );
}

export function RoundAbout({ round }: { round: Round }) {
  const say = useWords(REPORT_WORDS);
  const { language } = useLanguage();
  const { kind, unit, from, to, firstDue, closedOn } = round;
  const parts = [
    REGIME_KINDS[kind][language],
    unit.name,
    say('round.days', { from: formatDay(from), to: formatDay(to) }),
    firstDue === null ? '' : say('due', { day: formatDay(firstDue) }),
    closedOn === null ? '' : `${say('round.closed')} ${formatDay(closedOn)}`,
  ];
  return <p className={styles['quiet']}>{parts.filter((part) => part !== '').join(' · ')}</p>;
}
