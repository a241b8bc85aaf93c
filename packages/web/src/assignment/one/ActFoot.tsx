// The foot of a dialog of an act: why it was refused, with the assignment as it stands now, and the buttons.
import type { ReactNode } from 'react';
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
  return (
    <>
      {told !== false && (
        <div className={styles['refused']} role="alert">
          <p>
            {told} {isTyped && sayTyped('typed.kept')}
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
