// Signing in: the six on one side, the form on the other. What was typed stays when the server refuses.
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { FACETS } from '@sauro/core';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useUploads } from '../document/uploads.tsx';
import { useSignIn } from '../session.tsx';
import { Drum } from './Drum.tsx';
import { useWords } from '../ui/language.tsx';
import { Logo } from '../ui/Logo.tsx';
import { Preferences } from '../ui/Preferences.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { UI_WORDS } from '../ui/words.ts';
import styles from './SignIn.module.css';
import { SHELL_WORDS, SIGN_IN_WORDS } from './words.ts';

export function SignIn() {
  const shell = useWords(SHELL_WORDS);
  const ui = useWords(UI_WORDS);
  const say = useWords(SIGN_IN_WORDS);
  useEffect(() => {
    document.title = `${say('title')} · ${ui('product')}`;
  }, [say, ui]);
  return (
    <div className={styles['page']}>
      <header className={styles['brand']}>
        <Drum className={styles['drum']} />
        <div className={styles['name']}>
          <Logo size={40} />
          <span>{ui('product')}</span>
        </div>
        <p className={styles['motto']}>{shell('motto')}</p>
        <ol className={styles['six']}>
          {FACETS.map((facet) => (
            <li key={facet}>{say(`six.${facet}`)}</li>
          ))}
        </ol>
      </header>
      <main className={styles['side']}>
        <div className={styles['preferences']}>
          <Preferences />
        </div>
        <SignInForm />
      </main>
    </div>
  );
}

function SignInForm() {
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
    else signIn.mutate({ username: username.trim(), password }, { onError: () => passwordField.current?.select() });
  }

  const described = failure === null ? {} : { 'aria-describedby': message, 'aria-invalid': true as const };
  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      <h1>{say('title')}</h1>
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
    </form>
  );
}
