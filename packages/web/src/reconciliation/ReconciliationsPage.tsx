// The reconciliation register: narrowed by all that stands in the address, what asks for attention first.
import { Button, NativeSelect } from '@mantine/core';
import { RECONCILIATION_STATE_NAMES } from '@sauro/core';
import { IconFilterOff, IconScale } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useRef, useState } from 'react';
import { UnitPicker } from '../people/Pickers.tsx';
import { useCan } from '../session.tsx';
import { DelayedSearch } from '../ui/DelayedSearch.tsx';
import { Empty } from '../ui/Empty.tsx';
import { ExportMenu } from '../ui/ExportMenu.tsx';
import { Failed, FailedAgain } from '../ui/Failed.tsx';
import { countSet, FilterFold } from '../ui/FilterFold.tsx';
import { formatDay, formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { PageWaiting } from '../ui/PageWaiting.tsx';
import { useSlashKey } from '../ui/use-slash-key.ts';
import { type Reconciliation, reconciliationsFileAddress, type Reconciliations } from './calls.ts';
import { OpenForm } from './OpenForm.tsx';
import { Difference, PlanChoice, StateSign, useFigureText } from './Parts.tsx';
import { reconciliationsQuery, systemsQuery } from './queries.ts';
import styles from './Reconciliation.module.css';
import {
  NO_FILTER,
  readReconciliationSearch,
  type ReconciliationChange,
  type ReconciliationSearch,
  statesIn,
} from './search.ts';
import { SystemsPart } from './SystemsPart.tsx';
import { RECONCILIATION_WORDS } from './words.ts';

export function ReconciliationsPage() {
  const say = useWords(RECONCILIATION_WORDS);
  const search = useSearch({ from: '/doi-chieu' });
  const navigate = useNavigate({ from: '/doi-chieu' });
  const mayCompile = useCan('report.compile');
  const [opening, setOpening] = useState(false);
  const change = useCallback(
    (next: ReconciliationChange) =>
      void navigate({
        search: (before) => readReconciliationSearch({ ...before, ...next }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')}>
        {search.system === undefined ? (
          <small>{say('export.which')}</small>
        ) : (
          <ExportMenu address={reconciliationsFileAddress(search)} />
        )}
        {mayCompile && <Button onClick={() => setOpening(true)}>{say('new')}</Button>}
      </PageHead>
      <Found search={search} onChange={change} />
      <SystemsPart />
      {opening && <OpenForm onClose={() => setOpening(false)} />}
    </>
  );
}

type PartProps = {
  readonly search: ReconciliationSearch;
  readonly onChange: (change: ReconciliationChange) => void;
};

function Found({ search, onChange }: PartProps) {
  const say = useWords(RECONCILIATION_WORDS);
  const found = useInfiniteQuery({ ...reconciliationsQuery(search), placeholderData: (before) => before });
  const retry = () => void (found.isFetchNextPageError ? found.fetchNextPage() : found.refetch());
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  const filter = <FilterBar search={search} states={found.data?.pages[0]?.states} onChange={onChange} />;
  if (found.isPending) {
    return (
      <>
        {filter}
        <PageWaiting />
      </>
    );
  }
  if (found.data === undefined) return <Failed error={found.error} onRetry={retry} />;
  return (
    <>
      {filter}
      <FailedAgain error={found.error} onRetry={retry} />
      {items.length === 0 ? (
        <Nothing filtered={Object.keys(search).length > 0} onReset={() => onChange(NO_FILTER)} />
      ) : (
        <Lines items={items} />
      )}
      {found.hasNextPage && (
        <Button variant="default" disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </>
  );
}

type BarProps = PartProps & { readonly states: Reconciliations['states'] | undefined };

function FilterBar({ search, states, onChange }: BarProps) {
  const say = useWords(RECONCILIATION_WORDS);
  const field = useRef<HTMLInputElement>(null);
  useSlashKey(field);
  const systems = useQuery(systemsQuery);
  const mayReadPlans = useCan('plan.read');
  const mayReadPeople = useCan('people.read');
  const searchFor = useCallback((q: string) => onChange({ q }), [onChange]);
  return (
    <search className={`${styles['bar']} no-print`} aria-label={say('filter')}>
      <DelayedSearch
        q={search.q ?? ''}
        label={say('search')}
        clear={say('search.clear')}
        onSearch={searchFor}
        inputRef={field}
      />
      <FilterFold count={countSet(search, ['system', 'plan', 'unit', 'state'])}>
        <NativeSelect
          label={say('system')}
          value={search.system ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ system: value })}
        >
          <option value="">{say('system.any')}</option>
          {systems.data?.items.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </NativeSelect>
        {mayReadPlans && (
          <PlanChoice plan={search.plan ?? ''} none={say('plan.any')} onPlan={(plan) => onChange({ plan })} />
        )}
        {mayReadPeople && (
          <UnitPicker
            label={say('unit')}
            value={search.unit ?? null}
            onChange={(unit) => onChange({ unit })}
            clearable
          />
        )}
        <States search={search} states={states} onChange={onChange} />
      </FilterFold>
    </search>
  );
}

/** Drawn as one bar, and each with how many stand there. */
function States({ search, states, onChange }: BarProps) {
  const say = useWords(RECONCILIATION_WORDS);
  const { language } = useLanguage();
  const chosen = statesIn(search.state);
  return (
    <>
      <span className={styles['counts']} aria-hidden="true">
        {states !== undefined &&
          RECONCILIATION_STATE_NAMES.filter((state) => states[state] > 0).map((state) => (
            <span key={state} data-state={state} style={{ flexGrow: states[state] }} />
          ))}
      </span>
      <div className={styles['chips']} role="group" aria-label={say('states')}>
        {RECONCILIATION_STATE_NAMES.map((state) => {
          const pressed = chosen.includes(state);
          const next = pressed ? chosen.filter((one) => one !== state) : [...chosen, state];
          return (
            <button
              key={state}
              type="button"
              aria-pressed={pressed}
              onClick={() => onChange({ state: next.join(',') })}
            >
              <StateSign state={state} />
              {states !== undefined && <b>{formatNumber(states[state], language)}</b>}
            </button>
          );
        })}
      </div>
    </>
  );
}

function Lines({ items }: { items: readonly Reconciliation[] }) {
  const say = useWords(RECONCILIATION_WORDS);
  const text = useFigureText();
  return (
    <section className={styles['scroll']} aria-label={say('table')}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{say('table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('figure')}</th>
            <th scope="col">{say('day')}</th>
            {(['ours', 'theirs', 'difference'] as const).map((column) => (
              <th key={column} scope="col" data-number>
                {say(column)}
              </th>
            ))}
            <th scope="col">{say('state')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((line) => (
            <tr key={line.id}>
              <th scope="row" lang="vi">
                <Link to="/doi-chieu/$id" params={{ id: line.id }}>
                  {line.name}
                </Link>
                <small>{`${line.unit.name} · ${line.system.name}`}</small>
              </th>
              <td>
                {formatDay(line.day)}
                <small>{line.period}</small>
              </td>
              <td data-number>{text(line.ours, line.measure)}</td>
              <td data-number>{text(line.theirs, line.measure)}</td>
              <td data-number>
                <Difference line={line} />
              </td>
              <td>
                <StateSign state={line.state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Nothing({ filtered, onReset }: { filtered: boolean; onReset: () => void }) {
  const say = useWords(RECONCILIATION_WORDS);
  const Icon = filtered ? IconFilterOff : IconScale;
  return (
    <Empty
      icon={<Icon size={32} stroke={1.4} aria-hidden="true" />}
      title={say(filtered ? 'none.title' : 'empty.title')}
    >
      <p>{say(filtered ? 'none.what' : 'empty.what')}</p>
      {filtered && (
        <Button variant="default" onClick={onReset}>
          {say('reset')}
        </Button>
      )}
    </Empty>
  );
}
