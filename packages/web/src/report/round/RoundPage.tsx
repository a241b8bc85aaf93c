// One round: how it stands by level, who has sent and who has not; whoever runs it reminds, and closes it.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { isMissing } from '../../client.ts';
import { Failed } from '../../ui/Failed.tsx';
import { useWords } from '../../ui/language.tsx';
import { NotFound } from '../../ui/NotFound.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import { LETTER_WORDS } from '../letter/letter-words.ts';
import { LetterDialog } from '../letter/LetterDialog.tsx';
import type { Round, RoundOpened } from '../calls.ts';
import { roundQuery } from '../queries.ts';
import styles from '../Report.module.css';
import { ReportTabs } from '../ReportTabs.tsx';
import { REPORT_WORDS } from '../words.ts';
import { CloseDialog } from './CloseDialog.tsx';
import { RemindDialog } from './RemindDialog.tsx';
import { RoundLevels } from './RoundLevels.tsx';
import { RoundReports } from './RoundReports.tsx';
import { RoundAbout } from './RoundsPage.tsx';

export function RoundPage() {
  const { id } = useParams({ from: '/bao-cao/dot/$id' });
  const opened = useQuery(roundQuery(id));
  if (opened.isPending) return <PageWaiting />;
  if (opened.data !== undefined) return <Opened key={id} opened={opened.data} />;
  return isMissing(opened.error) ? <NotFound /> : <Failed error={opened.error} onRetry={() => void opened.refetch()} />;
}

function Opened({ opened: { round } }: { opened: RoundOpened }) {
  return (
    <>
      <ReportTabs />
      <PageHead title={round.title} lead={<RoundAbout round={round} />}>
        <RunningActs round={round} />
      </PageHead>
      <div className={styles['page']}>
        {round.levels.length > 1 && <RoundLevels round={round} />}
        <RoundReports round={round} />
      </div>
    </>
  );
}

function RunningActs({ round }: { round: Round }) {
  const say = useWords(REPORT_WORDS);
  const sayLetter = useWords(LETTER_WORDS);
  const [closing, setClosing] = useState(false);
  const [writing, setWriting] = useState(false);
  const [reminding, setReminding] = useState(false);
  const [told, setTold] = useState('');
  return (
    <div className={styles['acts']}>
      {round.can.includes('remind') && (
        <Button variant="default" onClick={() => setReminding(true)}>
          {say('remind')}
        </Button>
      )}
      {round.can.includes('write') && (
        <Button variant="default" onClick={() => setWriting(true)}>
          {sayLetter('open')}
        </Button>
      )}
      {round.can.includes('close') && (
        <Button variant="default" onClick={() => setClosing(true)}>
          {say('round.close')}
        </Button>
      )}
      <span role="status" className={styles['quiet']}>
        {told}
      </span>
      {reminding && <RemindDialog round={round} onClose={() => setReminding(false)} onReminded={setTold} />}
      {writing && <LetterDialog round={round} onClose={() => setWriting(false)} />}
      {closing && <CloseDialog round={round} onClose={() => setClosing(false)} />}
    </div>
  );
}
