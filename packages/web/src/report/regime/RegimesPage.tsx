// The regimes, each with its next period, and the duties of plans that no regime has taken up.
import { Button } from '@mantine/core';
import { planName, REGIME_KINDS, REPORT_FREQUENCIES, RUNNING_RIGHT, sayPhaseSpan } from '@sauro/core';
import { IconCalendarRepeat } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useCan } from '../../session.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { formatDay } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { Sure } from '../../ui/Sure.tsx';
import { endRegime, openRound, type Proposal, type Regime, type RegimeBody } from '../calls.ts';
import { lookAgain, regimesQuery } from '../queries.ts';
import styles from '../Report.module.css';
import { ReportTabs } from '../ReportTabs.tsx';
import { REGIME_WORDS } from '../words.ts';
import { Templates } from '../template/Templates.tsx';
import { bodyOf, newRegime } from './draft.ts';
import { RegimeForm } from './RegimeForm.tsx';
import { Proposals } from './Proposals.tsx';
import { Findings, periodWords } from './RegimePreview.tsx';

type Writing = {
  readonly from: RegimeBody;
  readonly regime: Pick<Regime, 'id' | 'version'> | null;
  readonly duty?: string;
  readonly proposal?: string;
};

export function RegimesPage() {
  const say = useWords(REGIME_WORDS);
  const mayRun = useCan(RUNNING_RIGHT);
  const [writing, setWriting] = useState<Writing | null>(null);
  const found = useQuery(regimesQuery);
  if (found.isPending) return <PageWaiting />;
  if (found.data === undefined) return <Failed error={found.error} onRetry={() => void found.refetch()} />;
  return (
    <>
      <ReportTabs />
      <PageHead title={say('title')} lead={say('lead')}>
        {mayRun && <Button onClick={() => setWriting({ from: newRegime(), regime: null })}>{say('make')}</Button>}
      </PageHead>
      <div className={styles['page']}>
        {mayRun && <Proposals mayRun={found.data.mayRun} onTake={(proposal) => setWriting(takenFrom(proposal))} />}
        <Regimes regimes={found.data.items} onAmend={(regime) => setWriting({ from: bodyOf(regime), regime })} />
        {mayRun && <Templates mayRun={found.data.mayRun} />}
      </div>
      {writing !== null && <RegimeForm {...writing} mayRun={found.data.mayRun} onClose={() => setWriting(null)} />}
    </>
  );
}

function takenFrom({ body, duty, review, key }: Proposal): Writing {
  return {
    from: body,
    regime: null,
    ...(duty === null ? {} : { duty }),
    ...(review === null ? {} : { proposal: key }),
  };
}

type RegimesProps = { readonly regimes: readonly Regime[]; readonly onAmend: (regime: Regime) => void };

function Regimes({ regimes, onAmend }: RegimesProps) {
  const say = useWords(REGIME_WORDS);
  if (regimes.length === 0) {
    return (
      <Empty icon={<IconCalendarRepeat size={32} stroke={1.4} aria-hidden="true" />} title={say('none')}>
        <p>{say('none.what')}</p>
      </Empty>
    );
  }
  return (
    <ul className={styles['list']} aria-label={say('list')}>
      {regimes.map((regime) => (
        <RegimeLine key={regime.id} regime={regime} onAmend={() => onAmend(regime)} />
      ))}
    </ul>
  );
}

function RegimeLine({ regime, onAmend }: { regime: Regime; onAmend: () => void }) {
  const say = useWords(REGIME_WORDS);
  const { language } = useLanguage();
  const { title, kind, frequency, unit, levels, next, endedOn, plans, phase, findings, can } = regime;
  const [period] = next;
  const about = [
    REGIME_KINDS[kind][language],
    REPORT_FREQUENCIES[frequency][language],
    unit.name,
    ...plans.map(planName),
    ...(phase === null ? [] : [`${phase.name} (${sayPhaseSpan(phase)})`]),
  ];
  return (
    <li>
      <b lang="vi">{title}</b>
      <p className={styles['quiet']}>{about.join(' · ')}</p>
      <ol lang="vi">
        {levels.map(({ units, groups }, index) => (
          <li key={index}>
            {say('level', { level: index + 1 })}: {[...groups, ...units.map(({ name }) => name)].join('; ')}
          </li>
        ))}
      </ol>
      {endedOn === null ? (
        <p>{period === undefined ? say('next.none') : say('next', periodWords(period))}</p>
      ) : (
        <p>{say('ended', { day: formatDay(endedOn) })}</p>
      )}
      {phase?.isMoved === true && endedOn === null && <p className={styles['late']}>{say('phase.moved')}</p>}
      <Findings findings={findings} />
      {can.length > 0 && <RegimeActs regime={regime} onAmend={onAmend} />}
    </li>
  );
}

function RegimeActs({ regime, onAmend }: { regime: Regime; onAmend: () => void }) {
  const say = useWords(REGIME_WORDS);
  const sentence = useProblemWords();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const again = () => void lookAgain(queryClient);
  const [period] = regime.next;
  const opening = useMutation({
    mutationFn: (key: string) => openRound(regime.id, { period: key }),
    onSuccess: ({ id }) => {
      again();
      void navigate({ to: '/bao-cao/dot/$id', params: { id } });
    },
  });
  const ending = useMutation({ mutationFn: () => endRegime(regime), onSuccess: again });
  const error = opening.error ?? ending.error;
  return (
    <div className={styles['acts']}>
      {period !== undefined && (
        <Button variant="default" disabled={opening.isPending} onClick={() => opening.mutate(period.key)}>
          {say('open', { period: periodWords(period).period })}
        </Button>
      )}
      <Button variant="default" onClick={onAmend}>
        {say('amend')}
      </Button>
      <Sure label={say('end')} sure={say('end.sure')} isPending={ending.isPending} onSure={() => ending.mutate()} />
      {error !== null && (
        <p role="alert" className={styles['refusal']}>
          {sentence(error)}
        </p>
      )}
    </div>
  );
}
