// The failed state of a screen or a part of it: what happened, and a way to try again.
import { Button } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useWords } from './language.tsx';
import { useProblemWords } from './problem-words.ts';
import styles from './States.module.css';
import { UI_WORDS } from './words.ts';

export function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const say = useWords(UI_WORDS);
  const sentence = useProblemWords();
  return (
    <div className={styles['state']} role="alert">
      <IconPlugConnectedX size={32} stroke={1.4} aria-hidden="true" />
      <h2>{say('failed.title')}</h2>
      <p>{sentence(error)}</p>
      <div className={styles['actions']}>
        <Button variant="default" onClick={onRetry}>
          {say('retry')}
        </Button>
      </div>
    </div>
  );
}
