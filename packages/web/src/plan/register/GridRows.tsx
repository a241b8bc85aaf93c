// The rows of the grid: the heads of the columns, of a group, and a task in the chosen columns.
import type { PlainDate } from '@sauro/core';
import { IconChevronRight } from '@tabler/icons-react';
import type { TaskColumn } from '@sauro/server/contract';
import { FACET_ICONS } from '../../reading/facets.ts';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { RegisterTask } from '../calls.ts';
import { facetOf } from './columns.ts';
import { useGroupName } from './group-name.ts';
import styles from './Grid.module.css';
import type { LaidRow } from './row-layout.ts';
import type { Group } from './search.ts';
import { TaskCell } from './TaskCell.tsx';
import { REGISTER_WORDS } from './words.ts';

type Place = { readonly id: string; readonly index: number; readonly active: boolean; readonly onPress: () => void };

export function HeaderRow({ columns }: { columns: readonly TaskColumn[] }) {
  const say = useWords(REGISTER_WORDS);
  return (
    <div role="rowgroup" className={styles['head']}>
      <div role="row" aria-rowindex={1} className={styles['columns']}>
        {columns.map((column) => {
          const facet = facetOf(column);
          if (facet === null) {
            return (
              <span key={column} role="columnheader">
                {say(`column.${column}`)}
              </span>
            );
          }
          const Icon = FACET_ICONS[facet];
          return (
            <span key={column} role="columnheader" className={styles['mark']} title={say(`column.${column}`)}>
              <Icon size={15} stroke={1.6} aria-hidden="true" />
              <span className="visually-hidden">{say(`column.${column}`)}</span>
            </span>
          );
        })}
      </div>
    </div>
  );
}

type GroupProps = Place & {
  readonly laid: LaidRow & { kind: 'group' };
  readonly by: Group;
  readonly columns: number;
};

export function GroupRow({ laid: { group, folded }, by, columns, id, index, active, onPress }: GroupProps) {
  const { language } = useLanguage();
  const nameOf = useGroupName();
  return (
    <div id={id} role="row" aria-rowindex={index + 2} className={styles['group']} data-active={active || undefined}>
      <div role="gridcell" aria-colspan={columns}>
        <button type="button" tabIndex={-1} aria-expanded={!folded} onClick={onPress}>
          <IconChevronRight size={15} stroke={1.8} aria-hidden="true" />
          <span lang="vi">{nameOf(by, group)}</span>
          <small>{formatNumber(group.count, language)}</small>
        </button>
      </div>
    </div>
  );
}

type TaskRowProps = Place & {
  /** Undefined while it is on its way. */
  readonly task: RegisterTask | undefined;
  readonly columns: readonly TaskColumn[];
  readonly today: PlainDate;
  readonly open: boolean;
};

export function TaskGridRow({ task, columns, today, open, id, index, active, onPress }: TaskRowProps) {
  const say = useWords(REGISTER_WORDS);
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={open}
      className={styles['row']}
      data-active={active || undefined}
      data-dropped={task?.droppedRevision != null || undefined}
    >
      {task === undefined ? (
        <span role="gridcell" className={styles['coming']} aria-colspan={columns.length}>
          <span className="visually-hidden">{say('row.waiting')}</span>
        </span>
      ) : (
        columns.map((column) => (
          <span key={column} role="gridcell" className={facetOf(column) === null ? undefined : styles['mark']}>
            <TaskCell task={task} column={column} today={today} onOpen={onPress} />
          </span>
        ))
      )}
      {/* The whole row opens the task: on the text where that column is shown, else on the row itself. */}
      {task !== undefined && !columns.includes('text') && (
        <button type="button" tabIndex={-1} className={styles['cover']} onClick={onPress}>
          <span className="visually-hidden">{say('open', { text: task.text })}</span>
        </button>
      )}
    </div>
  );
}
