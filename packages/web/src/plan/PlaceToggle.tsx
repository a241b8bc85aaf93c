// A row of a table that opens to the paragraph it was read from.
import type { Anchor } from '@sauro/reader/reading';
import { IconQuote } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../ui/language.tsx';
import { PlaceInDocument } from './PlaceInDocument.tsx';
import styles from './Tables.module.css';
import { PLAN_WORDS } from './words.ts';

type PlaceProps = {
  readonly document: string;
  readonly anchor: Anchor;
  /** Of the whole table, the button's own included. */
  readonly columns: number;
  readonly children: ReactNode;
};

export function PlaceToggle({ document, anchor, columns, children }: PlaceProps) {
  const say = useWords(PLAN_WORDS);
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <tr data-open={open || undefined}>
        {children}
        <td data-place className="no-print">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={id}
            aria-label={say('place.show')}
            title={say('place.show')}
            onClick={() => setOpen(!open)}
          >
            <IconQuote size={15} stroke={1.7} aria-hidden="true" />
          </button>
        </td>
      </tr>
      <tr id={id} hidden={!open} className={styles['opened']}>
        <td colSpan={columns}>{open && <PlaceInDocument document={document} anchor={anchor} />}</td>
      </tr>
    </>
  );
}
