// One line that is kept of a person (an address, a telephone), which is set, changed or taken away: one's own, or that of a
// person whom one manages.
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Refusal } from '../client.ts';
import { useWords, type Words } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import styles from './People.module.css';
import { usePeopleChange } from './queries.ts';

type KeptWords = Words & Readonly<Record<'label' | 'clear' | 'wrong' | 'save' | 'saved', Words[string]>>;

type LineProps = {
  readonly kept: string | null;
  readonly words: KeptWords;
  /** What is plainly none is held back here; what is one the server decides. */
  readonly isFit: (text: string) => boolean;
  readonly type: 'email' | 'tel';
  readonly maxLength: number;
  readonly save: (text: string | null) => Promise<void>;
  readonly onSaved?: (() => void) | undefined;
  /** The browser may offer what is of who sits before it. */
  readonly isOwn: boolean;
};

export function KeptLineForm({ kept, words, isFit, type, maxLength, save, onSaved, isOwn }: LineProps) {
  const say = useWords(words);
  const sentence = useProblemWords();
  const [typed, setTyped] = useState(kept ?? '');
  const [isWrong, setWrong] = useState(false);
  const saving = usePeopleChange(save);

  /** What was said of the line before holds of it no longer. */
  function change(text: string) {
    setTyped(text);
    setWrong(false);
    if (!saving.isPending) saving.reset();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const text = typed.trim();
    const fits = text === '' || isFit(text);
    setWrong(!fits);
    if (fits) saving.mutate(text === '' ? null : text, { onSuccess: () => onSaved?.() });
  }

  const failure = isWrong || isInvalid(saving.error) ? say('wrong') : saving.error && sentence(saving.error);
  return (
    <form className={styles['email']} onSubmit={submit} noValidate>
      <TextInput
        type={type}
        label={say('label')}
        description={say('clear')}
        value={typed}
        onChange={(event) => change(event.currentTarget.value)}
        error={failure || null}
        maxLength={maxLength}
        autoComplete={isOwn ? type : 'off'}
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
