// The deadline: as it is now, as it was given first, and every time that was asked for.
import { formatDay, formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Assignment, Extension } from '../calls.ts';
import { useDaysLeft } from '../Label.tsx';
import { ASSIGNMENT_WORDS } from '../words.ts';
import styles from './One.module.css';
import { ONE_WORDS } from './words.ts';

type DeadlineProps = { readonly assignment: Assignment; readonly extensions: readonly Extension[] };

export function Deadline({ assignment, extensions }: DeadlineProps) {
  const say = useWords(ONE_WORDS);
  const sayDue = useWords(ASSIGNMENT_WORDS);
  const left = useDaysLeft()(assignment);
  const { due, awaitsEvent, firstDue, askedDue, eventReported, correction, doneOn, task, workingDaysLeft } = assignment;
  return (
    <section className={styles['card']} aria-labelledby="due">
      <h2 id="due">{say('due')}</h2>
      <p className={styles['due']} data-past={(workingDaysLeft !== null && workingDaysLeft < 0) || undefined}>
        <strong>{due === null ? sayDue(awaitsEvent ? 'due.awaits' : 'due.none') : formatDay(due)}</strong>
        {left !== null && <span>{left}</span>}
      </p>
      <dl className={styles['days']}>
        {firstDue !== null && firstDue !== due && (
          <div>
            <dt>{say('due.first')}</dt>
            <dd>{formatDay(firstDue)}</dd>
          </div>
        )}
        {eventReported !== null && (
          <div>
            <dt>{say('due.reported')}</dt>
            <dd>{formatDay(eventReported)}</dd>
          </div>
        )}
        {correction !== null && (
          <div>
            <dt>{say('due.correct')}</dt>
            <dd>
              {formatDay(correction.by)}
              {doneOn !== null && (
                <small>
                  {say(doneOn > correction.by ? 'due.correct.late' : 'due.correct.kept', {
                    keeps: formatDay(correction.keeps),
                  })}
                </small>
              )}
            </dd>
          </div>
        )}
        {askedDue !== null && (
          <div>
            <dt>{say('due.asked')}</dt>
            <dd>{formatDay(askedDue)}</dd>
          </div>
        )}
      </dl>
      {task.deadline !== null && (
        <p className={styles['quiet']} lang="vi">
          {say('due.plan', { text: task.deadline.text })}
        </p>
      )}
      {extensions.length > 0 && (
        <>
          <h3>{say('extensions')}</h3>
          <ul className={styles['extensions']}>
            {extensions.map((extension) => (
              <ExtensionRow key={extension.id} extension={extension} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function ExtensionRow({ extension }: { extension: Extension }) {
  const say = useWords(ONE_WORDS);
  const { language } = useLanguage();
  const { from, asked, reason, askedBy, askedAt, outcome, granted, answer, answeredBy } = extension;
  return (
    <li>
      <p>
        {say('extension.asked', { from: formatDay(from), to: formatDay(asked) })} ·{' '}
        <b>{say(`outcome.${outcome ?? 'open'}`, { to: granted === null ? '' : formatDay(granted) })}</b>
      </p>
      <p lang="vi">“{reason}”</p>
      {answer !== null && answer !== '' && <p lang="vi">“{answer}”</p>}
      <small>
        {askedBy?.name} {formatTime(askedAt, language)}
        {answeredBy !== null && <> → {answeredBy.name}</>}
      </small>
    </li>
  );
}
