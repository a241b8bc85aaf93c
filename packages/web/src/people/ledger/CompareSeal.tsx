// A seal that was kept elsewhere, compared with the ledger of now: the check alone would not see one that was written anew
// from the beginning.
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Refusal } from '../../client.ts';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import styles from '../People.module.css';
import { getSeal } from './calls.ts';
import own from './Ledger.module.css';
import { readSeal, type SealText } from './seal-text.ts';
import { LEDGER_WORDS } from './words.ts';

type Outcome = { readonly how: 'same' | 'other' | 'none'; readonly number: number };

export function CompareSeal() {
  const say = useWords(LEDGER_WORDS);
  const sentence = useProblemWords();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const comparing = useMutation({ mutationFn: compare });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const kept = readSeal(typed);
    setWrong(kept === undefined);
    if (kept === undefined) comparing.reset();
    else comparing.mutate(kept);
  };
  const outcome = comparing.data;
  return (
    <form className={own['compare']} onSubmit={submit} noValidate aria-labelledby="compare">
      <h3 id="compare">{say('compare')}</h3>
      <TextInput
        label={say('compare.field')}
        value={typed}
        spellCheck={false}
        autoComplete="off"
        error={isWrong ? say('compare.wrong') : undefined}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setWrong(false);
          comparing.reset();
        }}
      />
      <Button type="submit" variant="default" loading={comparing.isPending}>
        {say('compare.submit')}
      </Button>
      <div role="status" className={own['verdict']} data-whole={outcome?.how === 'same'}>
        {outcome !== undefined && <p>{say(`compare.${outcome.how}`, { number: outcome.number })}</p>}
      </div>
      {comparing.isError && (
        <p role="alert" className={styles['failure']}>
          {sentence(comparing.error)}
        </p>
      )}
    </form>
  );
}

async function compare({ number, sha256 }: SealText): Promise<Outcome> {
  try {
    return { how: (await getSeal(number)).sha256 === sha256 ? 'same' : 'other', number };
  } catch (error) {
    if (error instanceof Refusal && error.problem.status === 404) return { how: 'none', number };
    throw error;
  }
}
