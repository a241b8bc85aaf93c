// One person: the offices that she holds and held, who acts for her and for whom she acts.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { isMissing } from '../../client.ts';
import { useSession } from '../../session.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { formatDay } from '../../ui/format.ts';
import { useWords } from '../../ui/language.tsx';
import { NotFound } from '../../ui/NotFound.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { Sure } from '../../ui/Sure.tsx';
import { endDelegation, endOffice, type Person, setEmailOf, setPhoneOf } from '../calls.ts';
import { EmailForm } from '../EmailForm.tsx';
import styles from '../People.module.css';
import { LedgerLink } from '../ledger/LedgerLink.tsx';
import { PhoneForm } from '../PhoneForm.tsx';
import { PhoneLink } from '../PhoneLink.tsx';
import { personQuery, usePeopleChange } from '../queries.ts';
import { useMayReadLedger } from '../tabs.ts';
import { EMAIL_WORDS, PEOPLE_WORDS, PHONE_WORDS } from '../words.ts';
import { AccountHelp } from './AccountHelp.tsx';
import { DelegateDialog, GiveOfficeDialog } from './OfficeDialogs.tsx';
import { useRoleName } from './use-role-name.ts';

export function PersonPage() {
  const { id } = useParams({ from: '/to-chuc/can-bo/$id' });
  const person = useQuery(personQuery(id));
  // For her own account she has a screen of her own.
  const isSelf = useSession().data?.person.id === id;
  if (person.isPending) return <PageWaiting />;
  // What is there is shown, even while it cannot be asked for again.
  if (person.data === undefined) {
    return isMissing(person.error) ? (
      <NotFound />
    ) : (
      <Failed error={person.error} onRetry={() => void person.refetch()} />
    );
  }
  return (
    <div key={id}>
      <PageHead title={person.data.name} lead={person.data.username} />
      <div className={styles['grid']}>
        <Held person={person.data} />
        <Delegations person={person.data} />
        <Past person={person.data} />
        <Phone person={person.data} />
        {person.data.canManage && <Email person={person.data} />}
        {person.data.canManage && !isSelf && person.data.username !== null && <AccountHelp person={person.data} />}
        <InLedger id={id} />
      </div>
    </div>
  );
}

function InLedger({ id }: { id: string }) {
  const say = useWords(PEOPLE_WORDS);
  if (!useMayReadLedger()) return null;
  return (
    <section className={`${styles['card']} ${styles['section']}`} aria-labelledby="in-ledger">
      <h2 id="in-ledger">{say('tab.ledger')}</h2>
      <ul className={styles['lines']}>
        <li>
          <LedgerLink search={{ person: id }}>{say('person.facts.by')}</LedgerLink>
        </li>
        <li>
          <LedgerLink search={{ subject: id }}>{say('person.facts.of')}</LedgerLink>
        </li>
      </ul>
    </section>
  );
}

type Office = Person['offices'][number];

