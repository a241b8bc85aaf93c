// A list, the newest first, of which the first few stand there and the rest is one press away.
import type { ReactElement } from 'react';
import styles from './FirstFew.module.css';

type FirstFewProps = {
  readonly className: string | undefined;
  readonly rows: readonly ReactElement[];
  readonly few: number;
  /** What opens the rest. */
  readonly rest: (count: number) => string;
};

/** Of so many more nothing is folded away: the fold would take as much room. */
const SPARED = 2;

export function FirstFew({ className, rows, few, rest }: FirstFewProps) {
  if (rows.length <= few + SPARED) return <ol className={className}>{rows}</ol>;
  return (
    <>
      <ol className={className}>{rows.slice(0, few)}</ol>
      <details className={styles['rest']}>
        <summary>{rest(rows.length - few)}</summary>
        <ol className={className} start={few + 1}>
          {rows.slice(few)}
        </ol>
      </details>
    </>
  );
}
