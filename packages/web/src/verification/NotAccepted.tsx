// Why a report was not accepted: who has done what to it since it was looked at, where that is known; else the refusal itself.
import { useQuery } from '@tanstack/react-query';
import { useFactName } from '../assignment/one/use-fact-name.ts';
import { ONE_WORDS } from '../assignment/one/words.ts';
import { assignmentQuery } from '../assignment/queries.ts';
import { Refusal } from '../client.ts';
import { firstNames } from '../ui/first-names.ts';
import { formatNumber, formatTime } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import type { Many } from './accepted-now.ts';
import type { Reported } from './calls.ts';
import { sinceSeen } from './since-seen.ts';
import { type Accepting, namesOf } from './use-accepting.ts';
import styles from './Verify.module.css';
import { VERIFY_WORDS } from './words.ts';

const MOST_TOLD = 3;

type FailedProps = { readonly failed: NonNullable<Accepting['failed']> };

export function NotAccepted({ failed: { acceptance, error } }: FailedProps) {
  return 'reported' in acceptance ? (
    <OneNotAccepted reported={acceptance.reported} error={error} />
  ) : (
    <ManyNotAccepted many={acceptance} error={error} />
  );
}

function ManyNotAccepted({ many, error }: { readonly many: Many; readonly error: Error }) {
  const say = useWords(VERIFY_WORDS);
  const { language } = useLanguage();
  const sentence = useProblemWords();
  return (
    <p role="alert" className={styles['refusal']}>
      {say('held.many.failed', { count: formatNumber(many.count, language) })} {sentence(error)}
    </p>
  );
}

function OneNotAccepted({ reported, error }: { readonly reported: Reported; readonly error: Error }) {
  const say = useWords(VERIFY_WORDS);
  const sayOne = useWords(ONE_WORDS);
  const { language } = useLanguage();
  const sentence = useProblemWords();
  const nameOf = useFactName();
  const { id, version } = reported.assignment;
  const isConflict = error instanceof Refusal && error.problem.status === 409;
  const opened = useQuery({ ...assignmentQuery(id), enabled: isConflict });
  const since = sinceSeen(opened.data, version).map((fact) =>
    say('since.one', {
      what: nameOf(fact),
      name: fact.by?.name ?? sayOne('system'),
      at: formatTime(fact.at, language),
    }),
  );
  return (
    <p role="alert" className={styles['refusal']}>
      {say('held.failed', namesOf(reported))}{' '}
      {since.length > 0 ? say('since', { what: firstNames(since, MOST_TOLD) }) : sentence(error)}
    </p>
  );
}
