// The small signs of a difficulty that every list shows: its state, its kind, and the line that says who must act next.
import { DIFFICULTY_KINDS, DIFFICULTY_STATES, type DifficultyState, type PlainDate, sayNext } from '@sauro/core';
import { type Language, useLanguage, useWords } from '../../ui/language.tsx';
import type { Difficulty, Next } from './calls.ts';
import styles from './Difficulty.module.css';
import { DIFFICULTY_SIGN_WORDS } from './sign-words.ts';

export function StateMark({ state }: { state: DifficultyState }) {
  return <span className={styles['mark']} data-state={state} aria-hidden="true" />;
}

export function StateSign({ state }: { state: DifficultyState }) {
  const { language } = useLanguage();
  return (
    <span className={styles['state']}>
      <StateMark state={state} />
      {DIFFICULTY_STATES[state][language]}
    </span>
  );
}

/** Kind, urgency and what else one should know at once. */
export function Signs({ difficulty }: { difficulty: Difficulty }) {
  const say = useWords(DIFFICULTY_SIGN_WORDS);
  const { language } = useLanguage();
  const { state, kind, urgent, beyondAuthority, direction, isWorkAccepted, next } = difficulty;
  return (
    <span className={styles['signs']}>
      <StateSign state={state} />
      <span>{DIFFICULTY_KINDS[kind][language]}</span>
      {urgent && <strong>{say('urgent')}</strong>}
      {isWorkAccepted && next !== null && <span>{say('accepted')}</span>}
      {direction !== null && <span>{say('directed')}</span>}
      {beyondAuthority && <span>{say('beyond')}</span>}
    </span>
  );
}

export function NextLine({ next }: { next: Next | null }) {
  const say = useWords(DIFFICULTY_SIGN_WORDS);
  const { language } = useLanguage();
  if (next === null) return <span className={styles['next']}>{say('next.none')}</span>;
  return (
    <span className={styles['next']} data-overdue={next.isOverdue || undefined}>
      {nextSentence(next, language)}
    </span>
  );
}

function nextSentence({ unit, person, since, due, ...next }: Next, language: Language): string {
  // The server writes days as core has them.
  const days = { since: since as PlainDate, due: due as PlainDate };
  return sayNext({ ...next, ...days, unit: unit.name, person: person?.name ?? null }, language);
}

const GIST = 140;

/** The first line, cut where it is long: a difficulty has no title of its own. */
export function gistOf({ words }: Pick<Difficulty, 'words'>): string {
  const [line = ''] = words.split('\n');
  return line.length <= GIST ? line : `${line.slice(0, GIST).trimEnd()}…`;
}
