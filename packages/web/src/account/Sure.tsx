// A button that asks once more before it does what cannot be taken back.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../ui/language.tsx';
import styles from './Account.module.css';
import { focusFirst } from './focus-first.ts';
import { ACCOUNT_WORDS } from './words.ts';

type SureProps = {
  readonly label: string;
  readonly what?: string;
  readonly short?: string;
  readonly isPending: boolean;
  readonly onSure: () => void;
};

export function Sure({ label, what, short, isPending, onSure }: SureProps) {
  const say = useWords(ACCOUNT_WORDS);
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <div className={styles['actions']}>
        <Button variant="default" aria-label={label} onClick={() => setAsked(true)}>
          {short ?? label}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles['actions']}>
      {what !== undefined && <p className={styles['note']}>{what}</p>}
      <Button ref={focusFirst} loading={isPending} onClick={onSure}>
        {say('remove.sure')}
      </Button>
      <Button variant="default" onClick={() => setAsked(false)}>
        {say('cancel')}
      </Button>
    </div>
  );
}
