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

type Asked = 'return' | 'extend' | 'excuse';
type Offered = Exclude<Report['can'][number], 'write'>;

export function ReportActs({ whole, isUnsaved }: { whole: WholeReport; isUnsaved: boolean }) {
  const say = useWords(REPORT_WORDS);
  const sentence = useProblemWords();
  const { report } = whole;
  const [asking, setAsking] = useState<Asked | 'missing' | null>(null);
  const doing = useReportAct(report, () => setAsking(null));
  const missing = whole.children.filter(({ state }) => state !== 'accepted' && state !== 'excused');
  const press = (act: Offered) => {
    if (act === 'return' || act === 'extend' || act === 'excuse') setAsking(act);
    else if (act === 'submit' && missing.length > 0) setAsking('missing');
    else doing.mutate({ act, body: {} });
  };
  const offered = report.can.filter((act): act is Offered => act !== 'write');
  if (offered.length === 0) return null;
  return (
    <section className={`${styles['acts']} no-print`} aria-label={say('acts')}>
      {offered.map((act, index) => (
        <Button
          key={act}
          variant={index === 0 ? 'filled' : 'default'}
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
      {asking === 'missing' && (
        <Dialog title={say('act.submit')} closeLabel={say('close')} onClose={() => setAsking(null)}>
          <p>{say('act.missing', { count: missing.length, units: missing.map(({ unit }) => unit.name).join('; ') })}</p>
          <div className={styles['foot']}>
            <CancelButton onClick={() => setAsking(null)} />
            <Button
              disabled={doing.isPending}
              onClick={() => doing.mutate({ act: 'submit', body: { missing: missing.map(({ id }) => id) } })}
            >
              {say('act.missing.sure')}
            </Button>
          </div>
        </Dialog>
      )}
      {asking !== null && asking !== 'missing' && (
        <ReasonDialog act={asking} report={report} onClose={() => setAsking(null)} />
      )}
    </section>
  );
}

type ReasonProps = { readonly act: Asked; readonly report: Report; readonly onClose: () => void };

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
