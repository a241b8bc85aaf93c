// The screens of figures, each with what the present one is narrowed to: the cut-off day goes along.
import { Link } from '@tanstack/react-router';
import { useWords } from '../ui/language.tsx';
import styles from './Rollup.module.css';
import { type Narrowing, readNarrowing } from './search.ts';
import { ROLLUP_WORDS } from './words.ts';

const SCREENS = [
  ['figures', '/theo-doi'],
  ['warnings', '/canh-bao'],
  ['targets', '/chi-tieu'],
  ['pivot', '/bang-cheo'],
  ['ranking', '/xep-hang'],
] as const;

export function Screens({ search }: { search: Narrowing }) {
  const say = useWords(ROLLUP_WORDS);
  const narrowing = readNarrowing(search);
  return (
    <nav className={`${styles['screens']} no-print`} aria-label={say('screens')}>
      <ul>
        {SCREENS.map(([name, to]) => (
          <li key={name}>
            <Link to={to} search={narrowing} activeOptions={{ exact: true, includeSearch: false }}>
              {say(`screen.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
