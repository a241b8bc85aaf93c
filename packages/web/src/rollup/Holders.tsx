// Who holds most others up, each in a sentence with its figures.
import { Link } from '@tanstack/react-router';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import type { Holder } from './calls.ts';
import styles from './Rollup.module.css';
import { WARNING_WORDS } from './warning-words.ts';

export function Holders({ holders, at }: { holders: readonly Holder[]; at?: string | undefined }) {
  const say = useWords(WARNING_WORDS);
  const { language } = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const when = at === undefined ? {} : { at };
  if (holders.length === 0) return <p className={styles['quiet']}>{say('holders.none')}</p>;
  return (
    <ul className={styles['warned']}>
      {holders.map(({ unit, why, held, count, days }) => (
        <li key={`${unit.id} ${why}`}>
          <Link
            to="/theo-doi"
            search={
              why === 'late'
                ? { ...when, unit: unit.id, alone: 'yes', by: 'list', measure: 'overdue' }
                : { ...when, issuer: unit.id, by: 'list', measure: 'waiting' }
            }
            lang="vi"
          >
            {unit.name}
          </Link>
          <small>{say(`holders.${why}`, { count: number(count), held: number(held), days: number(days) })}</small>
        </li>
      ))}
    </ul>
  );
}
