// What came of it: a refusal where it cannot be overlooked, or that it is done.
import type { ReactNode } from 'react';
import styles from './Account.module.css';

export function Told({ failure, done }: { failure: ReactNode; done?: ReactNode }) {
  return (
    <div className={styles['told']}>
      <div role="alert">{failure !== null && <p className={styles['failure']}>{failure}</p>}</div>
      <div role="status">{done !== undefined && done !== null && <p className={styles['done']}>{done}</p>}</div>
    </div>
  );
}
