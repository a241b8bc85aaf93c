// Papers on a round, ready to be signed: a letter that urges those who are late, a notice of how all have reported.
import { useState } from 'react';
import { LetterForm } from '../../plan/letter/LetterForm.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/language.tsx';
import { type Round, type RoundLetter, roundLetterAddress } from '../calls.ts';
import styles from '../Report.module.css';
import { LETTER_WORDS } from './letter-words.ts';

const LETTERS = ['urging', 'notice'] as const satisfies readonly RoundLetter[];

export function LetterDialog({ round, onClose }: { round: Round; onClose: () => void }) {
  const say = useWords(LETTER_WORDS);
  const isBehind = round.counts.missing + round.counts.returned > 0;
  const [letter, setLetter] = useState<RoundLetter>(isBehind ? 'urging' : 'notice');
  return (
    <Dialog title={say('title')} closeLabel={say('close')} onClose={onClose}>
      <LetterForm
        until={say('by')}
        address={(asked) => roundLetterAddress(round.id, { letter, ...asked })}
        onClose={onClose}
      >
        <fieldset className={styles['choice']}>
          <legend>{say('which')}</legend>
          {LETTERS.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="letter"
                checked={letter === one}
                disabled={one === 'urging' && !isBehind}
                onChange={() => setLetter(one)}
              />
              <span>
                {say(one)} <small>{say(`${one}.what`)}</small>
              </span>
            </label>
          ))}
        </fieldset>
      </LetterForm>
    </Dialog>
  );
}
