// The phases of a plan: drawn over time with today's mark, what is due in each, and what is aimed at in each.
import { Button } from '@mantine/core';
import { dayOf, phaseOfYear, type PlainDate, sharedYears } from '@sauro/core';
import { IconTimeline } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Empty } from '../../ui/Empty.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { formatDay, formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import type { PlanPhase, PlanPhases as Phases, PlanTarget } from '../calls.ts';
import { phasesQuery, targetsQuery } from '../queries.ts';
import styles from './Phases.module.css';
import { PhaseActs } from './PhaseActs.tsx';
import { PhaseForm } from './PhaseForm.tsx';
import { PhaseGoals } from './PhaseGoals.tsx';
import { PhaseLine } from './PhaseLine.tsx';
import { PHASE_WORDS } from './words.ts';

export function PlanPhases() {
  const say = useWords(PHASE_WORDS);
  const { id } = useParams({ from: '/ke-hoach/$id' });
  const phases = useQuery(phasesQuery(id));
  const targets = useQuery(targetsQuery(id));
  const [today] = useState(() => dayOf(new Date()));
  const [written, setWritten] = useState<PlanPhase | 'new' | null>(null);
  if (phases.isPending || targets.isPending) return <PageWaiting />;
  if (phases.data === undefined) return <Failed error={phases.error} onRetry={() => void phases.refetch()} />;
  if (targets.data === undefined) return <Failed error={targets.error} onRetry={() => void targets.refetch()} />;
  const { items, can } = phases.data;
  const mayChange = can.includes('change');
  return (
    <div className={styles['page']}>
      {mayChange && (
        <div className="no-print">
          <Button variant="default" onClick={() => setWritten('new')}>
            {say('add')}
          </Button>
        </div>
      )}
      {items.length === 0 ? (
        <Empty icon={<IconTimeline size={32} stroke={1.4} aria-hidden="true" />} title={say('none')}>
          <p>{say('none.what')}</p>
        </Empty>
      ) : (
        <>
          <PhaseLine phases={items} today={today} />
          <PhaseList
            plan={id}
            phases={phases.data}
            today={today}
            targets={targets.data.items}
            onChange={mayChange ? setWritten : undefined}
          />
          <PhaseGoals phases={items} targets={targets.data.items} />
        </>
      )}
      {written !== null && (
        <PhaseForm plan={id} phase={written === 'new' ? null : written} onClose={() => setWritten(null)} />
      )}
    </div>
  );
}

type ListProps = {
  readonly plan: string;
  readonly phases: Phases;
  readonly today: PlainDate;
  readonly targets: readonly PlanTarget[];
  readonly onChange: ((phase: PlanPhase) => void) | undefined;
};

function PhaseList({ plan, phases: { items, undated }, today, targets, onChange }: ListProps) {
  const say = useWords(PHASE_WORDS);
  const { language } = useLanguage();
  const shared = [...new Set(items.flatMap((phase) => sharedYears(items, phase)))].toSorted();
  const aimedAt = (phase: PlanPhase) =>
    targets.filter(({ by }) => by !== null && phaseOfYear(items, Number(by))?.id === phase.id).length;
  return (
    <section aria-label={say('list')}>
      <ul className={styles['list']}>
        {items.map((phase) => {
          const { id, name, firstDay, lastDay, tasks, byHand } = phase;
          return (
            <li key={id}>
              <div>
                <b lang="vi">{name}</b>
                <p>
                  {firstDay !== null &&
                    lastDay !== null &&
                    say('days', { from: formatDay(firstDay), to: formatDay(lastDay) })}
                  {' · '}
                  {say(
                    firstDay !== null && firstDay > today
                      ? 'next'
                      : lastDay !== null && lastDay < today
                        ? 'past'
                        : 'now',
                  )}
                  {byHand && ` · ${say('byHand')}`}
                </p>
              </div>
              <p className={styles['counts']}>
                <Link
                  to="/ke-hoach/$id/nhiem-vu"
                  params={{ id: plan }}
                  search={{
                    when: 'range',
                    ...(firstDay === null ? {} : { from: firstDay }),
                    ...(lastDay === null ? {} : { to: lastDay }),
                  }}
                >
                  {say('tasks', { count: formatNumber(tasks, language) })}
                </Link>
                <Link to="/ke-hoach/$id/chi-tieu" params={{ id: plan }}>
                  {say('targets', { count: formatNumber(aimedAt(phase), language) })}
                </Link>
              </p>
              {onChange !== undefined && <PhaseActs plan={plan} phase={phase} onChange={() => onChange(phase)} />}
            </li>
          );
        })}
      </ul>
      {shared.length > 0 && <p className={styles['note']}>{say('shared', { years: shared.join(', ') })}</p>}
      {undated > 0 && <p className={styles['note']}>{say('undated', { count: formatNumber(undated, language) })}</p>}
    </section>
  );
}
