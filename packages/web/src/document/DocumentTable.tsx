// The table of documents. Only the rows in sight are drawn, and further pages are fetched as one comes near them.
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Document } from '../client.ts';
import { formatNumber, formatTime } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { DocumentName } from './DocumentName.tsx';
import styles from './Documents.module.css';
import { PlanChip } from './PlanChip.tsx';
import { StateChip } from './StateChip.tsx';
import { DOCUMENT_WORDS } from './words.ts';

type TableProps = {
  readonly items: readonly Document[];
  /** The plans that documents have become, by the id of the document. */
  readonly plans: ReadonlyMap<string, string>;
  readonly total: number;
  readonly hasMore: boolean;
  readonly onMore: () => void;
};

const COLUMNS = ['name', 'tasks', 'doubts', 'uploadedAt'] as const;
const FETCH_AHEAD = 30;

export function DocumentTable({ items, plans, total, hasMore, onMore }: TableProps) {
  const say = useWords(DOCUMENT_WORDS);
  const body = useRef<HTMLDivElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => setOffset(body.current?.offsetTop ?? 0), []);
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => 61,
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
    <div className={styles['table']} role="table" aria-label={say('table')} aria-rowcount={total + 1}>
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} className={styles['columns']}>
          {COLUMNS.map((column) => (
            <span key={column} role="columnheader">
              {say(`column.${column}`)}
            </span>
          ))}
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
              <DocumentRow
                key={key}
                item={item}
                plan={plans.get(item.id)}
                index={index}
                measure={virtual.measureElement}
              />
            )
          );
        })}
      </div>
      {hasMore && (
        <p className={styles['more']} role="status">
          {say('more')}
        </p>
      )}
    </div>
  );
}

type RowProps = {
  readonly item: Document;
  readonly plan: string | undefined;
  readonly index: number;
  readonly measure: (row: Element | null) => void;
};

function DocumentRow({ item, plan, index, measure }: RowProps) {
  const { language } = useLanguage();
  return (
    <div ref={measure} data-index={index} role="row" aria-rowindex={index + 2} className={styles['row']}>
      <div role="cell" className={styles['name']}>
        <DocumentName document={item} />
        {plan !== undefined && <PlanChip plan={plan} />}
      </div>
      {item.state === 'refused' ? (
        <div role="cell" aria-colspan={2} className={styles['refused']}>
          <StateChip state={item.state} />
        </div>
      ) : (
        <>
          <Count value={item.counts.tasks} column="tasks" />
          <Count value={item.counts.doubts} column="doubts" />
        </>
      )}
      <div role="cell" className={styles['uploaded']}>
        {formatTime(item.uploadedAt, language)}
        <small>{item.uploadedBy?.name}</small>
      </div>
    </div>
  );
}

function Count({ value, column }: { value: number; column: 'tasks' | 'doubts' }) {
  const say = useWords(DOCUMENT_WORDS);
  const { language } = useLanguage();
  return (
    <div role="cell" className={styles['number']} data-column={column}>
      {formatNumber(value, language)} <span className={styles['unit']}>{say(`column.${column}`)}</span>
    </div>
  );
}
