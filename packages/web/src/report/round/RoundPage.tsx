// One round: how it stands by level, who has sent and who has not; whoever runs it reminds, and closes it.
import { Button, TextInput } from '@mantine/core';
import { REPORT_LABEL_NAMES, REPORT_LABELS, type ReportLabel } from '@sauro/core';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useDebouncedValue } from '@mantine/hooks';
import { isMissing } from '../../client.ts';
import { Failed, FailedAgain } from '../../ui/Failed.tsx';
import { formatDay } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { LongTable } from '../../ui/LongTable.tsx';
import { NotFound } from '../../ui/NotFound.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { LETTER_WORDS } from '../letter/letter-words.ts';
import { LetterDialog } from '../letter/LetterDialog.tsx';
import { type Report, remindRound, type Round, type RoundOpened } from '../calls.ts';
import { lookAgain, roundQuery, roundReportsQuery } from '../queries.ts';
import styles from '../Report.module.css';
import { Counts, ROUND_COUNTS } from '../RoundCounts.tsx';
import { LabelSign, StateSign } from '../ReportSigns.tsx';
import { ReportTabs } from '../ReportTabs.tsx';
import { REPORT_WORDS } from '../words.ts';
import { CloseDialog } from './CloseDialog.tsx';
import { RoundAbout } from './RoundsPage.tsx';

export function RoundPage() {
  const { id } = useParams({ from: '/bao-cao/dot/$id' });
  const opened = useQuery(roundQuery(id));
  if (opened.isPending) return <PageWaiting />;
  if (opened.data !== undefined) return <Opened key={id} opened={opened.data} />;
  return isMissing(opened.error) ? <NotFound /> : <Failed error={opened.error} onRetry={() => void opened.refetch()} />;
}

function Opened({ opened: { round } }: { opened: RoundOpened }) {
  return (
    <>
      <ReportTabs />
      <PageHead title={round.title} lead={<RoundAbout round={round} />}>
        <RunningActs round={round} />
      </PageHead>
      <div className={styles['page']}>
        {round.levels.length > 1 ? <Levels round={round} /> : <Counts counts={round.counts} />}
        <Reports round={round} />
      </div>
    </>
  );
}

function RunningActs({ round }: { round: Round }) {
  const say = useWords(REPORT_WORDS);
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const sayLetter = useWords(LETTER_WORDS);
  const [closing, setClosing] = useState(false);
  const [writing, setWriting] = useState(false);
  const reminding = useMutation({
    mutationFn: () => remindRound(round.id),
    onSuccess: () => void lookAgain(queryClient),
  });
  return (
    <div className={styles['acts']}>
      {round.can.includes('remind') && (
        <Button variant="default" disabled={reminding.isPending} onClick={() => reminding.mutate()}>
          {say('remind')}
        </Button>
      )}
      {round.can.includes('write') && (
        <Button variant="default" onClick={() => setWriting(true)}>
          {sayLetter('open')}
        </Button>
      )}
      {round.can.includes('close') && (
        <Button variant="default" onClick={() => setClosing(true)}>
          {say('round.close')}
        </Button>
      )}
      <span role="status" className={styles['quiet']}>
        {reminding.data !== undefined && say('remind.done', { count: reminding.data.reminded })}
      </span>
      {reminding.isError && (
        <p role="alert" className={styles['refusal']}>
          {sentence(reminding.error)}
        </p>
      )}
      {writing && <LetterDialog round={round} onClose={() => setWriting(false)} />}
      {closing && <CloseDialog round={round} onClose={() => setClosing(false)} />}
    </div>
  );
}

/** Who gathers is counted in a line of its own: a sum of all levels alone would tell more units than were asked. */
function Levels({ round: { levels, counts: whole } }: { readonly round: Round }) {
  const say = useWords(REPORT_WORDS);
  const shown = ROUND_COUNTS.filter((name) => name !== 'excused' || whole.excused > 0);
  const numbers = (counts: Round['counts']) =>
    shown.map((name) => (
      <td key={name} data-number>
        {counts[name]}
      </td>
    ));
  return (
    // It scrolls on a phone, so it must be reached by keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles['scroll']} aria-label={say('levels')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('level')}</th>
            <th scope="col">{say('level.due')}</th>
            {shown.map((name) => (
              <th key={name} scope="col" data-number>
                {say(`count.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {levels.map(({ level, due, counts }) => (
            <tr key={level}>
              <th scope="row">{say('level.name', { level })}</th>
              <td>{formatDay(due)}</td>
              {numbers(counts)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {say('level.all')}
            </th>
            {numbers(whole)}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

const COLUMNS = ['unit', 'due', 'state', 'label'] as const;
const CLASSES = { table: styles['table'], columns: styles['columns'], row: styles['row'] };
const PAUSE_MS = 250;

function Reports({ round }: { round: Round }) {
  const say = useWords(REPORT_WORDS);
  const [label, setLabel] = useState<ReportLabel | null>(null);
  const [words, setWords] = useState('');
  const [q] = useDebouncedValue(words, PAUSE_MS);
  const query = { q, ...(label === null ? {} : { label }) };
  const found = useInfiniteQuery({ ...roundReportsQuery(round.id, query), placeholderData: (before) => before });
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className={styles['part']} aria-labelledby="reports">
      <h2 id="reports">{say('reports')}</h2>
      <div className={styles['page']}>
        <TextInput
          label={say('filter.words')}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <LabelFilter label={label} onLabel={setLabel} />
        <FailedAgain error={found.error} onRetry={() => void found.refetch()} />
        {found.isPending && <PageWaiting />}
        {found.isSuccess && items.length === 0 && <p className={styles['quiet']}>{say('reports.none')}</p>}
        {items.length > 0 && (
          <LongTable
            label={say('reports')}
            head={COLUMNS.map((column) => (
              <span key={column} role="columnheader">
                {say(`column.${column}`)}
              </span>
            ))}
            items={items}
            total={found.data?.pages[0]?.total ?? 0}
            rowHeight={48}
            hasMore={found.hasNextPage}
            onMore={() => void (found.isFetchingNextPage || found.fetchNextPage())}
            more={say('more')}
            classes={CLASSES}
          >
            {(report) => <Cells report={report} />}
          </LongTable>
        )}
      </div>
    </section>
  );
}

type FilterProps = { readonly label: ReportLabel | null; readonly onLabel: (label: ReportLabel | null) => void };

function LabelFilter({ label, onLabel }: FilterProps) {
  const say = useWords(REPORT_WORDS);
  const { language } = useLanguage();
  return (
    <div className={styles['filters']} role="group" aria-label={say('filter')}>
      {[null, ...REPORT_LABEL_NAMES].map((one) => (
        <button key={one ?? 'all'} type="button" aria-pressed={one === label} onClick={() => onLabel(one)}>
          {one === null ? say('filter.all') : REPORT_LABELS[one][language]}
        </button>
      ))}
    </div>
  );
}

function Cells({ report }: { report: Report }) {
  return (
    <>
      <span role="cell">
        <Link to="/bao-cao/$id" params={{ id: report.id }} lang="vi">
          {report.unit.name}
        </Link>
      </span>
      <span role="cell">{formatDay(report.due)}</span>
      <span role="cell">
        <StateSign report={report} />
      </span>
      <span role="cell">
        <LabelSign report={report} />
      </span>
    </>
  );
}
