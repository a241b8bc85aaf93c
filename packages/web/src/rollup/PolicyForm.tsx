// From when on the body is warned: shown to everybody, changed by who keeps its roles.
import { Button, NumberInput } from '@mantine/core';
import { POLICY_BOUNDS } from '@sauro/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { lookAgain } from '../assignment/queries.ts';
import { useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { type Policy, type PolicyBody, savePolicy } from './calls.ts';
import { policyQuery } from './queries.ts';
import styles from './Rollup.module.css';
import { WARNING_WORDS } from './warning-words.ts';

const FIELDS = [
  'silentWorkingDays',
  'driftPoints',
  'driftDays',
  'returnedTimes',
  'dueSoonWorkingDays',
  'unclearFacets',
  'judgingWorkingDays',
  'correctionWorkingDays',
  'rankedFrom',
] as const satisfies readonly (keyof PolicyBody)[];

export function PolicyForm() {
  const say = useWords(WARNING_WORDS);
  const policy = useQuery(policyQuery);
  if (policy.data === undefined) return null;
  return (
    <details className={`${styles['panel']} no-print`}>
      <summary>{say('policy')}</summary>
      <Fields policy={policy.data} />
    </details>
  );
}

/** As the fields stand: what was typed over the policy; '' where a field was cleared. */
type Typed = Partial<Record<keyof PolicyBody, number | ''>>;

function Fields({ policy: { maySave, ...policy } }: { policy: Policy }) {
  const say = useWords(WARNING_WORDS);
  const sentence = useProblemWords();
  const [typed, setTyped] = useState<Typed>({});
  const save = useSaved(() => setTyped({}));
  const type = (field: keyof PolicyBody, value: string | number) => {
    setTyped({ ...typed, [field]: typeof value === 'number' ? value : '' });
    if (!save.isPending) save.reset();
  };
  const values = { ...policy, ...typed };
  return (
    <form
      className={styles['panel']}
      onSubmit={(event) => {
        event.preventDefault();
        if (isPolicy(values)) save.mutate(values);
      }}
    >
      <div className={styles['policy']}>
        {FIELDS.map((field) => {
          const [min, max] = POLICY_BOUNDS[field];
          return (
            <NumberInput
              key={field}
              label={say(`policy.${field}`)}
              value={values[field]}
              onChange={(value) => type(field, value)}
              error={isWithin(field, values[field]) ? null : say('policy.bounds', { min, max })}
              min={min}
              max={max}
              clampBehavior="none"
              allowDecimal={false}
              readOnly={!maySave}
              hideControls
            />
          );
        })}
      </div>
      {maySave ? (
        <div>
          <Button type="submit" loading={save.isPending} disabled={!isPolicy(values)}>
            {say('policy.save')}
          </Button>
        </div>
      ) : (
        <p className={styles['quiet']}>{say('policy.only')}</p>
      )}
      <div role="status">{save.isSuccess && <p>{say('policy.saved')}</p>}</div>
      {save.isError && <p role="alert">{sentence(save.error)}</p>}
    </form>
  );
}

/** `onSaved`: the policy that is known is what was saved; the figures are still being asked for. */
function useSaved(onSaved: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: savePolicy,
    onSuccess: (saved) => {
      queryClient.setQueryData(policyQuery.queryKey, saved);
      onSaved();
      void lookAgain(queryClient);
    },
  });
}

function isPolicy(values: Readonly<Record<keyof PolicyBody, number | ''>>): values is PolicyBody {
  return FIELDS.every((field) => isWithin(field, values[field]));
}

function isWithin(field: keyof PolicyBody, value: number | ''): boolean {
  const [min, max] = POLICY_BOUNDS[field];
  return value !== '' && value >= min && value <= max;
}
