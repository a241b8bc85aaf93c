// A row of the table of tasks: who, until when, and the six marks; opened, all that was read of it and where.
import { FACETS } from '@sauro/core';
import { IconChevronRight } from '@tabler/icons-react';
import { memo } from 'react';
import { useWords } from '../ui/language.tsx';
import { useDeadlineWords } from './deadline-words.ts';
import { SixMark } from './SixMark.tsx';
import { TaskDetail } from './TaskDetail.tsx';
import type { ListedTask, TaskGroup } from './task-groups.ts';
import styles from './Tasks.module.css';
import { READING_WORDS } from './words.ts';

type Place = { readonly index: number; readonly measure: (row: Element | null) => void };

export function GroupRow({ group, index, measure }: Place & { readonly group: TaskGroup }) {
  const say = useWords(READING_WORDS);
  return (
    <div ref={measure} data-index={index} role="row" aria-rowindex={index + 2} className={styles['group']}>
      <div role="cell" aria-colspan={10}>
        <h3 tabIndex={-1} data-jump>
          {group.path !== '' && <span className={styles['path']}>{group.path}</span>}
          <span lang="vi">{group.title ?? say('tasks.outside')}</span>
        </h3>
        {group.above.length > 0 && (
          <p className={styles['above']} lang="vi">
            {group.above.join(' › ')}
          </p>
        )}
      </div>
    </div>
  );
}

type TaskRowProps = Place & {
  readonly listed: ListedTask;
  readonly open: boolean;
  readonly onToggle: (index: number) => void;
};

export const TaskRow = memo(function TaskRow({ listed, open, onToggle, index, measure }: TaskRowProps) {
  const { task, six } = listed;
  const detail = `task-${listed.index}`;
  return (
    <div ref={measure} data-index={index} className={styles['item']} data-open={open || undefined}>
      <div role="row" aria-rowindex={index + 2} className={styles['row']}>
        <span role="cell" className={styles['section']}>
          {task.section}
        </span>
        <span role="cell" className={styles['task']}>
          <button
            type="button"
            aria-expanded={open}
            aria-controls={detail}
            data-jump
            onClick={() => onToggle(listed.index)}
          >
            <IconChevronRight size={15} stroke={1.8} aria-hidden="true" />
            <span lang="vi">{task.text}</span>
          </button>
        </span>
        <Lead lead={task.lead} />
        <Due task={listed} />
        {FACETS.map((facet) => (
          <span key={facet} role="cell" className={styles['mark']}>
            <SixMark facet={facet} clarity={six[facet]} />
          </span>
        ))}
      </div>
      <div id={detail} role="row" className={styles['opened']} hidden={!open}>
        {open && (
          <div role="cell" aria-colspan={10}>
            <TaskDetail listed={listed} />
          </div>
        )}
      </div>
    </div>
  );
});

function Lead({ lead }: { lead: readonly string[] }) {
  const say = useWords(READING_WORDS);
  const [name, ...others] = lead;
  return (
    <span role="cell" className={styles['lead']}>
      {name === undefined && <span className={styles['unclear']}>{say('task.no-lead')}</span>}
      {name !== undefined && (
        <span lang="vi">{others.length === 0 ? name : say('task.more', { name, count: others.length })}</span>
      )}
    </span>
  );
}

function Due({ task: { task } }: { task: ListedTask }) {
  const say = useWords(READING_WORDS);
  const words = useDeadlineWords();
  return (
    <span role="cell" className={styles['deadline']}>
      {task.deadline === null ? (
        <span className={styles['unclear']}>{say('task.no-deadline')}</span>
      ) : (
        <span className={styles['chip']} data-kind={task.deadline.kind} title={task.deadline.text}>
          {words(task.deadline)}
        </span>
      )}
    </span>
  );
}
