// The ledger: whether it is whole, and what happened, for who answers for the people of the whole body.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useWords } from '../../ui/language.tsx';
import { ExportMenu } from '../../ui/ExportMenu.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import styles from '../People.module.css';
import { factsFileAddress } from './calls.ts';
import { FactFilter, type LedgerChange } from './FactFilter.tsx';
import { FactList } from './FactList.tsx';
import own from './Ledger.module.css';
import { LedgerCheck } from './LedgerCheck.tsx';
import { SealState } from './SealState.tsx';
import { readLedgerSearch } from './search.ts';
import { LEDGER_WORDS } from './words.ts';

export function LedgerPage() {
  const say = useWords(LEDGER_WORDS);
  const search = useSearch({ from: '/to-chuc/nhat-ky' });
  const navigate = useNavigate({ from: '/to-chuc/nhat-ky' });
  const change = (next: LedgerChange) =>
    void navigate({
      search: (before) => readLedgerSearch({ ...before, ...next }),
      replace: true,
      resetScroll: false,
    });
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')}>
        <ExportMenu address={factsFileAddress(search)} />
      </PageHead>
      <div className={styles['grid']}>
        <SealState />
        <LedgerCheck />
      </div>
      <section className={`${styles['below']} ${own['list']}`} aria-labelledby="facts">
        <h2 id="facts">{say('list')}</h2>
        <FactFilter search={search} onChange={change} />
        <FactList search={search} onReset={() => change({ person: null, kind: null, subject: null })} />
      </section>
    </>
  );
}
