// What a dry run has found, and from it the confirmation; for people, the first passwords, told this once.
import { Button, Checkbox } from '@mantine/core';
import { IMPORT_FAULTS } from '@sauro/core';
import { useState } from 'react';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import type { Tried } from '../calls.ts';
import styles from '../People.module.css';
import { FirstPasswords } from './FirstPasswords.tsx';
import type { Import } from './use-import.ts';
import { IMPORT_WORDS } from './words.ts';

export function TriedList({ tried, list }: { tried: Tried; list: Import }) {
  const say = useWords(IMPORT_WORDS);
  const sentence = useProblemWords();
  const { confirming, hasPeople } = list;
  const brought = confirming.data;
  const { rows, added, known, faults, faultCount, faultRows, replacedHeads } = tried;
  // Of which dry run it was ticked: another list is confirmed by itself.
  const [replacing, setReplacing] = useState<string | null>(null);
  const mayReplace = replacing === tried.id;
  return (
    <section className={`${styles['card']} ${styles['section']} ${styles['below']}`} aria-labelledby="tried">
      <h2 id="tried">{say('result')}</h2>
      <p role="status">
        {brought === undefined
          ? say(faultCount === 0 ? 'counts' : 'counts.faulty', { rows, added, known, faultRows, faults: faultCount })
          : say('done', { count: brought.added })}
      </p>
      {faultCount > 0 && <Faults faults={faults} all={faultCount} />}
      {replacedHeads > 0 && <ReplacedHeads tried={tried} />}
      {confirming.isError && (
        <p role="alert" className={styles['failure']}>
          {sentence(confirming.error)} {hasPeople && say('accounts.lost')}
        </p>
      )}
      {faultCount === 0 && added > 0 && brought === undefined && (
        <>
          {replacedHeads > 0 && (
            <Checkbox
              label={say('replaced.tick', { count: replacedHeads })}
              checked={mayReplace}
              onChange={({ currentTarget }) => setReplacing(currentTarget.checked ? tried.id : null)}
            />
          )}
          <Button
            loading={confirming.isPending}
            disabled={replacedHeads > 0 && !mayReplace}
            onClick={() => confirming.mutate(tried)}
          >
            {say('confirm', { count: added })}
          </Button>
        </>
      )}
      {brought !== undefined && brought.accounts.length > 0 && (
        <FirstPasswords
          accounts={brought.accounts}
          isSaved={list.isSaved}
          held="accounts.held"
          onSaved={list.onSaved}
        />
      )}
    </section>
  );
}

function ReplacedHeads({ tried: { replaced, replacedHeads } }: { tried: Tried }) {
  const say = useWords(IMPORT_WORDS);
  return (
    <>
      <p>
        {say('replaced', { count: replacedHeads })}{' '}
        {replaced.length < replacedHeads && say('replaced.first', { shown: replaced.length })}
      </p>
      <ul>
        {replaced.map(({ row, unit, head }) => (
          <li key={row}>{say('replaced.row', { row, unit, head })}</li>
        ))}
      </ul>
    </>
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
