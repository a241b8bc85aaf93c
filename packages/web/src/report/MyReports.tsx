// Reports that a person's units must send, and those that wait for her: on the screen of reports and at the head of her work.
import { Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Failed } from '../ui/Failed.tsx';
import { formatDay } from '../ui/format.ts';
import { useWords } from '../ui/language.tsx';
import type { MySide, Report } from './calls.ts';
import { myReportsQuery } from './queries.ts';
import styles from './Report.module.css';
import { LabelSign, StateSign } from './ReportSigns.tsx';
import { MY_REPORTS_WORDS } from './mine-words.ts';

/** `quiet`: nothing at all is drawn where nothing waits. */
export function MyReports({ side, quiet = false }: { side: MySide; quiet?: boolean }) {
  const say = useWords(MY_REPORTS_WORDS);
  const found = useInfiniteQuery(myReportsQuery(side));
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  if (quiet && items.length === 0) return null;
  return (
    <section className={styles['part']} aria-labelledby={`my-${side}`}>
      <h2 id={`my-${side}`}>{say(`mine.${side}`)}</h2>
      {found.isPending && <Skeleton height={60} />}
      {found.isError && <Failed error={found.error} onRetry={() => void found.refetch()} />}
      {found.isSuccess && items.length === 0 && <p className={styles['quiet']}>{say('mine.none')}</p>}
      <ReportList reports={items} />
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

function ReportLine({ report, ofOne }: { report: Report; ofOne: boolean }) {
  const say = useWords(MY_REPORTS_WORDS);
  return (
    <li>
      <p className={styles['line']}>
        <Link to="/bao-cao/$id" params={{ id: report.id }} lang="vi">
          {ofOne ? report.unit.name : `${report.round.title} · ${report.unit.name}`}
        </Link>
        <span className={styles['quiet']}>{say('due', { day: formatDay(report.due) })}</span>
      </p>
      <p className={styles['line']}>
        <StateSign report={report} />
        <LabelSign report={report} />
      </p>
    </li>
  );
}
