// The second step: a code of the application, a passkey, or a recovery code, whichever the person has.
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { askSecondPasskey, type Factor, signInSecond } from '../account/calls.ts';
import { focusFirst } from '../ui/focus-first.ts';
import { answer, canUsePasskeys, isCancelled } from '../account/passkey.ts';
import type { Session } from '../client.ts';
import { useEntered } from '../session.tsx';
import { useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import styles from './SignIn.module.css';
import { SIGN_IN_WORDS } from './words.ts';

export function SecondStep({ ways, onBack }: { ways: readonly Factor[]; onBack: () => void }) {
  const say = useWords(SIGN_IN_WORDS);
  const failureOf = useFailure();
  const entered = useEntered();
  const usable = ways.filter((way) => way !== 'passkey' || canUsePasskeys());
  const [way, setWay] = useState<Factor>(usable[0] ?? 'recovery');
  const [code, setCode] = useState('');
  const [isMissing, setMissing] = useState(false);
  const step = useMutation<Session, Error, void>({
    mutationFn: async () =>
      way === 'passkey'
        ? signInSecond({ way, response: await answer(await askSecondPasskey()) })
        : signInSecond({ way, code }),
    onSuccess: entered,
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    const isBlank = way !== 'passkey' && code.trim() === '';
    setMissing(isBlank);
    if (!isBlank) step.mutate();
  }

  function choose(other: Factor) {
    setCode('');
    setMissing(false);
    step.reset();
    setWay(other);
  }

  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      <h1>{say('second.title')}</h1>
      <p className={styles['lead']}>{say(`second.${way}`)}</p>
      <Failure text={isMissing ? say('second.missing') : failureOf(step.error)} />
      {way !== 'passkey' && (
        <TextInput
          ref={focusFirst}
          key={way}
          label={say(way === 'totp' ? 'second.code' : 'second.recoveryCode')}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          inputMode={way === 'totp' ? 'numeric' : 'text'}
          autoComplete={way === 'totp' ? 'one-time-code' : 'off'}
          autoCapitalize="none"
          spellCheck={false}
          size="md"
        />
      )}
      <Button type="submit" size="md" fullWidth loading={step.isPending}>
        {say(way === 'passkey' ? 'second.use.passkey' : 'second.submit')}
      </Button>
      <div className={styles['others']}>
        {usable
          .filter((other) => other !== way)
          .map((other) => (
            <Button key={other} variant="default" onClick={() => choose(other)}>
              {say(`second.use.${other}`)}
            </Button>
          ))}
        <Button variant="default" onClick={onBack}>
          {say('second.back')}
        </Button>
      </div>
    </form>
  );
}

function Failure({ text }: { text: string | null }) {
  return <div role="alert">{text !== null && <p className={styles['failure']}>{text}</p>}</div>;
}

function useFailure(): (error: Error | null) => string | null {
  const say = useWords(SIGN_IN_WORDS);
  const sentence = useProblemWords();
  return (error) => {
    if (error === null) return null;
    return isCancelled(error) ? say('passkey.cancelled') : sentence(error);
  };
}
