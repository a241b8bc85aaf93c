// The event that a task waits for has come: all that was given of it at once, with how many that is.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { type AwaitedEvent, type EventTold, tellEventOfTask } from '../calls.ts';
import { lookAgain } from '../queries.ts';
import { EventForm, type EventSaid } from './EventForm.tsx';
import { AWAITED_WORDS } from './words.ts';

type TaskProps = { readonly awaited: AwaitedEvent; readonly onTold: (told: EventTold) => void };

export function TaskEvent({ awaited, onTold }: TaskProps) {
  const say = useWords(AWAITED_WORDS);
  const { language } = useLanguage();
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const telling = useMutation({
    mutationFn: (said: EventSaid) => tellEventOfTask(awaited.task, said),
    onSuccess: (told) => {
      setAsking(false);
      onTold(told);
      void lookAgain(queryClient);
    },
  });
  const { text, words, waiting, begun, reports } = awaited;
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        aria-label={say('tell.of', { task: text })}
        onClick={() => setAsking(true)}
      >
        {say('tell')}
      </Button>
      {asking && (
        <EventForm
          words={words}
          reported={reports[0]}
          after={
            <p>
              {say('dialog.units', { count: formatNumber(waiting, language) })}
              {begun > 0 && ` ${say('dialog.begun', { count: formatNumber(begun, language) })}`}
            </p>
          }
          isBusy={telling.isPending}
          refusal={telling.isError ? sentence(telling.error) : null}
          onSend={(said) => telling.mutate(said)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
