// The columns of the register: which there are, how wide, and which a person has chosen in which order. Her choice is kept in
// the browser, and in each filter that she saves.
import type { Facet } from '@sauro/core';
import type { TaskColumn } from '@sauro/server/contract';
import { useCallback, useState } from 'react';
import { recall, remember } from '../../ui/stored.ts';

/** Width in rem; one that grows takes what is left. */
type Column = { readonly width: number; readonly grows?: true; readonly facet?: Facet };

export const COLUMNS = {
  section: { width: 4.5 },
  text: { width: 17, grows: true },
  lead: { width: 10 },
  coordinate: { width: 10 },
  product: { width: 10 },
  deadline: { width: 8 },
  person: { width: 1.75, facet: 'person' },
  work: { width: 1.75, facet: 'work' },
  time: { width: 1.75, facet: 'time' },
  responsibility: { width: 1.75, facet: 'responsibility' },
  'product-clear': { width: 1.75, facet: 'product' },
  authority: { width: 1.75, facet: 'authority' },
  plan: { width: 10 },
} as const satisfies Record<TaskColumn, Column>;

// The keys of the table are the columns, in the order in which it is written.
export const COLUMN_NAMES = Object.keys(COLUMNS) as readonly TaskColumn[];
const SIX = ['person', 'work', 'time', 'responsibility', 'product-clear', 'authority'] as const;
const AT_FIRST: readonly TaskColumn[] = ['section', 'text', 'lead', 'deadline', ...SIX, 'plan'];
const STORED_AS = 'sauro.register.columns';

/** Which of the six a column shows; null for a field of the task. */
export function facetOf(column: TaskColumn): Facet | null {
  const known: Column = COLUMNS[column];
  return known.facet ?? null;
}

/** Within one plan its own column says nothing. */
export function columnsAtFirst(inPlan: boolean): readonly TaskColumn[] {
  return inPlan ? AT_FIRST.filter((column) => column !== 'plan') : AT_FIRST;
}

/** What is not known is left out; nothing left means that nothing was chosen. */
export function readColumns(names: readonly unknown[]): readonly TaskColumn[] | null {
  const known = names
    .map((name) => COLUMN_NAMES.find((column) => column === name))
    .filter((column) => column !== undefined);
  return known.length === 0 ? null : [...new Set(known)];
}

/** One place up or down among those that are shown. */
export function moved(columns: readonly TaskColumn[], column: TaskColumn, by: -1 | 1): readonly TaskColumn[] {
  const at = columns.indexOf(column);
  const other = columns[at + by];
  if (at < 0 || other === undefined) return columns;
  return columns.map((one) => (one === column ? other : one === other ? column : one));
}

/** Shown again, a column stands where it stood at first, among those that are there. */
export function shown(columns: readonly TaskColumn[], column: TaskColumn, isShown: boolean): readonly TaskColumn[] {
  if (!isShown) return columns.length === 1 ? columns : columns.filter((one) => one !== column);
  const before = COLUMN_NAMES.slice(0, COLUMN_NAMES.indexOf(column));
  const at = columns.findLastIndex((one) => before.includes(one)) + 1;
  return columns.toSpliced(at, 0, column);
}

export function columnTemplate(columns: readonly TaskColumn[]): string {
  const width = (column: TaskColumn): string => {
    const known: Column = COLUMNS[column];
    return known.grows ? `minmax(${known.width}rem, 1fr)` : `${known.width}rem`;
  };
  // Without the one that grows, the last takes what is left.
  const grows = columns.includes('text');
  return columns
    .map((column, at) =>
      !grows && at === columns.length - 1 ? `minmax(${COLUMNS[column].width}rem, 1fr)` : width(column),
    )
    .join(' ');
}

/** The least width at which nothing is cut. */
export function leastWidth(columns: readonly TaskColumn[]): string {
  return `${columns.reduce((sum, column) => sum + COLUMNS[column].width, 0) + 2}rem`;
}

export function useColumns(inPlan: boolean) {
  const stored = `${STORED_AS}${inPlan ? '.plan' : ''}`;
  const [chosen, setChosen] = useState(() => readColumns((recall(stored) ?? '').split(',')));
  const choose = useCallback(
    (columns: readonly TaskColumn[] | null) => {
      setChosen(columns);
      remember(stored, columns?.join(',') ?? '');
    },
    [stored],
  );
  return { columns: chosen ?? columnsAtFirst(inPlan), choose };
}
