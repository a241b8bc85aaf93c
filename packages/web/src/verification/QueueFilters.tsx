// What the queue is narrowed to, all of it in the address: each choice says how many reports it would leave.
import { NativeSelect } from '@mantine/core';
import { periodWords, planName, QUEUE_EVIDENCE, QUEUE_PARTS, QUEUE_TIMES } from '@sauro/core';
import { type Ref, useCallback } from 'react';
import { UnitPicker } from '../people/Pickers.tsx';
import { useCan } from '../session.tsx';
import { DelayedSearch } from '../ui/DelayedSearch.tsx';
import { countSet, FilterFold } from '../ui/FilterFold.tsx';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import type { ToVerify } from './calls.ts';
import { FILTER_WORDS } from './filter-words.ts';
import { CHOSEN, filterOf, NO_FILTER, type VerifyChange, type VerifySearch } from './search.ts';
import styles from './Verify.module.css';

type FiltersProps = {
  readonly search: VerifySearch;
  /** Undefined while it is asked. */
  readonly counts: ToVerify['counts'] | undefined;
  readonly onChange: (change: VerifyChange) => void;
  readonly inputRef: Ref<HTMLInputElement>;
};

export function QueueFilters({ search, counts, onChange, inputRef }: FiltersProps) {
  const say = useWords(FILTER_WORDS);
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
      <FilterFold count={countSet(search, CHOSEN)}>
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
        <Choices search={search} counts={counts} onChange={onChange} />
      </FilterFold>
      {search.task !== undefined && <p className={styles['narrowed']}>{say('narrowed')}</p>}
      {Object.keys(filterOf(search)).length > 0 && (
        <button type="button" className={styles['reset']} onClick={() => onChange(NO_FILTER)}>
          {say('reset')}
        </button>
      )}
    </search>
  );
}

type ChoicesProps = Omit<FiltersProps, 'inputRef'>;

function Choices({ search, counts, onChange }: ChoicesProps) {
  const say = useWords(FILTER_WORDS);
  const { language } = useLanguage();
  return (
    <>
      <Choice
        name="plan"
        value={search.plan}
        options={counts?.plans.map((plan) => ({ value: plan.id, label: planName(plan), count: plan.count }))}
        onChange={(plan) => onChange({ plan })}
      />
      <Choice
        name="period"
        value={search.period}
        options={counts?.periods.map(({ period, count }) =>
          period === ''
            ? { value: 'once', label: say('period.once'), count }
            : { value: period, label: periodWords(period, language), count },
        )}
        onChange={(period) => onChange({ period })}
      />
      <Choice
        name="time"
        value={search.time}
        options={QUEUE_TIMES.map((value) => ({ value, label: say(`time.${value}`), count: counts?.time[value] }))}
        onChange={(value) => onChange({ time: QUEUE_TIMES.find((one) => one === value) ?? null })}
      />
      <Choice
        name="waiting"
        value={search.waiting?.toString()}
        options={counts?.waiting.map(({ days, count }) => ({
          value: `${days}`,
          label: say('waiting.longer', { days: formatNumber(days, language) }),
          count,
        }))}
        onChange={(days) => onChange({ waiting: days === null ? null : Number(days) })}
      />
      <Choice
        name="evidence"
        value={search.evidence}
        options={QUEUE_EVIDENCE.map((value) => ({
          value,
          label: say(`evidence.${value}`),
          count: counts?.evidence[value],
        }))}
        onChange={(value) => onChange({ evidence: QUEUE_EVIDENCE.find((one) => one === value) ?? null })}
      />
      <Choice
        name="parts"
        value={search.parts}
        options={QUEUE_PARTS.map((value) => ({ value, label: say(`parts.${value}`), count: counts?.parts[value] }))}
        onChange={(value) => onChange({ parts: QUEUE_PARTS.find((one) => one === value) ?? null })}
      />
    </>
  );
}

type Option = { readonly value: string; readonly label: string; readonly count: number | undefined };
type ChoiceProps = {
  readonly name: 'plan' | 'period' | 'time' | 'waiting' | 'evidence' | 'parts';
  readonly value: string | undefined;
  /** Undefined while it is asked. */
  readonly options: readonly Option[] | undefined;
  readonly onChange: (value: string | null) => void;
};

function Choice({ name, value, options = [], onChange }: ChoiceProps) {
  const say = useWords(FILTER_WORDS);
  const { language } = useLanguage();
  const isOther = value !== undefined && !options.some((option) => option.value === value);
  return (
    <NativeSelect
      className={styles['choice'] ?? ''}
      label={say(name)}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}
    >
      <option value="">{say('any')}</option>
      {/* Nothing of it waits, or it comes with an address that was sent. */}
      {isOther && <option value={value}>{say('other')}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.count === undefined ? option.label : `${option.label} (${formatNumber(option.count, language)})`}
        </option>
      ))}
    </NativeSelect>
  );
}
