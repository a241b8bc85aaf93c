// What all screens of figures are narrowed by: the cut-off day, when it is due, and below which unit.
import { Select } from '@mantine/core';
import { RELATIVE_PERIOD_NAMES, RELATIVE_PERIODS } from '@sauro/core';
import type { ReactNode } from 'react';
import { UnitPicker } from '../people/Pickers.tsx';
import { DayField } from '../ui/DayField.tsx';
import { countSet, FilterFold } from '../ui/FilterFold.tsx';
import { useLanguage, useWords } from '../ui/language.tsx';
import styles from './Rollup.module.css';
import type { Narrowing } from './search.ts';
import { useToday } from './use-today.ts';
import { ROLLUP_WORDS } from './words.ts';

type ScopeProps = {
  readonly search: Narrowing;
  /** With what changed; what is undefined is left. */
  readonly onChange: (changed: { readonly [key in keyof Narrowing]?: Narrowing[key] | undefined }) => void;
  /** Where nothing has a day on which it is due. */
  readonly withoutSpan?: boolean;
  /** How many of the choices beside these are made. */
  readonly more?: number;
  readonly children?: ReactNode;
};

const SCOPE = ['at', 'span', 'unit', 'split'] as const;

export function Scope({ search, onChange, withoutSpan = false, more = 0, children }: ScopeProps) {
  const say = useWords(ROLLUP_WORDS);
  const { language } = useLanguage();
  const today = useToday();
  return (
    <FilterFold count={countSet(search, SCOPE) + more}>
      <div className={`${styles['scope']} no-print`}>
        <DayField
          label={say('at')}
          max={today}
          value={search.at ?? today}
          onChange={(day) => onChange({ at: day === today || day === '' ? undefined : day })}
        />
        {!withoutSpan && (
          <Select
            label={say('span')}
            placeholder={say('span.any')}
            data={RELATIVE_PERIOD_NAMES.map((value) => ({ value, label: RELATIVE_PERIODS[value][language] }))}
            value={search.span ?? null}
            onChange={(span) => onChange({ span: RELATIVE_PERIOD_NAMES.find((one) => one === span), month: undefined })}
            clearable
            clearButtonProps={{ 'aria-label': say('span.any') }}
            comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 } }}
          />
        )}
        <UnitPicker
          label={say('unit')}
          value={search.unit ?? null}
          onChange={(unit) => onChange({ unit: unit ?? undefined, within: undefined, alone: undefined })}
          clearable
        />
        {!withoutSpan && (
          <Select
            label={say('counted')}
            data={(['whole', 'split'] as const).map((value) => ({ value, label: say(`counted.${value}`) }))}
            value={search.split === undefined ? 'whole' : 'split'}
            onChange={(counted) => onChange({ split: counted === 'split' ? 'yes' : undefined })}
            allowDeselect={false}
            comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 } }}
          />
        )}
        {children}
      </div>
    </FilterFold>
  );
}

/** Without what is undefined: an address holds only what is chosen. */
export function compact<Search extends object>(
  search: Search,
): { [key in keyof Search]: Exclude<Search[key], undefined> } {
  // What was undefined is gone.
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as never;
}
