// How much is sealed, and the last seal: worth something only where it is kept away from the server.
import { useQuery } from '@tanstack/react-query';
import { CopyText } from '../../ui/CopyText.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { formatNumber, formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { UI_WORDS } from '../../ui/words.ts';
import styles from '../People.module.css';
import { ledgerStateQuery } from './queries.ts';
import { sealText } from './seal-text.ts';
import { LEDGER_WORDS } from './words.ts';

export function SealState() {
  const say = useWords(LEDGER_WORDS);
  const ui = useWords(UI_WORDS);
  const { language } = useLanguage();
  const state = useQuery(ledgerStateQuery);
  if (state.isError) return <Failed error={state.error} onRetry={() => void state.refetch()} />;
  return (
    <section className={`${styles['card']} ${styles['section']}`} aria-labelledby="seal">
      <h2 id="seal">{say('seal')}</h2>
      {state.data === undefined ? (
        <p role="status">{ui('waiting')}</p>
      ) : (
        <>
          <p>
            {say('counts', {
              facts: formatNumber(state.data.facts, language),
              sealed: formatNumber(state.data.sealed, language),
            })}{' '}
            {state.data.sealed < state.data.facts && say('counts.open')}
          </p>
          {state.data.last === null ? (
            <p className={styles['muted']}>{say('seal.none')}</p>
          ) : (
            <>
              <h3 className={styles['below']}>
                {say('seal.last', { time: formatTime(state.data.last.at, language) })}
              </h3>
              <p className={styles['note']}>{say('seal.keep')}</p>
              <CopyText text={sealText(state.data.last)} name={say('seal')} label={say('copy')} />
            </>
          )}
        </>
      )}
    </section>
  );
}
