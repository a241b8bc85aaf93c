// What a unit was called and where it stood in days past, and what the ledger holds of it.
import { formatDay, formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Unit } from '../calls.ts';
import styles from '../People.module.css';
import { PEOPLE_WORDS } from '../words.ts';

export function UnitHistory({ unit }: { unit: Unit }) {
  const say = useWords(PEOPLE_WORDS);
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
      <h3>{say('unit.facts')}</h3>
      <ul className={styles['lines']}>
        {unit.facts.map(({ id, kind, at, by }) => (
          <li key={id}>
            <span className={styles['line']}>
              {isTold(kind) ? say(`fact.${kind}`) : kind}
              <small lang="vi">{by ?? say('system')}</small>
            </span>
            <small className={styles['muted']}>{formatTime(at, language)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Told = keyof typeof PEOPLE_WORDS extends infer Key ? (Key extends `fact.${infer Kind}` ? Kind : never) : never;

function isTold(kind: string): kind is Told {
  return Object.hasOwn(PEOPLE_WORDS, `fact.${kind}`);
}
