// What is wrong with rows of awards: which row, which column, why.
import { AWARD_FAULTS, type AwardFault } from '@sauro/core';
import { useWords } from '../ui/language.tsx';
import { AWARDS_WORDS } from './awards-words.ts';
import styles from './Publication.module.css';

/** More than anybody mends at once; the count above says how many there are. */
const SHOWN = 100;

export function AwardFaults({ lead, faults }: { readonly lead?: string; readonly faults: readonly AwardFault[] }) {
  const say = useWords(AWARDS_WORDS);
  const why = useWords(AWARD_FAULTS);
  return (
    <div className={styles['failure']}>
      {lead !== undefined && <p>{lead}</p>}
      <ul>
        {faults.slice(0, SHOWN).map(({ row, column, code }) => (
          <li key={`${row} ${column} ${code}`}>
            {row === null
              ? say('fault.decision', { column, what: why(code) })
              : say('fault', { row, column, what: why(code) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
