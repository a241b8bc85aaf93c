// Reports of the units that one sees, the newest first, and the beginning of another.
import { Button } from '@mantine/core';
import { IconReport } from '@tabler/icons-react';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useCan } from '../../session.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Failed, FailedAgain } from '../../ui/Failed.tsx';
import { formatDay, formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import type { WrittenReport } from './calls.ts';
import { NewReportDialog } from './NewReportDialog.tsx';
import { WRITTEN, writtenReportsQuery } from './queries.ts';
import styles from './Report.module.css';
import { STATUS_WORDS } from './status-words.ts';
import { StatusDialog } from './StatusDialog.tsx';
import { REPORT_WORDS } from './words.ts';

export function ReportsPage() {
  const say = useWords(REPORT_WORDS);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const mayCompile = useCan('report.compile');
  const mayPublish = useCan('report.publish');
  const sayStatus = useWords(STATUS_WORDS);
  const [making, setMaking] = useState(false);
  const [taking, setTaking] = useState(false);
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')}>
        {mayPublish && (
          <Button variant="default" onClick={() => setTaking(true)}>
            {sayStatus('open')}
          </Button>
        )}
        {mayCompile && <Button onClick={() => setMaking(true)}>{say('make')}</Button>}
      </PageHead>
      <Reports />
      {taking && <StatusDialog onClose={() => setTaking(false)} />}
      {making && (
        <NewReportDialog
          onClose={() => setMaking(false)}
          onMade={({ id }) => {
            void queryClient.invalidateQueries({ queryKey: [WRITTEN] });
            void navigate({ to: '/bao-cao/van-ban/$id', params: { id } });
          }}
        />
      )}
    </>
  );
}

function Reports() {
  const say = useWords(REPORT_WORDS);
  const found = useInfiniteQuery(writtenReportsQuery);
  if (found.isPending) return <PageWaiting />;
  if (found.data === undefined) return <Failed error={found.error} onRetry={() => void found.refetch()} />;
  const items = found.data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return (
      <Empty icon={<IconReport size={32} stroke={1.4} aria-hidden="true" />} title={say('empty.title')}>
        <p>{say('empty.what')}</p>
      </Empty>
    );
  }
  return (
    <>
      <FailedAgain error={found.error} onRetry={() => void found.refetch()} />
      <ul className={styles['reports']} aria-label={say('list')}>
        {items.map((report) => (
          <li key={report.id}>
            <Link to="/bao-cao/van-ban/$id" params={{ id: report.id }}>
              {report.title}
            </Link>
            <ReportAbout report={report} />
          </li>
        ))}
      </ul>
      {found.hasNextPage && (
        <Button variant="default" onClick={() => void found.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </>
  );
}

export function ReportAbout({ report: { unit, from, at, frozen } }: { report: WrittenReport }) {
  const say = useWords(REPORT_WORDS);
  const { language } = useLanguage();
  const state = frozen === null ? say('draft') : say('frozen', { at: formatTime(frozen.at, language) });
  return (
    <p className={styles['quiet']}>
      {say('about', { unit: unit.name, from: formatDay(from), at: formatDay(at) })} · {state}
    </p>
  );
}
