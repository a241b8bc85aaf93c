// Whom to call in a unit, beside its name where one needs to call. Of units that one does not see nothing is said.
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useCan } from '../session.tsx';
import { useWords } from '../ui/language.tsx';
import type { UnitContact } from './calls.ts';
import styles from './People.module.css';
import { PhoneLink } from './PhoneLink.tsx';
import { contactsQuery } from './queries.ts';
import { PHONE_WORDS } from './words.ts';

/** As many as one question may name. */
const AT_ONCE = 200;

/** By the id of the unit, for a whole list with few questions. */
export function useContacts(units: readonly string[]): ReadonlyMap<string, UnitContact> {
  const enabled = useCan('people.read');
  const asked = [...new Set(units)];
  const chunks = Array.from({ length: Math.ceil(asked.length / AT_ONCE) }, (_, at) =>
    asked.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
  const answers = useQueries({
    queries: chunks.map((chunk) => ({ ...contactsQuery(chunk), enabled, placeholderData: keepPreviousData })),
  });
  return new Map(answers.flatMap(({ data }) => data?.map((one) => [one.unit, one] as const) ?? []));
}

export function Contact({ contact }: { contact: UnitContact | undefined }) {
  const say = useWords(PHONE_WORDS);
  if (contact === undefined) return null;
  const { person, phone, isHead } = contact;
  return (
    <small className={styles['contact']} lang="vi">
      {say(isHead ? 'contact.head' : 'contact', { name: person.name })}
      {phone !== null && (
        <>
          {' · '}
          <PhoneLink phone={phone} />
        </>
      )}
    </small>
  );
}

export function ContactOf({ unit }: { unit: string }) {
  return <Contact contact={useContacts([unit]).get(unit)} />;
}
