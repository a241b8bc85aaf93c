// The reading as one list, at the right: one item is selected at a time and alone has the focus; all commands go from here.
// Of thousands of rows only those near the view are mounted, and the selected one always, so that the focus is never lost.
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import { useWords } from '../../../ui/language.tsx';
import type { Overlap, Present } from '../calls.ts';
import type { DoubtItem } from '../model/doubts.ts';
import { commandOf } from '../model/keys.ts';
import type { Row } from '../model/rows.ts';
import type { Checking } from '../state/use-checking.ts';
import { CHECK_WORDS } from '../words.ts';
import { HeadingRow } from './HeadingRow.tsx';
import { ItemRow } from './ItemRow.tsx';
import styles from './ListPane.module.css';
import { OpenItem } from './OpenItem.tsx';
import { useRowFocus } from './use-row-focus.ts';

export type Beside = {
  readonly overlaps: ReadonlyMap<string, readonly Overlap[]>;
  readonly present: ReadonlyMap<string, readonly Present[]>;
};

const NO_DOUBTS: readonly DoubtItem[] = [];
const NOBODY: readonly Present[] = [];
const NO_OVERLAPS: readonly Overlap[] = [];

export function ListPane({ checking, beside }: { checking: Checking; beside: Beside }) {
  const say = useWords(CHECK_WORDS);
  const { rows, selected, doubts, effects, actions } = checking;
  const scroller = useRef<HTMLDivElement>(null);
  const place = useMemo(() => rows.findIndex(({ kind, key }) => kind === 'item' && key === selected), [rows, selected]);
  const virtual = useRows(rows, place, scroller);
  const bring = useCallback((index: number) => virtual.scrollToIndex(index, { align: 'auto' }), [virtual]);
  useRowFocus({ scroller, selected, place, wish: checking.focus, bring });

  function onKeyDown(event: KeyboardEvent) {
    if (isTyping(event.target) || event.defaultPrevented) return;
    const command = commandOf(event.nativeEvent, 'list');
    if (command === undefined || belongsToButton(event)) return;
    event.preventDefault();
    actions.run(command, event.key);
  }

  if (rows.length === 0) return <p className={styles['empty']}>{say('list.empty')}</p>;
  return (
    <div ref={scroller} className={styles['scroller']}>
      {/* Its rows take the focus, one at a time. */}
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div
        role="grid"
        aria-label={say('list.grid')}
        aria-rowcount={rows.length}
        className={styles['grid']}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const around = { index, measure: virtual.measureElement, start };
          if (row.kind === 'heading')
            return (
              <HeadingRow key={key} row={row} items={checking.items} onAccept={actions.acceptSection} {...around} />
            );
          const isSelected = row.key === selected;
          return (
            <ItemRow
              key={key}
              item={row.item}
              selected={isSelected}
              doubts={doubts.at.get(row.key) ?? NO_DOUBTS}
              present={beside.present.get(row.key) ?? NOBODY}
              overlaps={beside.overlaps.get(row.key) ?? NO_OVERLAPS}
              onSelect={effects.select}
              onToggle={actions.toggle}
              {...around}
            >
              {isSelected && <OpenItem checking={checking} item={row.item} />}
            </ItemRow>
          );
        })}
      </div>
    </div>
  );
}

function useRows(rows: readonly Row[], selected: number, scroller: React.RefObject<HTMLDivElement | null>) {
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'heading' ? 44 : 84),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
    scrollPaddingStart: 48,
    scrollPaddingEnd: 24,
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      return selected === -1 || drawn.includes(selected) ? drawn : [...drawn, selected].toSorted((a, b) => a - b);
    },
  });
  // The virtualizer keeps the sizes of rows by their keys: a new order is measured where it is drawn.
  useEffect(() => virtual.measure(), [rows.length, virtual]);
  return virtual;
}

/** Where a person types, keys are letters. */
function isTyping(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** A button that has the focus is pressed by its own keys. */
function belongsToButton({ target, key }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('button, a, summary') !== null && (key === 'Enter' || key === ' ');
}
