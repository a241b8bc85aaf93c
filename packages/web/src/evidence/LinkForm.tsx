// A link as evidence. What is typed stays until it has been added.
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { useTyped } from '../ui/use-typed.ts';
import { addLink } from './calls.ts';
import styles from './Evidence.module.css';
import { linkAddress } from './link-address.ts';
import { useChanged } from './use-changed.ts';
import { EVIDENCE_WORDS } from './words.ts';

export function LinkForm({ assignment }: { assignment: string }) {
  const say = useWords(EVIDENCE_WORDS);
  const sentence = useProblemWords();
  const changed = useChanged();
  const url = useTyped(`link.${assignment}`);
  const name = useTyped(`link-name.${assignment}`);
  const [isOpen, setOpen] = useState(url.text !== '');
  const [isWrong, setWrong] = useState(false);
  const add = useMutation({
    mutationFn: (address: string) => addLink(assignment, { url: address, name: name.text.trim() }),
    onSuccess: (added) => {
      changed(added.assignment, added.moved);
      url.clear();
      name.clear();
    },
  });
  return (
    <details className={styles['link']} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('link')}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const address = linkAddress(url.text);
          setWrong(address === null);
          if (address !== null) add.mutate(address);
        }}
      >
        <TextInput
          type="url"
          aria-required
          label={say('link.url')}
          value={url.text}
          error={isWrong && say('link.wrong')}
          onChange={({ currentTarget }) => {
            setWrong(false);
            url.type(currentTarget.value);
          }}
        />
        <TextInput
          label={say('link.name')}
          value={name.text}
          onChange={({ currentTarget }) => name.type(currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={add.isPending}>
          {say('link.submit')}
        </Button>
      </form>
      {add.isError && <p role="alert">{sentence(add.error)}</p>}
    </details>
  );
}
