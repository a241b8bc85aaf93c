// Papers on a round, ready to be signed: a letter that urges those who are late, a notice of how all have reported.
import { dayOf } from '@sauro/core';
import { IconFileText, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { DownloadButton } from '../../plan/DownloadButton.tsx';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/language.tsx';
import { type Round, type RoundLetter, roundLetterAddress } from '../calls.ts';
import styles from '../Report.module.css';
import { LETTER_WORDS } from './letter-words.ts';

const LETTERS = ['urging', 'notice'] as const satisfies readonly RoundLetter[];
const FILES = [
  { as: 'docx', Icon: IconFileText },
  { as: 'pdf', Icon: IconPrinter },
] as const;

export function LetterDialog({ round, onClose }: { round: Round; onClose: () => void }) {
  const say = useWords(LETTER_WORDS);
  const isBehind = round.counts.missing + round.counts.returned > 0;
  const [letter, setLetter] = useState<RoundLetter>(isBehind ? 'urging' : 'notice');
  const [by, setBy] = useState('');
  const [today] = useState(() => dayOf(new Date()));
  return (
    <Dialog title={say('title')} closeLabel={say('close')} onClose={onClose}>
      <div className={styles['form']}>
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
        <DayField label={say('by')} value={by} onChange={setBy} min={today} />
        <p className={styles['quiet']}>{say('by.empty')}</p>
        <p className={styles['quiet']}>{say('blank')}</p>
        <div className={styles['foot']}>
          <CancelButton onClick={onClose} />
          {FILES.map(({ as, Icon }) => (
            <DownloadButton
              key={`${letter}-${as}`}
              address={roundLetterAddress(round.id, { letter, as, ...(by === '' ? {} : { by }) })}
              icon={<Icon size={16} stroke={1.7} aria-hidden="true" />}
              waiting={say('waiting')}
            >
              {say(as)}
            </DownloadButton>
          ))}
        </div>
      </div>
    </Dialog>
  );
}
