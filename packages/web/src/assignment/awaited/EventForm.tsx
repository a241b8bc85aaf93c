// The event has come: on which day, by which document, and until when the work is to be done now.
import { Button, TextInput } from '@mantine/core';
import { CALENDAR, dayOf, dueAfterEvent, isPlainDate } from '@sauro/core';
import { type ReactNode, useState } from 'react';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/language.tsx';
import { ASSIGNMENT_WORDS } from '../words.ts';
import styles from './Awaited.module.css';
import { AWAITED_WORDS } from './words.ts';

export type EventSaid = { readonly came: string; readonly due: string | null; readonly reason: string };
type FormProps = {
  /** Words of the event, as the plan has them. */
  readonly words: string;
  /** What a unit has reported of it. */
  readonly reported?: { readonly came: string; readonly reason: string } | undefined;
  /** What becomes of it. */
  readonly after: ReactNode;
  readonly isBusy: boolean;
  /** Why it was refused. */
  readonly refusal: string | null;
  readonly onSend: (said: EventSaid) => void;
  readonly onClose: () => void;
};

const MOST_REASON = 500;

export function EventForm({ words, reported, after, isBusy, refusal, onSend, onClose }: FormProps) {
  const say = useWords(AWAITED_WORDS);
  const sayClose = useWords(ASSIGNMENT_WORDS);
  const [today] = useState(() => dayOf(new Date()));
  const [came, setCame] = useState<string>(reported?.came ?? today);
  /** null: as the words of the plan have it. */
  const [chosen, setChosen] = useState<string | null>(null);
  const [reason, setReason] = useState((reported?.reason ?? '').slice(0, MOST_REASON));
  const computed = isPlainDate(came) ? dueAfterEvent(words, came, CALENDAR) : null;
  const due = chosen ?? computed ?? '';
  const isBefore = due !== '' && due < came;
  const ready = isPlainDate(came) && came <= today && (due === '' || isPlainDate(due)) && !isBefore;
  return (
    <Dialog title={say('dialog.title')} closeLabel={sayClose('close')} onClose={onClose} isFilledIn>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          onSend({ came, due: due === '' ? null : due, reason: reason.trim() });
        }}
      >
        <p lang="vi">{say('dialog.words', { words })}</p>
        {after}
        <DayField label={say('came')} value={came} max={today} isSent onChange={setCame} />
        <TextInput
          type="date"
          label={say('due')}
          description={say(chosen === null && computed !== null ? 'due.computed' : 'due.none')}
          error={isBefore && say('due.before')}
          value={due}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        />
        <TextInput
          data-first
          label={say('by')}
          description={say('by.hint')}
          maxLength={MOST_REASON}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        {refusal !== null && (
          <p role="alert" className={styles['refusal']}>
            {refusal}
          </p>
        )}
        <footer>
          <CancelButton onClick={onClose} />
          <Button type="submit" disabled={!ready || isBusy}>
            {say(isBusy ? 'submitting' : 'submit')}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
