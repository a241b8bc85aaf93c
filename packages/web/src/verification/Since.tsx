// Beside a report what whoever judges it must know: what the field has found of it, and what is otherwise since the last time.
import { FIELD_OUTCOMES } from '@sauro/core';
import { useQuery } from '@tanstack/react-query';
import { assignmentQuery } from '../assignment/queries.ts';
import { figureShown } from '../progress/figure-shown.ts';
import { progressQuery } from '../progress/queries.ts';
import { formatDay, formatTime } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import type { Reported } from './calls.ts';
import { type FigureSince, type SinceJudged, sinceJudged } from './since-judged.ts';
import styles from './Verify.module.css';
import { VERIFY_WORDS } from './words.ts';

export function Refuted({ refuted }: Pick<Reported, 'refuted'>) {
  const say = useWords(VERIFY_WORDS);
  const { language } = useLanguage();
  if (refuted === null) return null;
  return (
    <p className={styles['warning']}>
      <strong>
        {say('refuted', { day: formatDay(refuted.on), outcome: FIELD_OUTCOMES[refuted.outcome][language] })}
      </strong>{' '}
      {refuted.words !== '' && <span lang="vi">“{refuted.words}”</span>}
    </p>
  );
}

/** Nothing where it is judged for the first time. */
export function Since({ assignment }: { assignment: string }) {
  const opened = useQuery(assignmentQuery(assignment));
  const entries = useQuery(progressQuery(assignment));
  if (opened.data === undefined || entries.data === undefined) return null;
  const since = sinceJudged(opened.data.timeline, entries.data);
  return since === null ? null : <Shown since={since} />;
}

function Shown({ since: { base, reason, words, figures } }: { since: SinceJudged }) {
  const say = useWords(VERIFY_WORDS);
  const { language } = useLanguage();
  const isAccepted = base.kind === 'verified';
  return (
    <section className={styles['report']} aria-labelledby="since-judged">
      <h3 id="since-judged">
        {say(isAccepted ? 'since.accepted' : 'since.returned', { at: formatTime(base.at, language) })}
      </h3>
      {reason !== null && (
        <p>
          {say('since.reason')} <span lang="vi">“{reason}”</span>
        </p>
      )}
      {figures.length === 0 ? (
        <p>{say('since.figures.same')}</p>
      ) : (
        <ul>
          {figures.map((figure) => (
            <FigureRow key={figure.target} figure={figure} />
          ))}
        </ul>
      )}
      <p>{words === null ? say('since.words.same') : say('since.words')}</p>
      {words !== null && <p lang="vi">“{words}”</p>}
    </section>
  );
}

function FigureRow({ figure: { text, unit, before, now } }: { figure: FigureSince }) {
  const { language } = useLanguage();
  const shown = (value: number | null) => (value === null ? '—' : figureShown({ value, unit }, language));
  return (
    <li lang="vi">
      {text}: {shown(before)} → <b>{shown(now)}</b>
    </li>
  );
}
