// The report that is looked at, with its evidence, and what to do with it.
import { planName } from '@sauro/core';
import { Button, Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Ref } from 'react';
import { DueDay, LabelChip } from '../assignment/Label.tsx';
import { ASSIGNMENT_WORDS } from '../assignment/words.ts';
import { EvidenceList } from '../evidence/EvidenceList.tsx';
import { ProgressList } from '../progress/ProgressList.tsx';
import { useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { useTyped } from '../ui/use-typed.ts';
import { AcceptDialog } from './AcceptDialog.tsx';
import type { Reported } from './calls.ts';
import { Refuted, Since } from './Since.tsx';
import type { Judging } from './use-judging.ts';
import styles from './Verify.module.css';
import { VERIFY_WORDS } from './words.ts';

type PreviewProps = {
  readonly reported: Reported | undefined;
  readonly judging: Judging;
  readonly reasonRef: Ref<HTMLTextAreaElement>;
  readonly onBack: () => void;
};

export function Preview({ reported, ...props }: PreviewProps) {
  const say = useWords(VERIFY_WORDS);
  return (
    <section className={styles['preview']} aria-label={say('preview')}>
      <Asked judging={props.judging} />
      {reported === undefined ? <p>{say('preview.choose')}</p> : <Looked reported={reported} {...props} />}
    </section>
  );
}

/** Something stands in the way of what is about to be accepted. */
function Asked({ judging: { asking, answer } }: Pick<PreviewProps, 'judging'>) {
  if (asking === null || asking.difficulties === null) return null;
  return (
    <AcceptDialog
      text={asking.assignment.text}
      difficulties={asking.difficulties}
      onAccept={answer}
      onClose={() => answer(null)}
    />
  );
}

function Looked({ reported, judging, reasonRef, onBack }: PreviewProps & { reported: Reported }) {
  const say = useWords(VERIFY_WORDS);
  const { assignment, report } = reported;
  return (
    <>
      <Button className={styles['back'] ?? ''} variant="default" size="compact-md" onClick={onBack}>
        {say('back')}
      </Button>
      <header>
        <p lang="vi">
          {planName(assignment.plan)} · {assignment.task.section}
        </p>
        <h2 lang="vi">{assignment.text}</h2>
        <div className={styles['signs']}>
          <span lang="vi">{assignment.unit.name}</span>
          <LabelChip label={assignment.label} />
          <DueDay assignment={assignment} />
          <Link to="/viec/$id" params={{ id: assignment.id }}>
            {say('open')}
          </Link>
        </div>
      </header>
      <section className={styles['report']} aria-label={say('report')}>
        <h3>{say('report')}</h3>
        <p lang="vi">{report.words === '' ? <em>{say('report.none')}</em> : report.words}</p>
        {report.by !== null && <small>{say('report.by', { name: report.by })}</small>}
      </section>
      <Refuted refuted={reported.refuted} />
      <Since assignment={assignment.id} />
      <PartsTold assignment={assignment} />
      <EvidenceShown reported={reported} />
      <Judge reported={reported} judging={judging} reasonRef={reasonRef} />
      <ProgressList assignment={assignment.id} />
    </>
  );
}

/** A whole may be reported while parts of it are open: whoever judges it knows. */
function PartsTold({ assignment: { id, parts } }: { assignment: Reported['assignment'] }) {
  const say = useWords(VERIFY_WORDS);
  if (parts === null) return null;
  return (
    <p className={parts.done < parts.total ? styles['refusal'] : undefined}>
      {say('parts', parts)}{' '}
      <Link to="/viec/$id" params={{ id }} hash="parts">
        {say('parts.open')}
      </Link>
      {parts.done < parts.total && ` ${say('parts.go-on')}`}
    </p>
  );
}

function EvidenceShown({ reported: { assignment, evidence: count } }: { reported: Reported }) {
  const say = useWords(VERIFY_WORDS);
  return (
    <section aria-label={say('evidence', { count })}>
      <h3>{count === 0 ? say('evidence.none') : say('evidence', { count })}</h3>
      <EvidenceList assignment={assignment} mayRemove={false} />
    </section>
  );
}

type JudgeProps = { readonly reported: Reported } & Pick<PreviewProps, 'judging' | 'reasonRef'>;

function Judge({ reported: { assignment }, judging, reasonRef }: JudgeProps) {
  const say = useWords(VERIFY_WORDS);
  const sayTyped = useWords(ASSIGNMENT_WORDS);
  const sentence = useProblemWords();
  const reason = useTyped(`return.${assignment.id}`);
  const mayReturn = assignment.can.includes('return');
  if (!assignment.can.includes('verify') && !mayReturn) return <p>{say('no-act')}</p>;
  return (
    <form
      className={styles['judge']}
      onSubmit={(event) => {
        event.preventDefault();
        judging.giveBack(reason.text.trim(), reason.clear);
      }}
    >
      {assignment.can.includes('verify') && (
        <Button disabled={judging.busy} aria-keyshortcuts="a" onClick={judging.accept}>
          {say('accept')} <kbd aria-hidden="true">A</kbd>
        </Button>
      )}
      {mayReturn && (
        <>
          <Textarea
            ref={reasonRef}
            label={say('return.reason')}
            description={say('return.hint')}
            aria-keyshortcuts="r"
            rows={2}
            maxLength={2000}
            value={reason.text}
            onChange={({ currentTarget }) => reason.type(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
              if (event.key === 'Escape') event.currentTarget.blur();
            }}
          />
          <Button type="submit" variant="default" disabled={judging.busy || reason.text.trim() === ''}>
            {say('return')}
          </Button>
        </>
      )}
      {judging.error !== null && (
        <p role="alert" className={styles['refusal']}>
          {sentence(judging.error)} {reason.text.trim() !== '' && sayTyped('typed.kept')}
        </p>
      )}
    </form>
  );
}
