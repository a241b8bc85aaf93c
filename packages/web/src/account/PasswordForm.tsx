// The form by which a password is changed. The current one is shown first as a proof, so that no dialog asks for it again.
import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import styles from './Account.module.css';
import { changePassword, prove } from './calls.ts';
import { useChange } from './queries.ts';
import { Told } from './Told.tsx';
import { ACCOUNT_WORDS } from './words.ts';

type Typed = { readonly current: string; readonly next: string; readonly again: string };
const NOTHING: Typed = { current: '', next: '', again: '' };

export function PasswordForm({ currentLabel, onChanged }: { currentLabel: string; onChanged?: () => void }) {
  const say = useWords(ACCOUNT_WORDS);
  const sentence = useProblemWords();
  const [typed, setTyped] = useState(NOTHING);
  const [fault, setFault] = useState<'password.missing' | 'password.differs' | null>(null);
  const change = useChange(
    async ({ current, next }: Typed) => {
      await prove({ way: 'password', password: current });
      await changePassword({ current, next });
    },
    () => {
      setTyped(NOTHING);
      onChanged?.();
    },
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    const found = faultOf(typed);
    setFault(found);
    if (found === null) change.mutate(typed);
  }

  const failure = fault !== null ? say(fault) : change.isError ? sentence(change.error) : null;
  const field = (name: keyof Typed, label: string, autoComplete: string) => (
    <PasswordInput
      label={label}
      value={typed[name]}
      onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
      autoComplete={autoComplete}
      visibilityToggleButtonProps={{ 'aria-label': say('password.show'), tabIndex: 0 }}
    />
  );
  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      <Told failure={failure} done={change.isSuccess ? say('password.changed') : null} />
      {field('current', currentLabel, 'current-password')}
      {field('next', say('password.next'), 'new-password')}
      {field('again', say('password.again'), 'new-password')}
      <div className={styles['actions']}>
        <Button type="submit" loading={change.isPending}>
          {say('password.change')}
        </Button>
      </div>
    </form>
  );
}

function faultOf({ current, next, again }: Typed): 'password.missing' | 'password.differs' | null {
  if (current === '' || next === '' || again === '') return 'password.missing';
  return next === again ? null : 'password.differs';
}
