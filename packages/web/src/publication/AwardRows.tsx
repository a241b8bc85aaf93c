// The rows of a list of awards: typed one by one, pasted, or out of a file; those that stand, each to be removed.
import { Autocomplete, Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import {
  AWARD_COLUMNS,
  AWARD_FORMS,
  AWARDED,
  AWARDED_NAMES,
  type AwardFault,
  type AwardRow,
  awardsIn,
  checkAwards,
  MOST_AWARDS,
  pastedTable,
} from '@sauro/core';
import { useMutation } from '@tanstack/react-query';
import { memo, useRef, useState } from 'react';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { AwardFaults } from './AwardFaults.tsx';
import { type ReadAwards, readAwardFile } from './awards-calls.ts';
import { AWARDS_WORDS } from './awards-words.ts';
import { useTypedForm } from '../ui/use-typed-form.ts';
import styles from './Publication.module.css';

type RowsProps = { readonly rows: readonly AwardRow[]; readonly onChange: (rows: readonly AwardRow[]) => void };
type Read = Pick<ReadAwards, 'rows' | 'faults' | 'ignored'>;

const TOO_MANY: AwardFault = { row: MOST_AWARDS + 1, column: AWARD_COLUMNS.name, code: 'too-many' };
/** Drawn at once. */
const SHOWN = 200;

export const AwardRows = memo(function AwardRows({ rows, onChange }: RowsProps) {
  const say = useWords(AWARDS_WORDS);
  const sentence = useProblemWords();
  const field = useRef<HTMLInputElement>(null);
  // Never kept: nobody has looked yet at what it says of people.
  const [pasted, setPasted] = useState('');
  const [read, setRead] = useState<Read>();
  /** As a whole or not at all: a list that is half taken is mended twice. */
  const take = (found: Read): boolean => {
    const isTooLong = rows.length + found.rows.length > MOST_AWARDS;
    const faults = isTooLong ? [TOO_MANY] : found.faults;
    setRead({ ...found, faults: [...faults] });
    if (faults.length > 0) return false;
    onChange([...rows, ...found.rows]);
    return true;
  };
  const reading = useMutation({ mutationFn: readAwardFile, onSuccess: take });
  return (
    <section aria-labelledby="rows" className={styles['rows']}>
      <h3 id="rows">{say('rows')}</h3>
      <NewRow onAdd={(row) => onChange([...rows, row])} />
      <p className={styles['what']}>{say('rows.columns')}</p>
      <Textarea
        label={say('paste')}
        value={pasted}
        autosize
        minRows={2}
        maxRows={8}
        onChange={({ currentTarget }) => setPasted(currentTarget.value)}
      />
      <div className={styles['tools']}>
        <Button
          variant="default"
          disabled={pasted.trim() === ''}
          onClick={() => {
            const { rows: found, faults, ignored } = awardsIn(pastedTable(pasted));
            if (take({ rows: [...found], faults: [...faults], ignored: [...ignored] })) setPasted('');
          }}
        >
          {say('paste.take')}
        </Button>
        <Button variant="default" loading={reading.isPending} onClick={() => field.current?.click()}>
          {say('choose')}
        </Button>
        <input
          ref={field}
          type="file"
          accept=".xlsx,.csv"
          hidden
          aria-label={say('choose')}
          data-testid="award-file"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) reading.mutate(file);
            // The same file, mended, is a new choice.
            currentTarget.value = '';
          }}
        />
      </div>
      <div role="status">{reading.isPending && say('reading')}</div>
      <div role="alert">
        {reading.isError && <p className={styles['failure']}>{sentence(reading.error)}</p>}
        {read !== undefined && read.faults.length > 0 && (
          <AwardFaults lead={say('faults', { count: read.faults.length })} faults={read.faults} />
        )}
      </div>
      {read !== undefined && read.ignored.length > 0 && <p>{say('ignored', { titles: read.ignored.join('; ') })}</p>}
      <Rows rows={rows} onChange={onChange} />
    </section>
  );
});

const BLANK: AwardRow = { form: '', who: 'collective', name: '', unit: '' };

