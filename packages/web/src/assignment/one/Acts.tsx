// What this person can do with the assignment now: exactly what the record itself says.
import { Button } from '@mantine/core';
import { type ComponentType, type ReactNode, useState } from 'react';
import { useCommands } from '../../ui/commands.ts';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { useTyped } from '../../ui/use-typed.ts';
import type { Assignment, Extension } from '../calls.ts';
import { EventDialog } from '../awaited/EventDialog.tsx';
import { ActDialog, type EventPieces } from './ActDialog.tsx';
import type { Waiting } from '../outbox/outbox.ts';
import { WaitingActs } from '../outbox/WaitingActs.tsx';
import { LabelChip } from '../Label.tsx';
import { ACT_FORMS, type ActForm, isWaitingAct, OFFERED_ACTS, type OfferedAct } from './act-forms.ts';
import styles from './One.module.css';
import { NameDialog } from './NameDialog.tsx';
import { SplitDialog } from './SplitDialog.tsx';
import { useAct } from './use-act.ts';
import { useWaitingActs } from './use-waiting-acts.ts';
import { ONE_WORDS } from './words.ts';

/** Of what she may not judge, for it is her own: why, and who does. */
const OWN = [
  { act: 'verify', word: 'own.report' },
  { act: 'answer-extension', word: 'own.request' },
] as const;

type AskProps = { readonly assignment: Assignment; readonly onClose: () => void };
type ActsProps = {
  readonly assignment: Assignment;
  readonly extensions: readonly Extension[];
  readonly eventPieces: EventPieces;
  /** What shows the event that was reported and waits for an answer. */
  readonly shown: ReactNode;
  /** What a later stage asks before it is accepted; undefined where it has nothing to ask. */
  readonly askBeforeVerify?: ComponentType<AskProps> | undefined;
};

export function Acts({ assignment, extensions, eventPieces, shown, askBeforeVerify: AskBefore }: ActsProps) {
  const say = useWords(ONE_WORDS);
  const sentence = useProblemWords();
  const [asking, setAsking] = useState<OfferedAct | null>(null);
  const atOnce = useAct(assignment);
  const waiting = useWaitingActs(assignment);
  const reasons = {
    decline: useTyped(`decline.${assignment.id}`),
    'ask-extension': useTyped(`ask-extension.${assignment.id}`),
  };
  const offered = OFFERED_ACTS.filter((act) => assignment.can.includes(act));
  const own = OWN.filter(({ act }) => assignment.own.includes(act));
  const close = () => setAsking(null);
  const press = (act: OfferedAct) => {
    const form: ActForm = ACT_FORMS[act];
    if (form.asks !== 'none' || (act === 'verify' && AskBefore !== undefined)) setAsking(act);
    else if (isWaitingAct(act)) waiting.enter(act, {});
    else atOnce.mutate({ path: form.path, body: {} });
  };
  const isBusy = (act: OfferedAct) => atOnce.isPending || (isWaitingAct(act) && waiting.isUnderWay);
  const edit = ({ act, body: { reason } }: Waiting) => {
    if (!hasForm(act)) return;
    if (typeof reason === 'string') reasons[act].type(reason);
    setAsking(act);
  };
  useCommands(
    offered.filter((act) => !isBusy(act)).map((act) => ({ id: act, label: say(`act.${act}`), run: () => press(act) })),
  );
  return (
    <section className={`${styles['card']} no-print`} aria-labelledby="acts">
      <h2 id="acts">{say('acts')}</h2>
      <WaitingActs
        entries={waiting.entries}
        version={assignment.version}
        mayGo={({ act }) => isWaitingAct(act) && assignment.can.includes(act)}
        now={<LabelChip label={assignment.label} />}
        mayEdit={({ act }) => hasForm(act) && assignment.can.includes(act)}
        onEdit={edit}
      />
      {offered.length === 0 && own.length === 0 && <p className={styles['quiet']}>{say('acts.none')}</p>}
      {own.map(({ act, word }) => (
        <p key={act} className={styles['quiet']}>
          {say(word, { issuer: assignment.issuer.name })}
        </p>
      ))}
      <div className={styles['acts']}>
        {offered.map((act) => {
          const form: ActForm = ACT_FORMS[act];
          return (
            <Button
              key={act}
              variant={form.primary === true ? 'filled' : 'default'}
              disabled={isBusy(act)}
              onClick={() => press(act)}
            >
              {say(`act.${act}`)}
            </Button>
          );
        })}
      </div>
      {atOnce.isError && (
        <p role="alert" className={styles['refusal']}>
          {sentence(atOnce.error)}
        </p>
      )}
      {asking === 'verify' && AskBefore !== undefined && <AskBefore assignment={assignment} onClose={close} />}
      {asking === 'name' && <NameDialog assignment={assignment} onClose={close} />}
      {asking === 'split' && <SplitDialog assignment={assignment} onClose={close} />}
      {asking === 'tell-event' && <EventDialog assignment={assignment} shown={shown} onClose={close} />}
      {asking !== null && !HAS_DIALOG.has(asking) && (
        <ActDialog
          act={asking}
          assignment={assignment}
          extensions={extensions}
          eventPieces={eventPieces}
          shown={shown}
          onClose={close}
        />
      )}
    </section>
  );
}

/** Those that are asked by a dialog of their own. */
const HAS_DIALOG: ReadonlySet<OfferedAct> = new Set(['name', 'split', 'tell-event', 'verify']);

/** Of those that wait: what was typed can be mended before it is sent again. */
function hasForm(act: string): act is 'decline' | 'ask-extension' {
  return act === 'decline' || act === 'ask-extension';
}
