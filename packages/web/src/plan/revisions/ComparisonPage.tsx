// Two revisions of a plan beside each other: what was added, changed field by field, dropped; what is the same is folded.
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Failed } from '../../ui/Failed.tsx';
import { useWords } from '../../ui/language.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import type { Revision } from '../calls.ts';
import { comparisonQuery, revisionsQuery } from '../queries.ts';
import { Changes, type ChangeState, SHOWN_STATES } from './Changes.tsx';
import styles from './Revisions.module.css';
import { REVISION_WORDS } from './words.ts';

export function ComparisonPage() {
  const { id } = useParams({ from: '/ke-hoach/$id' });
  const revisions = useQuery(revisionsQuery(id));
  if (revisions.isPending) return <PageWaiting />;
  if (revisions.isError) return <Failed error={revisions.error} onRetry={() => void revisions.refetch()} />;
  return <Compared plan={id} revisions={revisions.data.items} />;
}

/** Where the address names none, the newest is compared with the one before. */
function Compared({ plan, revisions }: { plan: string; revisions: readonly Revision[] }) {
  const say = useWords(REVISION_WORDS);
  const search = useSearch({ from: '/ke-hoach/$id/so-sanh' });
  const newest = revisions[0]?.revision ?? 1;
  const to = search.to ?? newest;
  const from = search.from ?? Math.max(1, to - 1);
  return (
    <section className={styles['page']} aria-labelledby="comparison">
      <h2 id="comparison">{say('title', { from, to })}</h2>
      <Choice from={from} to={to} revisions={revisions} />
      {from === to ? (
        <p className={styles['note']}>
          {revisions.length < 2 ? `${say('only')} ${say('only.what')}` : say('same-revision')}
        </p>
      ) : (
        <Found plan={plan} from={from} to={to} />
      )}
    </section>
  );
}

function Choice({ from, to, revisions }: { from: number; to: number; revisions: readonly Revision[] }) {
  const say = useWords(REVISION_WORDS);
  const navigate = useNavigate({ from: '/ke-hoach/$id/so-sanh' });
  const choose = (next: { from: number; to: number }) =>
    void navigate({ search: next, replace: true, resetScroll: false });
  const options = revisions.map(({ revision, mode }) => (
    <option key={revision} value={revision}>
      {revision} – {say(`mode.${mode}`)}
    </option>
  ));
  return (
    <div className={`${styles['choice']} no-print`}>
      <label>
        {say('from')}
        <NativeSelect value={from} onChange={(event) => choose({ from: Number(event.currentTarget.value), to })}>
          {options}
        </NativeSelect>
      </label>
      <label>
        {say('to')}
        <NativeSelect value={to} onChange={(event) => choose({ from, to: Number(event.currentTarget.value) })}>
          {options}
        </NativeSelect>
      </label>
    </div>
  );
}

function Found({ plan, from, to }: { plan: string; from: number; to: number }) {
  const say = useWords(REVISION_WORDS);
  const comparison = useQuery(comparisonQuery(plan, from, to));
  const [shown, setShown] = useState<ReadonlySet<ChangeState>>(new Set(SHOWN_STATES));
  if (comparison.isPending) return <PageWaiting />;
  if (comparison.isError) return <Failed error={comparison.error} onRetry={() => void comparison.refetch()} />;
  const { counts } = comparison.data;
  const toggle = (state: ChangeState) => {
    const next = new Set(shown);
    if (!next.delete(state)) next.add(state);
    setShown(next);
  };
  return (
    <>
      <div className={`${styles['filter']} no-print`} role="group" aria-label={say('filter')}>
        {SHOWN_STATES.map((state) => (
          <button
            key={state}
            type="button"
            data-kind={state}
            aria-pressed={shown.has(state)}
            onClick={() => toggle(state)}
          >
            {say(`state.${state}`)} <b>{counts[state]}</b>
          </button>
        ))}
      </div>
      <Changes plan={plan} comparison={comparison.data} shown={shown} />
    </>
  );
}
