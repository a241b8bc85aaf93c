// The figures that a plan sets, in the order of the document.
import { IconTarget } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTargetWords } from '../reading/target-words.ts';
import { Empty } from '../ui/Empty.tsx';
import { Failed } from '../ui/Failed.tsx';
import { useWords } from '../ui/language.tsx';
import { PageWaiting } from '../ui/PageWaiting.tsx';
import type { PlanTarget } from './calls.ts';
import { PlaceToggle } from './PlaceToggle.tsx';
import { targetsQuery } from './queries.ts';
import { TargetRange } from './TargetRange.tsx';
import styles from './Tables.module.css';
import { PLAN_WORDS } from './words.ts';

export function PlanTargets() {
  const say = useWords(PLAN_WORDS);
  const { id } = useParams({ from: '/ke-hoach/$id' });
  const targets = useQuery(targetsQuery(id));
  if (targets.isPending) return <PageWaiting />;
  if (targets.isError) return <Failed error={targets.error} onRetry={() => void targets.refetch()} />;
  if (targets.data.items.length === 0) {
    return <Empty icon={<IconTarget size={32} stroke={1.4} aria-hidden="true" />} title={say('targets.none')} />;
  }
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{say('targets.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('target.section')}</th>
          <th scope="col">{say('target.text')}</th>
          <th scope="col">{say('target.value')}</th>
          <th scope="col">{say('target.by')}</th>
          <th scope="col">{say('target.range')}</th>
          <th scope="col">{say('target.lead')}</th>
          <th scope="col">
            <span className="visually-hidden">{say('place')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {targets.data.items.map((target) => (
          <TargetRow key={target.id} plan={id} target={target} maySetRange={targets.data.can.includes('set-range')} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = { readonly plan: string; readonly target: PlanTarget; readonly maySetRange: boolean };

function TargetRow({ plan, target, maySetRange }: RowProps) {
  const say = useWords(PLAN_WORDS);
  const { max, ...others } = target;
  const { signs, words } = useTargetWords()(max === null ? others : { ...others, max });
  return (
    <PlaceToggle document={target.document} anchor={target.anchor} columns={7}>
      <td data-quiet>{target.section}</td>
      <th scope="row" lang="vi">
        {target.text}
      </th>
      <td data-figure>
        <span className={styles['label']}>{say('target.value')}: </span>
        <b aria-hidden="true">{signs}</b>
        <span className="visually-hidden">{words}</span>
      </td>
      <td data-blank={target.by === null || undefined}>
        {target.by !== null && <span className={styles['label']}>{say('target.by')} </span>}
        {target.by ?? '—'}
      </td>
      <td>
        <span className={styles['label']}>{say('target.range')} </span>
        <TargetRange plan={plan} target={target} mayChange={maySetRange} />
      </td>
      <td lang="vi" data-blank={target.lead.length === 0 || undefined}>
        {target.lead.length === 0 ? '—' : target.lead.join('; ')}
      </td>
    </PlaceToggle>
  );
}
