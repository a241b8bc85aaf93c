// What stands round every screen: the mark, the stages that work, the person and her switches; and the files on their way.
import { Menu, UnstyledButton } from '@mantine/core';
import {
  IconChartBar,
  IconCircleCheck,
  IconClipboardCheck,
  IconFileDescription,
  IconFiles,
  IconHome,
  IconListCheck,
  IconListDetails,
  IconLogout,
  IconSelector,
  IconUserCog,
  IconSitemap,
} from '@tabler/icons-react';
import { Link, useMatchRoute } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Session } from '../client.ts';
import { DropTarget } from '../document/DropTarget.tsx';
import { UploadPanel } from '../document/UploadPanel.tsx';
import { useUploads } from '../document/uploads.tsx';
import { useEvidenceFiles } from '../evidence/use-evidence-files.tsx';
import { OutboxBar } from '../progress/OutboxBar.tsx';
import { SearchField } from '../search/SearchField.tsx';
import { useCan, useSignOut } from '../session.tsx';
import { useWords } from '../ui/language.tsx';
import { Logo } from '../ui/Logo.tsx';
import { Preferences } from '../ui/Preferences.tsx';
import { UI_WORDS } from '../ui/words.ts';
import styles from './Shell.module.css';
import { SHELL_WORDS } from './words.ts';

export function Shell({ session, children }: { session: Session; children: ReactNode }) {
  const say = useWords(SHELL_WORDS);
  const product = useWords(UI_WORDS);
  const matches = useMatchRoute();
  const atAssignment = matches({ to: '/viec/$id' }) !== false;
  const atChecking = matches({ to: '/van-ban/$id/soat' }) !== false;
  return (
    <div className={styles['shell']}>
      <a className={styles['skip']} href="#main">
        {say('skip')}
      </a>
      <header className={`${styles['side']} no-print`}>
        <Link to="/" className={styles['brand']}>
          <Logo />
          <span>{product('product')}</span>
        </Link>
        {session.can.includes('document.read') && <SearchField />}
        <Navigation />
        <div className={styles['foot']}>
          <Preferences />
          <Account session={session} />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles['main']}>
        {session.can.includes('document.add') && (
          <>
            {/* Checking takes the whole height; the files go on their way and are told of on the next screen. */}
            {!atChecking && <UploadPanel />}
            {/* On the page of an assignment a file that is dropped is evidence. */}
            {!atAssignment && <DropTarget />}
          </>
        )}
        <OutboxBar />
        {children}
      </main>
    </div>
  );
}

function Navigation() {
  const say = useWords(SHELL_WORDS);
  const mayReadDocuments = useCan('document.read');
  const mayReadPlans = useCan('plan.read');
  const mayReadPeople = useCan('people.read');
  const mayFollow = useCan('assignment.read');
  const mayVerify = useCan('progress.verify');
  const maySplit = useCan('assignment.split');
  const list = useCurrentInSight();
  const inReading = useMatchRoute()({ to: '/van-ban/$id' }) !== false;
  return (
    <nav className={styles['navigation']} aria-label={say('navigation')}>
      <ul ref={list}>
        <li>
          <Link to="/" activeOptions={{ exact: true }}>
            <IconHome size={17} stroke={1.6} aria-hidden="true" />
            {say('home')}
          </Link>
        </li>
        {mayReadDocuments && (
          <li>
            <Link to="/van-ban" search={{}} activeOptions={{ exact: true, includeSearch: false }}>
              <IconFiles size={17} stroke={1.6} aria-hidden="true" />
              {say('documents')}
            </Link>
          </li>
        )}
        {inReading && (
          <li className={styles['within']}>
            <span aria-current="page">
              <IconFileDescription size={17} stroke={1.6} aria-hidden="true" />
              {say('reading')}
            </span>
          </li>
        )}
        {mayReadPlans && (
          <>
            <li>
              <Link to="/ke-hoach" search={{}} activeOptions={{ exact: false, includeSearch: false }}>
                <IconClipboardCheck size={17} stroke={1.6} aria-hidden="true" />
                {say('plans')}
              </Link>
            </li>
            <li>
              <Link to="/nhiem-vu" search={{}} activeOptions={{ exact: true, includeSearch: false }}>
                <IconListDetails size={17} stroke={1.6} aria-hidden="true" />
                {say('register')}
              </Link>
            </li>
          </>
        )}
        {mayFollow && (
          <li>
            <Link to="/viec" search={{}} activeOptions={{ exact: false, includeSearch: false }}>
              <IconListCheck size={17} stroke={1.6} aria-hidden="true" />
              {say('work')}
            </Link>
          </li>
        )}
        {/* Who splits what her unit received judges the parts. */}
        {(mayVerify || maySplit) && (
          <li>
            <Link to="/xac-nhan" search={{}} activeOptions={{ exact: true, includeSearch: false }}>
              <IconCircleCheck size={17} stroke={1.6} aria-hidden="true" />
              {say('verification')}
            </Link>
          </li>
        )}
        {mayFollow && (
          <li>
            <Link to="/theo-doi" search={{}} activeOptions={{ exact: true, includeSearch: false }}>
              <IconChartBar size={17} stroke={1.6} aria-hidden="true" />
              {say('rollup')}
            </Link>
          </li>
        )}
        {mayReadPeople && (
          <li>
            <Link to="/to-chuc" search={{}} activeOptions={{ exact: false, includeSearch: false }}>
              <IconSitemap size={17} stroke={1.6} aria-hidden="true" />
              {say('organisation')}
            </Link>
          </li>
        )}
      </ul>
    </nav>
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
  const signOut = useSignOut();
  const [documents, evidence] = [useUploads(), useEvidenceFiles()];
  const clear = () => {
    documents.clear();
    evidence.clear();
  };
  const { name, username } = session.person;
  return (
    <Menu position="top-start" width={220} withinPortal={false} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <UnstyledButton className={styles['account']}>
          <span className="visually-hidden">{say('account')}:</span>
          <span className={styles['initial']} aria-hidden="true">
            {initialOf(name)}
          </span>
          <span className={styles['who']}>
            <span>{name}</span>
            <small>{session.offices[0]?.unit.name ?? username}</small>
          </span>
          <IconSelector size={15} stroke={1.6} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          component={Link}
          to="/tai-khoan"
          leftSection={<IconUserCog size={16} stroke={1.6} aria-hidden="true" />}
        >
          {say('myAccount')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLogout size={16} stroke={1.6} aria-hidden="true" />}
          onClick={() => signOut.mutate(undefined, { onSuccess: clear })}
        >
          {say('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** A Vietnamese is called by the last word of the name. */
function initialOf(name: string): string {
  return name.trim().split(/\s+/u).at(-1)?.charAt(0).toUpperCase() ?? '';
}
