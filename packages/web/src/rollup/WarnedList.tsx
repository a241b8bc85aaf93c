// Assignments that one is warned of, each with its reasons as sentences.
import { WARNINGS } from '@sauro/core';
import { Link } from '@tanstack/react-router';
import { LabelChip } from '../assignment/Label.tsx';
import { formatDay } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import type { Warned } from './calls.ts';
import styles from './Rollup.module.css';
import { WARNING_WORDS } from './warning-words.ts';

export function WarnedList({ items }: { items: readonly Warned[] }) {
  const say = useWords(WARNING_WORDS);
  return (
    <ul className={styles['warned']} aria-label={say('list')}>
      {items.map((warned) => (
        <WarnedRow key={warned.assignment.id} warned={warned} />
      ))}
    </ul>
  );
}

export function WarnedRow({ warned: { assignment, warnings } }: { warned: Warned }) {
  const say = useWords(WARNING_WORDS);
  const { language } = useLanguage();
  return (
    <li>
      <Link to="/viec/$id" params={{ id: assignment.id }} data-row lang="vi">
        {assignment.text}
      </Link>
      <small>
        <span lang="vi">{assignment.unit.name}</span>
        {assignment.due !== null && <> · {say('due', { day: formatDay(assignment.due) })}</>}
        {assignment.label === 'overdue' && (
          <>
            {' · '}
            <LabelChip label={assignment.label} />
          </>
        )}
      </small>
      <ul className={styles['reasons']}>
        {warnings.map((warning) => (
          <li key={warning.kind}>
            <b>{WARNINGS[warning.kind][language]}</b>
            <span>{warning[language]}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
