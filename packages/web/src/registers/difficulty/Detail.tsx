// One difficulty: what it is, who must act next, what can be done, how it was answered, and all that happened to it. Beside
// the list and on its own page it is the same.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type PlainDate, planName, sayOutcome } from '@sauro/core';
import { ContactOf } from '../../people/Contact.tsx';
import { PhoneLink } from '../../people/PhoneLink.tsx';
import { FailedAgain } from '../../ui/Failed.tsx';
import { formatDay, formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import { Acts } from './Acts.tsx';
import type { Difficulty, DifficultyOpened } from './calls.ts';
import styles from './Difficulty.module.css';
import { difficultyQuery } from './queries.ts';
import { NextLine, Signs } from './Signs.tsx';
import { Steps } from './Steps.tsx';
import { DIFFICULTY_WORDS } from './words.ts';

type LookedProps = {
  readonly id: string;
  /** Undefined where the list does not hold it, or no longer. */
  readonly row: Difficulty | undefined;
};

/** Beside the list: what the list knows is shown at once, what happened comes after. */
export function Looked({ id, row }: LookedProps) {
  const say = useWords(DIFFICULTY_WORDS);
  const opened = useQuery(difficultyQuery(id));
  const difficulty = opened.data?.difficulty ?? row;
  const failed = <FailedAgain error={opened.error} onRetry={() => void opened.refetch()} />;
  if (difficulty === undefined) return opened.isPending ? <PageWaiting /> : failed;
  return (
    <>
      {failed}
      <div className={styles['lookedHead']}>
        <Signs difficulty={difficulty} />
        <Link to="/vuong-mac/$id" params={{ id }}>
          {say('open')}
        </Link>
      </div>
      <Detail difficulty={difficulty} opened={opened.data} />
    </>
  );
}

type DetailProps = { readonly difficulty: Difficulty; readonly opened: DifficultyOpened | undefined };

export function Detail({ difficulty, opened }: DetailProps) {
  const say = useWords(DIFFICULTY_WORDS);
  const { steps = [], phone = null } = opened ?? {};
  return (
    <>
      <section className={styles['who']} aria-label={say('next')}>
        <h2>{say('next')}</h2>
        <p>
          <NextLine next={difficulty.next} /> {phone !== null && <PhoneLink phone={phone} />}
        </p>
        {phone === null && difficulty.next !== null && <ContactOf unit={difficulty.next.unit.id} />}
      </section>
      <Acts difficulty={difficulty} />
      <What difficulty={difficulty} />
      <Directed difficulty={difficulty} />
      <Answered difficulty={difficulty} />
      <Works difficulty={difficulty} />
      {steps.length > 0 && <Steps steps={steps} />}
    </>
  );
}

function What({ difficulty }: { difficulty: Difficulty }) {
  const say = useWords(DIFFICULTY_WORDS);
  const { language } = useLanguage();
  const { words, proposal, raiser, raisedBy, raisedAt, escalations, reopenings } = difficulty;
  return (
    <section className={styles['part']} aria-label={say('what')}>
      <h2>{say('what')}</h2>
      <p className={styles['words']} lang="vi">
        {words}
      </p>
      {proposal !== '' && (
        <>
          <h3>{say('proposal')}</h3>
          <p className={styles['words']} lang="vi">
            {proposal}
          </p>
        </>
      )}
      <small>
        {say('raised.by', { unit: raiser.name, day: formatTime(raisedAt, language) })}
        {raisedBy !== null && <> · {raisedBy.name}</>}
        {escalations > 0 && <> · {say('escalations', { count: escalations })}</>}
        {reopenings > 0 && <> · {say('reopenings', { count: reopenings })}</>}
      </small>
    </section>
  );
}

function Directed({ difficulty: { direction } }: { difficulty: Difficulty }) {
  const say = useWords(DIFFICULTY_WORDS);
  const { language } = useLanguage();
  if (direction === null) return null;
  const { words, by, at, to, due } = direction;
  return (
    <section className={styles['part']} aria-label={say('direction')}>
      <h2>{say('direction')}</h2>
      <p className={styles['words']} lang="vi">
        {words}
      </p>
      <p>
        {say('step.directed', { unit: to.name })}
        {due !== null && <> · {say('step.due', { day: formatDay(due) })}</>}
      </p>
      <small>{say('answer.by', { name: by ?? say('system'), at: formatTime(at, language) })}</small>
    </section>
  );
}

function Answered({ difficulty: { answer } }: { difficulty: Difficulty }) {
  const say = useWords(DIFFICULTY_WORDS);
  const { language } = useLanguage();
  if (answer === null) return null;
  const { outcome, promised, words, by, at, document } = answer;
  return (
    <section className={styles['part']} aria-label={say('answer')}>
      <h2>
        {say('answer')}: {sayOutcome(outcome, promised as PlainDate | null, language)}
      </h2>
      <p className={styles['words']} lang="vi">
        {words}
      </p>
      {document !== null && (
        <p>
          {say('answer.document')}:{' '}
          <Link to="/van-ban/$id" params={{ id: document.id }} search={{}} lang="vi">
            {document.name}
          </Link>
        </p>
      )}
      <small>{say('answer.by', { name: by ?? say('system'), at: formatTime(at, language) })}</small>
    </section>
  );
}

/** The work is linked only where it may be seen. */
function Works({ difficulty: { works, plan } }: { difficulty: Difficulty }) {
  const say = useWords(DIFFICULTY_WORDS);
  return (
    <section className={styles['part']} aria-label={say('works')}>
      <h2>{say('works')}</h2>
      <small lang="vi">
        <Link to="/ke-hoach/$id" params={{ id: plan.id }}>
          {planName(plan)}
        </Link>
      </small>
      <ul className={styles['works']}>
        {works.map(({ task, assignment, section, text }) => (
          <li key={assignment ?? task} lang="vi">
            {assignment === null ? (
              text
            ) : (
              <Link to="/viec/$id" params={{ id: assignment }}>
                {text}
              </Link>
            )}{' '}
            <small>{section}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
