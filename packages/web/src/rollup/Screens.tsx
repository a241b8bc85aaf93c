// The screens of figures, each with what the present one is narrowed to: the cut-off day goes along.
import { Link } from '@tanstack/react-router';
import { useWords } from '../ui/language.tsx';
import { FIGURE_SCREEN_WORDS, FIGURE_SCREENS } from './parts.ts';
import styles from './Rollup.module.css';
import { type Narrowing, readNarrowing } from './search.ts';

export function Screens({ search }: { search: Narrowing }) {
  const say = useWords(FIGURE_SCREEN_WORDS);
  const narrowing = readNarrowing(search);
  return (
    <nav className={`${styles['screens']} no-print`} aria-label={say('screens')}>
      <ul>
        {FIGURE_SCREENS.map(({ to, words }) => (
          <li key={to}>
            <Link to={to} search={narrowing} activeOptions={{ exact: true, includeSearch: false }}>
              {say(words)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
