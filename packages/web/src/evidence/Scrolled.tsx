// A table that may be wider or longer than its room.
import type { ReactNode } from 'react';
import styles from './Preview.module.css';

export function Scrolled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div
      className={styles['wide']}
      role="region"
      aria-label={label}
      // It scrolls, so it must be reached by keys.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {children}
    </div>
  );
}
