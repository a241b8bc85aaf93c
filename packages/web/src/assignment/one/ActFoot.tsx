// The foot of a dialog of an act: why it was refused, with the assignment as it stands now, and the buttons.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Refusal } from '../../client.ts';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords, useSentence } from '../../ui/problem-words.ts';
import type { Assignment } from '../calls.ts';
import { DueDay, HowFar, LabelChip } from '../Label.tsx';
import type { Refused } from '../outbox/outbox.ts';
import { ASSIGNMENT_WORDS } from '../words.ts';
import styles from './One.module.css';
import { ONE_WORDS } from './words.ts';

type FootProps = {
  readonly assignment: Assignment;
  readonly error: Error | null;
  /** Of an act that went through the outbox. */
  readonly refused?: Refused | null;
  /** Something was typed, and stays. */
  readonly isTyped?: boolean;
  readonly children: ReactNode;
};

export function ActFoot({ assignment, error, refused = null, isTyped = false, children }: FootProps) {
  const say = useWords(ONE_WORDS);
  const sayTyped = useWords(ASSIGNMENT_WORDS);
  const sentence = useProblemWords();
  const sentenceOf = useSentence();
  const told = refused === null ? error !== null && sentence(error) : sentenceOf(refused);
  const there = issuedAlready(error);
  return (
    <>
      {told !== false && (
        <div className={styles['refused']} role="alert">
          <p>
            {told} {isTyped && sayTyped('typed.kept')}
            {there !== null && (
              <>
                {' '}
                <Link to="/viec/$id" params={{ id: there }}>
                  {say('unit.there')}
                </Link>
              </>
            )}
          </p>
          <div>
            <span>{say('now')}:</span>
            <LabelChip label={assignment.label} />
            <DueDay assignment={assignment} />
            <HowFar assignment={assignment} />
          </div>
        </div>
      )}
      <footer>{children}</footer>
    </>
  );
}

/** The work that the unit holds already, where that is why it was refused. */
function issuedAlready(error: Error | null): string | null {
  if (!(error instanceof Refusal) || error.problem.code !== 'assignment.issued') return null;
  const there: unknown = error.problem.details['assignment'];
  return typeof there === 'string' ? there : null;
}
