// The head of the document, laid out as an official paper is: issuer and number on the left, place and date on the right,
// kind and title in the middle, recipients and signer at the foot. A blank is said, not hidden.
import { separatorBefore } from '@sauro/core';
import type { DocumentHead } from '@sauro/reader/reading';
import type { ReactNode } from 'react';
import { useWords } from '../ui/language.tsx';
import { useArrival } from '../ui/PageHead.tsx';
import { kindName } from './kinds.ts';
import styles from './Letterhead.module.css';
import { READING_WORDS } from './words.ts';

export function Letterhead({ head }: { head: DocumentHead }) {
  const say = useWords(READING_WORDS);
  const title = head.title ?? say('head.no-title');
  const heading = useArrival(title);
  return (
    <section className={styles['letter']} aria-label={say('head.region')}>
      <div className={styles['top']}>
        <div>
          <p className={styles['issuer']} lang="vi">
            {head.issuer ?? <Blank>{say('head.no-issuer')}</Blank>}
          </p>
          <p className={styles['number']}>
            {say('head.number')}: <NumberAndSymbol head={head} />
          </p>
        </div>
        <p className={styles['date']}>
          {head.place !== null && <span lang="vi">{head.place}, </span>}
          <IssueDate date={head.date} />
        </p>
      </div>
      <h1 ref={heading} tabIndex={-1}>
        <span className={styles['kind']}>{head.kind === null ? say('head.no-kind') : kindName(head.kind)}</span>{' '}
        <span lang="vi">{title}</span>
      </h1>
      <div className={styles['foot']}>
        <Recipients recipients={head.recipients} />
        <Signature signer={head.signer} />
      </div>
    </section>
  );
}

function NumberAndSymbol({ head: { number, symbol } }: { head: DocumentHead }) {
  const say = useWords(READING_WORDS);
  if (number === null && symbol === null) return <Blank>{say('head.no-number')}</Blank>;
  return (
    <>
      {number === null ? <Blank>{say('head.no-number')}</Blank> : <b>{number}</b>}
      {symbol !== null && (
        <span lang="vi">
          {separatorBefore(symbol)}
          {symbol}
        </span>
      )}
    </>
  );
}

function IssueDate({ date }: { date: string | null }) {
  const say = useWords(READING_WORDS);
  if (date === null) return <Blank>{say('head.no-date')}</Blank>;
  const [year = '', month = '', day] = date.split('-');
  const shortMonth = Number(month) > 2 ? String(Number(month)) : month;
  if (day !== undefined) return say('head.day', { day, month: shortMonth, year });
  return (
    <>
      {say('head.day.word')} <Blank>{say('head.no-day')}</Blank> {say('head.month', { month: shortMonth, year })}
    </>
  );
}

function Recipients({ recipients }: { recipients: readonly string[] }) {
  const say = useWords(READING_WORDS);
  if (recipients.length === 0) return <div />;
  return (
    <div className={styles['recipients']}>
      <h2>{say('head.recipients')}:</h2>
      <ul lang="vi">
        {recipients.map((recipient) => (
          <li key={recipient}>{recipient}</li>
        ))}
      </ul>
    </div>
  );
}

function Signature({ signer }: { signer: DocumentHead['signer'] }) {
  const say = useWords(READING_WORDS);
  return (
    <div className={styles['signature']}>
      <h2 className="visually-hidden">{say('head.signer')}</h2>
      {signer === null ? (
        <Blank>{say('head.no-signer')}</Blank>
      ) : (
        <div lang="vi">
          {signer.capacity?.split(' / ').map((line) => (
            <p key={line}>{line}</p>
          ))}
          {signer.position !== null && <p>{signer.position}</p>}
          {signer.name === null ? (
            <Blank>{say('head.no-signer')}</Blank>
          ) : (
            <p className={styles['name']}>{signer.name}</p>
          )}
        </div>
      )}
    </div>
  );
}

function Blank({ children }: { children: ReactNode }) {
  return <span className={styles['blank']}>{children}</span>;
}
