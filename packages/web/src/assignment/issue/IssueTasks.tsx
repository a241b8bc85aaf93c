// The tasks of a plan with what each would issue; those that are issued say how far they are.
import { periodWords } from '@sauro/core';
import { formatDay, formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { LongTable } from '../../ui/LongTable.tsx';
import { MixedBox } from '../../ui/MixedBox.tsx';
import type { Counts, IssueTask } from '../calls.ts';
import styles from './Issue.module.css';
import { TaskFar } from './TaskFar.tsx';
import { ISSUE_WORDS } from './words.ts';

const COLUMNS = ['task', 'units', 'due', 'would', 'far'] as const;

type TasksProps = {
  /** How far each task is, by its id. */
  readonly far: ReadonlyMap<string, Counts>;
  readonly tasks: readonly IssueTask[];
  readonly leftOut: ReadonlySet<string>;
  readonly onLeftOut: (leftOut: ReadonlySet<string>) => void;
};

export function IssueTasks({ tasks, far, leftOut, onLeftOut }: TasksProps) {
  const say = useWords(ISSUE_WORDS);
  if (tasks.length === 0) return <p className={styles['quiet']}>{say('tasks.none')}</p>;
  const toggle = (id: string) => {
    const next = new Set(leftOut);
    if (!next.delete(id)) next.add(id);
    onLeftOut(next);
  };
  return (
    <LongTable
      label={say('tasks.table')}
      items={tasks}
      total={tasks.length}
      rowHeight={64}
      hasMore={false}
      onMore={nothing}
      more=""
      classes={{ table: styles['table'], columns: styles['columns'], row: styles['row'] }}
      head={
        <>
          <span role="columnheader" className={styles['choose']}>
            <MixedBox
              aria-label={say('choose.all')}
              chosen={tasks.length - leftOut.size}
              all={tasks.length}
              onChoose={(all) => onLeftOut(new Set(all ? [] : tasks.map(({ id }) => id)))}
            />
          </span>
          {COLUMNS.map((column) => (
            <span key={column} role="columnheader" data-column={column}>
              {say(`column.${column}`)}
            </span>
          ))}
        </>
      }
    >
      {(task) => (
        <TaskCells
          task={task}
          counts={far.get(task.id)}
          chosen={!leftOut.has(task.id)}
          onToggle={() => toggle(task.id)}
        />
      )}
    </LongTable>
  );
}

function nothing(): void {}

type CellsProps = {
  readonly task: IssueTask;
  readonly counts: Counts | undefined;
  readonly chosen: boolean;
  readonly onToggle: () => void;
};

function TaskCells({ task, counts, chosen, onToggle }: CellsProps) {
  const say = useWords(ISSUE_WORDS);
  const { language } = useLanguage();
  return (
    <>
      <span role="cell" className={styles['choose']}>
        <input
          type="checkbox"
          aria-label={say('choose.one', { text: task.text })}
          checked={chosen}
          onChange={onToggle}
        />
      </span>
      <span role="cell" className={styles['text']} lang="vi">
        <small>
          {task.section}
          {task.unlooked && task.wouldIssue > 0 && <em> {say('unlooked')}</em>}
          {task.withdrawn !== null && (
            <em> {say('withdrawn', { count: task.withdrawn.count, day: formatDay(task.withdrawn.on) })}</em>
          )}
        </small>
        {task.text}
      </span>
      <span role="cell" data-column="units" lang="vi">
        {task.lead.length === 0 ? <em>{say('no-lead')}</em> : <b>{task.lead.join('; ')}</b>}
        {task.coordinate.length > 0 && <small>{task.coordinate.join('; ')}</small>}
      </span>
      <span role="cell" data-column="due" data-blank={task.due === null || undefined}>
        {task.due === null ? '—' : formatDay(task.due)}
        {task.late && task.wouldIssue > 0 && <em>{say('late')}</em>}
        {task.period !== null && <small>{say('period', { period: periodWords(task.period, language) })}</small>}
      </span>
      <span role="cell" data-column="would" data-blank={task.wouldIssue === 0 || undefined}>
        <i>{say('column.would')} </i>
        {formatNumber(task.wouldIssue, language)}
      </span>
      <span role="cell" data-column="far" data-blank={task.issued === 0 || undefined}>
        {task.issued > 0 ? <TaskFar task={task.id} text={task.text} issued={task.issued} counts={counts} /> : '—'}
      </span>
    </>
  );
}
