// Who came with a list, opened where it is asked for; those who have not signed in yet are given first passwords anew.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Failed } from '../../ui/Failed.tsx';
import { formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { Sure } from '../../ui/Sure.tsx';
import { giveFirstPasswords, type ImportedPerson } from '../calls.ts';
import { PasswordGuard } from '../PasswordGuard.tsx';
import styles from '../People.module.css';
import { importedPeopleQuery, usePeopleChange } from '../queries.ts';
import { FirstPasswords } from './FirstPasswords.tsx';
import { IMPORT_WORDS } from './words.ts';

export function ImportedPeople({ id, fileName }: { id: string; fileName: string }) {
  const say = useWords(IMPORT_WORDS);
  const [isOpen, setOpen] = useState(false);
  const giving = useGiving(id);
  const list = useId();
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-expanded={isOpen}
        aria-controls={isOpen ? list : undefined}
        aria-label={say('people.showOf', { file: fileName })}
        disabled={giving.isHeld}
        onClick={() => setOpen(!isOpen)}
      >
        {say('people.show')}
      </Button>
      {isOpen && (
        <div id={list}>
          <Opened id={id} giving={giving} />
        </div>
      )}
      <PasswordGuard
        isHeld={giving.isHeld}
        title={say('leave.title')}
        what={say('leave.what')}
        stay={say('leave.stay')}
        go={say('leave.go')}
      />
    </>
  );
}

type Giving = ReturnType<typeof useGiving>;

function useGiving(id: string) {
  const [isSaved, setSaved] = useState(false);
  const { mutate, ...giving } = usePeopleChange(() => giveFirstPasswords(id));
  return {
    ...giving,
    isSaved,
    /** The list may not be closed now: the passwords would be lost with it. */
    isHeld: giving.isPending || (giving.data !== undefined && giving.data.length > 0 && !isSaved),
    give: () => {
      setSaved(false);
      mutate(undefined);
    },
    onSaved: () => setSaved(true),
  };
}

function Opened({ id, giving }: { id: string; giving: Giving }) {
  const say = useWords(IMPORT_WORDS);
  const people = useQuery(importedPeopleQuery(id));
  // What is shown stays, with the passwords, where it cannot be asked for again.
  if (people.data === undefined) {
    return people.isError ? <Failed error={people.error} onRetry={() => void people.refetch()} /> : <PageWaiting />;
  }
  if (people.data.length === 0) return <p className={styles['muted']}>{say('people.none')}</p>;
  return (
    <>
      <Anew giving={giving} count={people.data.filter(({ hasSignedIn }) => !hasSignedIn).length} />
      <ul className={styles['lines']}>
        {people.data.map((person) => (
          <Line key={person.id} person={person} />
        ))}
      </ul>
    </>
  );
}

function Line({ person: { name, username, hasSignedIn, until } }: { person: ImportedPerson }) {
  const say = useWords(IMPORT_WORDS);
  const { language } = useLanguage();
  return (
    <li>
      <span className={styles['line']}>
        {name} <small>{username}</small>
      </span>
      <small className={styles['muted']}>
        {hasSignedIn || until === null
          ? say('people.in')
          : say('people.waiting', { time: formatTime(until, language) })}
      </small>
    </li>
  );
}

function Anew({ giving, count }: { giving: Giving; count: number }) {
  const say = useWords(IMPORT_WORDS);
  const sentence = useProblemWords();
  const { data, error, isPending, isSaved } = giving;
  return (
    <>
      {count > 0 && (data === undefined || isSaved) && (
        <Sure
          label={say('people.give', { count })}
          what={say('people.what')}
          sure={say('people.sure')}
          isPending={isPending}
          onSure={giving.give}
        />
      )}
      {error !== null && (
        <p role="alert" className={styles['failure']}>
          {sentence(error)}
        </p>
      )}
      {data !== undefined && <p role="status">{say('people.given', { count: data.length })}</p>}
      {data !== undefined && data.length > 0 && (
        <FirstPasswords accounts={data} isSaved={isSaved} held="people.held" onSaved={giving.onSaved} />
      )}
    </>
  );
}
