// The codes of a unit in both official forms, its head, and its other names.
import { Button, CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Refusal } from '../../ask.ts';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { formatDay } from '../../ui/format.ts';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { addAlias, removeAlias, setCodes, type Unit } from '../calls.ts';
import styles from '../People.module.css';
import { usePeopleChange } from '../queries.ts';
import { PEOPLE_WORDS } from '../words.ts';

export function UnitNames({ unit }: { unit: Unit }) {
  const say = useWords(PEOPLE_WORDS);
  const [editing, setEditing] = useState(false);
  return (
    <section className={`${styles['card']} ${styles['section']}`} aria-labelledby="names">
      <header>
        <h2 id="names">{say('unit.about')}</h2>
        {unit.canManage && !editing && (
          <Button size="compact-sm" variant="default" onClick={() => setEditing(true)}>
            {say('unit.codes.edit')}
          </Button>
        )}
      </header>
      {editing ? (
        <CodesForm unit={unit} onDone={() => setEditing(false)} />
      ) : (
        <dl className={styles['facts']}>
          <dt>{say('unit.head')}</dt>
          <dd lang="vi">{unit.head ?? say('unit.head.none')}</dd>
          <dt>{say('unit.code')}</dt>
          <dd>{unit.code}</dd>
          <dt>{say('unit.agencyCode')}</dt>
          <dd>{unit.agencyCode ?? say('none')}</dd>
          <dt>{say('unit.oldAgencyCode')}</dt>
          <dd>{unit.oldAgencyCode ?? say('none')}</dd>
          <dt>{say('unit.openedOn')}</dt>
          <dd>{formatDay(unit.openedOn)}</dd>
        </dl>
      )}
      <Aliases unit={unit} />
    </section>
  );
}

function CodesForm({ unit, onDone }: { unit: Unit; onDone: () => void }) {
  const say = useWords(PEOPLE_WORDS);
  const sentence = useProblemWords();
  const [code, setCode] = useState(unit.code);
  const [agency, setAgency] = useState(unit.agencyCode ?? '');
  const [old, setOld] = useState(unit.oldAgencyCode ?? '');
  const change = usePeopleChange(
    () => setCodes(unit.id, { code, agencyCode: agency.trim() || null, oldAgencyCode: old.trim() || null }),
    onDone,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(undefined);
  };
  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      <TextInput label={say('unit.code')} value={code} onChange={(event) => setCode(event.currentTarget.value)} />
      <TextInput
        label={say('unit.agencyCode')}
        placeholder="H15.12"
        value={agency}
        onChange={(event) => setAgency(event.currentTarget.value)}
      />
      <TextInput
        label={say('unit.oldAgencyCode')}
        placeholder="000.00.12.H15"
        value={old}
        onChange={(event) => setOld(event.currentTarget.value)}
      />
      {change.isError && (
        <p role="alert" className={styles['failure']}>
          {sentence(change.error)}
        </p>
      )}
      <div className={styles['tools']}>
        <Button type="submit" loading={change.isPending}>
          {say('save')}
        </Button>
        <CancelButton onClick={onDone} />
      </div>
    </form>
  );
}

const KINDS = ['short', 'former', 'other'] as const;

function Aliases({ unit }: { unit: Unit }) {
  const say = useWords(PEOPLE_WORDS);
  const sentence = useProblemWords();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<(typeof KINDS)[number]>('short');
  const adding = usePeopleChange(
    (isShared: boolean) => addAlias(unit.id, { kind, name, isShared }),
    () => setName(''),
  );
  const removing = usePeopleChange((alias: string) => removeAlias(unit.id, alias));
  const error = adding.error ?? removing.error;
  const isOfOther = adding.error instanceof Refusal && adding.error.problem.code === 'unit.name-of-other';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') adding.mutate(false);
  };
  return (
    <>
      <h3>{say('unit.aliases')}</h3>
      {unit.aliases.length === 0 && <p className={styles['muted']}>{say('none')}</p>}
      <ul className={styles['lines']}>
        {unit.aliases.map((alias) => (
          <li key={alias.id}>
            <span className={styles['line']} lang="vi">
              {alias.name}
              <small>
                {say(`alias.${alias.kind}`)}
                {alias.until !== null && ` ${say('until', { day: formatDay(alias.until) })}`}
              </small>
            </span>
            {unit.canManage && (
              <CloseButton
                aria-label={say('unit.alias.remove', { name: alias.name })}
                onClick={() => removing.mutate(alias.id)}
              />
            )}
          </li>
        ))}
      </ul>
      {unit.canManage && (
        <form className={styles['bar']} onSubmit={submit} noValidate>
          <TextInput
            className={styles['line'] ?? ''}
            label={say('unit.alias.add')}
            value={name}
            onChange={(event) => {
              setName(event.currentTarget.value);
              // What was refused was another name.
              adding.reset();
            }}
          />
          <NativeSelect
            label={say('unit.alias.kind')}
            value={kind}
            onChange={({ currentTarget: { value } }) => setKind(KINDS.find((one) => one === value) ?? 'other')}
          >
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {say(`alias.${one}`)}
              </option>
            ))}
          </NativeSelect>
          <Button type="submit" variant="default" loading={adding.isPending}>
            {say('add')}
          </Button>
        </form>
      )}
      {error !== null && (
        <p role="alert" className={styles['failure']}>
          {sentence(error)}
        </p>
      )}
      {isOfOther && (
        <div>
          <Button size="compact-md" variant="default" onClick={() => adding.mutate(true)}>
            {say('unit.alias.share')}
          </Button>
        </div>
      )}
    </>
  );
}
