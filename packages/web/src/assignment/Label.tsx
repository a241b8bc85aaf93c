// The small signs of an assignment that every list shows: its label of two axes, its deadline, how far it is.
import { type AssignmentLabel, LABELS } from '@sauro/core';
import { formatDay } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import type { Assignment } from './calls.ts';
import styles from './Label.module.css';
import { ASSIGNMENT_WORDS } from './words.ts';

const NEAR_DAYS = 3;

/** What the plan no longer holds is not late: it waits to be withdrawn. */
export function StandingChip({ assignment }: { assignment: Assignment }) {
  const say = useWords(ASSIGNMENT_WORDS);
  const isDropped = assignment.dropProposed && assignment.state !== 'verified' && assignment.state !== 'withdrawn';
  if (isDropped) return <span className={styles['label']}>{say('dropped')}</span>;
  return <LabelChip label={assignment.label} />;
}

export function LabelChip({ label }: { label: AssignmentLabel }) {
  const { language } = useLanguage();
  return (
    <span className={styles['label']} data-label={label}>
      <LabelMark label={label} />
      {LABELS[label][language]}
    </span>
  );
}

export function LabelMark({ label }: { label: AssignmentLabel }) {
  return <span className={styles['mark']} data-label={label} aria-hidden="true" />;
}

/** How much time is left is said only while the work goes on. */
export function DueDay({ assignment }: { assignment: Assignment }) {
  const say = useWords(ASSIGNMENT_WORDS);
  const left = useDaysLeft();
  const { due, firstDue, awaitsEvent, task } = assignment;
  if (awaitsEvent) {
    return (
      <span className={`${styles['due']} ${styles['quiet']} ${styles['event']}`} lang="vi">
        {say('due.event', { words: task.deadline?.text ?? '' })}
      </span>
    );
  }
  if (due === null) return <span className={`${styles['due']} ${styles['quiet']}`}>{say('due.none')}</span>;
  const told = left(assignment);
  return (
    <span className={styles['due']} data-near={nearOf(assignment)}>
      {formatDay(due)}
      {told !== null && <small>{told}</small>}
      {firstDue !== null && firstDue !== due && <small>{say('due.first', { day: formatDay(firstDue) })}</small>}
    </span>
  );
}

/** "3 working days left", "2 working days past"; null where nobody counts any more. */
export function useDaysLeft(): (assignment: Assignment) => string | null {
  const say = useWords(ASSIGNMENT_WORDS);
  return (assignment) => {
    const { workingDaysLeft: days } = assignment;
    if (days === null || isOver(assignment)) return null;
    if (days === 0) return say('due.today');
    if (Math.abs(days) === 1) return say(days > 0 ? 'due.left.one' : 'due.past.one');
    return days > 0 ? say('due.left', { days }) : say('due.past', { days: -days });
  };
}

/** As its unit says; beside it how far the parts are into which it was split. */
export function HowFar({ assignment: { percent, parts } }: { assignment: Pick<Assignment, 'percent' | 'parts'> }) {
  const say = useWords(ASSIGNMENT_WORDS);
  return (
    <span className={styles['far']}>
      <PercentBar percent={percent} />
      {parts !== null && <small>{say('percent.parts', { percent: parts.percent })}</small>}
    </span>
  );
}

export function PercentBar({ percent }: { percent: number }) {
  const say = useWords(ASSIGNMENT_WORDS);
  return (
    <span className={styles['percent']}>
      <span aria-hidden="true">
        <span style={{ width: `${percent}%` }} />
      </span>
      <span>
        <span aria-hidden="true">{say('percent', { percent })}</span>
        <span className="visually-hidden">{say('percent.done', { percent })}</span>
      </span>
    </span>
  );
}

function nearOf(assignment: Assignment): 'yes' | 'past' | undefined {
  const { workingDaysLeft: days } = assignment;
  if (days === null || days > NEAR_DAYS || isOver(assignment)) return undefined;
  return days < 0 ? 'past' : 'yes';
}

function isOver({ state, dropProposed }: Assignment): boolean {
  return dropProposed || state === 'verified' || state === 'reported' || state === 'withdrawn';
}
