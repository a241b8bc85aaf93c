// A button that asks once more before it does what cannot be taken back.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { CancelButton } from './CancelButton.tsx';
import { focusFirst } from './focus-first.ts';
import styles from './Sure.module.css';

type SureProps = {
  /** What it does to what, as it is read out. */
  readonly label: string;
  /** What it does, as it stands on the button. */
  readonly short?: string;
  /** What it leads to, told with the question. */
  readonly what?: string;
  /** The answer that does it. */
  readonly sure: string;
  readonly size?: 'sm' | 'compact-sm' | 'compact-md';
  readonly isPending: boolean;
  readonly onSure: () => void;
};

export function Sure({ label, short = label, what, sure, size = 'sm', isPending, onSure }: SureProps) {
  const [asked, setAsked] = useState<'never' | 'now' | 'answered'>('never');
  if (asked !== 'now') {
    return (
      <div className={styles['asked']}>
        <Button
          // Whoever has answered goes on where she was asked.
          ref={asked === 'answered' ? focusFirst : null}
          variant="default"
          size={size}
          aria-label={label}
          loading={isPending}
          onClick={() => setAsked('now')}
        >
          {short}
        </Button>
      </div>
    );
  }
  const answer = () => {
    setAsked('answered');
    onSure();
  };
  return (
    <div className={styles['asked']}>
      {what !== undefined && <p>{what}</p>}
      <Button ref={focusFirst} size={size} onClick={answer}>
        {sure}
      </Button>
      <CancelButton size={size} onClick={() => setAsked('answered')} />
    </div>
  );
}
