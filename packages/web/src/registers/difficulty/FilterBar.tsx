// What the register is narrowed to: words, whose it is, kind, plan, unit and state, all of it in the address.
import { Button, NativeSelect } from '@mantine/core';
import {
  DIFFICULTY_KIND_NAMES,
  DIFFICULTY_KINDS,
  DIFFICULTY_SIDES,
  DIFFICULTY_STATE_NAMES,
  DIFFICULTY_STATES,
  planName,
} from '@sauro/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type Ref, useCallback } from 'react';
import { UnitPicker } from '../../people/Pickers.tsx';
import { plansQuery } from '../../plan/queries.ts';
import { useCan } from '../../session.tsx';
import { DelayedSearch } from '../../ui/DelayedSearch.tsx';
import { countSet, FilterFold } from '../../ui/FilterFold.tsx';
import { formatDay, formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import styles from './Difficulty.module.css';
import { difficultyCountsQuery } from './queries.ts';
import { type DifficultyChange, type DifficultySearch, isFiltered, NO_FILTER, queryOf, statesIn } from './search.ts';
import { StateMark } from './Signs.tsx';
import { DIFFICULTY_WORDS } from './words.ts';

type PartProps = {
  readonly search: DifficultySearch;
  readonly onChange: (change: DifficultyChange) => void;
};
type BarProps = PartProps & { readonly inputRef: Ref<HTMLInputElement> };

export function FilterBar({ search, onChange, inputRef }: BarProps) {
  const say = useWords(DIFFICULTY_WORDS);
  const { language } = useLanguage();
  const mayReadPlans = useCan('plan.read');
  const mayReadPeople = useCan('people.read');
  const searchFor = useCallback((q: string) => onChange({ q }), [onChange]);
  return (
    <search className={`${styles['bar']} no-print`} aria-label={say('filter')}>
      <DelayedSearch
        className={styles['search']}
        q={search.q ?? ''}
        label={say('search')}
        clear={say('search.clear')}
        onSearch={searchFor}
        inputRef={inputRef}
      />
      <FilterFold count={countSet(search, ['side', 'kind', 'plan', 'unit', 'state', 'overdue'])}>
        <NativeSelect
          label={say('side')}
          value={search.side ?? 'any'}
          onChange={({ currentTarget: { value } }) =>
            onChange({ side: DIFFICULTY_SIDES.find((one) => one === value) ?? null })
          }
        >
          {DIFFICULTY_SIDES.map((one) => (
            <option key={one} value={one}>
              {say(`side.${one}`)}
            </option>
          ))}
        </NativeSelect>
        <NativeSelect
          label={say('kind')}
          value={search.kind ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange({ kind: DIFFICULTY_KIND_NAMES.find((one) => one === value) ?? null })
          }
        >
          <option value="">{say('kind.any')}</option>
          {DIFFICULTY_KIND_NAMES.map((kind) => (
            <option key={kind} value={kind}>
              {DIFFICULTY_KINDS[kind][language]}
            </option>
          ))}
        </NativeSelect>
        {mayReadPlans && <PlanSelect search={search} onChange={onChange} />}
        {mayReadPeople && (
          <div className={styles['unit']}>
            <UnitPicker
              label={say('unit')}
              value={search.unit ?? null}
              onChange={(unit) => onChange({ unit })}
              clearable
            />
          </div>
        )}
        <States search={search} onChange={onChange} />
      </FilterFold>
      <Stood search={search} onChange={onChange} />
    </search>
  );
}

/** How a figure of a review has narrowed it, with the way out. */
function Stood({ search: { from, to, at, stood, issuer }, onChange }: PartProps) {
  const say = useWords(DIFFICULTY_WORDS);
  if (from === undefined && to === undefined && at === undefined && stood === undefined && issuer === undefined) {
    return null;
  }
  const days = say('stood.days', {
    from: from === undefined ? '…' : formatDay(from),
    to: to === undefined ? '…' : formatDay(to),
  });
  return (
    <p className={styles['stood']}>
      {[say(`stood.${stood ?? 'any'}`), days, issuer === undefined ? '' : say('stood.given')]
        .filter((part) => part !== '')
        .join(' · ')}{' '}
      <Button
        variant="default"
        size="compact-md"
        onClick={() => onChange({ from: null, to: null, at: null, stood: null, issuer: null })}
      >
        {say('stood.leave')}
      </Button>
    </p>
  );
}

/** The newest plans; another one comes with an address that was sent. */
function PlanSelect({ search: { plan }, onChange }: PartProps) {
  const say = useWords(DIFFICULTY_WORDS);
  const plans = useInfiniteQuery(plansQuery('', 'confirmed'));
  const items = plans.data?.pages[0]?.items ?? [];
  const isOther = plan !== undefined && !items.some(({ id }) => id === plan);
  return (
    <NativeSelect
      className={styles['plan'] ?? ''}
      label={say('plan')}
      value={plan ?? ''}
      onChange={({ currentTarget: { value } }) => onChange({ plan: value === '' ? null : value })}
    >
      <option value="">{say('plan.any')}</option>
      {isOther && <option value={plan}>{say('plan.other')}</option>}
      {items.map((one) => (
        <option key={one.id} value={one.id}>
          {planName(one)}
        </option>
      ))}
    </NativeSelect>
  );
}

/** Each with how many stand there. */
function States({ search, onChange }: PartProps) {
  const say = useWords(DIFFICULTY_WORDS);
  const { language } = useLanguage();
  const counts = useQuery({ ...difficultyCountsQuery(queryOf(search)), placeholderData: (before) => before });
  const chosen = statesIn(search.state);
  return (
    <div className={styles['chips']} role="group" aria-label={say('states')}>
      {DIFFICULTY_STATE_NAMES.map((state) => {
        const pressed = chosen.includes(state);
        const next = pressed ? chosen.filter((one) => one !== state) : [...chosen, state];
        return (
          <button key={state} type="button" aria-pressed={pressed} onClick={() => onChange({ state: next.join(',') })}>
            <StateMark state={state} />
            {DIFFICULTY_STATES[state][language]}
            {counts.data !== undefined && <b>{formatNumber(counts.data.states[state], language)}</b>}
          </button>
        );
      })}
      <button
        type="button"
        aria-pressed={search.overdue === 'yes'}
        onClick={() => onChange({ overdue: search.overdue === 'yes' ? null : 'yes' })}
      >
        {say('overdue')}
        {counts.data !== undefined && <b>{formatNumber(counts.data.overdue, language)}</b>}
      </button>
      {isFiltered(search) && (
        <button type="button" className={styles['reset']} onClick={() => onChange(NO_FILTER)}>
          {say('reset')}
        </button>
      )}
    </div>
  );
}
