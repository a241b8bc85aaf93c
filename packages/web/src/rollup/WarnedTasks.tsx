// Tasks of whose assignments one is warned: what a hundred units have in common is one line, which opens theirs.
import { WARNING_NAMES, WARNINGS } from '@sauro/core';
import { Link } from '@tanstack/react-router';
import { formatDay, formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import type { WarnedTask } from './calls.ts';
import styles from './Rollup.module.css';
import type { WarningsSearch } from './search.ts';
import { WarnedRow } from './WarnedList.tsx';
import { WARNING_WORDS } from './warning-words.ts';

type TasksProps = { readonly tasks: readonly WarnedTask[]; readonly search: WarningsSearch };

export function WarnedTasks({ tasks, search }: TasksProps) {
  const say = useWords(WARNING_WORDS);
  return (
    <ul className={styles['warned']} aria-label={say('list')}>
      {tasks.map((one) =>
        one.any === 1 ? (
          <WarnedRow key={one.task.id} warned={one.first} />
        ) : (
          <TaskRow key={one.task.id} warned={one} search={search} />
        ),
      )}
    </ul>
  );
}

type RowProps = { readonly warned: WarnedTask; readonly search: WarningsSearch };

function TaskRow({ warned: { task, any, kinds, units, overdue, first }, search }: RowProps) {
  const say = useWords(WARNING_WORDS);
  const { language } = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const { due } = first.assignment;
  const many = { count: number(any), units: number(units) };
  return (
    <li>
      <Link to="/canh-bao" search={{ ...search, task: task.id }} data-row lang="vi">
        {task.text}
      </Link>
      <small>
        {units === 1 ? (
          <span lang="vi">{say('of.one', { ...many, unit: first.assignment.unit.name })}</span>
        ) : (
          say('of', many)
        )}
        {due !== null && <> · {say('due.first', { day: formatDay(due) })}</>}
        {overdue > 0 && (
          <>
            {' · '}
            <em>{say('of.overdue', { count: number(overdue) })}</em>
          </>
        )}
      </small>
      <ul className={styles['reasons']} data-inline>
        {WARNING_NAMES.filter((kind) => kinds[kind] > 0).map((kind) => (
          <li key={kind}>
            <b>{WARNINGS[kind][language]}</b>
            <span>{say('of.kind', { count: number(kinds[kind]) })}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