function Held({ person }: { person: Person }) {
  const say = useWords(PEOPLE_WORDS);
  const sentence = useProblemWords();
  const roleName = useRoleName();
  const [giving, setGiving] = useState(false);
  const [lending, setLending] = useState<Office | null>(null);
  const ending = usePeopleChange(endOffice);
  const isSelf = useSession().data?.person.id === person.id;
  return (
    <section className={`${styles['card']} ${styles['section']}`} aria-labelledby="held">
      <header>
        <h2 id="held">{say('person.offices')}</h2>
        {person.canManage && (
          <Button size="compact-sm" variant="default" onClick={() => setGiving(true)}>
            {say('person.give')}
          </Button>
        )}
      </header>
      {person.offices.length === 0 && <p className={styles['muted']}>{say('none')}</p>}
      <ul className={styles['lines']}>
        {person.offices.map((office) => (
          <li key={office.id}>
            <OfficeLine office={office} />
            <div className={styles['tools']}>
              {(person.canManage || isSelf) && (
                <Button size="compact-sm" variant="subtle" onClick={() => setLending(office)}>
                  {say('person.delegate')}
                  <span className="visually-hidden">: {office.unit.name}</span>
                </Button>
              )}
              {person.canManage && (
                <Sure
                  size="compact-sm"
                  label={say('person.end.label', { role: roleName(office.role), unit: office.unit.name })}
                  short={say('person.end')}
                  sure={say('person.end.sure')}
                  isPending={ending.isPending && ending.variables === office.id}
                  onSure={() => ending.mutate(office.id)}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
      {person.canManage && person.offices.length > 0 && <p className={styles['muted']}>{say('person.end.what')}</p>}
      {ending.isError && (
        <p role="alert" className={styles['failure']}>
          {sentence(ending.error)}
        </p>
      )}
      {giving && <GiveOfficeDialog person={person.id} onClose={() => setGiving(false)} />}
      {lending !== null && <DelegateDialog office={lending.id} onClose={() => setLending(null)} />}
    </section>
  );
}

function OfficeLine({ office }: { office: Office }) {
  const say = useWords(PEOPLE_WORDS);
  const roleName = useRoleName();
  const days =
    office.to === null
      ? say('from-on', { from: formatDay(office.from) })
      : say('from-to', { from: formatDay(office.from), to: formatDay(office.to) });
  return (
    <span className={styles['line']} lang="vi">
      {[office.title, roleName(office.role)].filter(Boolean).join(', ')}
      {office.isHead && ` (${say('person.is-head')})`}
      {' · '}
      <Link to="/to-chuc/don-vi/$id" params={{ id: office.unit.id }}>
        {office.unit.name}
      </Link>
      <small>{days}</small>
    </span>
  );
}

function Phone({ person: { id, phone, canManage } }: { person: Person }) {
  const say = useWords(PHONE_WORDS);
  if (!canManage && phone === null) return null;
  return (
    <section className={`${styles['card']} ${styles['section']}`} aria-labelledby="phone">
      <h2 id="phone">{say('title')}</h2>
      {phone !== null && (
        <p>
          <PhoneLink phone={phone} />
        </p>
      )}
      {canManage && <PhoneForm phone={phone} save={(next) => setPhoneOf(id, next)} />}
    </section>
  );
}

function Email({ person }: { person: Person }) {
  const say = useWords(EMAIL_WORDS);
  return (
    <section className={`${styles['card']} ${styles['section']}`} aria-labelledby="email">
      <h2 id="email">{say('title')}</h2>
      <EmailForm email={person.email} save={(email) => setEmailOf(person.id, email)} />
    </section>
  );
}

function Past({ person }: { person: Person }) {
  const say = useWords(PEOPLE_WORDS);
  if (person.past.length === 0) return null;
  return (
    <section className={`${styles['card']} ${styles['section']}`} aria-labelledby="past">
      <h2 id="past">{say('person.past')}</h2>
      <ul className={styles['lines']}>
        {person.past.map((office) => (
          <li key={office.id}>
            <OfficeLine office={office} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Delegations({ person }: { person: Person }) {
  const say = useWords(PEOPLE_WORDS);
  const sentence = useProblemWords();
  const roleName = useRoleName();
  const ending = usePeopleChange(endDelegation);
  const self = useSession().data?.person.id;
  return (
    <section className={`${styles['card']} ${styles['section']}`} aria-labelledby="lent">
      <h2 id="lent">{say('unit.delegations')}</h2>
      {person.delegations.length === 0 && <p className={styles['muted']}>{say('unit.delegations.none')}</p>}
      <ul className={styles['lines']}>
        {person.delegations.map(({ id, holder, delegate, role, unit, from, to, reason }) => (
          <li key={id}>
            <span className={styles['line']} lang="vi">
              {say('delegation.what', { delegate: delegate.name, holder: holder.name, role: roleName(role) })}
              <small>
                {[unit.name, say('from-to', { from: formatDay(from), to: formatDay(to) }), reason]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </span>
            {(person.canManage || holder.id === self) && (
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
