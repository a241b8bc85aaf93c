// The failed state of a screen or a part of it: what happened, and a way to try again. Where something is there already, it
// stays, and the failure is a line above it.
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

type AgainProps = { readonly error: Error | null; readonly onRetry: () => void };

/** Above what came before: it could not be asked for again, or what follows it did not come. */
export function FailedAgain({ error, onRetry }: AgainProps) {
  const say = useWords(UI_WORDS);
  const sentence = useProblemWords();
  if (error === null) return null;
  return (
    <div className={styles['again']} role="alert">
      <p>{sentence(error)}</p>
      <Button variant="default" size="compact-md" onClick={onRetry}>
        {say('retry')}
      </Button>
    </div>
  );
}
