// What stands on top of every screen of units and people: the heading and the parts, each with an address of its own.
import { Link, Outlet } from '@tanstack/react-router';
import { useWords } from '../ui/language.tsx';
import styles from './People.module.css';
import { useTabs } from './tabs.ts';
import { PEOPLE_TAB_WORDS } from './tab-words.ts';

export function Organisation() {
  const say = useWords(PEOPLE_TAB_WORDS);
  return (
    <>
      <nav className={`${styles['tabs']} no-print`} aria-label={say('tabs')}>
        <ul>
          {useTabs().map(({ to, words }) => (
            <li key={to}>
              <Link to={to} search={{}} activeOptions={{ exact: to === '/to-chuc', includeSearch: false }}>
                {say(words)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet />
    </>
  );
}
