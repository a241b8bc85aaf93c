// What a dry run has found, and from it the confirmation; for people, the first passwords, told this once.
import { Button } from '@mantine/core';
import { IMPORT_FAULTS } from '@sauro/core';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { Brought, Tried } from '../calls.ts';
import styles from '../People.module.css';
import type { Import } from './use-import.ts';
import { IMPORT_WORDS } from './words.ts';

export function TriedList({ tried, list }: { tried: Tried; list: Import }) {
  const say = useWords(IMPORT_WORDS);
  const sentence = useProblemWords();
  const { confirming } = list;
  const brought = confirming.data;
  const { rows, added, known, faults, faultCount, faultRows } = tried;
  return (
    <section className={`${styles['card']} ${styles['section']} ${styles['below']}`} aria-labelledby="tried">
      <h2 id="tried">{say('result')}</h2>
      <p role="status">
        {brought === undefined
          ? say(faultCount === 0 ? 'counts' : 'counts.faulty', { rows, added, known, faultRows, faults: faultCount })
          : say('done', { count: brought.added })}
      </p>
      {faultCount > 0 && <Faults faults={faults} all={faultCount} />}
      {confirming.isError && (
        <p role="alert" className={styles['failure']}>
          {sentence(confirming.error)}
        </p>
      )}
      {faultCount === 0 && added > 0 && brought === undefined && (
        <Button loading={confirming.isPending} onClick={() => confirming.mutate(tried.id)}>
          {say('confirm', { count: added })}
        </Button>
      )}
      {brought !== undefined && brought.accounts.length > 0 && (
        <Accounts accounts={brought.accounts} isSaved={list.isSaved} onSaved={list.onSaved} />
      )}
    </section>
  );
}

function Faults({ faults, all }: { faults: Tried['faults']; all: number }) {
  const say = useWords(IMPORT_WORDS);
  const reason = useWords(IMPORT_FAULTS);
  return (
    <>
      <p>
        {say('mend')} {faults.length < all && say('faults.first', { shown: faults.length })}
      </p>
      <table className={styles['table']} aria-label={say('faults')}>
        <thead>
          <tr>
            <th scope="col">{say('row')}</th>
            <th scope="col">{say('column')}</th>
            <th scope="col">{say('reason')}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ row, column, code, value }) => (
            <tr key={`${row} ${column} ${code}`}>
              <td>{row}</td>
              <td lang="vi">{column.replace(' *', '')}</td>
              <td>{reason(code, { value })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

type AccountsProps = {
  readonly accounts: Brought['accounts'];
  readonly isSaved: boolean;
  readonly onSaved: () => void;
};

function Accounts({ accounts, isSaved, onSaved }: AccountsProps) {
  const say = useWords(IMPORT_WORDS);
  const save = () => {
    const head = [say('accounts.name'), say('accounts.username'), say('accounts.password')];
    const lines = [head, ...accounts.map(({ name, username, password }) => [name, username, password])];
    // With the mark by which spreadsheets know UTF-8.
    const text = `\ufeff${lines.map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
    saveFile('mat-khau-ban-dau.csv', new Blob([text], { type: 'text/csv' }));
    onSaved();
  };
  return (
    <div className={styles['note']}>
      <p>{say('accounts')}</p>
      <Button onClick={save}>{say('accounts.save')}</Button>
      <p role="status">{say(isSaved ? 'accounts.saved' : 'accounts.held')}</p>
    </div>
  );
}

/** Begun with an apostrophe where a spreadsheet would take it for a formula. */
function quoted(text: string): string {
  return `"${(/^[=+@-]/u.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
