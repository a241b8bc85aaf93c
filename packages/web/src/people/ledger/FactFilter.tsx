// What the list of the ledger is narrowed to: who acted, what kind of thing happened, and one record.
import { NativeSelect } from '@mantine/core';
import { useWords } from '../../ui/language.tsx';
import styles from '../People.module.css';
import { PersonPicker } from '../Pickers.tsx';
import { FACT_GROUPS, FACT_WORDS, type FactGroup, type FactKind, groupOf } from './fact-words.ts';
import own from './Ledger.module.css';
import type { LedgerSearch } from './search.ts';
import { LEDGER_WORDS } from './words.ts';

export type LedgerChange = { readonly [Part in keyof LedgerSearch]?: string | null };
type FilterProps = { readonly search: LedgerSearch; readonly onChange: (change: LedgerChange) => void };

// The keys of an object are what its type says: both tables are closed.
const GROUPS = Object.keys(FACT_GROUPS) as FactGroup[];
const KINDS = Object.keys(FACT_WORDS) as FactKind[];

export function FactFilter({ search, onChange }: FilterProps) {
  const say = useWords(LEDGER_WORDS);
  const group = useWords(FACT_GROUPS);
  const happened = useWords(FACT_WORDS);
  return (
    <search className={styles['bar']} aria-label={say('filter')}>
      <div className={styles['search']}>
        <PersonPicker
          label={say('person')}
          value={search.person ?? null}
          onChange={(person) => onChange({ person })}
          clearable
        />
      </div>
      <NativeSelect
        className={styles['search']}
        label={say('kind')}
        value={search.kind ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ kind: value === '' ? null : value })}
      >
        <option value="">{say('kind.any')}</option>
        {GROUPS.map((one) => (
          <optgroup key={one} label={group(one)}>
            <option value={one}>{say('kind.all', { group: group(one) })}</option>
            {KINDS.filter((kind) => groupOf(kind) === one).map((kind) => (
              <option key={kind} value={kind}>
                {happened(kind)}
              </option>
            ))}
          </optgroup>
        ))}
      </NativeSelect>
      {search.subject !== undefined && (
        <p className={own['narrowed']}>
          {say('only.record')} <code>{search.subject}</code>{' '}
          <button type="button" onClick={() => onChange({ subject: null })}>
            {say('only.leave')}
          </button>
        </p>
      )}
    </search>
  );
}
