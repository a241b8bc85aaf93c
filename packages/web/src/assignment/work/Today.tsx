// At most seven lines that need the person today, the most urgent first, each with its reason.
import { Skeleton } from '@mantine/core';
import { type Need, NEEDS } from '@sauro/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Failed } from '../../ui/Failed.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Work } from '../calls.ts';
import { DueDay } from '../Label.tsx';
import { workQuery } from '../queries.ts';
import styles from './Work.module.css';
import { TODAY_WORDS } from './today-words.ts';

type TodayProps = {
  /** While a filter is set or another picture is looked at, one line that leads back. */
  readonly compact?: boolean;
  /** Nothing else of her work stands beside it. */
  readonly alone?: boolean;
  /** Of whatever needs her only this. */
  readonly needs?: ReadonlySet<Need>;
};

export function Today({ compact = false, alone = false, needs }: TodayProps) {
  const say = useWords(TODAY_WORDS);
  const { language } = useLanguage();
  const work = useInfiniteQuery(alone ? workQuery({}, 1) : workQuery({}));
  if (work.isPending) return compact ? null : <Skeleton height={180} />;
  if (work.isError) return compact ? null : <Failed error={work.error} onRetry={() => void work.refetch()} />;
  const [page] = work.data.pages;
  if (page === undefined || (page.total === 0 && page.today.length === 0)) return null;
  if (compact) {
    return page.needing === 0 ? null : (
      <p className={styles['needing']}>
        <Link to="/viec" search={{}}>
          {say('today.link', { count: formatNumber(page.needing, language) })}
        </Link>
      </p>
    );
  }
  const today = needs === undefined ? page.today : page.today.filter(({ need }) => needs.has(need));
  if (alone && today.length === 0) return null;
  const more = needs !== undefined ? 0 : page.needing - today.reduce((sum, { count }) => sum + count, 0);
  return (
    <section className={styles['today']} aria-labelledby="today">
      <h2 id="today">{say('today')}</h2>
      {today.length === 0 && <p>{say('today.none')}</p>}
      <ol>
        {today.map((line) => (
          <NeedRow key={line.assignment.id} line={line} />
        ))}
      </ol>
      {more > 0 && (
        <p>
          <Link to="/viec" search={{ needs: 'yes' }}>
            {say('today.more', { count: formatNumber(more, language) })}
          </Link>
        </p>
      )}
      {alone && (
        <p>
          <Link to="/viec" search={{}}>
            {say('today.all')}
          </Link>
        </p>
      )}
    </section>
  );
}

type RowProps = { readonly line: Work['today'][number] };

/** Of many with the same need in the same task one line, which opens them. */
function NeedRow({ line: { need, assignment, count } }: RowProps) {
  const say = useWords(TODAY_WORDS);
  const { language } = useLanguage();
  return (
    <li>
      <span className={styles['need']} data-need={need}>
        {NEEDS[need][language]}
      </span>
      <span className={styles['what']}>
        {count === 1 ? (
          <Link to="/viec/$id" params={{ id: assignment.id }} data-row lang="vi">
            {assignment.text}
          </Link>
        ) : (
          <ManyLink need={need} assignment={assignment} />
        )}
        {count === 1 ? (
          <small lang="vi">{assignment.unit.name}</small>
        ) : (
          <small>{say('today.many', { count: formatNumber(count, language) })}</small>
        )}
      </span>
      <DueDay assignment={assignment} />
    </li>
  );
}

function ManyLink({ need, assignment }: Omit<RowProps['line'], 'count'>) {
  const task = assignment.task.id;
  if (need === 'to-verify') {
    return (
      <Link to="/xac-nhan" search={{ task }} data-row lang="vi">
        {assignment.text}
      </Link>
    );
  }
  const isLate = need === 'overdue' || need === 'late-below';
  return (
    <Link to="/viec" search={isLate ? { task, label: 'overdue' } : { task }} data-row lang="vi">
      {assignment.text}
    </Link>
  );
}
