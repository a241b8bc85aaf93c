// What happened to a difficulty, the newest first: who, when, in which words, and at whom it lay after that. In what happened to
// an assignment each stands as a line that opens the difficulty.
import { type PlainDate, sayOutcome } from '@sauro/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatDay, formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { DifficultyStep, WorkStep } from './calls.ts';
import styles from './Difficulty.module.css';
import { gistOf } from './Signs.tsx';
import { DIFFICULTY_WORDS } from './words.ts';

export function Steps({ steps }: { steps: readonly DifficultyStep[] }) {
  const say = useWords(DIFFICULTY_WORDS);
  return (
    <section className={styles['part']} aria-label={say('timeline')}>
      <h2>{say('timeline')}</h2>
      <ol className={styles['steps']}>
        {steps.toReversed().map((step) => (
          <StepRow key={step.id} step={step} />
        ))}
      </ol>
    </section>
  );
}

/** As a line of what happened to an assignment. */
export function StepOfWork({ step }: { step: WorkStep }) {
  const say = useWords(DIFFICULTY_WORDS);
  const { difficulty } = step;
  return (
    <StepRow step={step} name={(name) => say('step.of', { name })}>
      <p lang="vi">
        <Link to="/vuong-mac/$id" params={{ id: difficulty.id }}>
          {gistOf(difficulty)}
        </Link>
      </p>
    </StepRow>
  );
}

type StepProps = {
  readonly step: DifficultyStep;
  readonly name?: (name: string) => string;
  readonly children?: ReactNode;
};

function StepRow({ step, name = (said) => said, children }: StepProps) {
  const say = useWords(DIFFICULTY_WORDS);
  const { language } = useLanguage();
  const { kind, words, document, due, by, at } = step;
  return (
    <li data-kind={kind}>
      <p>
        <strong>{name(useStepName()(step))}</strong>
        {due !== null && <span> · {say('step.due', { day: formatDay(due) })}</span>}
      </p>
      {children}
      {words !== '' && (
        <p className={styles['words']} lang="vi">
          “{words}”
        </p>
      )}
      {document !== null && (
        <p lang="vi">
          <Link to="/van-ban/$id" params={{ id: document.id }} search={{}}>
            {document.name}
          </Link>
        </p>
      )}
      <small>
        {by?.name ?? say('system')} · <time dateTime={at}>{formatTime(at, language)}</time>
      </small>
    </li>
  );
}

function useStepName(): (step: DifficultyStep) => string {
  const say = useWords(DIFFICULTY_WORDS);
  const { language } = useLanguage();
  return ({ kind, why, outcome, promised, holder }) => {
    const details = {
      unit: holder.name,
      outcome: outcome === null ? '' : sayOutcome(outcome, promised as PlainDate | null, language).toLowerCase(),
    };
    if (kind === 'escalated') {
      return say(`step.escalated.${why === 'unanswered' ? 'unanswered' : 'beyond-authority'}`, details);
    }
    if (kind === 'closed')
      return say(`step.closed.${why === 'silent' || why === 'with-work' ? why : 'content'}`, details);
    if (kind === 'withdrawn') return say(`step.withdrawn.${why === 'work-over' ? why : 'taken-back'}`);
    return say(`step.${kind}`, details);
  };
}
