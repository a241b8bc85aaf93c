// Before a report leaves one's hands, or comes back into them: what goes where, how much of it a person has written, and what
// happens after. It is asked for anew, so that it tells what the server has by now.
import { Button } from '@mantine/core';
import { sectionFill } from '@sauro/core';
import { useQuery } from '@tanstack/react-query';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { formatDay } from '../../ui/format.ts';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import type { WholeReport } from '../calls.ts';
import { reportQuery } from '../queries.ts';
import styles from '../Report.module.css';
import { useReportAct } from '../use-report-act.ts';
import { REPORT_WORDS } from '../words.ts';

export const SURE_ACTS = ['submit', 'approve', 'withdraw'] as const;
export type SureAct = (typeof SURE_ACTS)[number];

type SureProps = { readonly act: SureAct; readonly whole: WholeReport; readonly onClose: () => void };

export function SureDialog({ act, whole: { report, content, children }, onClose }: SureProps) {
  const say = useWords(REPORT_WORDS);
  const sentence = useProblemWords();
  const asked = useQuery({ ...reportQuery(report.id), refetchOnMount: 'always' });
  const doing = useReportAct(report, onClose);
  const missing = act === 'submit' ? children.filter(({ state }) => state !== 'accepted' && state !== 'excused') : [];
  const name = say(`act.${act}`).replace('…', '');
  return (
    <Dialog title={name} closeLabel={say('close')} onClose={onClose}>
      <div className={styles['form']}>
        <p>
          {say('sure.what', {
            round: report.round.title,
            unit: report.unit.name,
            day: formatDay(content?.at ?? report.round.to),
          })}
        </p>
        {asked.data !== undefined && !asked.isFetching && <Told act={act} whole={asked.data} />}
        {missing.length > 0 && (
          <p>{say('act.missing', { count: missing.length, units: missing.map(({ unit }) => unit.name).join('; ') })}</p>
        )}
        <p>{say(`sure.${act}.after`, { day: formatDay(report.due) })}</p>
        {doing.isError && (
          <p role="alert" className={styles['refusal']}>
            {sentence(doing.error)}
          </p>
        )}
        <div className={styles['foot']}>
          <CancelButton onClick={onClose} />
          <Button
            disabled={doing.isPending || asked.isFetching}
            onClick={() =>
              doing.mutate({ act, body: missing.length === 0 ? {} : { missing: missing.map(({ id }) => id) } })
            }
          >
            {doing.isPending ? say('act.submitting') : missing.length > 0 ? say('act.missing.sure') : name}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

/** What goes where. */
function Told({ act, whole }: Pick<SureProps, 'act' | 'whole'>) {
  const say = useWords(REPORT_WORDS);
  const { report, addressee, asked } = whole;
  if (act === 'withdraw') return null;
  if (act === 'approve') return addressee === '' ? null : <p>{say('sure.approve.addressee', { addressee })}</p>;
  return (
    <>
      <p>
        {report.receiver === null
          ? say('sure.top', { unit: report.unit.name })
          : say('sure.to', { receiver: report.receiver.name })}
      </p>
      <Fill whole={whole} />
      {asked.length > 0 && <p>{say('sure.asked', { names: asked.join('; ') })}</p>}
    </>
  );
}

/** How many sections a person has written, and which say nothing yet. */
function Fill({ whole: { content, words, attachments } }: Pick<SureProps, 'whole'>) {
  const say = useWords(REPORT_WORDS);
  if (content === null) return null;
  const fill = sectionFill(content, Object.fromEntries(words.map(({ section, text }) => [section, text])));
  return (
    <dl className={styles['fill']}>
      {(['written', 'filled', 'empty'] as const).map((side) => (
        <div key={side}>
          <dt>{say(`sure.${side}`)}:</dt>
          <dd>
            <b>{fill[side].length}</b>
            {side !== 'filled' && fill[side].length > 0 && <span lang="vi">: {fill[side].join('; ')}</span>}
          </dd>
        </div>
      ))}
      <div>
        <dt>{say('sure.files')}:</dt>
        <dd>
          <b>{attachments.length}</b>
        </dd>
      </div>
    </dl>
  );
}
