// What every letter asks before it is written: until when, and as which file. What else it asks stands above, as children.
import { dayOf } from '@sauro/core';
import { IconFileText, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { useWords } from '../../ui/language.tsx';
import { DownloadButton } from '../DownloadButton.tsx';
import styles from './Letter.module.css';
import { LETTER_FORM_WORDS } from './letter-form-words.ts';

const FILES = [
  { as: 'docx', Icon: IconFileText },
  { as: 'pdf', Icon: IconPrinter },
] as const;

export type LetterAsked = { readonly as: 'docx' | 'pdf'; readonly by?: string };

type FormProps = {
  /** What is asked until that day: the label of the field. */
  readonly until: string;
  /** Null: there is nothing to write. */
  readonly address: ((asked: LetterAsked) => string) | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

export function LetterForm({ until, address, onClose, children }: FormProps) {
  const say = useWords(LETTER_FORM_WORDS);
  const [by, setBy] = useState('');
  const [today] = useState(() => dayOf(new Date()));
  return (
    <div className={styles['form']}>
      {children}
      {address !== null && (
        <>
          <DayField label={until} value={by} onChange={setBy} min={today} isSent />
          <p className={styles['quiet']}>{say('by.empty')}</p>
          <p className={styles['quiet']}>{say('blank')}</p>
        </>
      )}
      <div className={styles['foot']}>
        <CancelButton onClick={onClose} />
        {address !== null &&
          FILES.map(({ as, Icon }) => {
            const from = address({ as, ...(by === '' ? {} : { by }) });
            return (
              // By its address: what was refused of another letter is not said of this one.
              <DownloadButton
                key={from}
                address={from}
                icon={<Icon size={16} stroke={1.7} aria-hidden="true" />}
                waiting={say('waiting')}
              >
                {say(as)}
              </DownloadButton>
            );
          })}
      </div>
    </div>
  );
}
