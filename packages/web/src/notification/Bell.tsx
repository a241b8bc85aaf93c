// The bell in the frame of every screen: how many notices are new, and the latest of them. It asks once a minute while the
// page is in sight, and says aloud only that there are more than before.
import { Button, Popover, UnstyledButton } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Failed } from '../ui/Failed.tsx';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { UI_WORDS } from '../ui/words.ts';
import { NoticeRow } from './NoticeRow.tsx';
import styles from './Notices.module.css';
import { linesQuery, unseenQuery, useMarkSeen } from './queries.ts';
import { NOTICE_SCREEN_WORDS } from './words.ts';

const SHOWN = 8;
const MOST_TOLD = 99;

export function Bell() {
  const say = useWords(NOTICE_SCREEN_WORDS);
  const { language } = useLanguage();
  const [open, setOpen] = useState(false);
  const { data } = useQuery(unseenQuery);
  const unseen = data?.unseen ?? 0;
  const count = formatNumber(unseen, language);
  const risen = useRisen(data?.unseen);
  return (
    <>
      <Popover
        opened={open}
        onChange={setOpen}
        position="bottom-end"
        width={360}
        trapFocus
        returnFocus
        withinPortal={false}
        transitionProps={{ duration: 0 }}
      >
        <Popover.Target>
          <UnstyledButton
            className={styles['bell']}
            aria-label={data === undefined ? say('title') : unseen === 0 ? say('bell.none') : say('bell', { count })}
            onClick={() => setOpen((before) => !before)}
          >
            <IconBell size={19} stroke={1.6} aria-hidden="true" />
            {unseen > 0 && (
              <span className={styles['count']} aria-hidden="true">
                {unseen > MOST_TOLD ? say('many') : count}
              </span>
            )}
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown className={styles['panel']} aria-label={say('title')}>
          {open && <Panel onLeave={() => setOpen(false)} />}
        </Popover.Dropdown>
      </Popover>
      <span className="visually-hidden" role="status">
        {risen ? say('bell.risen', { count }) : ''}
      </span>
    </>
  );
}

/** Whether there are more than when it was asked before; the first answer is no news. */
function useRisen(unseen: number | undefined): boolean {
  const before = useRef<number | undefined>(undefined);
  const [risen, setRisen] = useState(false);
  useEffect(() => {
    if (unseen === undefined) return;
    setRisen(before.current !== undefined && unseen > before.current);
    before.current = unseen;
  }, [unseen]);
  return risen;
}

function Panel({ onLeave }: { onLeave: () => void }) {
  const say = useWords(NOTICE_SCREEN_WORDS);
  const sentence = useProblemWords();
  const mark = useMarkSeen();
  const lines = useLatest();
  const page = lines.data?.pages[0];
  const latest = page?.lines[0];
  return (
    <>
      <div className={styles['head']}>
        <h2>{say('title')}</h2>
        {page !== undefined && page.unseen > 0 && latest !== undefined && (
          <Button
            size="compact-sm"
            variant="subtle"
            loading={mark.isPending}
            onClick={() => mark.mutate({ until: latest.until })}
          >
            {say('seen.all')}
          </Button>
        )}
      </div>
      {mark.isError && (
        <p role="alert" className={styles['quiet']}>
          {sentence(mark.error)}
        </p>
      )}
      <PanelLines query={lines} onLeave={onLeave} />
      <div className={styles['foot']}>
        <Link to="/thong-bao" search={{}} onClick={onLeave}>
          {say('all')}
        </Link>
      </div>
    </>
  );
}

/** Asked for anew each time that the bell is opened. */
function useLatest() {
  return useInfiniteQuery({ ...linesQuery({}, SHOWN), staleTime: 0 });
}

type PanelLinesProps = { readonly query: ReturnType<typeof useLatest>; readonly onLeave: () => void };

function PanelLines({ query, onLeave }: PanelLinesProps) {
  const say = useWords(NOTICE_SCREEN_WORDS);
  const ui = useWords(UI_WORDS);
  if (query.isPending) return <p className={styles['quiet']}>{ui('waiting')}</p>;
  const lines = query.data?.pages[0]?.lines;
  if (lines === undefined) return <Failed error={query.error} onRetry={() => void query.refetch()} />;
  if (lines.length === 0) return <p className={styles['quiet']}>{say('empty.what')}</p>;
  return (
    <ul>
      {lines.map((line) => (
        <NoticeRow key={`${line.kind} ${line.planId} ${line.day}`} line={line} onLeave={onLeave} />
      ))}
    </ul>
  );
}
