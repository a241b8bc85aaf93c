// A list of units or people: the template, the dry run with what is wrong in which row, the confirmation, and the history.
import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Failed } from '../../ui/Failed.tsx';
import { formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { type ImportKind, importFileAddress, templateAddress } from '../calls.ts';
import { PasswordGuard } from '../PasswordGuard.tsx';
import styles from '../People.module.css';
import { importsQuery } from '../queries.ts';
import { ImportedPeople } from './ImportedPeople.tsx';
import { TriedList } from './TriedList.tsx';
import { useImport } from './use-import.ts';
import { IMPORT_WORDS } from './words.ts';

export function ImportPage() {
  const say = useWords(IMPORT_WORDS);
  const sentence = useProblemWords();
  const [kind, setKind] = useState<ImportKind>('units');
  const field = useRef<HTMLInputElement>(null);
  const list = useImport(kind);
  const { trying, isHeld } = list;
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')} />
      <section className={`${styles['card']} ${styles['section']}`} aria-label={say('kind')}>
        <div className={styles['bar']}>
          <NativeSelect
            label={say('kind')}
            value={kind}
            disabled={isHeld}
            onChange={({ currentTarget: { value } }) => {
              setKind(value === 'people' ? 'people' : 'units');
              list.begin();
            }}
          >
            <option value="units">{say('units')}</option>
            <option value="people">{say('people')}</option>
          </NativeSelect>
          <Button component="a" variant="default" href={templateAddress(kind)} download>
            {say('template')}
          </Button>
          <Button loading={trying.isPending} disabled={isHeld} onClick={() => field.current?.click()}>
            {say('choose')}
          </Button>
          <input
            ref={field}
            type="file"
            accept=".xlsx,.csv"
            hidden
            disabled={isHeld}
            aria-label={say('choose')}
            data-testid="import-file"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file !== undefined) list.tryFile(file);
              // The same file, mended, is a new choice.
              currentTarget.value = '';
            }}
          />
        </div>
        <div role="status">{trying.isPending && say('checking')}</div>
        {trying.isError && (
          <p role="alert" className={styles['failure']}>
            {sentence(trying.error)}
          </p>
        )}
      </section>
      {trying.data && <TriedList tried={trying.data} list={list} />}
      <PasswordGuard
        isHeld={isHeld}
        title={say('leave.title')}
        what={say('leave.what')}
        stay={say('leave.stay')}
        go={say('leave.go')}
      />
      <History />
    </>
  );
}

function History() {
  const say = useWords(IMPORT_WORDS);
  const { language } = useLanguage();
  const imports = useQuery(importsQuery);
  // What is shown stays, with passwords that were given anew, where it cannot be asked for again.
  if (imports.data === undefined) {
    return imports.isError ? <Failed error={imports.error} onRetry={() => void imports.refetch()} /> : <PageWaiting />;
  }
  return (
    <section className={`${styles['card']} ${styles['section']} ${styles['below']}`} aria-labelledby="imports">
      <h2 id="imports">{say('history')}</h2>
      {imports.data.length === 0 && <p className={styles['muted']}>{say('history.none')}</p>}
      <ul className={styles['lines']}>
        {imports.data.map(({ id, kind, fileName, state, added, faults, replacedHeads, by, at }) => (
          <li key={id}>
            <span className={styles['line']}>
              <a href={importFileAddress(id)} download>
                {fileName === '' ? say(kind) : fileName}
              </a>
              <small>
                {[
                  say(kind),
                  say('history.line', { added, faults }),
                  replacedHeads > 0 ? say('history.replaced', { count: replacedHeads }) : null,
                  by,
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </small>
              {kind === 'people' && state === 'done' && <ImportedPeople id={id} fileName={fileName} />}
            </span>
            <small className={styles['muted']}>
              {say(`state.${state}`)}, {formatTime(at, language)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
