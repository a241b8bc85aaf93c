// The event that one assignment waits for has come.
import type { ReactNode } from 'react';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import type { Assignment } from '../calls.ts';
import { useAct } from '../one/use-act.ts';
import { EventForm } from './EventForm.tsx';
import { AWAITED_WORDS } from './words.ts';

type DialogProps = {
  readonly assignment: Assignment;
  /** What shows the event as its unit has reported it. */
  readonly shown: ReactNode;
  readonly onClose: () => void;
};

export function EventDialog({ assignment, shown, onClose }: DialogProps) {
  const say = useWords(AWAITED_WORDS);
  const sentence = useProblemWords();
  const telling = useAct(assignment, onClose);
  return (
    <EventForm
      words={assignment.task.deadline?.text ?? ''}
      reported={assignment.eventReported === null ? undefined : { came: assignment.eventReported, reason: '' }}
      after={
        <>
          <p>{say('dialog.one')}</p>
          {shown}
        </>
      }
      isBusy={telling.isPending}
      refusal={telling.isError ? sentence(telling.error) : null}
      onSend={(body) => telling.mutate({ path: 'event', body })}
      onClose={onClose}
    />
  );
}
