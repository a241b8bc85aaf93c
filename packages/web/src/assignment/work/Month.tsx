// The work of a month by the day on which it is due. On a phone only the days that have work are listed.
import { ActionIcon, Button } from '@mantine/core';
import type { PlainDate } from '@sauro/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { Failed, FailedAgain } from '../../ui/Failed.tsx';
import { formatDay, formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Assignment, WorkQuery } from '../calls.ts';
import { LabelMark } from '../Label.tsx';
import { workQuery } from '../queries.ts';
import { type CalendarDay, monthBeside, weeksOf } from './month.ts';
import styles from './Month.module.css';
import { changed, spanOfMonth, type WorkSearch } from './search.ts';
import type { Change } from './WorkBar.tsx';
import { WORK_WORDS } from './words.ts';

type MonthProps = {
  readonly search: WorkSearch;
  readonly query: WorkQuery;
  readonly today: PlainDate;
  readonly onChange: Change;
};

const PAGE = 200;
const MOST_PAGES = 5;
const SHOWN_A_DAY = 4;
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

export function Month({ search, query, today, onChange }: MonthProps) {
  const say = useWords(WORK_WORDS);
  const { language } = useLanguage();
  const month = search.month ?? today.slice(0, 7);
  const { work, byDay, total, come, isCut } = useMonth(query, month);
  const retry = () => void (work.isFetchNextPageError ? work.fetchNextPage() : work.refetch());
  const turn = (step: number) => onChange({ month: monthBeside(month, step) }, true);
  return (
    <>
      <div className={styles['turn']}>
        <ActionIcon variant="default" size={32} aria-label={say('month.before')} onClick={() => turn(-1)}>
          <IconChevronLeft size={17} stroke={1.7} aria-hidden="true" />
        </ActionIcon>
        <h2 aria-live="polite">{say('month.name', { month: formatDay(month) })}</h2>
        <ActionIcon variant="default" size={32} aria-label={say('month.after')} onClick={() => turn(1)}>
          <IconChevronRight size={17} stroke={1.7} aria-hidden="true" />
        </ActionIcon>
        {search.month !== undefined && (
          <Button variant="default" size="compact-md" onClick={() => onChange({ month: null }, true)}>
            {say('month.today')}
          </Button>
        )}
        {isCut && <p>{say('month.cut', { total, count: come })}</p>}
      </div>
      {work.data === undefined && work.isError ? (
        <Failed error={work.error} onRetry={retry} />
      ) : (
        <FailedAgain error={work.error} onRetry={retry} />
      )}
      {work.isSuccess && total === 0 && <p className={styles['none']}>{say('month.none')}</p>}
      <table className={styles['month']} aria-busy={work.isFetching}>
        <caption className="visually-hidden">{say('month.table')}</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((day) => (
              <th key={day} scope="col">
                {say(`weekday.${day}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]?.day}>
              {week.map((day) => (
                <Day
                  key={day.day}
                  day={day}
                  today={today}
                  search={search}
                  items={day.within ? (byDay.get(day.day) ?? []) : []}
                  more={(count) => say('month.more', { count: formatNumber(count, language) })}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** All that is due in the month, page after page; more than a thousand would be no picture. */
function useMonth(query: WorkQuery, month: string) {
  const within = useMemo(() => ({ ...query, ...spanOfMonth(month) }), [query, month]);
  const work = useInfiniteQuery({ ...workQuery(within, PAGE), maxPages: MOST_PAGES });
  const { hasNextPage, isError, isFetchingNextPage, fetchNextPage, data } = work;
  const pages = data?.pages.length ?? 0;
  useEffect(() => {
    // What was refused is asked for again by the button, not without end.
    if (hasNextPage && !isError && !isFetchingNextPage && pages < MOST_PAGES) void fetchNextPage();
  }, [hasNextPage, isError, isFetchingNextPage, fetchNextPage, pages]);
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  const byDay = useMemo(() => dueBy(items), [items]);
  const total = data?.pages[0]?.total ?? 0;
  return { work, byDay, total, come: items.length, isCut: pages >= MOST_PAGES && items.length < total };
}

function dueBy(items: readonly Assignment[]): ReadonlyMap<string, readonly Assignment[]> {
  const days = new Map<string, Assignment[]>();
  for (const item of items) {
    const day = item.due ?? '';
    const there = days.get(day);
    if (there === undefined) days.set(day, [item]);
    else there.push(item);
  }
  return days;
}

type DayProps = {
  readonly day: CalendarDay;
  readonly today: PlainDate;
  readonly search: WorkSearch;
  readonly items: readonly Assignment[];
  readonly more: (count: number) => string;
};

function Day({ day: { day, within, weekend }, today, search, items, more }: DayProps) {
  return (
    <td
      data-column-of-rows
      data-beside={!within || undefined}
      data-weekend={weekend || undefined}
      data-today={day === today || undefined}
      data-blank={items.length === 0 || undefined}
    >
      <time dateTime={day} aria-current={day === today ? 'date' : undefined}>
        <span aria-hidden="true">{Number(day.slice(8))}</span>
        <span className={styles['full']}>{formatDay(day)}</span>
      </time>
      <ul>
        {items.slice(0, SHOWN_A_DAY).map((assignment) => (
          <li key={assignment.id}>
            <Link to="/viec/$id" params={{ id: assignment.id }} data-row lang="vi" title={assignment.text}>
              <LabelMark label={assignment.label} />
              <span>{assignment.text}</span>
            </Link>
          </li>
        ))}
      </ul>
      {items.length > SHOWN_A_DAY && (
        <Link
          className={styles['more']}
          to="/viec"
          search={changed(search, { view: 'list', when: 'range', from: day, to: day })}
        >
          {more(items.length - SHOWN_A_DAY)}
        </Link>
      )}
    </td>
  );
}
