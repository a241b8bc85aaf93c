// Reports that wait for a person: opened one by one, or those that she has looked at accepted together. What she accepts by
// mistake she can still send back.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../ui/language.tsx';
import { MixedBox } from '../ui/MixedBox.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { type AcceptedReports, acceptReports, type Report } from './calls.ts';
import { ReportLine } from './ReportLine.tsx';
import { lookAgain } from './queries.ts';
import styles from './Report.module.css';
import { MY_REPORTS_WORDS } from './mine-words.ts';

const UNITS_TOLD = 3;

type ToJudgeProps = { readonly reports: readonly Report[]; readonly onActed: () => void };

export function ToJudge({ reports, onActed }: ToJudgeProps) {
  const say = useWords(MY_REPORTS_WORDS);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const acceptable = reports.filter(({ can }) => can.includes('accept'));
  const chosen = acceptable.filter(({ id }) => ticked.has(id));
  const accepting = useAccepting(() => {
    setTicked(new Set());
    onActed();
  });
  const tick = (id: string, isOn: boolean) =>
    setTicked(new Set(isOn ? [...ticked, id] : [...ticked].filter((one) => one !== id)));
  return (
    <>
      {acceptable.length > 1 && (
        <div className={styles['acts']}>
          <label className={styles['pick']}>
            <MixedBox
              chosen={chosen.length}
              all={acceptable.length}
              onChoose={(all) => setTicked(new Set(all ? acceptable.map(({ id }) => id) : []))}
            />
            {chosen.length === 0 ? say('choose.all') : say('chosen', { count: chosen.length })}
          </label>
          {chosen.length > 0 && (
            <Button size="compact-md" disabled={accepting.isPending} onClick={() => accepting.accept(chosen)}>
              {say('accept.chosen', { count: chosen.length })}
            </Button>
          )}
        </div>
      )}
      <p role="status" className={styles['quiet']}>
        {accepting.told}
      </p>
      {accepting.refusal !== null && (
        <p role="alert" className={styles['refusal']}>
          {accepting.refusal}
        </p>
      )}
      <ul className={styles['list']}>
        {reports.map((report) => (
          <ReportLine key={report.id} report={report}>
            {acceptable.length > 1 && report.can.includes('accept') && (
              <input
                type="checkbox"
                aria-label={say('choose.one', { unit: report.unit.name })}
                checked={ticked.has(report.id)}
                onChange={({ currentTarget: { checked } }) => tick(report.id, checked)}
              />
            )}
          </ReportLine>
        ))}
      </ul>
    </>
  );
}

function useAccepting(onDone: () => void) {
  const say = useWords(MY_REPORTS_WORDS);
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const [told, setTold] = useState('');
  const mutation = useMutation<AcceptedReports, Error, readonly Report[]>({
    mutationFn: acceptReports,
    onSuccess: ({ accepted, left }, asked) => {
      const names = left.map((id) => asked.find((report) => report.id === id)?.unit.name ?? '…');
      const units = names.slice(0, UNITS_TOLD).join('; ') + (names.length > UNITS_TOLD ? '…' : '');
      const done = say('accept.done', { count: accepted.length });
      setTold(left.length === 0 ? done : `${done} ${say('accept.left', { count: left.length, units })}`);
      onDone();
      void lookAgain(queryClient);
    },
  });
  return {
    accept: mutation.mutate,
    isPending: mutation.isPending,
    told,
    refusal: mutation.isError ? sentence(mutation.error) : null,
  };
}
