// An ad-hoc round for chosen units, in one short form.
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { addDays, dayOf } from '@sauro/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/language.tsx';
import { newId } from '../../ui/new-id.ts';
import { useProblemWords } from '../../ui/problem-words.ts';
import { useTyped } from '../../ui/use-typed.ts';
import { type AskBody, askReports, type Round } from '../calls.ts';
import { lookAgain, regimesQuery } from '../queries.ts';
import styles from '../Report.module.css';
import { REPORT_WORDS } from '../words.ts';
import { type Reporters, ReportersField } from './ReportersField.tsx';

/** Days that units have, and days that are reported on, where nothing else is chosen. */
const DUE_DAYS = 5;
const BACK_DAYS = 30;

type AskProps = { readonly onClose: () => void; readonly onAsked: (round: Round) => void };

export function AskDialog({ onClose, onAsked }: AskProps) {
  const say = useWords(REPORT_WORDS);
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const mayRun = useQuery(regimesQuery).data?.mayRun ?? [];
  // One round, however often it is sent.
  const [id] = useState(newId);
  const title = useTyped('report.ask');
  const [unit, setUnit] = useState<string | null>(null);
  const [reporters, setReporters] = useState<Reporters>({ units: [], groups: [] });
  const [days, setDays] = useState(() => {
    const today = dayOf(new Date());
    return { from: addDays(today, -BACK_DAYS) as string, to: today as string, due: addDays(today, DUE_DAYS) as string };
  });
  const asking = useMutation<Round, Error, AskBody>({
    mutationFn: askReports,
    onSuccess: (round) => {
      title.clear();
      void lookAgain(queryClient);
      onAsked(round);
    },
  });
  const runner = unit ?? mayRun[0]?.id ?? '';
  const isReady = title.text.trim() !== '' && runner !== '' && reporters.units.length + reporters.groups.length > 0;
  return (
    <Dialog title={say('ask.title')} closeLabel={say('close')} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          asking.mutate({ id, unit: runner, title: title.text, reporters, ...days });
        }}
      >
        <TextInput
          data-first
          label={say('ask.name')}
          value={title.text}
          maxLength={300}
          onChange={({ currentTarget }) => title.type(currentTarget.value)}
        />
        {mayRun.length > 1 && (
          <NativeSelect
            label={say('ask.unit')}
            value={runner}
            data={mayRun.map((one) => ({ value: one.id, label: one.name }))}
            onChange={({ currentTarget }) => setUnit(currentTarget.value)}
          />
        )}
        <ReportersField value={reporters} onChange={setReporters} />
        <div className={styles['days']}>
          {(['from', 'to', 'due'] as const).map((name) => (
            <DayField
              key={name}
              label={say(`ask.${name}`)}
              value={days[name]}
              onChange={(day) => setDays((before) => ({ ...before, [name]: day }))}
            />
          ))}
        </div>
        {asking.isError && (
          <p role="alert" className={styles['refusal']}>
            {sentence(asking.error)}
          </p>
        )}
        <div className={styles['foot']}>
          <CancelButton onClick={onClose} />
          <Button type="submit" disabled={!isReady || asking.isPending}>
            {say('ask.send')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
