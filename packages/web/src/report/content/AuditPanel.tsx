// What an audit of a frozen report has found: nothing, or each figure that differs with both values and why.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { type Audit, auditWrittenReport } from './calls.ts';
import styles from './Report.module.css';
import { REPORT_WORDS } from './words.ts';

export function AuditPanel({ id }: { id: string }) {
  const say = useWords(REPORT_WORDS);
  const sentence = useProblemWords();
  const auditing = useMutation<Audit, Error>({ mutationFn: () => auditWrittenReport(id) });
  return (
    <section aria-label={say('audit')}>
      <Button variant="default" disabled={auditing.isPending} onClick={() => auditing.mutate()}>
        {say(auditing.isPending ? 'audit.waiting' : 'audit')}
      </Button>
      <div role="status">{auditing.data !== undefined && <Found audit={auditing.data} />}</div>
      {auditing.error !== null && (
        <p role="alert" className={styles['refusal']}>
          {sentence(auditing.error)}
        </p>
      )}
    </section>
  );
}

function Found({ audit: { counted, words, isWhole, differences } }: { audit: Audit }) {
  const say = useWords(REPORT_WORDS);
  return (
    <>
      {!isWhole && <p className={styles['refusal']}>{say('audit.broken')}</p>}
      <p>
        {differences.length === 0
          ? say('audit.whole', { count: counted, words })
          : say('audit.differs', { count: counted, words, differing: differences.length })}
      </p>
      {differences.length > 0 && <Differences differences={differences} />}
    </>
  );
}

const COLUMNS = ['place', 'what', 'was', 'is', 'why'] as const;

function Differences({ differences }: Pick<Audit, 'differences'>) {
  const say = useWords(REPORT_WORDS);
  return (
    // Reached by the keyboard, for on a phone it is wider than the screen.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['table']} role="region" aria-label={say('audit')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {say(`audit.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map(({ place, what, was, is, why }) => (
            <tr key={`${place} ${what}`}>
              <td>{place}</td>
              <td lang="vi">{what}</td>
              <td data-number>{was}</td>
              <td data-number>{is ?? '–'}</td>
              <td>{say(`why.${why}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
