// A phase is written: its name, and its ends as far as they are known.
import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/language.tsx';
import { newId } from '../../ui/new-id.ts';
import { useProblemWords } from '../../ui/problem-words.ts';
import { addPhase, changePhase, type PhaseBody, type PlanPhase } from '../calls.ts';
import { phasesQuery } from '../queries.ts';
import { readKnown, showKnown } from './known-day.ts';
import styles from './Phases.module.css';
import { PHASE_WORDS } from './words.ts';

type FormProps = { readonly plan: string; readonly phase: PlanPhase | null; readonly onClose: () => void };

export function PhaseForm({ plan, phase, onClose }: FormProps) {
  const say = useWords(PHASE_WORDS);
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const [id, setId] = useState(newId);
  const [typed, setTyped] = useState({
    name: phase?.name ?? '',
    from: phase === null ? '' : showKnown(phase.from),
    to: phase === null ? '' : showKnown(phase.to),
  });
  // Another wish is another phase: only the same is sent again under one id.
  const type = (next: Partial<typeof typed>) => {
    setTyped((before) => ({ ...before, ...next }));
    setId(newId());
  };
  const [from, to] = [readKnown(typed.from), readKnown(typed.to)];
  const saving = useMutation({
    mutationFn: (body: PhaseBody) =>
      phase === null ? addPhase(plan, { id, ...body }) : changePhase(plan, phase, body),
    onSuccess: (phases) => {
      queryClient.setQueryData(phasesQuery(plan).queryKey, phases);
      onClose();
    },
  });
  const fault = (text: string, known: string | null) => (text !== '' && known === null ? say('day.fault') : null);
  return (
    <Dialog title={say('form')} closeLabel={say('close')} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (from !== null && to !== null) saving.mutate({ name: typed.name, from, to });
        }}
      >
        <TextInput
          data-first
          label={say('name')}
          value={typed.name}
          maxLength={200}
          onChange={({ currentTarget }) => type({ name: currentTarget.value })}
        />
        <TextInput
          label={say('from')}
          value={typed.from}
          error={fault(typed.from, from)}
          onChange={({ currentTarget }) => type({ from: currentTarget.value })}
        />
        <TextInput
          label={say('to')}
          value={typed.to}
          error={fault(typed.to, to)}
          onChange={({ currentTarget }) => type({ to: currentTarget.value })}
        />
        {saving.error !== null && (
          <p role="alert" className={styles['refusal']}>
            {sentence(saving.error)}
          </p>
        )}
        <footer className={styles['foot']}>
          <CancelButton onClick={onClose} />
          <Button type="submit" disabled={typed.name.trim() === '' || from === null || to === null || saving.isPending}>
            {say(saving.isPending ? 'saving' : 'save')}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
