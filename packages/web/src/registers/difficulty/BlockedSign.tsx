// Beside the state of an assignment: that it is blocked, and who must answer until when. It leads to the difficulty, of several
// to the one whose answer is due first. Work that is over waits for nothing, though a difficulty of it may be of other work.
import { isOpenDifficulty } from '@sauro/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Assignment } from '../../assignment/calls.ts';
import { formatDay } from '../../ui/format.ts';
import { useWords } from '../../ui/language.tsx';
import styles from './Difficulty.module.css';
import { difficultiesQuery } from './queries.ts';
import { DIFFICULTY_WORDS } from './words.ts';

export function BlockedSign({ assignment }: { assignment: Assignment }) {
  const say = useWords(DIFFICULTY_WORDS);
  const found = useInfiniteQuery(difficultiesQuery({ assignment: assignment.id }));
  // Those that wait for an answer stand first, of them what is due first.
  const [first] = found.data?.pages[0]?.items ?? [];
  if (isOver(assignment) || first === undefined || first.next === null || !isOpenDifficulty(first.state)) return null;
  const { unit, person, due, isOverdue } = first.next;
  const who = person === null ? unit.name : `${unit.name} (${person.name})`;
  return (
    <Link
      className={styles['blocked']}
      data-overdue={isOverdue || undefined}
      to="/vuong-mac/$id"
      params={{ id: first.id }}
    >
      {say(isOverdue ? 'blocked.late' : 'blocked', { who, day: formatDay(due) })}
    </Link>
  );
}

export function isOver({ state }: Pick<Assignment, 'state'>): boolean {
  return state === 'withdrawn' || state === 'verified';
}
