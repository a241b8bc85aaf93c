// What a unit was called and where it stood in days past, and what the ledger holds of it.
import { formatDay, formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Unit } from '../calls.ts';
import { FACT_WORDS, isFactKind } from '../ledger/fact-words.ts';
import { LedgerLink } from '../ledger/LedgerLink.tsx';
import styles from '../People.module.css';
import { PEOPLE_WORDS } from '../words.ts';

export function UnitHistory({ unit }: { unit: Unit }) {
  const say = useWords(PEOPLE_WORDS);
  const happened = useWords(FACT_WORDS);
  const { language } = useLanguage();
  return (
    <section className={`${styles['card']} ${styles['section']}`} aria-labelledby="places">
      <h2 id="places">{say('unit.places')}</h2>
      <ul className={styles['lines']}>
        {unit.places.map(({ name, parent, from, to }) => (
          <li key={from}>
            <span className={styles['line']} lang="vi">
              {name}
              <small>{parent}</small>
            </span>
            <small className={styles['muted']}>
              {to === null
                ? say('from-on', { from: formatDay(from) })
                : say('from-to', { from: formatDay(from), to: formatDay(to) })}
            </small>
          </li>
        ))}
      </ul>
      <header>
        <h3>{say('unit.facts')}</h3>
        <LedgerLink search={{ subject: unit.id }}>{say('unit.facts.all')}</LedgerLink>
      </header>
      <ul className={styles['lines']}>
        {unit.facts.map(({ id, kind, at, by }) => (
          <li key={id}>
            <span className={styles['line']}>
              {isFactKind(kind) ? happened(kind) : kind}
              <small lang="vi">{by ?? say('system')}</small>
            </span>
            <small className={styles['muted']}>{formatTime(at, language)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
