// How far receivers have come with a report that was handed over: each body with what it answered, in the order of time; those
// that have not answered are named too.
import { EXCHANGE_STATUSES } from '@sauro/reader/edxml-codes';
import { formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { ReportPackages } from './calls.ts';
import styles from './Report.module.css';
import { STATUS_WORDS } from './status-words.ts';

type Status = ReportPackages['statuses'][number];
type Receiver = { readonly code: string; readonly name: string; readonly said: readonly Status[] };

export function Statuses({ packages }: { packages: ReportPackages }) {
  const say = useWords(STATUS_WORDS);
  const receivers = receiversOf(packages);
  if (receivers.length === 0) return null;
  return (
    <section aria-label={say('title')}>
      <h2>{say('title')}</h2>
      <ul className={styles['reports']}>
        {receivers.map((receiver) => (
          <li key={receiver.code}>
            <strong lang="vi">{receiver.name === '' ? receiver.code : `${receiver.name} (${receiver.code})`}</strong>
            {receiver.said.some(({ isUnasked }) => isUnasked) && <p className={styles['quiet']}>{say('unasked')}</p>}
            {receiver.said.length === 0 ? (
              <p className={styles['quiet']}>{say('none')}</p>
            ) : (
              <Said said={receiver.said} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Said({ said }: { said: readonly Status[] }) {
  const say = useWords(STATUS_WORDS);
  const { language } = useLanguage();
  return (
    <ol className={styles['said-statuses']}>
      {said.map(({ id, status, reason, at, by, takenBy, takenAt }) => (
        <li key={id} data-refusal={status === 'refused' || status === 'declined'}>
          <span>{EXCHANGE_STATUSES[status][language]}</span>
          <p className={styles['quiet']}>
            <time dateTime={at}>{formatTime(at, language)}</time>
            {by !== null && <span lang="vi"> · {by}</span>}
          </p>
          {reason !== null && (
            <p lang="vi" className={styles['words']}>
              {say('reason', { reason })}
            </p>
          )}
          <p className={styles['quiet']}>
            {say('brought', { who: takenBy?.name ?? '–', at: formatTime(takenAt, language) })}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Those to whom it went, and whoever has answered besides. */
function receiversOf({ items, statuses }: ReportPackages): readonly Receiver[] {
  const names = new Map<string, string>();
  for (const { code, name } of items.flatMap(({ receivers }) => receivers)) names.set(code, name);
  for (const { organ } of statuses) if (!names.get(organ.code)) names.set(organ.code, organ.name);
  return [...names].map(([code, name]) => ({ code, name, said: statuses.filter(({ organ }) => organ.code === code) }));
}
