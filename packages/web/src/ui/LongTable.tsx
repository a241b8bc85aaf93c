// A table of any length. Only the rows in sight are drawn, and further pages are fetched as one comes near them.
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import styles from './LongTable.module.css';

type LongTableProps<Item> = {
  readonly label: string;
  /** Cells of the head: each a columnheader. */
  readonly head: ReactNode;
  /** Those that have come, of `total`. */
  readonly items: readonly Item[];
  readonly total: number;
  /** Pixels of most rows; each is measured once it is drawn. */
  readonly rowHeight: number;
  readonly hasMore: boolean;
  readonly onMore: () => void;
  /** Said below the last row while more are to come. */
  readonly more: string;
  readonly classes: Readonly<Record<'table' | 'columns' | 'row', string | undefined>>;
  /** The cells of a row. */
  readonly children: (item: Item) => ReactNode;
};

const FETCH_AHEAD = 30;

export function LongTable<Item extends { readonly id: string }>(props: LongTableProps<Item>) {
  const { label, head, items, total, rowHeight, hasMore, onMore, more, classes, children } = props;
  const body = useRef<HTMLDivElement>(null);
  const [offset, setOffset] = useState(0);
  // Measured after each drawing: whatever stands above may have grown. The same number again draws nothing anew.
  const measure = () => setOffset(body.current?.offsetTop ?? 0);
  useLayoutEffect(measure);
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: offset,
    getItemKey: (index) => items[index]?.id ?? index,
  });
  const rows = virtual.getVirtualItems();
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= items.length - FETCH_AHEAD) onMore();
  }, [hasMore, last, items.length, onMore]);

  return (
    <>
      <div className={classes.table} role="table" aria-label={label} aria-rowcount={total + 1}>
        <div role="rowgroup">
          <div role="row" aria-rowindex={1} className={classes.columns}>
            {head}
          </div>
        </div>
        <div
          ref={body}
          role="rowgroup"
          // What is above and below the drawn rows is kept as empty space: the rows themselves flow, and print.
          style={{
            paddingTop: (rows[0]?.start ?? offset) - offset,
            paddingBottom: virtual.getTotalSize() - ((rows.at(-1)?.end ?? offset) - offset),
          }}
        >
          {rows.map(({ index, key }) => {
            const item = items[index];
            return (
              item && (
                <div
                  key={key}
                  ref={virtual.measureElement}
                  data-index={index}
                  role="row"
                  aria-rowindex={index + 2}
                  className={classes.row}
                >
                  {children(item)}
                </div>
              )
            );
          })}
        </div>
      </div>
      {/* Beside the table: within it only rows may stand. */}
      {hasMore && (
        <p className={styles['more']} role="status">
          {more}
        </p>
      )}
    </>
  );
}
