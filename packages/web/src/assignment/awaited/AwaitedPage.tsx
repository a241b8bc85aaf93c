// What waits for an event, task by task: in which words, since when, how many, and the act that it has come.
import { IconHourglass } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Empty } from '../../ui/Empty.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { formatDay, formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import { type AwaitedEvent, type EventTold, evidenceFileAddress } from '../calls.ts';
import { awaitedQuery } from '../queries.ts';
import { ASSIGNMENT_WORDS } from '../words.ts';
import styles from './Awaited.module.css';
import { TaskEvent } from './TaskEvent.tsx';
import { AWAITED_WORDS } from './words.ts';

export function AwaitedPage() {
  const say = useWords(AWAITED_WORDS);
  const sayMore = useWords(ASSIGNMENT_WORDS);
  const { plan } = useSearch({ from: '/cho-dieu-kien' });
  const [told, setTold] = useState<EventTold | null>(null);
  const awaited = useInfiniteQuery(awaitedQuery(plan === undefined ? {} : { plan }));
  const items = awaited.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className={styles['page']}>
      <PageHead title={say('title')} lead={say('lead')} />
      {plan !== undefined && (
        <p>
          {say('lead.plan')}{' '}
          <Link to="/cho-dieu-kien" search={{}}>
            {say('lead.all')}
          </Link>
        </p>
      )}
      <div role="status">{told !== null && <Told told={told} />}</div>
      {awaited.isPending && <PageWaiting />}
      {awaited.isError && <Failed error={awaited.error} onRetry={() => void awaited.refetch()} />}
      {awaited.isSuccess && items.length === 0 && (
        <Empty icon={<IconHourglass size={32} stroke={1.4} aria-hidden="true" />} title={say('none')}>
          <p>{say('none.what')}</p>
        </Empty>
      )}
      {items.length > 0 && <AwaitedTable items={items} onTold={setTold} />}
      {awaited.hasNextPage && (
        <button
          type="button"
          className={styles['more']}
          disabled={awaited.isFetchingNextPage}
          onClick={() => void awaited.fetchNextPage()}
        >
          {sayMore('more.show')}
        </button>
      )}
    </div>
  );
}

function Told({ told: { told, left } }: { told: EventTold }) {
  const say = useWords(AWAITED_WORDS);
  const { language } = useLanguage();
  return (
    <p className={styles['told']}>
      {say('done', { count: formatNumber(told, language) })}
      {left > 0 && ` ${say('done.left', { count: formatNumber(left, language) })}`}
    </p>
  );
}

type TableProps = { readonly items: readonly AwaitedEvent[]; readonly onTold: (told: EventTold) => void };

function AwaitedTable({ items, onTold }: TableProps) {
  const say = useWords(AWAITED_WORDS);
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{say('table')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('task')}</th>
          <th scope="col">{say('event')}</th>
          <th scope="col">{say('since')}</th>
          <th scope="col" data-number>
            {say('waiting')}
          </th>
          <th scope="col">{say('act')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((awaited) => (
          <AwaitedRow key={awaited.task} awaited={awaited} onTold={onTold} />
        ))}
      </tbody>
    </table>
  );
}

function AwaitedRow({ awaited, onTold }: { awaited: AwaitedEvent } & Pick<TableProps, 'onTold'>) {
  const say = useWords(AWAITED_WORDS);
  const { language } = useLanguage();
  const { task, text, plan, words, since, waiting, begun, canTell, reports } = awaited;
  const count = formatNumber(waiting, language);
  return (
    <tr>
      <th scope="row" lang="vi">
        {text}
        <small>
          <Link to="/ke-hoach/$id/giao" params={{ id: plan.id }}>
            {plan.title}
          </Link>
        </small>
      </th>
      <td lang="vi">
        {words}
        {reports.length > 0 && (
          <ul className={styles['reports']}>
            {reports.map(({ assignment, unit, came, reason, pieces }) => (
              <li key={assignment}>
                <Link to="/viec/$id" params={{ id: assignment }}>
                  {say('report', { unit, day: formatDay(came) })}
                </Link>
                <small lang="vi">“{reason}”</small>
                {pieces
                  .filter(({ isKept }) => isKept)
                  .map(({ id, name, url }) => (
                    <a
                      key={id}
                      href={url ?? evidenceFileAddress(id)}
                      target="_blank"
                      rel="noopener noreferrer"
                      lang="vi"
                    >
                      {name || url}
                    </a>
                  ))}
              </li>
            ))}
          </ul>
        )}
      </td>
      <td>{formatDay(since)}</td>
      <td data-number>
        {waiting === 0 ? (
          count
        ) : (
          <Link
            to="/theo-doi"
            search={{ task, measure: 'awaitsEvent', by: 'list' }}
            aria-label={say('list', { count })}
          >
            {count}
          </Link>
        )}
        {begun > 0 && <small>{say('begun', { count: formatNumber(begun, language) })}</small>}
      </td>
      <td>{canTell && <TaskEvent awaited={awaited} onTold={onTold} />}</td>
    </tr>
  );
}
