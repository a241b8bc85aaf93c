// What stands on top of every screen of units and people: the heading and the parts, each with an address of its own.
import { Link, Outlet } from '@tanstack/react-router';
import { useCan } from '../session.tsx';
import { useWords } from '../ui/language.tsx';
import styles from './People.module.css';
import { PEOPLE_WORDS } from './words.ts';

const TABS = [
  { to: '/to-chuc', words: 'tab.units' },
  { to: '/to-chuc/can-bo', words: 'tab.people' },
  { to: '/to-chuc/vai-tro', words: 'tab.roles' },
  { to: '/to-chuc/nhom', words: 'tab.groups' },
  { to: '/to-chuc/thong-bao', words: 'tab.notices' },
  { to: '/to-chuc/nhap', words: 'tab.import' },
  { to: '/to-chuc/nhat-ky', words: 'tab.ledger' },
] as const;
const OF_MANAGERS: readonly string[] = ['/to-chuc/nhap', '/to-chuc/nhat-ky'];

export function Organisation() {
  const say = useWords(PEOPLE_WORDS);
  const canManage = useCan('people.manage');
  return (
    <>
      <nav className={`${styles['tabs']} no-print`} aria-label={say('tabs')}>
        <ul>
          {TABS.filter(({ to }) => canManage || !OF_MANAGERS.includes(to)).map(({ to, words }) => (
            <li key={to}>
              <Link to={to} search={{}} activeOptions={{ exact: true, includeSearch: false }}>
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
