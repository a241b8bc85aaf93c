// An act that asks for a reason, a day, an answer or a unit. What is typed is kept until the act has been done.
import { Button, Textarea, TextInput } from '@mantine/core';
import { dayOf, firstCorrectionDay, firstExtension, isPlainDate } from '@sauro/core';
import { useNavigate } from '@tanstack/react-router';
import { type ComponentType, type ReactNode, useState } from 'react';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { formatDay } from '../../ui/format.ts';
import { useWords } from '../../ui/language.tsx';
import { useTyped } from '../../ui/use-typed.ts';
import type { Assignment, Extension } from '../calls.ts';
import { useEntering } from '../outbox/use-entering.ts';
import { ASSIGNMENT_WORDS } from '../words.ts';
import { ACT_FORMS, type ActForm, isWaitingAct, type OfferedAct } from './act-forms.ts';
import { ActFoot } from './ActFoot.tsx';
import styles from './One.module.css';
import { ReassignUnit } from './ReassignUnit.tsx';
import { useAct } from './use-act.ts';
import { useWaitingActs } from './use-waiting-acts.ts';
import { ONE_WORDS } from './words.ts';

/** Chooses which evidence shows an event, and brings more: known to the stage of evidence. */
export type EventPieces = ComponentType<{
  readonly assignment: Assignment;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}>;

type DialogProps = {
  readonly act: OfferedAct;
  readonly assignment: Assignment;
  readonly extensions: readonly Extension[];
  /** Where an event may be reported. */
  readonly eventPieces?: EventPieces;
  /** What shows the event that is answered. */
  readonly shown?: ReactNode;
  readonly onClose: () => void;
};

export function ActDialog({ act, assignment, extensions, eventPieces: Pieces, shown, onClose }: DialogProps) {
  const say = useWords(ONE_WORDS);
  const sayClose = useWords(ASSIGNMENT_WORDS);
  const navigate = useNavigate();
  const { asks, path }: ActForm = ACT_FORMS[act];
  const reason = useTyped(`${act}.${assignment.id}`);
  const [day, setDay] = useState(() => firstDay(asks, assignment));
  const [grant, setGrant] = useState(true);
  const [unit, setUnit] = useState<string | null>(null);
  const [pieces, setPieces] = useState<readonly string[]>([]);
  const [today] = useState(() => dayOf(new Date()));
  const doing = useAct(assignment, (after) => {
    reason.clear();
    onClose();
    // Given to another unit, it is another assignment.
    if (after.id !== assignment.id) void navigate({ to: '/viec/$id', params: { id: after.id } });
  });
  const mayBeSilent = asks === 'answer' && grant;
  // The server asks the same; who answers late may still grant the day that was asked for.
  const first =
    asks === 'date'
      ? firstExtension(dueOf(assignment), today)
      : asks === 'correct'
        ? firstCorrectionDay(dueOf(assignment), today)
        : null;
  const isTooEarly = first !== null && day !== '' && day < first;
  const needsDay = asks === 'date' || asks === 'came' || (asks === 'answer' && grant);
  const isToCome = asks === 'came' && day > today;
  const ready =
    (mayBeSilent || reason.text.trim() !== '') &&
    (!needsDay || (day !== '' && !isToCome)) &&
    !isTooEarly &&
    (asks !== 'unit' || unit !== null);
  const waiting = useWaitingActs(assignment);
  const entering = useEntering(() => {
    reason.clear();
    onClose();
  });
  const isBusy = doing.isPending || entering.isSending;
  const submit = () => {
    const body = bodyOf(asks, { reason: reason.text.trim(), day, grant, unit: unit ?? '', pieces });
    if (!isWaitingAct(act)) return doing.mutate({ path, body });
    entering.entered(waiting.enter(act, body));
  };

  return (
    <Dialog title={say(`act.${act}`).replace('…', '')} closeLabel={sayClose('close')} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {(act === 'unlock' || act === 'withdraw') && <p>{say(`after.${act}`)}</p>}
        {act === 'refuse-event' && shown}
        {asks === 'answer' && <Answer extensions={extensions} grant={grant} onGrant={setGrant} />}
        {asks === 'date' && assignment.askedDue !== null && (
          <p>{say('date.again', { day: formatDay(assignment.askedDue) })}</p>
        )}
        {(needsDay || asks === 'due' || asks === 'correct') && (
          <TextInput
            type="date"
            label={say(DAY_LABELS[asks] ?? 'date.to')}
            description={
              asks === 'due' || asks === 'correct'
                ? say(asks === 'due' ? 'date.none' : 'date.correct.none')
                : first === null
                  ? undefined
                  : say('date.from', { day: formatDay(first) })
            }
            min={first ?? undefined}
            max={asks === 'came' ? today : undefined}
            error={first !== null && isTooEarly && say('date.too-early', { day: formatDay(first) })}
            value={day}
            onChange={({ currentTarget }) => setDay(currentTarget.value)}
          />
        )}
        {asks === 'unit' && <ReassignUnit assignment={assignment} value={unit} onChange={setUnit} />}
        <Textarea
          data-first
          label={say(mayBeSilent ? 'reason.may' : asks === 'came' ? 'reason.came' : 'reason')}
          description={say('reason.hint')}
          rows={4}
          maxLength={2000}
          value={reason.text}
          onChange={({ currentTarget }) => reason.type(currentTarget.value)}
        />
        {asks === 'came' && Pieces !== undefined && (
          <Pieces assignment={assignment} chosen={pieces} onChange={setPieces} />
        )}
        <ActFoot
          assignment={assignment}
          error={doing.error}
          refused={entering.refused}
          isTyped={reason.text.trim() !== ''}
        >
          <CancelButton onClick={onClose} />
          <Button type="submit" disabled={!ready || isBusy}>
            {say(isBusy ? 'submitting' : 'submit')}
          </Button>
        </ActFoot>
      </form>
    </Dialog>
  );
}

