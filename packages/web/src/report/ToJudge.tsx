// Reports that wait for a person: opened one by one, or those that she has looked at accepted together. What she accepts by
// mistake she can still send back.
import { useState } from 'react';
import { useWords } from '../ui/language.tsx';
import { AcceptChosen } from './AcceptChosen.tsx';
import type { Report } from './calls.ts';
import { ChooseBox, Choosing, useChoice } from './Choosing.tsx';
import { MY_REPORTS_WORDS } from './mine-words.ts';
import styles from './Report.module.css';
import { ReportLine } from './ReportLine.tsx';

type ToJudgeProps = {
  /** Those that are shown, of `total` that wait. */
  readonly reports: readonly Report[];
  readonly total: number;
  /** Shows all that wait. */
  readonly onWhole: () => Promise<readonly Report[]>;
  readonly onActed: () => void;
};

export function ToJudge({ reports, total, onWhole, onActed }: ToJudgeProps) {
  const say = useWords(MY_REPORTS_WORDS);
  const acceptable = reports.filter(isAcceptable);
  const choice = useChoice(acceptable);
  const [told, setTold] = useState('');
  const { chosen } = choice;
  return (
    <>
      {acceptable.length > 1 && (
        <Choosing
          choice={choice}
          choosable={acceptable}
          label={say('choose.all')}
          shown={reports.length}
          total={total}
          onWhole={async () => (await onWhole()).filter(isAcceptable)}
        >
          <AcceptChosen
            reports={chosen}
            onDone={(done) => {
              setTold(done);
              choice.choose([]);
              onActed();
            }}
          />
        </Choosing>
      )}
      <p role="status" className={styles['quiet']}>
        {told}
      </p>
      <ul className={styles['list']}>
        {reports.map((report) => (
          <ReportLine key={report.id} report={report}>
            {acceptable.length > 1 && isAcceptable(report) && <ChooseBox choice={choice} report={report} />}
          </ReportLine>
        ))}
      </ul>
    </>
  );
}

function isAcceptable({ can }: Report): boolean {
  return can.includes('accept');
}
