// How far it is: per cent, words, figures, and that it is done. What is typed stays on this computer until it has been given,
// and what has been given until it has been sent.
import { Button, NumberInput, Textarea } from '@mantine/core';
import { useId, useState } from 'react';
import type { Assignment } from '../assignment/calls.ts';
import { useWords } from '../ui/language.tsx';
import { newId } from '../ui/new-id.ts';
import { useTyped } from '../ui/use-typed.ts';
import { FigureFields } from './FigureFields.tsx';
import styles from './Progress.module.css';
import { bodyOf, isHalf, type TypedProgress, typedFrom, typedOf } from './typed-progress.ts';
import { useOutbox } from './use-outbox.tsx';
import { WaitingEntries } from './WaitingEntries.tsx';
import { PROGRESS_WORDS } from './words.ts';

export function ProgressForm({ assignment }: { assignment: Assignment }) {
  const say = useWords(PROGRESS_WORDS);
  const { outbox, view } = useOutbox();
  const typed = useTyped(`progress.${assignment.id}`);
  const [told, setTold] = useState('');
  const now = typedFrom(typed.text, assignment.percent);
  const change = (next: Partial<TypedProgress>) => {
    setTold('');
    typed.type(JSON.stringify({ ...now, ...next }));
  };
  const mayEnter = assignment.can.includes('progress');
  const unfinished = Object.values(now.figures).some(isHalf);
  const waiting = view.entries.some((entry) => entry.assignment === assignment.id);

  function submit() {
    outbox.enter({
      id: newId(),
      assignment: assignment.id,
      about: assignment.text,
      body: bodyOf(now, assignment.version),
      at: new Date().toISOString(),
    });
    setTold(now.report ? say('saved.report') : say('saved', { percent: now.percent }));
    typed.clear();
  }

  return (
    <section className={styles['card']} aria-labelledby="progress">
      <h2 id="progress">{say('title')}</h2>
      <WaitingEntries assignment={assignment} onEdit={(body) => change(typedOf(body))} onDrop={() => setTold('')} />
      {mayEnter && (
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <Percent
            percent={now.report ? 100 : now.percent}
            fixed={now.report}
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
          <FigureFields assignment={assignment.id} figures={now.figures} onFigures={(figures) => change({ figures })} />
          {assignment.can.includes('report') && (
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
          <footer>
            <Button type="submit" disabled={unfinished}>
              {say(now.report ? 'submit.report' : 'submit')}
            </Button>
            <p role="status">{told !== '' && !waiting ? told : typed.text !== '' ? say('kept') : ''}</p>
          </footer>
        </form>
      )}
    </section>
  );
}

type PercentProps = {
  readonly percent: number;
  readonly fixed: boolean;
  readonly onPercent: (percent: number) => void;
};

/** By hand or by number: both are one value. */
function Percent({ percent, fixed, onPercent }: PercentProps) {
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
    </div>
  );
}
