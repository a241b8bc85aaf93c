// The reports of a round: all of them, or those that one of its counts is of.
import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { ROUND_COUNT_NAMES, ROUND_COUNTS } from '@sauro/core';
import { IconX } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { UnitContact } from '../../people/calls.ts';
import { Contact, useContacts } from '../../people/Contact.tsx';
import { FailedAgain } from '../../ui/Failed.tsx';
import { formatDay, formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { LongTable } from '../../ui/LongTable.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import type { Report, Round } from '../calls.ts';
import { ChooseBox, Choosing, useChoice } from '../Choosing.tsx';
import { fetchWhole } from '../fetch-whole.ts';
import { roundReportsQuery } from '../queries.ts';
import styles from '../Report.module.css';
import { LabelSign, StateSign } from '../ReportSigns.tsx';
import { REPORT_WORDS } from '../words.ts';
import { ActsOnMany, isRemindable } from './ActsOnMany.tsx';
import type { RoundSearch } from './search.ts';

const COLUMNS = ['unit', 'due', 'state', 'label'] as const;
const CLASSES = { table: styles['table'], columns: styles['columns'], row: styles['row'] };
const PAUSE_MS = 250;

export function RoundReports({ round }: { round: Round }) {
  const say = useWords(REPORT_WORDS);
  const search = useSearch({ from: '/bao-cao/dot/$id' });
  const navigate = useNavigate({ from: '/bao-cao/dot/$id' });
  const [words, setWords] = useState('');
  const [told, setTold] = useState('');
  const [q] = useDebouncedValue(words, PAUSE_MS);
  const found = useInfiniteQuery({
    ...roundReportsQuery(round.id, { q, ...search }),
    placeholderData: (before) => before,
  });
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  const contacts = useContacts(items.filter(isToSend).map(({ unit }) => unit.id));
  const total = found.data?.pages[0]?.total ?? 0;
  const isChoosable = (report: Report) => report.can.includes('accept') || isRemindable(round, report);
  const choosable = items.filter(isChoosable);
  const choice = useChoice(choosable);
  return (
    <section className={styles['part']} aria-labelledby="reports">
      <h2 id="reports">{say('reports')}</h2>
      <div className={styles['page']}>
        <TextInput
          label={say('filter.words')}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <Filters
          round={round}
          search={search}
          onChoose={(chosen) => void navigate({ search: chosen, replace: true, resetScroll: false })}
        />
        <FailedAgain error={found.error} onRetry={() => void found.refetch()} />
        {found.isPending && <PageWaiting />}
        {found.isSuccess && items.length === 0 && <p className={styles['quiet']}>{say('reports.none')}</p>}
        {choosable.length > 1 && (
          <Choosing
            choice={choice}
            choosable={choosable}
            label={say(round.can.includes('remind') ? 'choose.reports' : 'choose.accepting')}
            shown={items.length}
            total={total}
            onWhole={async () => (await fetchWhole(found)).filter(isChoosable)}
          >
            <ActsOnMany round={round} chosen={choice.chosen} onTold={setTold} />
          </Choosing>
        )}
        <p role="status" className={styles['quiet']}>
          {told}
        </p>
        {items.length > 0 && (
          <LongTable
            label={say('reports')}
            head={COLUMNS.map((column) => (
              <span key={column} role="columnheader">
                {say(`column.${column}`)}
              </span>
            ))}
            items={items}
            total={total}
            rowHeight={48}
            hasMore={found.hasNextPage}
            onMore={() => void (found.isFetchingNextPage || found.fetchNextPage())}
            more={say('more')}
            classes={CLASSES}
          >
            {(report) => (
              <Cells report={report} contact={contacts.get(report.unit.id)}>
                {choosable.length > 1 && isChoosable(report) && <ChooseBox choice={choice} report={report} />}
              </Cells>
            )}
          </LongTable>
        )}
      </div>
    </section>
  );
}

type FilterProps = {
  readonly round: Round;
  readonly search: RoundSearch;
  readonly onChoose: (search: RoundSearch) => void;
};

/** Each with its count, of the level that is chosen; what is nought is left out. */
function Filters({ round, search: { of, level }, onChoose }: FilterProps) {
  const say = useWords(REPORT_WORDS);
  const { language } = useLanguage();
  const counts = round.levels.find((one) => one.level === level)?.counts ?? round.counts;
  const within = level === undefined ? {} : { level };
  return (
    <div className={styles['filters']} role="group" aria-label={say('filter')}>
      {level !== undefined && (
        <button
          type="button"
          aria-pressed="true"
          aria-label={say('filter.level', { level })}
          onClick={() => onChoose(of === undefined ? {} : { of })}
        >
          {say('level.name', { level })} <IconX size={14} aria-hidden="true" />
        </button>
      )}
      <button type="button" aria-pressed={of === undefined} onClick={() => onChoose(within)}>
        {say('filter.all')}
      </button>
      {ROUND_COUNT_NAMES.filter((name) => counts[name] > 0 || name === of).map((name) => (
        <button key={name} type="button" aria-pressed={name === of} onClick={() => onChoose({ ...within, of: name })}>
          {ROUND_COUNTS[name][language]} <b>{formatNumber(counts[name], language)}</b>
        </button>
      ))}
    </div>
  );
}

/** Its unit is the one to call. */
function isToSend({ state }: Report): boolean {
  return state === 'waiting' || state === 'returned';
}

type CellsProps = { readonly report: Report; readonly contact: UnitContact | undefined; readonly children: ReactNode };

function Cells({ report, contact, children }: CellsProps) {
  return (
    <>
      <span role="cell" className={styles['name']}>
        {children}
        <Link to="/bao-cao/$id" params={{ id: report.id }} lang="vi">
          {report.unit.name}
        </Link>
        {isToSend(report) && <Contact contact={contact} />}
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
