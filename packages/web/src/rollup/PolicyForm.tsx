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
  'rankedFrom',
] as const satisfies readonly (keyof PolicyBody)[];

export function PolicyForm() {
  const say = useWords(WARNING_WORDS);
  const policy = useQuery(policyQuery);
  if (policy.data === undefined) return null;
  return (
    <details className={`${styles['panel']} no-print`}>
      <summary>{say('policy')}</summary>
      <Fields key={JSON.stringify(policy.data)} policy={policy.data} />
    </details>
  );
}

function Fields({ policy: { maySave, ...policy } }: { policy: Policy }) {
  const say = useWords(WARNING_WORDS);
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const [typed, setTyped] = useState<PolicyBody>(policy);
  const save = useMutation({ mutationFn: savePolicy, onSuccess: () => lookAgain(queryClient) });
  return (
    <form
      className={styles['panel']}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(typed);
      }}
    >
      <div className={styles['policy']}>
        {FIELDS.map((field) => {
          const [min, max] = POLICY_BOUNDS[field];
          return (
            <NumberInput
              key={field}
              label={say(`policy.${field}`)}
              value={typed[field]}
              onChange={(value) => setTyped({ ...typed, [field]: typeof value === 'number' ? value : policy[field] })}
              min={min}
              max={max}
              allowDecimal={false}
              readOnly={!maySave}
              hideControls
            />
          );
        })}
      </div>
      {maySave ? (
        <div>
          <Button type="submit" loading={save.isPending}>
            {say('policy.save')}
          </Button>
        </div>
      ) : (
        <p className={styles['quiet']}>{say('policy.only')}</p>
      )}
      {save.isSuccess && <p role="status">{say('policy.saved')}</p>}
      {save.isError && <p role="alert">{sentence(save.error)}</p>}
    </form>
  );
}
