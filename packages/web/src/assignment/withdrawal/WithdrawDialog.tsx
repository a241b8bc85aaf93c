// Before much is taken back at once: whose, of which tasks and days, how far each of it is, and why. It opens with nothing chosen,
// but for work of tasks that the plan no longer holds where that is what was asked for.
import { Button, NativeSelect, Textarea } from '@mantine/core';
import { WITHDRAWABLE } from '@sauro/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { formatDay, formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { useTyped } from '../../ui/use-typed.ts';
import { type Given, type Withdrawal, type Withdrawn, withdrawPlan } from '../calls.ts';
import styles from '../issue/Issue.module.css';
import { lookAgain } from '../queries.ts';
import { ASSIGNMENT_WORDS } from '../words.ts';
import { countOf, daysOf, narrowedTo, type Scope, type State, tasksOf } from './given.ts';
import { StatesList } from './StatesList.tsx';
import { WITHDRAWAL_WORDS } from './words.ts';

type DialogProps = {
  readonly plan: string;
  readonly preview: Withdrawal;
  readonly chosen: ReadonlySet<string> | null;
  /** It is asked for what this unit has given of dropped tasks. */
  readonly dropped: string | null;
  readonly onClose: () => void;
  readonly onDone: (withdrawn: Withdrawn) => void;
};

const NOTHING: readonly Given[] = [];

export function WithdrawDialog({ plan, preview, chosen, dropped, onClose, onDone }: DialogProps) {
  const say = useWords(WITHDRAWAL_WORDS);
  const sayClose = useWords(ASSIGNMENT_WORDS);
  const { language } = useLanguage();
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const reason = useTyped(`withdraw-plan.${plan}`);
  const [named, setNamed] = useState(dropped);
  const [scope, setScope] = useState<Scope | null>(dropped !== null ? 'dropped' : chosen === null ? null : 'chosen');
  const [day, setDay] = useState<string | null>(null);
  const [states, setStates] = useState<ReadonlySet<State>>(new Set(dropped === null ? [] : WITHDRAWABLE));
  const issuer = preview.issuers.find(({ id }) => id === named) ?? preview.issuers[0];
  const given = issuer?.given ?? NOTHING;
  const days = daysOf(given);
  const scopes = scopesOf(given, chosen);
  const meant = scope === null ? NOTHING : narrowedTo(given, { scope, chosen: chosen ?? new Set(), day });
  const count = formatNumber(countOf(meant, states), language);
  const withdraw = useMutation({
    mutationFn: () =>
      withdrawPlan(plan, {
        issuer: issuer?.id ?? '',
        states: [...states],
        until: preview.until,
        reason: reason.text.trim(),
        ...(scope === 'all' ? {} : { tasks: [...tasksOf(meant)] }),
        ...(day === null ? {} : { issuedOn: day }),
      }),
    onSuccess: (withdrawn) => {
      reason.clear();
      void lookAgain(queryClient);
      onDone(withdrawn);
      onClose();
    },
  });
  return (
    <Dialog title={say('title')} closeLabel={sayClose('close')} onClose={onClose}>
      <div className={styles['confirm']} aria-busy={withdraw.isPending}>
        {preview.issuers.length === 1 ? (
          <p>{say('issuer.one', { unit: issuer?.name ?? '' })}</p>
        ) : (
          <NativeSelect
            label={say('issuer')}
            value={issuer?.id ?? ''}
            onChange={({ currentTarget }) => setNamed(currentTarget.value)}
            data={preview.issuers.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <NativeSelect
          label={say('scope')}
          value={scope ?? ''}
          onChange={({ currentTarget }) => setScope(scopes.find((one) => one === currentTarget.value) ?? null)}
          data={[
            { value: '', label: say('scope.none') },
            ...scopes.map((one) => ({
              value: one,
              label: say(`scope.${one}`, { count: formatNumber(chosen?.size ?? 0, language) }),
            })),
          ]}
        />
        {days.length > 1 && (
          <NativeSelect
            label={say('day')}
            value={day ?? ''}
            onChange={({ currentTarget }) => setDay(currentTarget.value === '' ? null : currentTarget.value)}
            data={[{ value: '', label: say('day.all') }, ...days.map((one) => ({ value: one, label: formatDay(one) }))]}
          />
        )}
        {scope !== null && <StatesList given={meant} states={states} onStates={setStates} />}
        <p className={styles['quiet']}>{say('after')}</p>
        <Textarea
          data-first
          label={say('reason')}
          description={say('reason.hint')}
          rows={3}
          maxLength={2000}
          value={reason.text}
          onChange={({ currentTarget }) => reason.type(currentTarget.value)}
        />
        {withdraw.isError && (
          <p role="alert" className={styles['refusal']}>
            {sentence(withdraw.error)}
          </p>
        )}
      </div>
      <footer>
        <CancelButton onClick={onClose} />
        <Button
          disabled={withdraw.isPending || countOf(meant, states) === 0 || reason.text.trim() === ''}
          onClick={() => withdraw.mutate()}
        >
          {withdraw.isPending ? say('submitting') : say('submit', { count })}
        </Button>
      </footer>
    </Dialog>
  );
}

function scopesOf(given: readonly Given[], chosen: ReadonlySet<string> | null): readonly Scope[] {
  const isDropped = given.some(({ dropped }) => dropped);
  return ['all', ...(chosen === null ? [] : (['chosen'] as const)), ...(isDropped ? (['dropped'] as const) : [])];
}
