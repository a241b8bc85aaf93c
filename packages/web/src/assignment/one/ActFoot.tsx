// The foot of a dialog of an act: why it was refused, with the assignment as it stands now, and the buttons.
import type { ReactNode } from 'react';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import type { Assignment } from '../calls.ts';
import { DueDay, LabelChip, PercentBar } from '../Label.tsx';
import styles from './One.module.css';
import { ONE_WORDS } from './words.ts';

type FootProps = { readonly assignment: Assignment; readonly error: Error | null; readonly children: ReactNode };

export function ActFoot({ assignment, error, children }: FootProps) {
  const say = useWords(ONE_WORDS);
  const sentence = useProblemWords();
  return (
    <>
      {error !== null && (
        <div className={styles['refused']} role="alert">
          <p>{sentence(error)}</p>
          <div>
            <span>{say('now')}:</span>
            <LabelChip label={assignment.label} />
            <DueDay assignment={assignment} />
            <PercentBar percent={assignment.percent} />
          </div>
        </div>
      )}
      <div className={styles['foot']}>{children}</div>
    </>
  );
}
