// A unit of ours, as lead or coordinating: chosen from the units that the tasks within the rest of the filter name.
import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useWords } from '../../ui/language.tsx';
import type { TaskQuery } from '../calls.ts';
import { taskUnitsQuery } from '../queries.ts';
import styles from './Filter.module.css';
import { foundOptions } from './found-options.ts';
import { ungrouped } from './search.ts';
import { REGISTER_WORDS } from './words.ts';

const SHOWN = 100;

type UnitProps = {
  readonly query: TaskQuery;
  readonly unit: string | null;
  readonly onUnit: (unit: string | null) => void;
};

export function UnitSelect({ query, unit, onUnit }: UnitProps) {
  const say = useWords(REGISTER_WORDS);
  const asked = useMemo(() => {
    const { unit: _unit, ...others } = ungrouped(query);
    return others;
  }, [query]);
  const units = useQuery({ ...taskUnitsQuery(asked), placeholderData: (before) => before });
  return (
    <Select
      className={styles['lead'] ?? ''}
      aria-label={say('unit')}
      placeholder={say('unit.any')}
      data={units.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []}
      value={unit}
      onChange={onUnit}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': say('unit.clear') }}
      limit={SHOWN}
      filter={foundOptions}
      nothingFoundMessage={say('unit.none')}
      maxDropdownHeight={320}
      comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 }, width: 340, position: 'bottom-start' }}
    />
  );
}
