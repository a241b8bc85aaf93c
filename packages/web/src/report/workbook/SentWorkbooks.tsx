// The spreadsheets that were sent for a report, the latest first: who, when, what came of it, and the file as it came. One with
// faults is kept too: what was typed in it is not lost.
import { REPORT_FORM } from '@sauro/core';
import { useQuery } from '@tanstack/react-query';
import { Failed } from '../../ui/Failed.tsx';
import { formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { sentWorkbooksQuery } from '../queries.ts';
import styles from '../Report.module.css';
import { type SentWorkbook, sentWorkbookAddress } from './calls.ts';
import { WORKBOOK_WORDS } from './words.ts';

/** As many as are answered. */
const SHOWN = 20;

/** Nothing is shown while none was sent. */
export function SentWorkbooks({ report }: { report: string }) {
  const say = useWords(WORKBOOK_WORDS);
  const sent = useQuery(sentWorkbooksQuery(report));
  const isEmpty = sent.data?.length === 0;
  if (isEmpty || sent.isPending) return null;
  return (
    <section className={styles['part']} aria-labelledby="sent-workbooks">
      <h2 id="sent-workbooks">{say('sent')}</h2>
      {sent.data === undefined ? (
        <Failed error={sent.error} onRetry={() => void sent.refetch()} />
      ) : (
        <>
          <ul className={styles['list']}>
            {sent.data.map((one) => (
              <Sent key={one.id} sent={one} />
            ))}
          </ul>
          {sent.data.length === SHOWN && <p className={styles['quiet']}>{say('sent.more', { count: SHOWN })}</p>}
        </>
      )}
    </section>
  );
}

function Sent({ sent: { id, fileName, state, changes, faults, parts, by, at } }: { sent: SentWorkbook }) {
  const say = useWords(WORKBOOK_WORDS);
  const { language } = useLanguage();
  const stands = state === 'done' ? 'sent.done' : faults > 0 ? 'sent.faulty' : 'sent.checked';
  const { files = 0, ...sheets } = parts;
  const told = Object.entries(REPORT_FORM).flatMap(([name, { title }]) => {
    const count = Object.entries(sheets).find(([sheet]) => sheet === name)?.[1];
    return count === undefined ? [] : [say('sent.part', { sheet: title, count })];
  });
  const cells = told.length > 0 ? told.join('; ') : say('sent.cells', { count: changes });
  const written =
    changes === 0 ? say('sent.nothing') : say(state === 'done' ? 'sent.wrote' : 'sent.would', { parts: cells });
  return (
    <li>
      <a href={sentWorkbookAddress(id)} download={fileName} aria-label={say('sent.download', { name: fileName })}>
        {fileName}
      </a>
      <span className={styles['line']}>
        <span className={faults > 0 && state === 'checked' ? styles['late'] : undefined}>
          {say(stands)}
          {faults > 0 && ` · ${say('sent.faults', { count: faults })}`}
        </span>
        <span className={styles['quiet']}>{say('sent.by', { name: by.name, at: formatTime(at, language) })}</span>
      </span>
      <span className={styles['quiet']}>
        {written}
        {files > 0 && ` · ${say('sent.files', { count: files })}`}
      </span>
    </li>
  );
}
