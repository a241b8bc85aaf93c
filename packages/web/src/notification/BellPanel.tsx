// The latest notices beside the bell: what came, and where to see all of it.
import { Button, Popover } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Failed } from '../ui/Failed.tsx';
import { useWords } from '../ui/language.tsx';
import { OpenerAnchor } from '../ui/Opener.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { UI_WORDS } from '../ui/words.ts';
import { NoticeRow } from './NoticeRow.tsx';
import styles from './Notices.module.css';
import { linesQuery, useMarkSeen } from './queries.ts';
import { NOTICE_SCREEN_WORDS } from './words.ts';

const SHOWN = 8;

export function BellPanel({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(NOTICE_SCREEN_WORDS);
  return (
    <Popover
      opened
      onChange={onClose}
      position="bottom-end"
      width={360}
      trapFocus
      withRoles={false}
      closeOnClickOutside={false}
      withinPortal={false}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <OpenerAnchor />
      </Popover.Target>
      <Popover.Dropdown className={styles['panel']} role="dialog" tabIndex={-1} aria-label={say('title')}>
        <Latest onLeave={onClose} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Latest({ onLeave }: { onLeave: () => void }) {
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
