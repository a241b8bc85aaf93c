// Filters of a list: beside each other where there is room; on a phone behind one button that says how many of them narrow the
// list, so that its first rows are in sight. Once opened they stay while the page does.
import { Button } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import styles from './FilterFold.module.css';
import { useWords } from './language.tsx';
import { UI_WORDS } from './words.ts';

/** `count`: how many of them are set. */
type FoldProps = { readonly count: number; readonly children: ReactNode };

export function FilterFold({ count, children }: FoldProps) {
  const say = useWords(UI_WORDS);
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles['fold']} data-open={open || undefined}>
      <Button
        className={`${styles['button']} no-print`}
        variant="default"
        leftSection={<IconAdjustmentsHorizontal size={16} stroke={1.7} aria-hidden="true" />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {count === 0 ? say('filters') : say('filters.count', { count })}
      </Button>
      <div id={id} className={styles['parts']}>
        {children}
      </div>
    </div>
  );
}

/** How many of these parts of an address are set. */
export function countSet<Search extends object>(search: Search, parts: readonly (keyof Search)[]): number {
  return parts.filter((part) => search[part] !== undefined).length;
}
