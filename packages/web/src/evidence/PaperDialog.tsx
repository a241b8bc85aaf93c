// Which official document a piece of evidence is: kind, number, day, title. One is asked before what was typed goes.
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { LONGEST_PAPER, PAPER_KIND_NAMES, PAPER_KINDS } from '@sauro/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Assignment } from '../assignment/calls.ts';
import { CancelButton } from '../ui/CancelButton.tsx';
import { DayField } from '../ui/DayField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { describeEvidence, type Evidence } from './calls.ts';
import styles from './Evidence.module.css';
import { evidenceQuery } from './queries.ts';
import { useChanged } from './use-changed.ts';
import { EVIDENCE_WORDS } from './words.ts';

type PaperProps = { readonly evidence: Evidence; readonly assignment: Assignment; readonly onClose: () => void };

export function PaperDialog({ evidence: { id, paper }, assignment, onClose }: PaperProps) {
  const say = useWords(EVIDENCE_WORDS);
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const changed = useChanged();
  const [number, setNumber] = useState(paper.number ?? '');
  const [title, setTitle] = useState(paper.title ?? '');
  const [kind, setKind] = useState(paper.kind ?? '');
  const [issuedOn, setIssuedOn] = useState(paper.issuedOn ?? '');
  const saving = useMutation({
    mutationFn: () =>
      describeEvidence(id, assignment.version, {
        kind: PAPER_KIND_NAMES.find((name) => name === kind) ?? null,
        number: number.trim() || null,
        issuedOn: issuedOn || null,
        title: title.trim() || null,
      }),
    onSuccess: async (answer) => {
      changed(answer.assignment);
      await queryClient.invalidateQueries(evidenceQuery(assignment.id));
      onClose();
    },
  });
  return (
    <Dialog title={say('paper.title')} closeLabel={say('close')} onClose={onClose} isFilledIn>
      <form
        className={styles['paper']}
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <p className={styles['quiet']}>{say('paper.hint')}</p>
        <NativeSelect
          data-first
          label={say('paper.kind')}
          value={kind}
          data={[
            { value: '', label: say('paper.kind.none') },
            ...PAPER_KIND_NAMES.map((name) => ({ value: name, label: PAPER_KINDS[name] })),
          ]}
          onChange={({ currentTarget }) => setKind(PAPER_KIND_NAMES.find((name) => name === currentTarget.value) ?? '')}
        />
        <TextInput
          label={say('paper.number')}
          placeholder="12/QĐ-UBND"
          maxLength={LONGEST_PAPER.number}
          value={number}
          onChange={({ currentTarget }) => setNumber(currentTarget.value)}
        />
        <DayField label={say('paper.day')} value={issuedOn} onChange={setIssuedOn} />
        <Textarea
          label={say('paper.about')}
          rows={3}
          maxLength={LONGEST_PAPER.title}
          value={title}
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        />
        {saving.isError && <p role="alert">{sentence(saving.error)}</p>}
        <div className={styles['foot']}>
          <CancelButton onClick={onClose} />
          <Button type="submit" disabled={saving.isPending}>
            {say(saving.isPending ? 'paper.saving' : 'paper.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
