// A part of the reading: a heading with its count, and what stands under it. Absent where the plan has nothing of it.
import type { ReactNode } from 'react';
import { formatNumber } from '../ui/format.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './Reading.module.css';

/** The parts in the order in which they stand; their ids are the anchors of the contents. */
export const PART_IDS = ['doubts', 'tasks', 'targets', 'duties', 'phases', 'references'] as const;
export type PartId = (typeof PART_IDS)[number];

type PartProps = { readonly id: PartId; readonly title: string; readonly count: number; readonly children: ReactNode };

export function Part({ id, title, count, children }: PartProps) {
  const { language } = useLanguage();
  return (
    <section id={id} className={styles['part']} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>
        {title} <span className={styles['count']}>{formatNumber(count, language)}</span>
      </h2>
      {children}
    </section>
  );
}
