// Who has to report to whom, how often and until when, as a plan sets it.
import { IconReport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { READING_WORDS } from '../reading/words.ts';
import { Empty } from '../ui/Empty.tsx';
import { Failed } from '../ui/Failed.tsx';
import { formatDay } from '../ui/format.ts';
import { useWords } from '../ui/language.tsx';
import { PageWaiting } from '../ui/PageWaiting.tsx';
import type { PlanDuty } from './calls.ts';
import { PlaceToggle } from './PlaceToggle.tsx';
import { dutiesQuery } from './queries.ts';
import styles from './Tables.module.css';
import { PLAN_WORDS } from './words.ts';

export function PlanDuties() {
  const say = useWords(PLAN_WORDS);
  const { id } = useParams({ from: '/ke-hoach/$id' });
  const duties = useQuery(dutiesQuery(id));
  if (duties.isPending) return <PageWaiting />;
  if (duties.isError) return <Failed error={duties.error} onRetry={() => void duties.refetch()} />;
  if (duties.data.items.length === 0) {
    return <Empty icon={<IconReport size={32} stroke={1.4} aria-hidden="true" />} title={say('duties.none')} />;
  }
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{say('duties.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('duty.from')}</th>
          <th scope="col">{say('duty.to')}</th>
          <th scope="col">{say('duty.often')}</th>
          <th scope="col">{say('duty.due')}</th>
          <th scope="col">
            <span className="visually-hidden">{say('place')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {duties.data.items.map((duty) => (
          <DutyRow key={duty.id} duty={duty} />
        ))}
      </tbody>
    </table>
  );
}

function DutyRow({ duty }: { duty: PlanDuty }) {
  const say = useWords(READING_WORDS);
  const sayPlan = useWords(PLAN_WORDS);
  const unknown = <em className={styles['quiet']}>{say('duty.unknown')}</em>;
  const { frequency } = duty;
  const often = frequency === null ? null : frequency === 'once' ? say('duty.once') : say(`deadline.${frequency}`);
  const times = [often, duty.adHoc ? say('duty.adHoc') : null].filter((part) => part !== null);
  return (
    <PlaceToggle document={duty.document} anchor={duty.anchor} columns={5}>
      <th scope="row" lang="vi">
        {duty.from.length === 0 ? unknown : duty.from.join('; ')}
      </th>
      <td lang="vi">
        <span className={styles['label']}>{sayPlan('duty.to')}: </span>
        {duty.to ?? unknown}
        {duty.via !== null && <small> ({say('duty.via', { via: duty.via })})</small>}
      </td>
      <td>{times.length === 0 ? unknown : times.join('; ')}</td>
      <td data-blank={duty.due === null || undefined}>
        {duty.due === null ? '—' : say('duty.before', { due: formatDay(duty.due) })}
      </td>
    </PlaceToggle>
  );
}
