// Assignments that one is warned of, each with its reasons as sentences.
import { WARNINGS } from '@sauro/core';
import { Link } from '@tanstack/react-router';
import { LabelChip } from '../assignment/Label.tsx';
import { formatDay } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import type { Warned } from './calls.ts';
import styles from './Rollup.module.css';
import { WARNING_WORDS } from './warning-words.ts';

/** Of one task: each line goes by its unit. */
export function WarnedList({ items }: { items: readonly Warned[] }) {
  const say = useWords(WARNING_WORDS);
  return (
    <ul className={styles['warned']} aria-label={say('list')}>
      {items.map((warned) => (
        <WarnedRow key={warned.assignment.id} warned={warned} ofOne />
      ))}
    </ul>
  );
}

type RowProps = { readonly warned: Warned; readonly ofOne?: boolean };

export function WarnedRow({ warned: { assignment, warnings }, ofOne = false }: RowProps) {
  const say = useWords(WARNING_WORDS);
  const { language } = useLanguage();
  return (
    <li>
      <Link to="/viec/$id" params={{ id: assignment.id }} data-row lang="vi">
        {ofOne ? assignment.unit.name : assignment.text}
      </Link>
      <small>
        {!ofOne && <span lang="vi">{assignment.unit.name}</span>}
        {ofOne && assignment.parent !== null && <span lang="vi">{assignment.text} · </span>}
        {assignment.due !== null && (
          <>
            {!ofOne && ' · '}
            {say('due', { day: formatDay(assignment.due) })}
          </>
        )}
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
