// The empty state of a list: why there is nothing, and what to do about it.
import type { ReactNode } from 'react';
import styles from './States.module.css';

export function Empty({ icon, title, children }: { icon: ReactNode; title: string; children?: ReactNode }) {
  return (
    <div className={styles['state']}>
      {icon}
      <h2>{title}</h2>
      {children}
    </div>
  );
}
