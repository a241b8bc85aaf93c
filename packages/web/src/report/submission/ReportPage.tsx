// One unit's report: filled from the facts, worded section by section, sent; and as it was sent, for whoever receives it.
import { applyEdits, REGIME_KINDS } from '@sauro/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { isMissing } from '../../client.ts';
import { Failed, FailedAgain } from '../../ui/Failed.tsx';
import { formatDay, formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { NotFound } from '../../ui/NotFound.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import { reportDocumentAddress, type WholeReport } from '../calls.ts';
import { FileButtons } from '../content/FileButtons.tsx';
import { ReportContentView } from '../content/ReportContentView.tsx';
import { ReportList } from '../MyReports.tsx';
import { reportQuery } from '../queries.ts';
import styles from '../Report.module.css';
import { LabelSign, StateSign } from '../ReportSigns.tsx';
import { ReportTabs } from '../ReportTabs.tsx';
import { REPORT_WORDS } from '../words.ts';
import { SentWorkbooks } from '../workbook/SentWorkbooks.tsx';
import { WorkbookButtons } from '../workbook/WorkbookButtons.tsx';
import { Attachments } from './Attachments.tsx';
import { ReportActs } from './ReportActs.tsx';
import { Steps } from './Steps.tsx';
import { WrittenContent } from './WrittenContent.tsx';

export function ReportPage() {
  const { id } = useParams({ from: '/bao-cao/$id' });
  const opened = useQuery(reportQuery(id));
  if (opened.isPending) return <PageWaiting />;
  if (opened.data !== undefined) {
    return <Opened key={id} whole={opened.data} error={opened.error} onRetry={() => void opened.refetch()} />;
  }
  return isMissing(opened.error) ? <NotFound /> : <Failed error={opened.error} onRetry={() => void opened.refetch()} />;
}

type OpenedProps = { readonly whole: WholeReport; readonly error: Error | null; readonly onRetry: () => void };

function Opened({ whole, error, onRetry }: OpenedProps) {
  const say = useWords(REPORT_WORDS);
  const { report, content } = whole;
  // What the server has not yet of what was done here: a report is not sent without it.
  const [unsaved, setUnsaved] = useState<readonly string[]>([]);
  // Fields of words begin anew where a spreadsheet has written them.
  const [written, setWritten] = useState(0);
  const onSaved = useCallback(
    (section: string, isSaved: boolean) =>
      setUnsaved((before) => {
        if (before.includes(section) !== isSaved) return before;
        return isSaved ? before.filter((one) => one !== section) : [...before, section];
      }),
    [],
  );
  return (
    <>
      <ReportTabs />
      <PageHead title={`${report.round.title} · ${report.unit.name}`} lead={<About whole={whole} />} />
      <div className={styles['page']}>
        <FailedAgain error={error} onRetry={onRetry} />
        <p className={styles['line']}>
          <StateSign report={report} />
          <LabelSign report={report} />
          <Link to="/bao-cao/dot/$id" params={{ id: report.round.id }} lang="vi">
            {report.round.title}
          </Link>
        </p>
        {!report.round.isOpen && <p className={styles['quiet']}>{say('report.closed')}</p>}
        <ReportActs whole={whole} isUnsaved={unsaved.length > 0} />
        {report.can.includes('write') && (
          <WorkbookButtons
            report={report.id}
            isUnsaved={unsaved.length > 0}
            onWritten={() => setWritten((before) => before + 1)}
          />
        )}
        <Told whole={whole} />
        {content === null ? (
          <p className={styles['quiet']}>{say('report.notYet')}</p>
        ) : (
          <>
            {whole.edits !== null && report.can.includes('write') ? (
              <WrittenContent key={written} whole={whole} content={content} edits={whole.edits} onSaved={onSaved} />
            ) : (
              <ReportContentView content={applyEdits(content, whole.edits?.edits ?? [])} />
            )}
            <FileButtons
              addressOf={(as) => reportDocumentAddress(report.id, as)}
              usualPdf={reportDocumentAddress(report.id, 'pdf', 'usual')}
              disabled={unsaved.length > 0}
            />
          </>
        )}
        {whole.children.length > 0 && (
          <section className={styles['part']} aria-labelledby="children">
            <h2 id="children">{say('children')}</h2>
            <ReportList reports={whole.children} ofOne />
          </section>
        )}
        <Attachments whole={whole} />
        <SentWorkbooks report={report.id} />
        <Steps steps={whole.steps} />
      </div>
    </>
  );
}

function About({ whole: { report, addressee } }: { whole: WholeReport }) {
  const say = useWords(REPORT_WORDS);
  const { language } = useLanguage();
  const parts = [
    REGIME_KINDS[report.round.kind][language],
    report.receiver === null ? say('report.top') : say('report.to', { receiver: report.receiver.name }),
    report.receiver === null && addressee !== '' ? say('report.addressee', { addressee }) : '',
    say('due', { day: formatDay(report.due) }),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Where what is read comes from: worked out now, or frozen; and what has changed since one looked. */
function Told({ whole: { report, content, sent, changed } }: { whole: WholeReport }) {
  const say = useWords(REPORT_WORDS);
  const { language } = useLanguage();
  if (content === null) return null;
  if (report.can.includes('write') || sent === null) {
    return <p className={styles['quiet']}>{say('report.live', { day: formatDay(content.at) })}</p>;
  }
  const titles = new Map(content.sections.map(({ key, title }) => [key, title]));
  return (
    <div>
      <p className={styles['quiet']}>
        {say('report.frozen', {
          number: sent.number,
          by: sent.by ?? '',
          at: formatTime(sent.at, language),
          hash: sent.sha256.slice(0, 12),
        })}
      </p>
      {sent.missing.length > 0 && (
        <p className={styles['late']}>
          {say('report.missing', { units: sent.missing.map(({ name }) => name).join('; ') })}
        </p>
      )}
      {changed !== null && (
        <p role="status">
          {changed.length === 0
            ? say('report.same')
            : say('report.changed', { sections: changed.map((key) => titles.get(key) ?? key).join('; ') })}
        </p>
      )}
    </div>
  );
}
