// The shape of a screen while it comes.
import { Skeleton } from '@mantine/core';
import { useWords } from './language.tsx';
import styles from './States.module.css';
import { UI_WORDS } from './words.ts';

const ROWS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

export function PageWaiting() {
  const say = useWords(UI_WORDS);
  return (
    <div className={styles['waiting']} role="status">
      <span className="visually-hidden">{say('waiting')}</span>
      <Skeleton height={30} width="min(28rem, 70%)" />
      <Skeleton height={14} width="min(40rem, 90%)" />
      {ROWS.map((row) => (
        <Skeleton key={row} height={44} />
      ))}
    </div>
  );
}
