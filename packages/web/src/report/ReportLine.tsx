// A report in a list: whose it is, of which round, until when, and how it stands.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatDay } from '../ui/format.ts';
import { useWords } from '../ui/language.tsx';
import type { Report } from './calls.ts';
import { MY_REPORTS_WORDS } from './mine-words.ts';
import styles from './Report.module.css';
import { LabelSign, StateSign } from './ReportSigns.tsx';

type LineProps = {
  readonly report: Report;
  /** Its round is named around it. */
  readonly ofOne?: boolean;
  /** Stands before its name. */
  readonly children?: ReactNode;
};

export function ReportLine({ report, ofOne = false, children }: LineProps) {
  const say = useWords(MY_REPORTS_WORDS);
  return (
    <li>
      <p className={styles['line']}>
        <span className={styles['name']}>
          {children}
          <Link to="/bao-cao/$id" params={{ id: report.id }} lang="vi">
            {ofOne ? report.unit.name : `${report.round.title} · ${report.unit.name}`}
          </Link>
        </span>
        <span className={styles['quiet']}>{say('due', { day: formatDay(report.due) })}</span>
      </p>
      <p className={styles['line']}>
        <StateSign report={report} />
        <LabelSign report={report} />
      </p>
    </li>
  );
}
