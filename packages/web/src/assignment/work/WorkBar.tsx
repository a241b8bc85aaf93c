// What the work is narrowed to: words, deadline, side and labels, all of it in the address.
import { NativeSelect } from '@mantine/core';
import { LABELS, LABEL_NAMES, WORK_STEPS } from '@sauro/core';
import { type Ref, useCallback } from 'react';
import { SavedFilters } from '../../plan/register/SavedFilters.tsx';
import { useCan } from '../../session.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { DelayedSearch } from '../../ui/DelayedSearch.tsx';
import { countSet, FilterFold } from '../../ui/FilterFold.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Work } from '../calls.ts';
import { LabelMark } from '../Label.tsx';
import {
  filterOf,
  isFiltered,
  labelsIn,
  NO_FILTER,
  readWorkSearch,
  SIDES,
  WHENS,
  type WorkChange,
  type WorkSearch,
} from './search.ts';
import styles from './Work.module.css';
import { WORK_WORDS } from './words.ts';

export type Change = (change: WorkChange, replace?: boolean) => void;
type BarProps = {
  readonly search: WorkSearch;
  readonly onChange: Change;
  readonly inputRef: Ref<HTMLInputElement>;
  /** How many stand at each step; undefined while it is asked. */
  readonly steps: Work['steps'] | undefined;
};

export function WorkBar({ search, onChange, inputRef, steps }: BarProps) {
  const say = useWords(WORK_WORDS);
  const searchFor = useCallback((q: string) => onChange({ q }, true), [onChange]);
  // Filters are kept by the stage of plans, for whoever may read them.
  const mayKeep = useCan('plan.read');
  const within = search.plan ?? search.task ?? search.unit;
  return (
    <search className={styles['bar']} aria-label={say('filter')}>
      <DelayedSearch
        className={styles['words']}
        q={search.q ?? ''}
        label={say('search')}
        clear={say('search.clear')}
        onSearch={searchFor}
        inputRef={inputRef}
      />
      <FilterFold
        count={countSet({ ...search, when: search.when ?? search.from ?? search.to }, ['when', 'side', 'label'])}
      >
        <When search={search} onChange={onChange} />
        <NativeSelect
          aria-label={say('side')}
          value={search.side ?? 'any'}
          onChange={({ currentTarget: { value } }) => onChange({ side: SIDES.find((one) => one === value) ?? null })}
        >
          {SIDES.map((one) => (
            <option key={one} value={one}>
              {say(`side.${one}`)}
            </option>
          ))}
        </NativeSelect>
        {mayKeep && (
          <SavedFilters
            screen="work"
            body={filterOf(search)}
            onApply={(saved) => onChange({ ...NO_FILTER, ...filterOf(readWorkSearch(saved)) })}
          />
        )}
        <LabelChips search={search} onChange={onChange} />
      </FilterFold>
      <StepChips search={search} onChange={onChange} steps={steps} />
      {within !== undefined && (
        <p className={styles['narrowed']}>
          {say('narrowed')}{' '}
          <button type="button" onClick={() => onChange({ plan: null, task: null, unit: null })}>
            {say('narrowed.leave')}
          </button>
        </p>
      )}
    </search>
  );
}

/** What waits for somebody's next step, one press away; a step at which nothing stands is not offered. */
function StepChips({ search: { state, needs }, onChange, steps }: Omit<BarProps, 'inputRef'>) {
  const say = useWords(WORK_WORDS);
  const { language } = useLanguage();
  const offered = WORK_STEPS.filter((one) => one === state || (steps?.[one] ?? 0) > 0);
  if (offered.length === 0 && needs === undefined) return null;
  return (
    <div className={styles['chips']} role="group" aria-label={say('step')}>
      {needs !== undefined && (
        <button type="button" aria-pressed onClick={() => onChange({ needs: null })}>
          {say('today')}
        </button>
      )}
      {offered.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === state}
          onClick={() => onChange({ state: one === state ? null : one })}
        >
          {say(`step.${one}`)} <small>{formatNumber(steps?.[one] ?? 0, language)}</small>
        </button>
      ))}
    </div>
  );
}

type PartProps = Pick<BarProps, 'search' | 'onChange'>;

function When({ search: { when, from, to }, onChange }: PartProps) {
  const say = useWords(WORK_WORDS);
  const range = when === 'range' || (when === undefined && (from !== undefined || to !== undefined));
  return (
    <div className={styles['when']}>
      <NativeSelect
        aria-label={say('when')}
        value={range ? 'range' : (when ?? '')}
        onChange={({ currentTarget: { value } }) =>
          onChange({
            when: WHENS.find((one) => one === value) ?? null,
            ...(value === 'range' ? {} : { from: null, to: null }),
          })
        }
      >
        <option value="">{say('when.any')}</option>
        {WHENS.map((one) => (
          <option key={one} value={one}>
            {say(`when.${one}`)}
          </option>
        ))}
      </NativeSelect>
      {range && (
        <>
          <DayField
            aria-label={say('from')}
            value={from ?? ''}
            onChange={(day) => onChange({ when: 'range', from: day }, true)}
          />
          <span aria-hidden="true">–</span>
          <DayField
            aria-label={say('to')}
            value={to ?? ''}
            onChange={(day) => onChange({ when: 'range', to: day }, true)}
          />
        </>
      )}
    </div>
  );
}

function LabelChips({ search, onChange }: PartProps) {
  const say = useWords(WORK_WORDS);
  const { language } = useLanguage();
  const chosen = labelsIn(search.label);
  return (
    <div className={styles['chips']} role="group" aria-label={say('label')}>
      {LABEL_NAMES.map((label) => {
        const pressed = chosen.includes(label);
        const next = pressed ? chosen.filter((one) => one !== label) : [...chosen, label];
        return (
          <button key={label} type="button" aria-pressed={pressed} onClick={() => onChange({ label: next.join(',') })}>
            <LabelMark label={label} />
            {LABELS[label][language]}
          </button>
        );
      })}
      {isFiltered(search) && (
        <button type="button" className={styles['reset']} onClick={() => onChange(NO_FILTER)}>
          {say('reset')}
        </button>
      )}
    </div>
  );
}