function NewRow({ onAdd }: { onAdd: (row: AwardRow) => void }) {
  const say = useWords(AWARDS_WORDS);
  const { language } = useLanguage();
  const { said: row, change } = useTypedForm('award-row', BLANK);
  const [faults, setFaults] = useState<ReturnType<typeof checkAwards>['faults']>([]);
  const first = useRef<HTMLInputElement>(null);
  return (
    <form
      className={styles['row']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const said = { ...row, form: row.form.trim(), name: row.name.trim(), unit: row.unit.trim() };
        const checked = checkAwards([{ row: 1, said }]);
        setFaults(checked.faults);
        if (checked.faults.length > 0) return;
        onAdd(said);
        // The next is most often of the same form and unit.
        change({ name: '' });
        first.current?.focus();
      }}
    >
      <Autocomplete
        label={say('form')}
        data={[...AWARD_FORMS]}
        maxLength={300}
        value={row.form}
        onChange={(form) => change({ form })}
      />
      <NativeSelect
        label={say('who')}
        value={row.who}
        data={AWARDED_NAMES.map((who) => ({ value: who, label: AWARDED[who][language] }))}
        onChange={({ currentTarget: { value } }) =>
          change({ who: AWARDED_NAMES.find((who) => who === value) ?? 'collective' })
        }
      />
      <TextInput
        ref={first}
        label={say('name')}
        maxLength={300}
        value={row.name}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <TextInput
        label={say('unit')}
        {...(row.who === 'individual' ? { description: say('unit.hint') } : {})}
        maxLength={300}
        value={row.unit}
        onChange={({ currentTarget }) => change({ unit: currentTarget.value })}
      />
      <div>
        <Button type="submit" variant="default">
          {say('add')}
        </Button>
      </div>
      <div role="alert" className={styles['wide']}>
        {faults.length > 0 && <AwardFaults faults={faults} />}
      </div>
    </form>
  );
}

function Rows({ rows, onChange }: RowsProps) {
  const say = useWords(AWARDS_WORDS);
  const { language } = useLanguage();
  // What was taken away last comes back by one press, as long as nothing else was done.
  const [removal, setRemoval] = useState<{ readonly before: readonly AwardRow[]; readonly left: number }>();
  const [shown, setShown] = useState(SHOWN);
  const remove = (left: readonly AwardRow[]) => {
    setRemoval({ before: rows, left: left.length });
    onChange(left);
  };
  const count = (who: AwardRow['who']) => formatNumber(rows.filter((row) => row.who === who).length, language);
  const counts = { collectives: count('collective'), individuals: count('individual') };
  return (
    <>
      <p role="status">{rows.length === 0 ? say('rows.none') : say('rows.count', counts)}</p>
      {removal?.left === rows.length && (
        <p className={styles['tools']}>
          {say('removed', { count: removal.before.length - removal.left })}
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => {
              onChange(removal.before);
              setRemoval(undefined);
            }}
          >
            {say('bring-back')}
          </Button>
        </p>
      )}
      {rows.length > 0 && (
        <ol className={styles['awarded']} aria-label={say('rows')} lang="vi">
          {rows.slice(0, shown).map((row, index) => {
            const { form, who, name, unit } = row;
            return (
              // The same may have been typed twice: then its place tells which.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={`${index} ${form} ${who} ${name} ${unit}`}>
                <span>
                  {name}
                  <small>{[form, AWARDED[who].vi, unit].filter(Boolean).join(' · ')}</small>
                </span>
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={say('remove.label', { row: index + 1, name })}
                  onClick={() => remove(rows.filter((_, place) => place !== index))}
                >
                  {say('remove')}
                </Button>
              </li>
            );
          })}
        </ol>
      )}
      {rows.length > 0 && (
        <div className={styles['tools']}>
          {rows.length > shown && (
            <Button variant="default" size="compact-sm" onClick={() => setShown(shown + SHOWN)}>
              {say('rows.more', { count: formatNumber(rows.length - shown, language) })}
            </Button>
          )}
          <Button variant="default" size="compact-sm" onClick={() => remove([])}>
            {say('clear')}
          </Button>
        </div>
      )}
    </>
  );
}
