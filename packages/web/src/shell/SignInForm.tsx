// The first step: username and password, or another way. What was typed stays when the server refuses.
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useId, useRef, useState } from 'react';
import type { Factor } from '../account/calls.ts';
import { useUploads } from '../document/uploads.tsx';
import { useSignIn } from '../session.tsx';
import { useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { OtherWays } from './OtherWays.tsx';
import styles from './SignIn.module.css';
import { SIGN_IN_WORDS } from './words.ts';

type FormProps = { readonly hasEnded: boolean; readonly onSecond: (ways: readonly Factor[]) => void };

export function SignInForm({ hasEnded, onSecond }: FormProps) {
  const say = useWords(SIGN_IN_WORDS);
  const sentence = useProblemWords();
  const signIn = useSignIn();
  const { uploads } = useUploads();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  const usernameField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const message = useId();
  const failure = missing ? say('missing') : signIn.isError ? sentence(signIn.error) : null;

  function submit(event: FormEvent) {
    event.preventDefault();
    const blank = username.trim() === '' || password === '';
    setMissing(blank);
    if (blank) (username.trim() === '' ? usernameField : passwordField).current?.focus();
    else
      signIn.mutate(
        { username: username.trim(), password },
        {
          onError: () => passwordField.current?.select(),
          onSuccess: (answer) => void ('second' in answer && onSecond(answer.second)),
        },
      );
  }

  const described = failure === null ? {} : { 'aria-describedby': message, 'aria-invalid': true as const };
  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      <h1>{say('title')}</h1>
      {hasEnded && <p role="alert">{say('ended')}</p>}
      <p className={styles['lead']}>{uploads.length > 0 ? say('waiting') : say('lead')}</p>
      <div id={message} role="alert">
        {failure !== null && <p className={styles['failure']}>{failure}</p>}
      </div>
      <TextInput
        ref={usernameField}
        label={say('username')}
        value={username}
        onChange={(event) => setUsername(event.currentTarget.value)}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        size="md"
        {...described}
      />
      <PasswordInput
        ref={passwordField}
        label={say('password')}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        autoComplete="current-password"
        size="md"
        visibilityToggleButtonProps={{ 'aria-label': say('password.show'), tabIndex: 0 }}
        {...described}
      />
      <Button type="submit" size="md" fullWidth loading={signIn.isPending}>
        {say('submit')}
      </Button>
      <OtherWays onStart={() => setMissing(false)} />
    </form>
  );
}