/** What the day is of, where it is not the one asked for. */
const DAY_LABELS: Partial<Record<ActForm['asks'], 'date.due' | 'date.came' | 'date.correct'>> = {
  due: 'date.due',
  came: 'date.came',
  correct: 'date.correct',
};

function dueOf({ due }: Assignment) {
  return due !== null && isPlainDate(due) ? due : null;
}

type Given = {
  readonly reason: string;
  readonly day: string;
  readonly grant: boolean;
  readonly unit: string;
  readonly pieces: readonly string[];
};

function bodyOf(asks: ActForm['asks'], { reason, day, grant, unit, pieces }: Given): object {
  switch (asks) {
    case 'date':
      return { reason, to: day };
    case 'came':
      return { reason, came: day, evidence: pieces };
    case 'answer':
      return grant ? { grant, to: day, reason } : { grant, reason };
    case 'due':
      return { reason, due: day === '' ? null : day };
    case 'correct':
      return day === '' ? { reason } : { reason, correctBy: day };
    case 'unit':
      return { reason, unit };
    default:
      return { reason };
  }
}

function firstDay(asks: ActForm['asks'], { due, askedDue, eventReported }: Assignment): string {
  if (asks === 'came') return eventReported ?? dayOf(new Date());
  if (asks === 'answer') return askedDue ?? '';
  return asks === 'due' ? (due ?? '') : '';
}

type AnswerProps = {
  readonly extensions: readonly Extension[];
  readonly grant: boolean;
  readonly onGrant: (grant: boolean) => void;
};

function Answer({ extensions, grant, onGrant }: AnswerProps) {
  const say = useWords(ONE_WORDS);
  const open = extensions.find(({ outcome }) => outcome === null);
  return (
    <>
      {open !== undefined && (
        <p lang="vi">
          {say('asked', {
            name: open.askedBy?.name ?? '—',
            from: formatDay(open.from),
            to: formatDay(open.asked),
            reason: open.reason,
          })}
        </p>
      )}
      <div className={styles['choice']} role="radiogroup" aria-label={say('act.answer-extension')}>
        {([true, false] as const).map((yes) => (
          <label key={String(yes)}>
            <input type="radio" name="grant" checked={grant === yes} onChange={() => onGrant(yes)} />
            {say(yes ? 'grant.yes' : 'grant.no')}
          </label>
        ))}
      </div>
    </>
  );
}
