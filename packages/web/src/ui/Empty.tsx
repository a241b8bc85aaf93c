// The empty state: why there is nothing, and what to do about it. Of a list, or of a whole screen.
import type { ReactNode } from 'react';
import { useArrival } from './PageHead.tsx';
import styles from './States.module.css';

type EmptyProps = { readonly icon: ReactNode; readonly title: string; readonly children?: ReactNode };

export function Empty({ icon, title, children }: EmptyProps) {
  return (
    <div className={styles['state']}>
      {icon}
      <h2>{title}</h2>
      {children}
    </div>
  );
}

export function EmptyScreen({ icon, title, children }: EmptyProps) {
  const heading = useArrival(title);
  return (
    <div className={styles['state']}>
      {icon}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}
