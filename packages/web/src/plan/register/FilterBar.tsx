// What narrows the register: words, the six, who leads, until when; and what is asked more rarely behind a button.
import { Button, NativeSelect } from '@mantine/core';
import { FACETS } from '@sauro/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { type Ref, useCallback, useState } from 'react';
import { FACET_ICONS } from '../../reading/facets.ts';
import { READING_WORDS } from '../../reading/words.ts';
import { DayField } from '../../ui/DayField.tsx';
import { DelayedSearch } from '../../ui/DelayedSearch.tsx';
import { FilterFold } from '../../ui/FilterFold.tsx';
import { useWords } from '../../ui/language.tsx';
import type { TaskQuery } from '../calls.ts';
import styles from './Filter.module.css';
import { LeadSelect } from './LeadSelect.tsx';
import { facetsIn, narrowings, PARTS, type RegisterSearch, type SearchChange, WHENS, withFacet } from './search.ts';
import { UnitSelect } from './UnitSelect.tsx';
import { REGISTER_WORDS } from './words.ts';

export type Change = (change: SearchChange, replace?: boolean) => void;

type BarProps = {
  readonly search: RegisterSearch;
  readonly query: TaskQuery;
  readonly onChange: Change;
  readonly inputRef: Ref<HTMLInputElement>;
};

export function FilterBar({ search, query, onChange, inputRef }: BarProps) {
  const say = useWords(REGISTER_WORDS);
  const rare = (search.part === undefined ? 0 : 1) + (search.dropped === undefined ? 0 : 1) + (search.unit ? 1 : 0);
  const [more, setMore] = useState(rare > 0);
  const narrowed = narrowings(search) > 0 || search.q !== undefined;
  const onQ = useCallback((q: string) => onChange({ q }, true), [onChange]);
  return (
    <search className={`${styles['bar']} no-print`} aria-label={say('filter.region')}>
      <DelayedSearch
        className={styles['words']}
        q={search.q ?? ''}
        label={say('filter')}
        clear={say('filter.clear')}
        onSearch={onQ}
        inputRef={inputRef}
      />
      <FilterFold count={narrowings(search)}>
        <LeadSelect query={query} lead={search.lead ?? null} onLead={(lead) => onChange({ lead })} />
        <When search={search} onChange={onChange} />
        <Button
          variant="default"
          leftSection={<IconAdjustmentsHorizontal size={16} stroke={1.7} aria-hidden="true" />}
          aria-expanded={more}
          aria-controls="more-filters"
          onClick={() => setMore(!more)}
        >
          {rare === 0 ? say('filter.more') : say('filter.more.count', { count: rare })}
        </Button>
        <FacetChips search={search} onChange={onChange} />
        <div id="more-filters" className={styles['more']} hidden={!more}>
          {more && <More search={search} query={query} onChange={onChange} />}
        </div>
      </FilterFold>
      {narrowed && (
        <button
          type="button"
          className={styles['reset']}
          onClick={() =>
            onChange({
              q: null,
              unclear: null,
              lead: null,
              unit: null,
              when: null,
              from: null,
              to: null,
              part: null,
              dropped: null,
            })
          }
        >
          {say('filter.reset')}
        </button>
      )}
    </search>
  );
}

type PartProps = Pick<BarProps, 'search' | 'onChange'>;

function FacetChips({ search, onChange }: PartProps) {
  const say = useWords(REGISTER_WORDS);
  const sayReading = useWords(READING_WORDS);
  const unclear = facetsIn(search.unclear ?? '');
  return (
    <div className={styles['chips']} role="group" aria-label={say('facet.unclear')}>
      <span aria-hidden="true">{say('facet.unclear')}</span>
      {FACETS.map((facet) => {
        const Icon = FACET_ICONS[facet];
        const name = sayReading(`facet.${facet}`);
        return (
          <button
            key={facet}
            type="button"
            aria-pressed={unclear.includes(facet)}
            title={say('facet.unclear.one', { facet: name })}
            onClick={() => onChange({ unclear: withFacet(search, facet).unclear })}
          >
            <Icon size={14} stroke={1.7} aria-hidden="true" />
            {name}
          </button>
        );
      })}
    </div>
  );
}

function When({ search: { when, from, to }, onChange }: PartProps) {
  const say = useWords(REGISTER_WORDS);
  const range = when === 'range' || (when === undefined && (from !== undefined || to !== undefined));
  return (
    <div className={styles['when']}>
      <NativeSelect
        aria-label={say('when')}
        value={range ? 'range' : (when ?? '')}
        onChange={({ currentTarget: { value } }) =>
          onChange({ when: WHENS.find((one) => one === value), ...(value === 'range' ? {} : { from: null, to: null }) })
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

function More({ search, query, onChange }: PartProps & Pick<BarProps, 'query'>) {
  const say = useWords(REGISTER_WORDS);
  return (
    <>
      <UnitSelect query={query} unit={search.unit ?? null} onUnit={(unit) => onChange({ unit })} />
      <NativeSelect
        aria-label={say('part')}
        value={search.part ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ part: PARTS.find((one) => one === value) })}
      >
        <option value="">{say('part.any')}</option>
        {PARTS.map((one) => (
          <option key={one} value={one}>
            {say(`part.${one}`)}
          </option>
        ))}
      </NativeSelect>
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={search.dropped === 'yes'}
          onChange={(event) => onChange({ dropped: event.currentTarget.checked ? 'yes' : null })}
        />
        {say('dropped')}
      </label>
    </>
  );
}
