// The table of documents.
import type { Document } from '../client.ts';
import { formatNumber, formatTime } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { LongTable } from '../ui/LongTable.tsx';
import { DocumentName } from './DocumentName.tsx';
import styles from './Documents.module.css';
import { PlanChip } from './PlanChip.tsx';
import { ScanProgress } from './ScanProgress.tsx';
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
const CLASSES = { table: styles['table'], columns: styles['columns'], row: styles['row'] };

export function DocumentTable({ items, plans, total, hasMore, onMore }: TableProps) {
  const say = useWords(DOCUMENT_WORDS);
  return (
    <LongTable
      label={say('table')}
      head={COLUMNS.map((column) => (
        <span key={column} role="columnheader">
          {say(`column.${column}`)}
        </span>
      ))}
      items={items}
      total={total}
      rowHeight={61}
      hasMore={hasMore}
      onMore={onMore}
      more={say('more')}
      classes={CLASSES}
    >
      {(item) => <DocumentCells item={item} plan={plans.get(item.id)} />}
    </LongTable>
  );
}

type CellsProps = { readonly item: Document; readonly plan: string | undefined };

function DocumentCells({ item, plan }: CellsProps) {
  const { language } = useLanguage();
  return (
    <>
      <div role="cell" className={styles['name']}>
        <DocumentName document={item} />
        {plan !== undefined && <PlanChip plan={plan} />}
      </div>
      {item.state !== 'read' ? (
        <div role="cell" aria-colspan={2} className={styles['refused']}>
          {item.state === 'reading' ? <ScanProgress document={item} /> : <StateChip state={item.state} />}
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
    </>
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
