// The address to which digests and notices go: one's own in the account, or that of a person whom one manages.
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Refusal } from '../client.ts';
import { useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { usePeopleChange } from './queries.ts';
import styles from './People.module.css';
import { EMAIL_WORDS } from './words.ts';

/** What a mail server would take is decided by the server; here only what is plainly none is held back. */
const SHAPE = /^[^@\s]+@[^@\s]+$/;

type EmailFormProps = {
  readonly email: string | null;
  readonly save: (email: string | null) => Promise<void>;
  readonly onSaved?: () => void;
  /** The browser may offer the address of who sits before it. */
  readonly isOwn?: boolean;
};

export function EmailForm({ email, save, onSaved, isOwn = false }: EmailFormProps) {
  const say = useWords(EMAIL_WORDS);
  const sentence = useProblemWords();
  const [typed, setTyped] = useState(email ?? '');
  const [isWrong, setWrong] = useState(false);
  const saving = usePeopleChange(save);

  /** What was said of the address before holds of it no longer. */
  function type(text: string) {
    setTyped(text);
    setWrong(false);
    if (!saving.isPending) saving.reset();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const address = typed.trim();
    const isFit = address === '' || SHAPE.test(address);
    setWrong(!isFit);
    if (isFit) saving.mutate(address === '' ? null : address, { onSuccess: () => onSaved?.() });
  }

  const failure = isWrong || isInvalid(saving.error) ? say('wrong') : saving.error && sentence(saving.error);
  return (
    <form className={styles['email']} onSubmit={submit} noValidate>
      <TextInput
        type="email"
        label={say('label')}
        description={say('clear')}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        error={failure || null}
        maxLength={254}
        autoComplete={isOwn ? 'email' : 'off'}
      />
      <div role="status">{saving.isSuccess && !isWrong && <p>{say('saved')}</p>}</div>
      <Button type="submit" variant="default" loading={saving.isPending}>
        {say('save')}
      </Button>
    </form>
  );
}

/** The server finds it to be none: the sentence beside the field says how it looks. */
function isInvalid(error: Error | null): boolean {
  return error instanceof Refusal && error.problem.code === 'request.invalid';
}
