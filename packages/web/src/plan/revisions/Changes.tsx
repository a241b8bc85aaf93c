// The changes themselves, tasks first and then targets, each under what was done to it.
import { Link } from '@tanstack/react-router';
import { useWords } from '../../ui/language.tsx';
import type { Comparison } from '../calls.ts';
import { FieldChanges, TaskWords } from './FieldChanges.tsx';
import styles from './Revisions.module.css';
import { WordDiff } from './WordDiff.tsx';
import { REVISION_WORDS } from './words.ts';

export type ChangeState = Comparison['tasks'][number]['state'];
/** Those that one chooses among; what is the same stands folded at the end. */
export const SHOWN_STATES = ['added', 'changed', 'dropped'] as const satisfies readonly ChangeState[];

type ChangesProps = {
  readonly plan: string;
  readonly comparison: Comparison;
  readonly shown: ReadonlySet<ChangeState>;
};

export function Changes({ plan, comparison: { tasks, targets }, shown }: ChangesProps) {
  const say = useWords(REVISION_WORDS);
  const changed = [...tasks, ...targets].filter(({ state }) => state !== 'same');
  const inSight = changed.filter(({ state }) => shown.has(state));
  return (
    <>
      {inSight.length === 0 && <p className={styles['note']}>{say(changed.length === 0 ? 'none' : 'none.shown')}</p>}
      {SHOWN_STATES.filter((state) => shown.has(state)).map((state) => (
        <TaskGroup key={state} plan={plan} state={state} tasks={tasks.filter((task) => task.state === state)} />
      ))}
      <TargetGroup targets={targets.filter(({ state }) => state !== 'same' && shown.has(state))} />
      <Same plan={plan} tasks={tasks.filter(({ state }) => state === 'same')} />
    </>
  );
}

type Tasks = Comparison['tasks'];

function TaskGroup({ plan, state, tasks }: { plan: string; state: ChangeState; tasks: Tasks }) {
  const say = useWords(REVISION_WORDS);
  if (tasks.length === 0) return null;
  return (
    <section className={styles['group']} aria-label={`${say('tasks')}: ${say(`state.${state}`)}`}>
      <h3 data-kind={state}>
        {say(`state.${state}`)} <span>{tasks.length}</span>
      </h3>
      <ul>
        {tasks.map((task, index) => (
          <li key={task.task ?? index} data-kind={state}>
            <TaskChange plan={plan} change={task} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TaskChange({ plan, change }: { plan: string; change: Tasks[number] }) {
  const { before, after, fields, task } = change;
  const words = after ?? before;
  return (
    <>
      <div className={styles['words']}>
        <small className={styles['section']}>{words?.section}</small>
        {before !== null && after !== null && change.state === 'changed' ? (
          <FieldChanges before={before} after={after} fields={fields} />
        ) : (
          words !== null && <TaskWords words={words} />
        )}
      </div>
      {task !== null && <OpenTask plan={plan} task={task} isDropped={after === null} />}
    </>
  );
}

function OpenTask({ plan, task, isDropped }: { plan: string; task: string; isDropped: boolean }) {
  const say = useWords(REVISION_WORDS);
  return (
    <Link
      className={`${styles['open']} no-print`}
      to="/ke-hoach/$id/nhiem-vu"
      params={{ id: plan }}
      search={isDropped ? { task, dropped: 'yes' } : { task }}
    >
      {say('open')}
    </Link>
  );
}

function TargetGroup({ targets }: { targets: Comparison['targets'] }) {
  const say = useWords(REVISION_WORDS);
  if (targets.length === 0) return null;
  return (
    <section className={styles['group']} aria-label={say('targets')}>
      <h3>
        {say('targets')} <span>{targets.length}</span>
      </h3>
      <ul>
        {targets.map(({ state, before, after }, index) => (
          <li key={index} data-kind={state}>
            <div className={styles['words']}>
              <small className={styles['section']}>{say(`state.${state}`)}</small>
              <p lang="vi">
                <WordDiff before={before ?? ''} after={after ?? ''} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Same({ plan, tasks }: { plan: string; tasks: Tasks }) {
  const say = useWords(REVISION_WORDS);
  if (tasks.length === 0) return null;
  return (
    <details className={styles['same']}>
      <summary>{say('same.show', { count: tasks.length })}</summary>
      <ul>
        {tasks.map((task, index) => (
          <li key={task.task ?? index}>
            <TaskChange plan={plan} change={task} />
          </li>
        ))}
      </ul>
    </details>
  );
}
