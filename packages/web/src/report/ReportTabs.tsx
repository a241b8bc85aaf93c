// The two parts of reports: rounds, and the regimes that open them.
import { Link } from '@tanstack/react-router';
import { useWords } from '../ui/language.tsx';
import styles from './Report.module.css';
import { REPORT_WORDS } from './words.ts';

export function ReportTabs() {
  const say = useWords(REPORT_WORDS);
  return (
    <nav className={`${styles['tabs']} no-print`} aria-label={say('tabs')}>
      <Link to="/dot-bao-cao" activeOptions={{ exact: true }}>
        {say('tab.rounds')}
      </Link>
      <Link to="/dot-bao-cao/che-do" activeOptions={{ exact: true }}>
        {say('tab.regimes')}
      </Link>
    </nav>
  );
}
