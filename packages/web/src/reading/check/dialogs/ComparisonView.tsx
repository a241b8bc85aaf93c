// What confirming would add to a plan that we have, change in it and drop from it.
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../../ui/language.tsx';
import { useProblemWords } from '../../../ui/problem-words.ts';
import { compareDraft, type ConfirmAs, type DraftComparison } from '../calls.ts';
import { useShown } from '../edit/use-shown.ts';
import type { Checking } from '../state/use-checking.ts';
import { FIELD_WORDS } from '../words.ts';
import { CONFIRM_WORDS } from './confirm-words.ts';
import styles from './Dialog.module.css';

type ComparisonProps = { readonly checking: Checking; readonly as: Exclude<ConfirmAs, { mode: 'first' }> };
type ComparedTask = DraftComparison['tasks'][number];

const STATES = ['added', 'changed', 'dropped'] as const;

export function ComparisonView({ checking: { draft, view }, as }: ComparisonProps) {
  const say = useWords(CONFIRM_WORDS);
  const sentence = useProblemWords();
  const { data, isError, error } = useQuery({
    queryKey: ['drafts', draft.id, 'comparison', as.plan, as.mode, view.book.seq],
    queryFn: () => compareDraft(draft.id, as),
  });
  if (isError) return <p role="alert">{sentence(error)}</p>;
  if (data === undefined) return <p role="status">{say('comparing')}</p>;
  return (
    <div className={styles['comparison']}>
      <p>
        <strong>{say('counts', data.counts)}</strong>
      </p>
      <div
        className={styles['differences']}
        // It scrolls, so it must be reached by keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="group"
        aria-label={say('counts', data.counts)}
        lang="vi"
      >
        {STATES.map((state) => (
          <Differences key={state} state={state} comparison={data} />
        ))}
      </div>
    </div>
  );
}

function Differences({ state, comparison }: { state: (typeof STATES)[number]; comparison: DraftComparison }) {
  const say = useWords(CONFIRM_WORDS);
  const tasks = comparison.tasks.filter((task) => task.state === state);
  const targets = comparison.targets.filter((target) => target.state === state);
  if (tasks.length + targets.length === 0) return null;
  return (
    <section data-state={state}>
      <h3>
        {say(state)} <small>{tasks.length + targets.length}</small>
      </h3>
      <ul>
        {tasks.map((task, index) => (
          <TaskDifference key={task.item ?? task.task ?? index} task={task} />
        ))}
        {targets.map(({ before, after }, index) => (
          <li key={`t${index}`}>
            {after ?? before} {after !== null && before !== null && <small>{say('was', { value: before })}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function TaskDifference({ task: { before, after, fields } }: { task: ComparedTask }) {
  const say = useWords(CONFIRM_WORDS);
  const field = useWords(FIELD_WORDS);
  const shown = useShown();
  const stands = after ?? before;
  if (stands === null) return null;
  return (
    <li>
      <b>{stands.section}</b> {stands.text}
      {before !== null &&
        after !== null &&
        fields.map((name) => (
          <p key={name}>
            <small>
              {field(name)}: {shown('task', name, after[name])} (
              {say('was', { value: shown('task', name, before[name]) })})
            </small>
          </p>
        ))}
    </li>
  );
}
