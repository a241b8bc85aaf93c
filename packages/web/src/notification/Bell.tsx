// The bell in the frame of every screen: how many notices are new, and the latest of them beside it. It asks once a minute
// while the page is in sight, and says aloud only that there are more than before.
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { Opener } from '../ui/Opener.tsx';
import styles from './Bell.module.css';
import { BELL_WORDS } from './bell-words.ts';
import { unseenQuery } from './queries.ts';

const MOST_TOLD = 99;

const loadPanel = async () => (await import('./BellPanel.tsx')).BellPanel;

export function Bell() {
  const say = useWords(BELL_WORDS);
  const { language } = useLanguage();
  const { data } = useQuery(unseenQuery);
  const unseen = data?.unseen ?? 0;
  const count = formatNumber(unseen, language);
  const risen = useRisen(data?.unseen);
  return (
    <>
      <Opener
        popup="dialog"
        load={loadPanel}
        className={styles['bell']}
        label={data === undefined ? say('title') : unseen === 0 ? say('bell.none') : say('bell', { count })}
      >
        <IconBell size={19} stroke={1.6} aria-hidden="true" />
        {unseen > 0 && (
          <span className={styles['count']} aria-hidden="true">
            {unseen > MOST_TOLD ? say('many') : count}
          </span>
        )}
      </Opener>
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
