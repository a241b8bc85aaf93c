// What can be done about a line. An act is on the version that the person has seen; what is typed is kept until it is done.
import { Button, NativeSelect, TextInput, Textarea } from '@mantine/core';
import { MENDER_NAMES, MENDERS, type Mender, numberFrom, type ReconciliationAct } from '@sauro/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useToday } from '../rollup/use-today.ts';
import { CancelButton } from '../ui/CancelButton.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useLanguage, useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { useTyped } from '../ui/use-typed.ts';
import { actOnReconciliation, type Reconciliation } from './calls.ts';
import { isNoNumber, Theirs } from './OpenForm.tsx';
import { RECONCILIATIONS_KEY } from './queries.ts';
import styles from './Reconciliation.module.css';
import { typedFrom } from './typed-opening.ts';
import { RECONCILIATION_WORDS } from './words.ts';

type LineProps = { readonly line: Reconciliation };

export function Acts({ line }: LineProps) {
  const say = useWords(RECONCILIATION_WORDS);
  const [asking, setAsking] = useState<'compare' | 'explain' | null>(null);
  const doing = useAct(line, () => undefined);
  return (
    <section className={styles['part']} aria-label={say('acts')}>
      {line.can.length === 0 && <p>{say('acts.none')}</p>}
      <div className={styles['foot']}>
        {line.can.map((act) => (
          <Button
            key={act}
            variant="default"
            disabled={doing.isPending}
            onClick={() => (act === 'compare' || act === 'explain' ? setAsking(act) : doing.mutate({ act, body: {} }))}
          >
            {say(`act.${act}`)}
          </Button>
        ))}
      </div>
      <Refused error={doing.error} />
      {asking === 'compare' && <CompareDialog line={line} onClose={() => setAsking(null)} />}
      {asking === 'explain' && <ExplainDialog line={line} onClose={() => setAsking(null)} />}
    </section>
  );
}

type Doing = { readonly act: ReconciliationAct; readonly body: object };

function useAct({ id, version }: Reconciliation, onDone: () => void) {
  const queryClient = useQueryClient();
  return useMutation<Reconciliation, Error, Doing>({
    mutationFn: ({ act, body }) => actOnReconciliation(id, act, { ...body, version }),
    onSuccess: onDone,
    onSettled: () => queryClient.invalidateQueries({ queryKey: [RECONCILIATIONS_KEY] }),
  });
}

type DialogProps = LineProps & { readonly onClose: () => void };

function CompareDialog({ line, onClose }: DialogProps) {
  const say = useWords(RECONCILIATION_WORDS);
  const { language } = useLanguage();
  const kept = useTyped(`reconciliation.compare.${line.id}`);
  const now = typedFrom(kept.text, useToday());
  const change = (next: object) => kept.type(JSON.stringify({ ...now, ...next }));
  const doing = useAct(line, () => {
    kept.clear();
    onClose();
  });
  const theirs = numberFrom(now.theirs, language);
  const ours = numberFrom(now.ours, language);
  const isFree = line.target === null;
  const isReady = theirs !== null && (!isFree || ours !== null) && !doing.isPending;
  const own = isFree && ours !== null ? { ours } : {};
  const body = { theirs, theirsOn: now.theirsOn, note: now.note.trim(), ...own };
  return (
    <Dialog title={say('act.compare').replace('…', '')} closeLabel={say('close')} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) doing.mutate({ act: 'compare', body });
        }}
      >
        {isFree && (
          <TextInput
            label={say('ours')}
            value={now.ours}
            error={isNoNumber(now.ours, language) ? say('number') : null}
            onChange={({ currentTarget }) => change({ ours: currentTarget.value })}
          />
        )}
        <Theirs now={now} onChange={change} />
        <Refused error={doing.error} />
        <Foot isReady={isReady} onClose={onClose} />
      </form>
    </Dialog>
  );
}

function ExplainDialog({ line, onClose }: DialogProps) {
  const say = useWords(RECONCILIATION_WORDS);
  const { language } = useLanguage();
  const kept = useTyped(`reconciliation.explain.${line.id}`);
  const [mender, setMender] = useState<Mender>('theirs');
  const doing = useAct(line, () => {
    kept.clear();
    onClose();
  });
  const words = kept.text.trim();
  const isReady = words !== '' && !doing.isPending;
  return (
    <Dialog title={say('act.explain').replace('…', '')} closeLabel={say('close')} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) doing.mutate({ act: 'explain', body: { words, mender } });
        }}
      >
        <Textarea
          data-first
          label={say('words')}
          rows={4}
          maxLength={5000}
          value={kept.text}
          onChange={({ currentTarget }) => kept.type(currentTarget.value)}
        />
        <NativeSelect
          label={say('mender')}
          value={mender}
          onChange={({ currentTarget: { value } }) => setMender(MENDER_NAMES.find((one) => one === value) ?? mender)}
        >
          {MENDER_NAMES.map((one) => (
            <option key={one} value={one}>
              {MENDERS[one][language]}
            </option>
          ))}
        </NativeSelect>
        <Refused error={doing.error} />
        <Foot isReady={isReady} onClose={onClose} />
      </form>
    </Dialog>
  );
}

function Foot({ isReady, onClose }: { isReady: boolean; onClose: () => void }) {
  const say = useWords(RECONCILIATION_WORDS);
  return (
    <div className={styles['foot']}>
      <CancelButton onClick={onClose} />
      <Button type="submit" disabled={!isReady}>
        {say('save')}
      </Button>
    </div>
  );
}

function Refused({ error }: { error: Error | null }) {
  const sentence = useProblemWords();
  if (error === null) return null;
  return (
    <p role="alert" className={styles['refusal']}>
      {sentence(error)}
    </p>
  );
}
