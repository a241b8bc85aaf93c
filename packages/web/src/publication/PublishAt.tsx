// What was looked at is published at an address of its own.
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import styles from './Publication.module.css';
import { usePublicationChange } from './queries.ts';
import { isSlug, slugOf } from './slug.ts';
import { PUBLICATION_WORDS } from './words.ts';

type PublishProps = {
  /** Of which the address is proposed. */
  readonly name: string;
  readonly publish: (slug: string) => Promise<unknown>;
  readonly onDone: () => void;
};

export function PublishAt({ name, publish, onDone }: PublishProps) {
  const say = useWords(PUBLICATION_WORDS);
  const sentence = useProblemWords();
  const [slug, setSlug] = useState(() => slugOf(name));
  const publishing = usePublicationChange(publish, onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isSlug(slug)) publishing.mutate(slug);
  };
  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      <TextInput
        label={say('slug')}
        value={slug}
        maxLength={80}
        error={isSlug(slug) ? null : say('slug.wrong')}
        onChange={(event) => setSlug(event.currentTarget.value)}
        autoComplete="off"
      />
      {publishing.isError && (
        <p role="alert" className={styles['failure']}>
          {sentence(publishing.error)}
        </p>
      )}
      <div>
        <Button type="submit" disabled={!isSlug(slug)} loading={publishing.isPending}>
          {say('publish')}
        </Button>
      </div>
    </form>
  );
}
