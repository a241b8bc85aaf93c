// How far an issued task is: its members as one, drawn; and each of them when asked.
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Counts } from '../calls.ts';
import { CountBar, CountLegend, labelOfCounts } from '../CountBar.tsx';
import { DueDay, LabelChip, PercentBar } from '../Label.tsx';
import { membersQuery } from '../queries.ts';
import { ASSIGNMENT_WORDS } from '../words.ts';
import styles from './Issue.module.css';
import { ISSUE_WORDS } from './words.ts';

type FarProps = {
  readonly task: string;
  readonly text: string;
  readonly issued: number;
  /** Undefined while they are on their way. */
  readonly counts: Counts | undefined;
};

export function TaskFar({ task, text, issued, counts }: FarProps) {
  const say = useWords(ISSUE_WORDS);
  const { language } = useLanguage();
  const [open, setOpen] = useState(false);
  const label = counts === undefined ? null : labelOfCounts(counts);
  return (
    <>
      <button
        type="button"
        className={styles['far']}
        aria-label={say('far.show', { text })}
        onClick={() => setOpen(true)}
      >
        {label !== null && <LabelChip label={label} />}
        {counts !== undefined && <CountBar counts={counts} />}
        <small>{say('far.count', { count: formatNumber(issued, language) })}</small>
      </button>
      {open && <MembersDialog task={task} text={text} onClose={() => setOpen(false)} />}
    </>
  );
}

type DialogProps = { readonly task: string; readonly text: string; readonly onClose: () => void };

function MembersDialog({ task, text, onClose }: DialogProps) {
  const say = useWords(ISSUE_WORDS);
  const sayMore = useWords(ASSIGNMENT_WORDS);
  const { language } = useLanguage();
  const members = useInfiniteQuery(membersQuery(task));
  const [first] = members.data?.pages ?? [];
  return (
    <Dialog title={say('far.members')} closeLabel={sayMore('close')} onClose={onClose}>
      <p lang="vi">{text}</p>
      {members.isError && <Failed error={members.error} onRetry={() => void members.refetch()} />}
      {first !== undefined && (
        <div className={styles['sum']}>
          {first.label !== null && <LabelChip label={first.label} />}
          <span>{say('far.mean', { percent: formatNumber(Math.round(first.percent), language) })}</span>
          <CountLegend counts={first.counts} />
        </div>
      )}
      <ul className={styles['each']}>
        {members.data?.pages
          .flatMap((page) => page.items)
          .map((one) => (
            <li key={one.id}>
              <Link to="/viec/$id" params={{ id: one.id }} lang="vi">
                {one.unit.name}
              </Link>
              <LabelChip label={one.label} />
              <DueDay assignment={one} />
              <PercentBar percent={one.percent} />
            </li>
          ))}
      </ul>
      {members.hasNextPage && (
        <Button variant="default" disabled={members.isFetchingNextPage} onClick={() => void members.fetchNextPage()}>
          {sayMore(members.isFetchingNextPage ? 'more' : 'more.show')}
        </Button>
      )}
    </Dialog>
  );
}
