// Who leads: chosen from the names that lead tasks within the rest of the filter, the most frequent first.
import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { TaskQuery } from '../calls.ts';
import { leadsQuery } from '../queries.ts';
import styles from './Filter.module.css';
import { foundOptions } from './found-options.ts';
import { ungrouped } from './search.ts';
import { REGISTER_WORDS } from './words.ts';

const SHOWN = 100;

type LeadProps = {
  readonly query: TaskQuery;
  readonly lead: string | null;
  readonly onLead: (lead: string | null) => void;
};

export function LeadSelect({ query, lead, onLead }: LeadProps) {
  const say = useWords(REGISTER_WORDS);
  const { language } = useLanguage();
  const asked = useMemo(() => {
    const { lead: _lead, ...others } = ungrouped(query);
    return others;
  }, [query]);
  const leads = useQuery({ ...leadsQuery(asked), placeholderData: (before) => before });
  const names = useMemo(() => {
    const items = leads.data?.items ?? [];
    return lead === null || items.some(({ name }) => name === lead) ? items : [{ name: lead, count: 0 }, ...items];
  }, [leads.data, lead]);
  const counts = useMemo(() => new Map(names.map(({ name, count }) => [name, count])), [names]);
  return (
    <Select
      className={styles['lead'] ?? ''}
      aria-label={say('lead')}
      placeholder={say('lead.any')}
      data={names.map(({ name }) => name)}
      value={lead}
      onChange={onLead}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': say('lead.clear') }}
      limit={SHOWN}
      filter={foundOptions}
      nothingFoundMessage={say('lead.none')}
      maxDropdownHeight={320}
      comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 }, width: 340, position: 'bottom-start' }}
      renderOption={({ option }) => (
        <span className={styles['option']} lang="vi">
          {option.value} <small>{formatNumber(counts.get(option.value) ?? 0, language)}</small>
        </span>
      )}
    />
  );
}
