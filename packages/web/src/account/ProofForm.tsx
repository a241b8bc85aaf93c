// The proof itself: the password, a code, or a passkey, whichever the person has.
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { CancelButton } from '../ui/CancelButton.tsx';
import { useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import styles from './Account.module.css';
import { focusFirst } from '../ui/focus-first.ts';
import { askProofPasskey, type ProofWay, prove } from './calls.ts';
import { answer, canUsePasskeys, isCancelled } from './passkey.ts';
import { Told } from './Told.tsx';
import { ACCOUNT_WORDS } from './words.ts';

type ProofProps = {
  readonly ways: readonly ProofWay[];
  readonly onProved: () => void;
  readonly onCancel: () => void;
};

export function ProofForm({ ways, onProved, onCancel }: ProofProps) {
  const say = useWords(ACCOUNT_WORDS);
  const failureOf = useFailure();
  const [way, setWay] = useState<'password' | 'totp'>('password');
  const [typed, setTyped] = useState('');
  const [isMissing, setMissing] = useState(false);
  const proof = useMutation<void, Error, ProofWay>({
    mutationFn: async (by) => {
      if (by === 'passkey') await prove({ way: by, response: await answer(await askProofPasskey()) });
      else await prove(by === 'totp' ? { way: by, code: typed } : { way: by, password: typed });
    },
    onSuccess: onProved,
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    setMissing(typed === '');
    if (typed !== '') proof.mutate(way);
  }

  const others = ways.filter((other) => other !== way && (other !== 'passkey' || canUsePasskeys()));
  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      <Told failure={isMissing ? say('proof.missing') : failureOf(proof.error)} />
      <Field way={way} value={typed} onType={setTyped} />
      <div className={styles['actions']}>
        <Button type="submit" loading={proof.isPending}>
          {say('proof.submit')}
        </Button>
        {others.map((other) => (
          <Button
            key={other}
            variant="default"
            onClick={() => {
              setTyped('');
              if (other === 'passkey') proof.mutate(other);
              else setWay(other);
            }}
          >
            {say(`proof.use.${other}`)}
          </Button>
        ))}
        <CancelButton onClick={onCancel} />
      </div>
    </form>
  );
}

type FieldProps = {
  readonly way: 'password' | 'totp';
  readonly value: string;
  readonly onType: (typed: string) => void;
};

function Field({ way, value, onType }: FieldProps) {
  const say = useWords(ACCOUNT_WORDS);
  if (way === 'totp') {
    return (
      <TextInput
        ref={focusFirst}
        key={way}
        label={say('proof.code')}
        value={value}
        onChange={(event) => onType(event.currentTarget.value)}
        inputMode="numeric"
        autoComplete="one-time-code"
      />
    );
  }
  return (
    <PasswordInput
      ref={focusFirst}
      key={way}
      label={say('proof.password')}
      value={value}
      onChange={(event) => onType(event.currentTarget.value)}
      autoComplete="current-password"
      data-first
      visibilityToggleButtonProps={{ 'aria-label': say('password.show'), tabIndex: 0 }}
    />
  );
}

function useFailure(): (error: Error | null) => string | null {
  const say = useWords(ACCOUNT_WORDS);
  const sentence = useProblemWords();
  return (error) => {
    if (error === null) return null;
    return isCancelled(error) ? say('proof.cancelled') : sentence(error);
  };
}
