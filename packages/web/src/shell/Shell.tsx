// What stands round every screen: the mark, the stages that work, the person and her switches; and the files on their way.
import { IconBarrierBlock, IconFileDescription, IconSelector } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useMatchRoute } from '@tanstack/react-router';
import { Fragment, lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { OutboxBar } from '../assignment/outbox/OutboxBar.tsx';
import { CellsBar } from '../progress/figures/CellsBar.tsx';
import type { Session } from '../client.ts';
import { DropTarget } from '../document/DropTarget.tsx';
import { useUploads } from '../document/uploads.tsx';
import { FilesBar } from '../evidence/FilesBar.tsx';
import { Bell } from '../notification/Bell.tsx';
import { SearchField } from '../search/SearchField.tsx';
import { useBringAlong } from '../registers/bring-along.ts';
import { waitingQuery } from '../registers/difficulty/queries.ts';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { Logo } from '../ui/Logo.tsx';
import { Opener } from '../ui/Opener.tsx';
import { Preferences } from '../ui/Preferences.tsx';
import { UI_WORDS } from '../ui/words.ts';
import { KeptBar } from './KeptBar.tsx';
import { mayOpen, screenAt, SCREENS } from './screens.ts';
import styles from './Shell.module.css';
import { SHELL_WORDS } from './words.ts';

/** Fetched with the first file that is sent. */
const UploadPanel = lazy(async () => ({ default: (await import('../document/UploadPanel.tsx')).UploadPanel }));
const loadAccountMenu = async () => (await import('./AccountMenu.tsx')).AccountMenu;

export function Shell({ session, children }: { session: Session; children: ReactNode }) {
  const say = useWords(SHELL_WORDS);
  const product = useWords(UI_WORDS);
  const matches = useMatchRoute();
  useBringAlong();
  const { uploads } = useUploads();
  const atAssignment = matches({ to: '/viec/$id' }) !== false;
  const atFormCheck = matches({ to: '/kiem-tra-van-ban' }) !== false;
  const atChecking = matches({ to: '/van-ban/$id/soat' }) !== false;
  return (
    <div className={styles['shell']}>
      <a className={styles['skip']} href="#main">
        {say('skip')}
      </a>
      <header className={`${styles['side']} no-print`}>
        <div className={styles['top']}>
          <Link to="/" className={styles['brand']}>
            <Logo />
            <span>{product('product')}</span>
          </Link>
          <Bell />
        </div>
        <SearchField can={session.can} />
        <Navigation can={session.can} />
        <div className={styles['foot']}>
          <Preferences />
          <Account session={session} />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles['main']}>
        {session.can.includes('document.add') && (
          <>
            {/* Checking takes the whole height; the files go on their way and are told of on the next screen. */}
            {!atChecking && uploads.length > 0 && (
              <Suspense>
                <UploadPanel />
              </Suspense>
            )}
            {/* On the page of an assignment a file that is dropped is evidence; where documents are checked it is checked. */}
            {!atAssignment && !atFormCheck && <DropTarget />}
          </>
        )}
        <KeptBar />
        <OutboxBar />
        <CellsBar />
        <FilesBar />
        {children}
      </main>
    </div>
  );
}

function Navigation({ can }: { can: Session['can'] }) {
  const say = useWords(SHELL_WORDS);
  const list = useCurrentInSight();
  const inReading = useMatchRoute()({ to: '/van-ban/$id' }) !== false;
  const at = useLocation().pathname;
  // The page that is read stands as an entry of its own.
  const current = inReading ? undefined : screenAt(at);
  return (
    <nav className={styles['navigation']} aria-label={say('navigation')}>
      <ul ref={list}>
        {SCREENS.filter(({ may }) => mayOpen(can, may)).map(({ to, words, icon: Icon }) => (
          <Fragment key={to}>
            <li>
              {to === '/vuong-mac' ? (
                <DifficultiesLink />
              ) : (
                <Link
                  to={to}
                  search={{}}
                  activeOptions={{ exact: to !== current, includeSearch: false }}
                  aria-current={to === current ? 'page' : undefined}
                >
                  <Icon size={17} stroke={1.6} aria-hidden="true" />
                  {say(words)}
                </Link>
              )}
            </li>
            {to === '/van-ban' && inReading && (
              <li className={styles['within']}>
                <span aria-current="page">
                  <IconFileDescription size={17} stroke={1.6} aria-hidden="true" />
                  {say('reading')}
                </span>
              </li>
            )}
          </Fragment>
        ))}
      </ul>
    </nav>
  );
}

/** With how many wait for the person: to be answered, or to be confirmed. */
function DifficultiesLink() {
  const say = useWords(SHELL_WORDS);
  const { language } = useLanguage();
  const waiting = useQuery(waitingQuery).data;
  const count = waiting === undefined ? 0 : waiting.toAnswer + waiting.toConfirm;
  const told = formatNumber(count, language);
  return (
    <Link
      to="/vuong-mac"
      search={{}}
      activeOptions={{ exact: false, includeSearch: false }}
      aria-label={count > 0 ? say('difficulties.waiting', { count: told }) : undefined}
    >
      <IconBarrierBlock size={17} stroke={1.6} aria-hidden="true" />
      {say('difficulties')}
      {count > 0 && (
        <b className={styles['waitingCount']} data-overdue={(waiting?.overdue ?? 0) > 0 || undefined}>
          {told}
        </b>
      )}
    </Link>
  );
}

/** On a phone the stages are one long line: the one that is open is brought into sight. */
function useCurrentInSight() {
  const list = useRef<HTMLUListElement>(null);
  // The stages are drawn anew only when one goes to another.
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (list.current !== null && current != null) {
      list.current.scrollLeft = current.offsetLeft - (list.current.clientWidth - current.clientWidth) / 2;
    }
  });
  return list;
}

function Account({ session }: { session: Session }) {
  const say = useWords(SHELL_WORDS);
  const { name, username } = session.person;
  return (
    <Opener popup="menu" load={loadAccountMenu} className={styles['account']}>
      <span className="visually-hidden">{say('account')}:</span>
      <span className={styles['initial']} aria-hidden="true">
        {initialOf(name)}
      </span>
      <span className={styles['who']}>
        <span>{name}</span>
        <small>{session.offices[0]?.unit.name ?? username}</small>
      </span>
      <IconSelector size={15} stroke={1.6} aria-hidden="true" />
    </Opener>
  );
}

/** A Vietnamese is called by the last word of the name. */
function initialOf(name: string): string {
  return name.trim().split(/\s+/u).at(-1)?.charAt(0).toUpperCase() ?? '';
}
