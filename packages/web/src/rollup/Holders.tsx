// Who holds most others up, each in a sentence with its figures, and a way to the work that it is about.
import { Link } from '@tanstack/react-router';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import type { Holder } from './calls.ts';
import styles from './Rollup.module.css';
import { listed, type Narrowing } from './search.ts';
import { WARNING_WORDS } from './warning-words.ts';

/** `search`: what they were counted within. */
export function Holders({ holders, search }: { holders: readonly Holder[]; search: Narrowing }) {
  const say = useWords(WARNING_WORDS);
  const { language } = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  if (holders.length === 0) return <p className={styles['quiet']}>{say('holders.none')}</p>;
  return (
    <ul className={styles['warned']}>
      {holders.map(({ unit, why, held, count, days }) => (
        <li key={`${unit.id} ${why}`}>
          <span lang="vi">{unit.name}</span>
          <small>{say(`holders.${why}`, { count: number(count), held: number(held), days: number(days) })}</small>
          {/* More may stand there than hold others up: the words promise no number. */}
          <Link
            to="/theo-doi"
            search={why === 'late' ? lateOf(search, unit.id) : listed({ ...search, issuer: unit.id }, 'waiting')}
            aria-label={`${say(`holders.open.${why}`)}: ${unit.name}`}
          >
            {say(`holders.open.${why}`)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function lateOf({ unit, within = unit ?? 'all', ...search }: Narrowing, late: string) {
  return listed({ ...search, unit: late, within, alone: 'yes' }, 'overdue');
}
