// How far it is: per cent, words, figures, and that it is done. What is typed stays on this computer until it has been given,
// and what has been given until it has been sent.
import { Button, NumberInput, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { type Assignment, of } from '../assignment/calls.ts';
import { DueDay, HowFar, LabelChip } from '../assignment/Label.tsx';
import type { QueuedAct } from '../assignment/outbox/outbox.ts';
import { useOutbox } from '../assignment/outbox/use-outbox.tsx';
import { WaitingActs } from '../assignment/outbox/WaitingActs.tsx';
import { useLanguage, useWords } from '../ui/language.tsx';
import { newId } from '../ui/new-id.ts';
import { useTyped } from '../ui/use-typed.ts';
import { BeforeSending } from './BeforeSending.tsx';
import type { ProgressBody } from './calls.ts';
import { unlikelyIn } from './figure-doubts.ts';
import { FigureFields } from './FigureFields.tsx';
import styles from './Progress.module.css';
import { progressQuery, targetsQuery } from './queries.ts';
import { reportDoubts } from './report-doubts.ts';
import {
  beginningOf,
  bodyOf,
  fallenReport,
  isUnfinished,
  kindsOf,
  type TypedProgress,
  typedFrom,
  typedOf,
} from './typed-progress.ts';
import { PROGRESS_WORDS } from './words.ts';

/** What is done by this form. */
export const PROGRESS_ACTS: ReadonlySet<QueuedAct> = new Set<QueuedAct>(['progress', 'report']);

export function ProgressForm({ assignment }: { assignment: Assignment }) {
  const say = useWords(PROGRESS_WORDS);
  const { language } = useLanguage();
  const { outbox, view } = useOutbox();
  const typed = useTyped(`progress.${assignment.id}`);
  const [told, setTold] = useState('');
  const [isAsking, setAsking] = useState(false);
  const submitButton = useRef<HTMLButtonElement>(null);
  const targets = useQuery(targetsQuery(assignment.id));
  const waiting = view.entries.filter(({ act, assignment: of_ }) => of_ === assignment.id && PROGRESS_ACTS.has(act));
  const entries = useQuery(progressQuery(assignment.id));
  const mayReport = assignment.can.includes('report');
  const mayBegin = mayReport && waiting.every(({ act }) => act !== 'report');
  const fallen = mayBegin ? fallenReport(entries.data ?? []) : undefined;
  const now = typedFrom(typed.text, beginningOf(assignment.percent, fallen));
  const change = (next: Partial<TypedProgress>) => {
    setTold('');
    setAsking(false);
    typed.type(JSON.stringify({ ...now, ...next }));
  };
  const mayEnter = assignment.can.includes('progress');
  const unfinished = isUnfinished(now.figures, kindsOf(targets.data ?? []), language);
  const unlikely = unlikelyIn(targets.data ?? [], now.figures, language);
  const coming = outbox.holdsReportOf(assignment.id) ? 1 : 0;
  const doubts = now.report ? reportDoubts({ ...assignment, evidence: assignment.evidence + coming }) : [];

  function submit() {
    outbox.enter({
      id: newId(),
      act: now.report ? 'report' : 'progress',
      assignment: assignment.id,
      line: assignment.id,
      path: of(assignment.id, 'progress'),
      about: assignment.text,
      body: bodyOf(now, assignment.version, language),
      at: new Date().toISOString(),
    });
    setTold(now.report ? say('saved.report') : say('saved', { percent: now.percent }));
    setAsking(false);
    typed.clear();
  }

  return (
    <section className={styles['card']} aria-labelledby="progress">
      <h2 id="progress">{say('title')}</h2>
      <WaitingActs
        entries={waiting}
        version={assignment.version}
        mayGo={({ act }) => assignment.can.includes(act === 'report' ? 'report' : 'progress')}
        now={
          <>
            <LabelChip label={assignment.label} />
            <DueDay assignment={assignment} />
            <HowFar assignment={assignment} />
          </>
        }
        // Entered by this very form.
        onEdit={
          mayEnter ? ({ body }) => change(typedOf(body as unknown as Omit<ProgressBody, 'id'>, language)) : undefined
        }
        onDrop={() => setTold('')}
      />
      {mayEnter && (
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault();
            if (unlikely.length + doubts.length === 0) submit();
            else setAsking(true);
          }}
        >
          {fallen !== undefined && typed.text === '' && <p className={styles['quiet']}>{say('returned')}</p>}
          <Percent
            percent={now.report ? 100 : now.percent}
            fixed={now.report}
            ofParts={assignment.parts?.percent ?? null}
            onPercent={(percent) => change({ percent })}
          />
          <Textarea
            label={say('words')}
            autosize={false}
            rows={4}
            maxLength={5000}
            value={now.words}
            onChange={({ currentTarget }) => change({ words: currentTarget.value })}
          />
          <FigureFields assignment={assignment} figures={now.figures} onFigures={(figures) => change({ figures })} />
          {mayReport && (
            <label className={styles['report']}>
              <input
                type="checkbox"
                checked={now.report}
                onChange={({ currentTarget }) => change({ report: currentTarget.checked })}
              />
              <span>
                {say('report')} <small>{say('report.what')}</small>
              </span>
            </label>
          )}
          {isAsking && (
            <BeforeSending
              figures={unlikely}
              doubts={doubts}
              onBack={() => {
                setAsking(false);
                submitButton.current?.focus();
              }}
              onSend={submit}
            />
          )}
          <footer>
            <Button ref={submitButton} type="submit" disabled={unfinished}>
              {say(now.report ? 'submit.report' : 'submit')}
            </Button>
            <p role="status">{told !== '' && waiting.length === 0 ? told : typed.text !== '' ? say('kept') : ''}</p>
          </footer>
        </form>
      )}
    </section>
  );
}

type PercentProps = {
  readonly percent: number;
  readonly fixed: boolean;
  /** How far its parts are on average; null where it has none. */
  readonly ofParts: number | null;
  readonly onPercent: (percent: number) => void;
};

/** By hand or by number: both are one value. */
function Percent({ percent, fixed, ofParts, onPercent }: PercentProps) {
  const say = useWords(PROGRESS_WORDS);
  const id = useId();
  return (
    <div className={styles['percent']}>
      <label htmlFor={id}>{say('percent')}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={5}
        value={percent}
        disabled={fixed}
        onChange={({ currentTarget }) => onPercent(Number(currentTarget.value))}
      />
      <NumberInput
        aria-label={say('percent.number')}
        min={0}
        max={100}
        clampBehavior="strict"
        allowDecimal={false}
        hideControls
        suffix=" %"
        value={percent}
        disabled={fixed}
        onChange={(value) => onPercent(typeof value === 'number' ? value : 0)}
      />
      {ofParts !== null && !fixed && ofParts !== percent && (
        <Button className={styles['of-parts'] ?? ''} variant="default" onClick={() => onPercent(ofParts)}>
          {say('percent.parts', { percent: ofParts })}
        </Button>
      )}
    </div>
  );
}
