// The queue itself beside what is looked at. One walks by keys; what is looked at follows.
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../ui/language.tsx';
import { useRowKeys } from '../ui/use-row-keys.ts';
import { AcceptMany, type QueueCounts } from './AcceptMany.tsx';
import type { QueueFilter, Reported } from './calls.ts';
import { Preview } from './Preview.tsx';
import { QueueRow } from './QueueRow.tsx';
import type { Accepting } from './use-accepting.ts';
import { useJudging } from './use-judging.ts';
import styles from './Verify.module.css';
import { VERIFY_WORDS } from './words.ts';

type QueueProps = {
  readonly items: readonly Reported[];
  readonly counts: QueueCounts;
  /** Instant at which the queue was asked for. */
  readonly until: string;
  readonly filter: QueueFilter;
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
  readonly hasMore: boolean;
  readonly onMore: () => void;
  readonly accepting: Pick<Accepting, 'accept' | 'sendAll'>;
  readonly onTold: (text: string) => void;
  readonly onHelp: () => void;
};

const BESIDE = '(min-width: 68rem)';

export function Queue({ items, counts, until, filter, open, onOpen, accepting, onTold, onHelp, ...more }: QueueProps) {
  const say = useWords(VERIFY_WORDS);
  const area = useRef<HTMLDivElement>(null);
  const reason = useRef<HTMLTextAreaElement>(null);
  const beside = useMediaQuery(BESIDE, true, { getInitialValueInEffect: false });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const looked = items.find(({ assignment }) => assignment.id === open) ?? (beside ? items[0] : undefined);
  const judging = useJudging({
    items,
    looked,
    onAccept: (reported, path) => accepting.accept({ reported, path }),
    onTold,
    onNext: (next) => onOpen(next),
  });
  const toggle = (id: string) => setChosen((before) => toggled(before, id));
  useRowKeys(area, {
    x: (row) => {
      const id = row?.dataset['row'];
      if (id !== undefined) toggle(id);
    },
    a: () => judging.accept(),
    r: () => reason.current?.focus(),
    '?': onHelp,
  });
  const end = useEndInSight(more.hasMore ? more.onMore : undefined);
  const stillChosen = items.filter(({ assignment }) => chosen.has(assignment.id));
  return (
    <div ref={area} className={styles['queue']} data-open={open !== null || undefined}>
      <div className={styles['list']}>
        <AcceptMany
          items={items}
          chosen={stillChosen}
          counts={counts}
          until={until}
          filter={filter}
          onAsk={accepting.sendAll}
          onChosen={(ids) => setChosen(new Set(ids))}
          onAccept={accepting.accept}
        />
        <ul aria-label={say('queue')}>
          {items.map((reported) => (
            <QueueRow
              key={reported.assignment.id}
              reported={reported}
              looked={reported === looked}
              isStop={!beside || reported === looked}
              chosen={chosen.has(reported.assignment.id)}
              onOpen={() => onOpen(reported.assignment.id)}
              onFocus={() => {
                if (beside) onOpen(reported.assignment.id);
              }}
              onToggle={() => toggle(reported.assignment.id)}
            />
          ))}
        </ul>
        <div ref={end} />
      </div>
      <Preview
        key={looked?.assignment.id}
        reported={looked}
        judging={judging}
        reasonRef={reason}
        onBack={() => onOpen(null)}
      />
    </div>
  );
}

/** The next page is asked for when the end of the list comes into sight. */
function useEndInSight(onSight: (() => void) | undefined) {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (end.current === null || onSight === undefined) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === true) onSight();
      },
      { rootMargin: '600px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [onSight]);
  return end;
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}
