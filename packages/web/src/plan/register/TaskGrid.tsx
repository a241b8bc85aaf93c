// The register as a grid. The grid has the focus and says which row is active, so that rows may come and go while one
// scrolls: arrows, page keys, Home and End move, Enter opens or folds. Only the rows in sight are drawn.
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { Failed } from '../../ui/Failed.tsx';
import { useWords } from '../../ui/language.tsx';
import { columnTemplate, leastWidth } from './columns.ts';
import { GroupRow, HeaderRow, TaskGridRow } from './GridRows.tsx';
import styles from './Grid.module.css';
import { rowAt } from './row-layout.ts';
import type { ListViewProps } from './TaskList.tsx';
import { useTaskPages } from './use-task-pages.ts';
import { REGISTER_WORDS } from './words.ts';

const GROUP_HEIGHT = 38;
const TASK_HEIGHT = 58;
const PAGE_ROWS = 10;

export function TaskGrid({ found, grouped, columns, layout, today, stale, open, onOpen, onFold }: ListViewProps) {
  const say = useWords(REGISTER_WORDS);
  const grid = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const id = useId();
  const virtual = useVirtualizer({
    count: layout.rows,
    getScrollElement: () => grid.current,
    estimateSize: (row) => (rowAt(layout, row)?.kind === 'group' ? GROUP_HEIGHT : TASK_HEIGHT),
    overscan: 8,
    scrollPaddingStart: GROUP_HEIGHT,
  });
  useLayoutEffect(() => virtual.measure(), [virtual, layout]);
  useEffect(() => {
    setActive(0);
    grid.current?.scrollTo({ top: 0 });
  }, [found.query]);
  const drawn = virtual.getVirtualItems();
  const [first, last] = [drawn[0], drawn.at(-1)];
  const { taskAt, error, retry } = useTaskPages(found.query, layout, first?.index ?? 0, last?.index ?? -1);
  const inSight = active >= (first?.index ?? 0) && active <= (last?.index ?? -1);

  function press(row: number) {
    const laid = rowAt(layout, row);
    setActive(row);
    if (laid?.kind === 'group') onFold(laid);
    if (laid?.kind === 'task') onOpen(taskAt(laid.offset)?.id ?? null);
  }

  function onKeyDown(event: KeyboardEvent) {
    const laid = rowAt(layout, active);
    if (event.key === 'Enter' || event.key === ' ') press(active);
    else if (event.key === 'Escape' && open !== null) onOpen(null);
    else if (event.key === 'ArrowLeft' && laid?.kind === 'group' && !laid.folded) onFold(laid);
    else if (event.key === 'ArrowRight' && laid?.kind === 'group' && laid.folded) onFold(laid);
    else {
      const next = stepFrom(event.key, active, layout.rows);
      if (next === undefined) return;
      setActive(next);
      virtual.scrollToIndex(next, { align: 'auto' });
    }
    event.preventDefault();
  }

  if (error !== null) return <Failed error={error} onRetry={retry} />;
  return (
    <>
      <div
        ref={grid}
        className={styles['grid']}
        role="grid"
        tabIndex={0}
        aria-label={say('table')}
        aria-describedby={`${id}-keys`}
        aria-rowcount={layout.rows + 1}
        aria-colcount={columns.length}
        aria-busy={stale}
        aria-activedescendant={inSight ? `${id}-${active}` : undefined}
        onKeyDown={onKeyDown}
      >
        <div style={{ minWidth: leastWidth(columns), ['--columns' as string]: columnTemplate(columns) }}>
          <HeaderRow columns={columns} />
          <div
            role="rowgroup"
            style={{ paddingTop: first?.start ?? 0, paddingBottom: virtual.getTotalSize() - (last?.end ?? 0) }}
          >
            {drawn.map(({ index }) => {
              const laid = rowAt(layout, index);
              if (laid === undefined) return null;
              const place = { id: `${id}-${index}`, index, active: index === active, onPress: () => press(index) };
              if (laid.kind === 'group')
                return <GroupRow key={index} laid={laid} by={grouped} columns={columns.length} {...place} />;
              const task = taskAt(laid.offset);
              return (
                <TaskGridRow
                  key={index}
                  task={task}
                  columns={columns}
                  today={today}
                  open={task !== undefined && task.id === open}
                  {...place}
                />
              );
            })}
          </div>
        </div>
      </div>
      <p id={`${id}-keys`} className={`${styles['keys']} no-print`}>
        {say('keys')}
      </p>
    </>
  );
}

function stepFrom(key: string, row: number, rows: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + PAGE_ROWS,
    PageUp: row - PAGE_ROWS,
    Home: 0,
    End: rows - 1,
  };
  const next = steps[key];
  return next === undefined ? undefined : Math.max(0, Math.min(rows - 1, next));
}
