// What this person can do with the report now: exactly what the record itself says.
import { Button, Textarea } from '@mantine/core';
import { addDays, dayOf, plainDate } from '@sauro/core';
import { useState } from 'react';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { useTyped } from '../../ui/use-typed.ts';
import type { Report, WholeReport } from '../calls.ts';
import styles from '../Report.module.css';
import { useReportAct } from '../use-report-act.ts';
import { REPORT_WORDS } from '../words.ts';
import { SURE_ACTS, type SureAct, SureDialog } from './SureDialog.tsx';

/** What takes a reason, and what is asked about first; the rest can be put right and happens at once. */
const REASONED = ['return', 'extend', 'excuse'] as const;
type Reasoned = (typeof REASONED)[number];
type Offered = Exclude<Report['can'][number], 'write'>;

export function ReportActs({ whole, isUnsaved }: { whole: WholeReport; isUnsaved: boolean }) {
  const say = useWords(REPORT_WORDS);
  const sentence = useProblemWords();
  const { report } = whole;
  const [asking, setAsking] = useState<Reasoned | SureAct | null>(null);
  const doing = useReportAct(report);
  const press = (act: Offered) => {
    if (isOf(REASONED, act) || isOf(SURE_ACTS, act)) setAsking(act);
    else doing.mutate({ act, body: {} });
  };
  const offered = report.can.filter((act): act is Offered => act !== 'write');
  const close = () => setAsking(null);
  return (
    <>
      {report.isOwn && (
        <p className={`${styles['quiet']} no-print`}>
          {say('acts.own', { receiver: (report.receiver ?? report.unit).name })}
        </p>
      )}
      {offered.length > 0 && (
        <section className={`${styles['acts']} no-print`} aria-label={say('acts')}>
          {offered.map((act, index) => (
            <Button
              key={act}
              variant={index === 0 && act !== 'withdraw' ? 'filled' : 'default'}
              disabled={doing.isPending || (act === 'submit' && isUnsaved)}
              onClick={() => press(act)}
            >
              {say(doing.isPending && doing.variables.act === act ? 'act.submitting' : `act.${act}`)}
            </Button>
          ))}
          {doing.isError && (
            <p role="alert" className={styles['refusal']}>
              {sentence(doing.error)}
            </p>
          )}
        </section>
      )}
      {asking !== null &&
        (isOf(REASONED, asking) ? (
          <ReasonDialog act={asking} report={report} onClose={close} />
        ) : (
          <SureDialog act={asking} whole={whole} onClose={close} />
        ))}
    </>
  );
}

function isOf<One extends string>(all: readonly One[], act: string): act is One {
  return (all as readonly string[]).includes(act);
}

type ReasonProps = { readonly act: Reasoned; readonly report: Report; readonly onClose: () => void };

/** What is typed is kept until the act has been done. */
function ReasonDialog({ act, report, onClose }: ReasonProps) {
  const say = useWords(REPORT_WORDS);
  const sentence = useProblemWords();
  const words = useTyped(`report.${act}.${report.id}`);
  const [due, setDue] = useState(() => laterDay(report));
  const doing = useReportAct(report, () => {
    words.clear();
    onClose();
  });
  const text = words.text.trim();
  return (
    <Dialog title={say(`act.${act}`).replace('…', '')} closeLabel={say('close')} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          doing.mutate({ act, body: { words: text, ...(act === 'excuse' ? {} : { due }) } });
        }}
      >
        <Textarea
          data-first
          label={say('act.words')}
          rows={4}
          maxLength={5000}
          value={words.text}
          onChange={({ currentTarget }) => words.type(currentTarget.value)}
        />
        {act !== 'excuse' && <DayField label={say('act.due')} value={due} onChange={setDue} />}
        {doing.isError && (
          <p role="alert" className={styles['refusal']}>
            {sentence(doing.error)}
          </p>
        )}
        <div className={styles['foot']}>
          <CancelButton onClick={onClose} />
          <Button type="submit" disabled={text === '' || doing.isPending}>
            {say(doing.isPending ? 'act.submitting' : `act.${act}`).replace('…', '')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

const MORE_DAYS = 3;

/** Three days more than it has, or from today where that is past. */
function laterDay({ due }: Report): string {
  const today = dayOf(new Date());
  return addDays(due < today ? today : plainDate(due), MORE_DAYS);
}
