// The tasks found, as a grid where there is room and as cards on a phone. What both share: where which task stands, and the
// pages of the server's list that the rows in sight need.
import { useMediaQuery } from '@mantine/hooks';
import type { PlainDate } from '@sauro/core';
import type { TaskColumn } from '@sauro/server/contract';
import { useMemo } from 'react';
import type { Group } from './search.ts';
import type { FoundGroups } from './Register.tsx';
import { foldKey, type LaidRow, layOut, type RowLayout } from './row-layout.ts';
import { TaskCards } from './TaskCards.tsx';
import { TaskGrid } from './TaskGrid.tsx';

export type TaskListProps = {
  readonly found: FoundGroups;
  readonly grouped: Group;
  readonly columns: readonly TaskColumn[];
  readonly folded: ReadonlySet<string>;
  readonly onFolded: (folded: ReadonlySet<string>) => void;
  readonly today: PlainDate;
  /** An older filter's list, while the new one's is on its way. */
  readonly stale: boolean;
  readonly open: string | null;
  readonly onOpen: (task: string | null) => void;
};

export type ListViewProps = Omit<TaskListProps, 'folded' | 'onFolded'> & {
  readonly layout: RowLayout;
  readonly onFold: (row: LaidRow & { kind: 'group' }) => void;
};

export const NARROW = '(max-width: 48rem)';

export function TaskList({ folded, onFolded, ...props }: TaskListProps) {
  const { found } = props;
  const narrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  const grouped = (found.query.group ?? 'none') !== 'none';
  const layout = useMemo(() => layOut(grouped ? found.groups : null, found.total, folded), [grouped, found, folded]);
  const onFold = ({ group }: LaidRow & { kind: 'group' }) => {
    const next = new Set(folded);
    if (!next.delete(foldKey(group))) next.add(foldKey(group));
    onFolded(next);
  };
  const View = narrow ? TaskCards : TaskGrid;
  return <View {...props} layout={layout} onFold={onFold} />;
}
