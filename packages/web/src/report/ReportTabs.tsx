// The two parts of reports: rounds, and the regimes that open them.
import { Link } from '@tanstack/react-router';
import { useWords } from '../ui/language.tsx';
import styles from './Report.module.css';
import { REPORT_TAB_WORDS } from './tab-words.ts';

export function ReportTabs() {
  const say = useWords(REPORT_TAB_WORDS);
  return (
    <nav className={`${styles['tabs']} no-print`} aria-label={say('tabs')}>
      <Link to="/bao-cao" activeOptions={{ exact: true }}>
        {say('tab.rounds')}
      </Link>
      <Link to="/bao-cao/che-do" activeOptions={{ exact: true }}>
        {say('tab.regimes')}
      </Link>
    </nav>
  );
}
