// A unit or a person, chosen by typing: the server looks, so that no list of thousands is sent.
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../ui/language.tsx';
import { peopleQuery, personQuery, unitQuery, unitsQuery } from './queries.ts';
import { PEOPLE_WORDS } from './words.ts';

type PickerProps = {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly clearable?: boolean;
};

const PAUSE_MS = 250;

/** `mark`: what is said of a unit beside its name, where something is. */
type UnitPickerProps = PickerProps & { readonly mark?: (unit: string) => string | null };

export function UnitPicker({ mark = () => null, ...props }: UnitPickerProps) {
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed, PAUSE_MS);
  const units = useInfiniteQuery({ ...unitsQuery(asked), placeholderData: (before) => before });
  const chosen = useQuery({ ...unitQuery(props.value ?? ''), enabled: props.value !== null });
  const found = (units.data?.pages[0]?.items ?? []).map(({ id, name, parent }) => ({
    value: id,
    label: [name, parent?.name, mark(id)].filter(Boolean).join(' · '),
  }));
  const own = chosen.data === undefined ? [] : [{ value: chosen.data.id, label: chosen.data.name }];
  return <Picker {...props} found={found} own={own} onType={setTyped} />;
}

/** `unit`: only who works there or below it. */
export function PersonPicker({ unit, ...props }: PickerProps & { readonly unit?: string }) {
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed, PAUSE_MS);
  const people = useInfiniteQuery({ ...peopleQuery(asked, unit), placeholderData: (before) => before });
  const chosen = useQuery({ ...personQuery(props.value ?? ''), enabled: props.value !== null });
  const found = (people.data?.pages[0]?.items ?? []).map(({ id, name, offices }) => ({
    value: id,
    label: offices[0] === undefined ? name : `${name} · ${offices[0].unit.name}`,
  }));
  const own = chosen.data === undefined ? [] : [{ value: chosen.data.id, label: chosen.data.name }];
  return <Picker {...props} found={found} own={own} onType={setTyped} />;
}

type Option = { readonly value: string; readonly label: string };
type ListProps = PickerProps & {
  readonly found: readonly Option[];
  readonly own: readonly Option[];
  readonly onType: (text: string) => void;
};

function Picker({ label, value, onChange, clearable = false, found, own, onType }: ListProps) {
  const say = useWords(PEOPLE_WORDS);
  // What is chosen stays an option, also where it is not among what was found last.
  const data = [...found, ...own.filter((one) => !found.some((other) => other.value === one.value))];
  return (
    <Select
      label={label}
      placeholder={say('choose')}
      data={data}
      value={value}
      onChange={onChange}
      onSearchChange={(text) => onType(data.some((one) => one.label === text) ? '' : text)}
      searchable
      clearable={clearable}
      clearButtonProps={{ 'aria-label': say('unchoose') }}
      filter={({ options }) => options}
      nothingFoundMessage={say('nothing-found')}
      maxDropdownHeight={260}
      comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 } }}
    />
  );
}
