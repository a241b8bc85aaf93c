// The grid itself: only the cells in sight are drawn, so that ten thousand of them scroll. One cell has the focus; keys move it
// as in a spreadsheet, typing changes what stands in it, and a block from the clipboard is laid over the cells from it on.
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { useWords } from '../../ui/language.tsx';
import styles from './Figures.module.css';
import { GridRow } from './GridRow.tsx';
import { type Desk, type GridModel, type Place, shownIn, spotAt } from './grid-model.ts';
import { HeadCells } from './HeadCells.tsx';
import { movedBy } from './moves.ts';
import { blockIn, isBlock } from './paste.ts';
import type { Editing, Turn } from './use-editing.ts';
import { useGridSize } from './use-grid-size.ts';
import { FIGURES_WORDS } from './words.ts';

/**
 * What is being typed into the cell `key` that has the focus; `whole`: it began with what stood there, so arrows move in it.
 * `began`: the text before anything was typed. As long as it is that, there is nothing to give or to keep.
 */
export type Typing = { readonly text: string; readonly whole: boolean; readonly key: string; readonly began: string };

type GridProps = {
  readonly model: GridModel;
  readonly desk: Desk;
  readonly editing: Editing;
  readonly at: Place;
  readonly onAt: (place: Place) => void;
  readonly typing: Typing | null;
  readonly onTyping: (typing: Typing | null) => void;
  /** Out of the grid, to what stands beside it. */
  readonly onLeave: () => void;
  readonly describedBy: string;
};

export function FigureGrid(props: GridProps) {
  const { model, desk, at, onAt, typing, onTyping, describedBy } = props;
  const say = useWords(FIGURES_WORDS);
  const scroll = useRef<HTMLDivElement>(null);
  const id = useId();
  const size = useGridSize();
  const rows = useVirtualizer({
    count: model.rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => size.row,
    overscan: 8,
    paddingStart: size.top,
    scrollPaddingStart: size.top,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: model.columns.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => size.column,
    overscan: 3,
    paddingStart: size.head,
    scrollPaddingStart: size.head,
  });
  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [size, rows, columns]);
  useEffect(() => {
    rows.scrollToIndex(at.row);
    columns.scrollToIndex(at.column);
  }, [at, rows, columns]);
  const hand = useHand(props, scroll);
  const shownColumns = columns.getVirtualItems();
  const cellId = (row: number, column: number) => `${id}-${row}-${column}`;

  return (
    <div
      ref={scroll}
      className={styles['grid']}
      role="grid"
      tabIndex={0}
      aria-label={say('grid')}
      aria-describedby={describedBy}
      aria-rowcount={model.rows.length + 1}
      aria-colcount={model.columns.length + 1}
      aria-activedescendant={cellId(at.row, at.column)}
      onKeyDown={hand.press}
      onPaste={hand.paste}
      onCopy={hand.copy}
    >
      <div
        role="presentation"
        className={styles['sheet']}
        style={{ width: columns.getTotalSize(), height: rows.getTotalSize() }}
      >
        <HeadCells model={model} columns={shownColumns} size={size} />
        {rows.getVirtualItems().map(({ index, start }) => (
          <GridRow
            key={model.rows[index]?.key ?? index}
            model={model}
            desk={desk}
            index={index}
            top={start}
            size={size}
            columns={shownColumns}
            cellId={cellId}
            active={at.row === index ? at.column : null}
            typing={at.row === index ? typing : null}
            onTyping={onTyping}
            onCommit={hand.commit}
            onPick={(column, isTouch) => {
              hand.commit();
              onAt({ row: index, column });
              if (isTouch) hand.begin({ row: index, column });
              else scroll.current?.focus({ preventScroll: true });
            }}
            onBegin={(column) => hand.begin({ row: index, column })}
          />
        ))}
      </div>
    </div>
  );
}

/** What Ctrl (⌘) with a letter does, as in a spreadsheet; null where it does nothing here. */
function turnOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): Turn | null {
  if (!ctrlKey && !metaKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'y') return 'redo';
  if (letter !== 'z') return null;
  return shiftKey ? 'redo' : 'undo';
}

type Scroll = { readonly current: HTMLDivElement | null };

/** What keys and the clipboard do. */
function useHand({ model, desk, editing, at, onAt, typing, onTyping, onLeave }: GridProps, scroll: Scroll) {
  const size = { rows: model.rows.length, columns: model.columns.length };
  // What is being typed is given once, though the field tells of its end both by the key and by losing the focus.
  const live = useRef(typing);
  useLayoutEffect(() => {
    live.current = typing;
  }, [typing]);
  const stands = (place: Place) => {
    const spot = spotAt(model, place);
    return spot === null ? null : { ...shownIn(desk, spot), mayEnter: spot.item.mayEnter, key: spot.key };
  };

  function commit(): void {
    const given = live.current;
    live.current = null;
    if (given === null) return;
    onTyping(null);
    if (given.text === given.began) return;
    // Gone from the grid while it was typed into: the text is kept with it, and is not another cell's.
    if (spotAt(model, at)?.key === given.key) editing.type(at, given.text);
    else editing.keep(given.key, given.text);
  }

  function drop(): void {
    live.current = null;
    onTyping(null);
    scroll.current?.focus({ preventScroll: true });
  }

  function begin(place: Place, text?: string): void {
    const cell = stands(place);
    if (cell?.mayEnter !== true) return;
    const began = text === undefined ? cell.text : '';
    onTyping({ text: text ?? began, whole: text === undefined, key: cell.key, began });
  }

  /** @returns whether the key was taken. */
  function move(event: KeyboardEvent): boolean {
    const pressed = { key: event.key, shift: event.shiftKey, control: event.ctrlKey || event.metaKey };
    const to = movedBy(pressed, at, size);
    if (to === null) {
      // Tab leads out behind the last cell: what was typed is kept, and the key goes its way.
      if (event.key === 'Tab') commit();
      return false;
    }
    commit();
    onAt(to);
    scroll.current?.focus({ preventScroll: true });
    return true;
  }

  function pressWhileTyping(event: KeyboardEvent, { whole }: Typing): boolean {
    // A letter that is being composed (Telex, VNI) ends with Enter too.
    if (event.nativeEvent.isComposing) return false;
    if (event.key === 'Escape') return drop(), true;
    const isArrow = event.key.startsWith('Arrow');
    if (event.key === 'Enter' || event.key === 'Tab' || (isArrow && !whole)) return move(event);
    return false;
  }

  function pressAtRest(event: KeyboardEvent): boolean {
    if (event.key === 'F2') return begin(at), true;
    const turn = turnOf(event);
    if (turn !== null) return editing.turn(turn), true;
    if (event.key === 'Escape') return onLeave(), true;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      if (stands(at)?.mayEnter === true) editing.type(at, '');
      return true;
    }
    const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isLetter && event.key !== ' ') return begin(at, event.key), true;
    return move(event);
  }

  return {
    commit,
    begin: (place: Place) => begin(place),
    press: (event: KeyboardEvent) => {
      const taken = typing === null ? pressAtRest(event) : pressWhileTyping(event, typing);
      if (taken) event.preventDefault();
      if (taken) event.stopPropagation();
    },
    paste: (event: ClipboardEvent) => {
      const text = event.clipboardData.getData('text/plain');
      if (typing !== null && !isBlock(text)) return;
      event.preventDefault();
      drop();
      editing.paste(at, blockIn(text));
    },
    copy: (event: ClipboardEvent) => {
      if (typing !== null) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', stands(at)?.text ?? '');
    },
  };
}
