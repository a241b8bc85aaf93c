// What happened to a report, the oldest first.
import { formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { WholeReport } from '../calls.ts';
import styles from '../Report.module.css';
import { REPORT_WORDS } from '../words.ts';

export function Steps({ steps }: Pick<WholeReport, 'steps'>) {
  const say = useWords(REPORT_WORDS);
  const { language } = useLanguage();
  return (
    <section className={styles['part']} aria-labelledby="steps">
      <h2 id="steps">{say('steps')}</h2>
      <ol className={styles['list']}>
        {steps.map(({ version, kind, by, at, words }) => (
          <li key={version}>
            <p className={styles['line']}>
              <b>{say(`step.${kind}`)}</b>
              <span className={styles['quiet']}>
                {by?.name ?? say('step.self')} · {formatTime(at, language)}
              </span>
            </p>
            {words !== '' && (
              <p lang="vi" className={styles['words']}>
                {words}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
