// The event that one assignment waits for has come.
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import type { Assignment } from '../calls.ts';
import { useAct } from '../one/use-act.ts';
import { EventForm } from './EventForm.tsx';
import { AWAITED_WORDS } from './words.ts';

export function EventDialog({ assignment, onClose }: { assignment: Assignment; onClose: () => void }) {
  const say = useWords(AWAITED_WORDS);
  const sentence = useProblemWords();
  const telling = useAct(assignment, onClose);
  return (
    <EventForm
      words={assignment.task.deadline?.text ?? ''}
      reported={assignment.eventReported === null ? undefined : { came: assignment.eventReported, reason: '' }}
      after={<p>{say('dialog.one')}</p>}
      isBusy={telling.isPending}
      refusal={telling.isError ? sentence(telling.error) : null}
      onSend={(body) => telling.mutate({ path: 'event', body })}
      onClose={onClose}
    />
  );
}
