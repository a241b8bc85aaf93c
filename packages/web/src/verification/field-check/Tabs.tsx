// The two parts of verification: the queue of reports, and what is looked at in the field.
import { FIELD_RIGHT } from '@sauro/core';
import { Link } from '@tanstack/react-router';
import { useCan } from '../../session.tsx';
import { useWords } from '../../ui/language.tsx';
import styles from './Field.module.css';
import { FIELD_TAB_WORDS } from './tab-words.ts';

export function VerificationTabs() {
  const say = useWords(FIELD_TAB_WORDS);
  // Who only judges parts of what her unit was given draws no samples.
  if (!useCan(FIELD_RIGHT)) return null;
  return (
    <nav className={`${styles['tabs']} no-print`} aria-label={say('tabs')}>
      <Link to="/xac-nhan" search={{}} activeOptions={{ exact: true, includeSearch: false }}>
        {say('tab.queue')}
      </Link>
      <Link to="/xac-nhan/thuc-te" activeOptions={{ includeSearch: false }}>
        {say('tab.field')}
      </Link>
    </nav>
  );
}
