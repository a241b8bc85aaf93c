// A secret that was just made, this once: to be put away before the page is left.
import { Button } from '@mantine/core';
import { CopyText } from './CopyText.tsx';
import { focusFirst } from './focus-first.ts';
import styles from './ShownOnce.module.css';

type OnceProps = {
  readonly title: string;
  readonly what: string;
  readonly text: string;
  readonly copy: string;
  readonly done: string;
  readonly onDone: () => void;
};

export function ShownOnce({ title, what, text, copy, done, onDone }: OnceProps) {
  return (
    <div ref={focusFirst} tabIndex={-1} role="group" aria-label={title} className={styles['made']}>
      <strong>{title}</strong>
      <p>{what}</p>
      <CopyText text={text} name={title} label={copy} />
      <div>
        <Button onClick={onDone}>{done}</Button>
      </div>
    </div>
  );
}
