// Whether the ledger is as it was sealed: checked from the first seal on, with what was found, and compared with a seal that
// somebody has kept.
import { Button, Progress } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Failed } from '../../ui/Failed.tsx';
import { formatNumber, formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import styles from '../People.module.css';
import type { LedgerFault } from './calls.ts';
import { CompareSeal } from './CompareSeal.tsx';
import { FACT_WORDS, isFactKind } from './fact-words.ts';
import own from './Ledger.module.css';
import { ledgerStateQuery } from './queries.ts';
import { useLedgerCheck } from './use-ledger-check.ts';
import { LEDGER_WORDS } from './words.ts';

export function LedgerCheck() {
  const say = useWords(LEDGER_WORDS);
  const { language } = useLanguage();
  const sealed = useQuery(ledgerStateQuery).data?.sealed ?? 0;
  const { check, start, goOn, stop } = useLedgerCheck();
  const { phase, done, faults, error } = check;
  const count = formatNumber(done, language);
  // Facts may be sealed while it runs.
  const all = Math.max(sealed, done);
  return (
    <section className={`${styles['card']} ${styles['section']}`} aria-labelledby="check">
      <h2 id="check">{say('check')}</h2>
      <p>{say('check.what')}</p>
      <div className={`${styles['tools']} ${own['buttons']}`}>
        {phase === 'running' ? (
          <Button variant="default" onClick={stop}>
            {say('check.stop')}
          </Button>
        ) : (
          <Button onClick={start}>{say(phase === 'before' ? 'check.start' : 'check.again')}</Button>
        )}
        {phase === 'stopped' && (
          <Button variant="default" onClick={goOn}>
            {say('check.go-on')}
          </Button>
        )}
      </div>
      {phase !== 'before' && (
        <div className={own['progress']}>
          <Progress.Root size={8}>
            <Progress.Section
              value={all === 0 ? 100 : (done / all) * 100}
              color="var(--clear)"
              aria-label={say('check.bar')}
            />
          </Progress.Root>
          <span>{say('check.progress', { done: count, all: formatNumber(all, language) })}</span>
        </div>
      )}
      <div role="status" className={own['verdict']} data-whole={faults.length === 0}>
        {phase === 'stopped' && <p>{say('check.stopped', { done: count })}</p>}
        {phase === 'done' && faults.length === 0 && <p>{say('check.whole', { done: count })}</p>}
        {faults.length > 0 && (
          <p>
            {say(phase === 'done' ? 'check.broken' : 'check.broken.some', {
              count: formatNumber(faults.length, language),
            })}
          </p>
        )}
      </div>
      {error !== null && <Failed error={error} onRetry={goOn} />}
      {faults.length > 0 && <Faults faults={faults} />}
      <CompareSeal />
    </section>
  );
}

function Faults({ faults }: { faults: readonly LedgerFault[] }) {
  const say = useWords(LEDGER_WORDS);
  const happened = useWords(FACT_WORDS);
  const { language } = useLanguage();
  return (
    <ul className={styles['lines']} aria-label={say('faults')}>
      {faults.map(({ fault, seal, fact, kind, at }) => (
        <li key={`${fault}/${seal}/${fact}`}>
          <span className={styles['line']}>
            {say(`fault.${fault}`)}
            <small>
              {[
                kind !== null && (isFactKind(kind) ? happened(kind) : kind),
                at !== null && formatTime(at, language),
                seal !== null && say('fault.seal', { number: seal }),
                fact !== null && say('fault.fact', { id: fact }),
              ]
                .filter((part) => part !== false)
                .join(' · ')}
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
}
