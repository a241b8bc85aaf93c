// The tasks under their sections. Only rows in sight are drawn when there are many; a short plan is drawn whole, so that
// the browser's own search finds all of it.
import { FACETS } from '@sauro/core';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../ui/language.tsx';
import { FACET_ICONS } from './facets.ts';
import type { ListedTask, TaskGroup } from './task-groups.ts';
import { GroupRow, TaskRow } from './TaskRow.tsx';
import styles from './Tasks.module.css';
import { usePrinting } from './use-printing.ts';
import { READING_WORDS } from './words.ts';

/** Where to go: a task to open, or a group. `at` makes the same place twice in a row two journeys. */
export type Jump = { readonly to: number | string; readonly at: number };

type TableRow =
  | { readonly kind: 'group'; readonly group: TaskGroup }
  | { readonly kind: 'task'; readonly listed: ListedTask };

const DRAWN_WHOLE = 400;

export function TaskTable({ groups, jump }: { groups: readonly TaskGroup[]; jump: Jump | null }) {
  const say = useWords(READING_WORDS);
  const rows = useMemo(() => rowsOf(groups), [groups]);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const toggle = useCallback((index: number) => setOpen((before) => toggled(before, index)), []);
  const body = useRef<HTMLDivElement>(null);
  const virtual = useRows(rows, body);
  useJump({ rows, jump, body, scrollTo: (row) => virtual.scrollToIndex(row, { align: 'start' }), setOpen });
  const drawn = virtual.getVirtualItems();
  const margin = virtual.options.scrollMargin;

  return (
    <div className={styles['table']} role="table" aria-label={say('tasks.table')} aria-rowcount={rows.length + 1}>
      <div role="rowgroup" className={styles['sticky']}>
        <div role="row" aria-rowindex={1} className={styles['columns']}>
          <span role="columnheader">{say('column.section')}</span>
          <span role="columnheader">{say('column.task')}</span>
          <span role="columnheader">{say('column.lead')}</span>
          <span role="columnheader">{say('column.deadline')}</span>
          {FACETS.map((facet) => (
            <FacetHeader key={facet} facet={facet} />
          ))}
        </div>
      </div>
      <div
        ref={body}
        role="rowgroup"
        style={{
          paddingTop: (drawn[0]?.start ?? margin) - margin,
          paddingBottom: virtual.getTotalSize() - ((drawn.at(-1)?.end ?? margin) - margin),
        }}
      >
        {drawn.map(({ index, key }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const place = { index, measure: virtual.measureElement };
          if (row.kind === 'group') return <GroupRow key={key} group={row.group} {...place} />;
          const { listed } = row;
          return <TaskRow key={key} listed={listed} open={open.has(listed.index)} onToggle={toggle} {...place} />;
        })}
      </div>
    </div>
  );
}

function FacetHeader({ facet }: { facet: (typeof FACETS)[number] }) {
  const say = useWords(READING_WORDS);
  const Icon = FACET_ICONS[facet];
  const name = say(`facet.${facet}`);
  return (
    <span role="columnheader" title={name}>
      <Icon size={15} stroke={1.6} aria-hidden="true" />
      <span className="visually-hidden">{name}</span>
    </span>
  );
}

function useRows(rows: readonly TableRow[], body: React.RefObject<HTMLDivElement | null>) {
  const printing = usePrinting();
  const [scrollMargin, setScrollMargin] = useState(0);
  // What stands above the table grows and shrinks (a doubt is opened): its place is taken anew when the page does.
  useEffect(() => {
    const measure = () =>
      setScrollMargin(body.current === null ? 0 : body.current.getBoundingClientRect().top + scrollY);
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [body]);
  return useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => (rows[index]?.kind === 'group' ? 52 : 62),
    overscan: printing || rows.length <= DRAWN_WHOLE ? rows.length : 10,
    scrollMargin,
    scrollPaddingStart: 48,
    getItemKey: (index) => keyOf(rows[index]) ?? index,
  });
}

type Journey = {
  readonly rows: readonly TableRow[];
  readonly jump: Jump | null;
  readonly body: React.RefObject<HTMLDivElement | null>;
  readonly scrollTo: (row: number) => void;
  readonly setOpen: (change: (before: ReadonlySet<number>) => ReadonlySet<number>) => void;
};

/**
 * Goes to the row, opens it and gives it the focus. It may take several drawings until the row is there: a filter is lifted
 * first, and a row far away is drawn only when the page has come near it.
 */
function useJump({ rows, jump, body, scrollTo, setOpen }: Journey) {
  const done = useRef(0);
  useEffect(() => {
    if (jump === null || done.current === jump.at) return;
    const row = rows.findIndex((candidate) => placeOf(candidate) === jump.to);
    if (row === -1) return;
    const { to } = jump;
    if (typeof to === 'number') setOpen((before) => (before.has(to) ? before : new Set(before).add(to)));
    const target = body.current?.querySelector<HTMLElement>(`[data-index="${row}"] [data-jump]`);
    if (!target) {
      scrollTo(row);
      return;
    }
    done.current = jump.at;
    target.focus({ preventScroll: true });
    requestAnimationFrame(() => target.closest('[data-index]')?.scrollIntoView({ block: 'start' }));
  });
}

function rowsOf(groups: readonly TaskGroup[]): readonly TableRow[] {
  return groups.flatMap((group) => [
    { kind: 'group', group } as const,
    ...group.tasks.map((listed) => ({ kind: 'task', listed }) as const),
  ]);
}

function placeOf(row: TableRow): number | string {
  return row.kind === 'group' ? row.group.key : row.listed.index;
}

function keyOf(row: TableRow | undefined): string | undefined {
  return row && `${row.kind}:${placeOf(row)}`;
}

function toggled(open: ReadonlySet<number>, index: number): ReadonlySet<number> {
  const next = new Set(open);
  if (!next.delete(index)) next.add(index);
  return next;
}
