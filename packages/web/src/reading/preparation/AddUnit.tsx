// One more unit that prepares a document: any of the body, found as the names in plans are.
import { Button, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../ui/language.tsx';
import { matchUnits } from '../check/calls.ts';
import type { Preparation } from './calls.ts';
import styles from './Preparation.module.css';
import { PREPARATION_WORDS } from './words.ts';

type AddProps = {
  /** Those that prepare it already. */
  readonly among: Preparation['units'];
  readonly isPending: boolean;
  readonly onAdd: (unit: string) => void;
};

export function AddUnit({ among, isPending, onAdd }: AddProps) {
  const say = useWords(PREPARATION_WORDS);
  const [chosen, setChosen] = useState<{ readonly value: string; readonly label: string } | null>(null);
  const [typed, setTyped] = useState('');
  const found = useFound(typed).filter(({ value }) => !among.some(({ id }) => id === value));
  const data = chosen === null || found.some(({ value }) => value === chosen.value) ? found : [...found, chosen];
  return (
    <form
      className={styles['adding']}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen === null) return;
        onAdd(chosen.value);
        setChosen(null);
        setTyped('');
      }}
    >
      <Select
        label={say('add')}
        placeholder={say('add.hint')}
        data={data}
        value={chosen?.value ?? null}
        searchValue={typed}
        onChange={(id) => setChosen(data.find(({ value }) => value === id) ?? null)}
        onSearchChange={setTyped}
        searchable
        filter={({ options }) => options}
        nothingFoundMessage={typed.trim().length > 1 ? say('add.none') : say('add.hint')}
        maxDropdownHeight={220}
        comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 } }}
      />
      <Button type="submit" disabled={chosen === null || isPending}>
        {say('add.button')}
      </Button>
    </form>
  );
}

function useFound(typed: string): readonly { readonly value: string; readonly label: string }[] {
  const [asked] = useDebouncedValue(typed.trim(), 150);
  const { data } = useQuery({
    queryKey: ['units', 'propose', null, asked],
    queryFn: () => matchUnits(null, [asked]),
    enabled: asked.length > 1,
    placeholderData: (before) => before,
  });
  if (typed.trim().length < 2) return [];
  return (data?.[0]?.candidates ?? []).map(({ id, name, code }) => ({ value: id, label: `${name} · ${code}` }));
}
