// Who works in a unit, who heads it, whom to ask about what, and who acts for whom.
import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { formatDay } from '../../ui/format.ts';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { Sure } from '../../ui/Sure.tsx';
import { endDelegation, endFocal, nameFocal, nameHead, type Unit } from '../calls.ts';
import styles from '../People.module.css';
import { PersonPicker } from '../Pickers.tsx';
import { PhoneLink } from '../PhoneLink.tsx';
import { usePeopleChange } from '../queries.ts';
import { AddPersonDialog } from '../staff/AddPersonDialog.tsx';
import { useRoleName } from '../staff/use-role-name.ts';
import { PEOPLE_WORDS } from '../words.ts';

export function UnitStaff({ unit }: { unit: Unit }) {
  const say = useWords(PEOPLE_WORDS);
  const sentence = useProblemWords();
  const roleName = useRoleName();
  const [adding, setAdding] = useState(false);
  const heading = usePeopleChange(nameHead);
  return (
    <section className={`${styles['card']} ${styles['section']}`} aria-labelledby="staff">
      <header>
        <h2 id="staff">{say('unit.people')}</h2>
        {unit.canManage && (
          <Button size="compact-sm" variant="default" onClick={() => setAdding(true)}>
            {say('people.add')}
          </Button>
        )}
      </header>
      {unit.offices.length === 0 && <p className={styles['muted']}>{say('unit.people.none')}</p>}
      <ul className={styles['lines']}>
        {unit.offices.map((office) => (
          <li key={office.id}>
            <span className={styles['line']} lang="vi">
              <Link to="/to-chuc/can-bo/$id" params={{ id: office.person.id }}>
                {office.person.name}
              </Link>
              <small>
                {[office.title, roleName(office.role), office.isHead ? say('person.is-head') : null]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
              {office.person.phone !== null && <PhoneLink phone={office.person.phone} />}
            </span>
            {unit.canManage && !office.isHead && (
              <Button size="compact-sm" variant="subtle" onClick={() => heading.mutate(office.id)}>
                {say('person.head')}
                <span className="visually-hidden">: {office.person.name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {heading.isError && (
        <p role="alert" className={styles['failure']}>
          {sentence(heading.error)}
        </p>
      )}
      {adding && <AddPersonDialog unit={unit.id} onClose={() => setAdding(false)} />}
    </section>
  );
}

export function UnitFocals({ unit }: { unit: Unit }) {
  const say = useWords(PEOPLE_WORDS);
  const sentence = useProblemWords();
  const ending = usePeopleChange(endFocal);
  return (
    <section className={`${styles['card']} ${styles['section']}`} aria-labelledby="focals">
      <h2 id="focals">{say('unit.focals')}</h2>
      {unit.focals.length === 0 && <p className={styles['muted']}>{say('unit.focals.none')}</p>}
      <ul className={styles['lines']}>
        {unit.focals.map(({ id, subject, person }) => (
          <li key={id}>
            <span className={styles['line']} lang="vi">
              {subject}
              <small>{person.name}</small>
              {person.phone !== null && <PhoneLink phone={person.phone} />}
            </span>
            {unit.canManage && (
              <Button size="compact-sm" variant="subtle" onClick={() => ending.mutate(id)}>
                {say('focal.end')}
                <span className="visually-hidden">
                  : {subject}, {person.name}
                </span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {ending.isError && (
        <p role="alert" className={styles['failure']}>
          {sentence(ending.error)}
        </p>
      )}
      {unit.canManage && <FocalForm unit={unit.id} />}
    </section>
  );
}

function FocalForm({ unit }: { unit: string }) {
  const say = useWords(PEOPLE_WORDS);
  const sentence = useProblemWords();
  const [subject, setSubject] = useState('');
  const [person, setPerson] = useState<string | null>(null);
  const change = usePeopleChange(
    (one: string) => nameFocal(unit, { subject, person: one }),
    () => {
      setSubject('');
      setPerson(null);
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (person !== null && subject.trim() !== '') change.mutate(person);
  };
  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      <TextInput
        label={say('focal.subject')}
        value={subject}
        onChange={(event) => setSubject(event.currentTarget.value)}
      />
      <PersonPicker unit={unit} label={say('focal.person')} value={person} onChange={setPerson} />
      {change.isError && (
        <p role="alert" className={styles['failure']}>
          {sentence(change.error)}
        </p>
      )}
      <div>
        <Button
          type="submit"
          variant="default"
          disabled={person === null || subject.trim() === ''}
          loading={change.isPending}
        >
          {say('focal.add')}
        </Button>
      </div>
    </form>
  );
}

export function UnitDelegations({ unit }: { unit: Unit }) {
  const say = useWords(PEOPLE_WORDS);
  const roleName = useRoleName();
  const sentence = useProblemWords();
  const ending = usePeopleChange(endDelegation);
  return (
    <section className={`${styles['card']} ${styles['section']}`} aria-labelledby="delegations">
      <h2 id="delegations">{say('unit.delegations')}</h2>
      {unit.delegations.length === 0 && <p className={styles['muted']}>{say('unit.delegations.none')}</p>}
      <ul className={styles['lines']}>
        {unit.delegations.map(({ id, holder, delegate, role, from, to, reason }) => (
          <li key={id}>
            <span className={styles['line']} lang="vi">
              {say('delegation.what', { delegate: delegate.name, holder: holder.name, role: roleName(role) })}
              <small>
                {[say('from-to', { from: formatDay(from), to: formatDay(to) }), reason].filter(Boolean).join(' · ')}
              </small>
            </span>
            {unit.canManage && (
              <Sure
                size="compact-sm"
                label={say('delegation.end.label', { delegate: delegate.name, holder: holder.name })}
                short={say('person.end')}
                sure={say('person.end.sure')}
                isPending={ending.isPending && ending.variables === id}
                onSure={() => ending.mutate(id)}
              />
            )}
          </li>
        ))}
      </ul>
      {ending.isError && (
        <p role="alert" className={styles['failure']}>
          {sentence(ending.error)}
        </p>
      )}
    </section>
  );
}
