// The register on a phone: a card for each task, under the heads of its group. The page itself scrolls.
import { FACETS, sixClear } from '@sauro/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import { SixMark } from '../../reading/SixMark.tsx';
import { READING_WORDS } from '../../reading/words.ts';
import { Failed } from '../../ui/Failed.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { RegisterTask } from '../calls.ts';
import styles from './Cards.module.css';
import { useGroupName } from './group-name.ts';
import { rowAt } from './row-layout.ts';
import { Due } from './TaskCell.tsx';
import type { ListViewProps } from './TaskList.tsx';
import { useTaskPages } from './use-task-pages.ts';
import { REGISTER_WORDS } from './words.ts';

export function TaskCards({ found, grouped, columns, layout, today, stale, onOpen, onFold }: ListViewProps) {
  const say = useWords(REGISTER_WORDS);
  const list = useRef<HTMLUListElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setOffset(list.current === null ? 0 : list.current.getBoundingClientRect().top + scrollY);
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  const virtual = useWindowVirtualizer({
    count: layout.rows,
    estimateSize: (row) => (rowAt(layout, row)?.kind === 'group' ? 44 : 150),
    overscan: 6,
    scrollMargin: offset,
  });
  useLayoutEffect(() => virtual.measure(), [virtual, layout]);
  const drawn = virtual.getVirtualItems();
  const [first, last] = [drawn[0], drawn.at(-1)];
  const { taskAt, error, retry } = useTaskPages(found.query, layout, first?.index ?? 0, last?.index ?? -1);
  if (error !== null) return <Failed error={error} onRetry={retry} />;
  return (
    <ul
      ref={list}
      className={styles['cards']}
      aria-label={say('table')}
      aria-busy={stale}
      style={{
        paddingTop: (first?.start ?? offset) - offset,
        paddingBottom: virtual.getTotalSize() - ((last?.end ?? offset) - offset),
      }}
    >
      {drawn.map(({ index }) => {
        const laid = rowAt(layout, index);
        if (laid === undefined) return null;
        const place = { ref: virtual.measureElement, 'data-index': index };
        if (laid.kind === 'group') {
          return (
            <li key={index} {...place}>
              <GroupHead {...laid} by={grouped} onFold={() => onFold(laid)} />
            </li>
          );
        }
        const task = taskAt(laid.offset);
        return (
          <li key={index} {...place} aria-setsize={found.total} aria-posinset={laid.offset + 1}>
            {task === undefined ? (
              <div className={styles['coming']} />
            ) : (
              <Card task={task} today={today} withPlan={columns.includes('plan')} onOpen={() => onOpen(task.id)} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

type HeadProps = Pick<Extract<ReturnType<typeof rowAt>, { kind: 'group' }>, 'group' | 'folded'> & {
  readonly by: ListViewProps['grouped'];
  readonly onFold: () => void;
};

function GroupHead({ group, folded, by, onFold }: HeadProps) {
  const { language } = useLanguage();
  const nameOf = useGroupName();
  return (
    <button type="button" className={styles['group']} aria-expanded={!folded} onClick={onFold}>
      <IconChevronRight size={15} stroke={1.8} aria-hidden="true" />
      <span lang="vi">{nameOf(by, group)}</span>
      <small>{formatNumber(group.count, language)}</small>
    </button>
  );
}

type CardProps = {
  readonly task: RegisterTask;
  readonly today: ListViewProps['today'];
  readonly withPlan: boolean;
  readonly onOpen: () => void;
};

function Card({ task, today, withPlan, onOpen }: CardProps) {
  const say = useWords(REGISTER_WORDS);
  const sayReading = useWords(READING_WORDS);
  const six = sixClear(task);
  const [lead, ...others] = task.lead;
  return (
    <article className={styles['card']}>
      <button type="button" className={styles['text']} onClick={onOpen} lang="vi">
        {task.text}
      </button>
      <p className={styles['lead']} lang="vi">
        {lead === undefined ? (
          <em>
            {say('lead')}: {sayReading('task.no-lead')}
          </em>
        ) : others.length === 0 ? (
          lead
        ) : (
          say('more', { name: lead, count: others.length })
        )}
      </p>
      <div className={styles['marks']}>
        {FACETS.map((facet) => (
          <SixMark key={facet} facet={facet} clarity={six[facet]} />
        ))}
        <span className={styles['due']}>
          <Due task={task} today={today} />
        </span>
      </div>
      <small lang="vi">
        {[task.section, withPlan ? task.plan.title : task.sectionTitle].filter(Boolean).join(' · ')}
      </small>
    </article>
  );
}
