// Saying whom a name of a plan means: one of the units that are called most like it, or any that is searched for. It takes effect
// only once it is kept, for that holds for all plans of the issuer; what was said can be changed and taken back.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { UnitPicker } from '../../people/Pickers.tsx';
import { nameUnit } from '../../reading/check/calls.ts';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import type { IssueName } from '../calls.ts';
import { lookAgain } from '../queries.ts';
import styles from './Issue.module.css';
import { ISSUE_WORDS } from './words.ts';

const OFFERED = 4;

type SettleProps = { readonly name: IssueName; readonly planIssuer: string | null };

export function NameSettle({ name, planIssuer }: SettleProps) {
  const say = useWords(ISSUE_WORDS);
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [unit, setUnit] = useState<string | null>(null);
  const keep = useMutation({
    mutationFn: (meant: string | null) => nameUnit({ issuer: planIssuer, name: name.name, unit: meant }),
    onSuccess: async () => {
      await Promise.all([queryClient.invalidateQueries({ queryKey: ['units'] }), lookAgain(queryClient)]);
      setUnit(null);
      setOpen(false);
    },
  });
  const isUnknown = name.how === 'unknown';
  return (
    <div className={styles['settle']}>
      {!isOpen && (
        <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
          {say(isUnknown ? 'name.settle' : 'name.change')}
          <span className="visually-hidden"> {name.name}</span>
        </Button>
      )}
      {!isOpen && name.isSaid && (
        <Button size="compact-sm" variant="default" disabled={keep.isPending} onClick={() => keep.mutate(null)}>
          {say('name.take-back')}
          <span className="visually-hidden"> {name.name}</span>
        </Button>
      )}
      {isOpen && (
        <fieldset disabled={keep.isPending}>
          <legend>{say('name.choose', { name: name.name })}</legend>
          {name.candidates.length > 0 && (
            <div className={styles['candidates']}>
              {name.candidates.slice(0, OFFERED).map((one) => (
                <button key={one.id} type="button" aria-pressed={unit === one.id} onClick={() => setUnit(one.id)}>
                  {one.name}
                </button>
              ))}
            </div>
          )}
          <UnitPicker label={say('name.find')} value={unit} onChange={setUnit} />
          <small>{say('name.remember')}</small>
          <div className={styles['candidates']}>
            <Button size="compact-sm" disabled={unit === null} onClick={() => keep.mutate(unit)}>
              {say('name.keep')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setOpen(false)}>
              {say('name.cancel')}
            </Button>
          </div>
        </fieldset>
      )}
      {keep.isError && (
        <p role="alert" className={styles['refusal']}>
          {sentence(keep.error)}
        </p>
      )}
    </div>
  );
}
