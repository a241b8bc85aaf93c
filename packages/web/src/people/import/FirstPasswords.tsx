// First passwords, told this once: to be saved before anything else.
import { Button } from '@mantine/core';
import { useWords } from '../../ui/language.tsx';
import { saveFile } from '../../ui/save-file.ts';
import type { Brought } from '../calls.ts';
import styles from '../People.module.css';
import { IMPORT_WORDS } from './words.ts';

type FirstPasswordsProps = {
  readonly accounts: Brought['accounts'];
  readonly isSaved: boolean;
  /** What waits for it. */
  readonly held: 'accounts.held' | 'people.held';
  readonly onSaved: () => void;
};

export function FirstPasswords({ accounts, isSaved, held, onSaved }: FirstPasswordsProps) {
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
      <p role="status">{say(isSaved ? 'accounts.saved' : held)}</p>
    </div>
  );
}

/** Begun with an apostrophe where a spreadsheet would take it for a formula. */
function quoted(text: string): string {
  return `"${(/^[=+@-]/u.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
