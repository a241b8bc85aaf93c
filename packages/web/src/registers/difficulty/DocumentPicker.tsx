// A document of the system, chosen by typing: with it a difficulty is answered.
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { documentsQuery } from '../../document/queries.ts';
import { useCan } from '../../session.tsx';
import { useWords } from '../../ui/language.tsx';
import { DIFFICULTY_WORDS } from './words.ts';

type PickerProps = { readonly document: string | null; readonly onDocument: (document: string | null) => void };

const PAUSE_MS = 250;

export function DocumentPicker({ document, onDocument }: PickerProps) {
  const say = useWords(DIFFICULTY_WORDS);
  const mayRead = useCan('document.read');
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed, PAUSE_MS);
  const [chosen, setChosen] = useState<{ readonly value: string; readonly label: string } | null>(null);
  const documents = useInfiniteQuery({
    ...documentsQuery(asked),
    placeholderData: (before) => before,
    enabled: mayRead,
  });
  if (!mayRead) return null;
  const found = (documents.data?.pages[0]?.items ?? []).map(({ id, title, name }) => ({
    value: id,
    label: title ?? name,
  }));
  // What is chosen stays an option, also where it is not among what was found last.
  const data = chosen === null || found.some(({ value }) => value === chosen.value) ? found : [...found, chosen];
  return (
    <Select
      label={say('document')}
      placeholder={say('document.find')}
      data={data}
      value={document}
      onChange={(id, option) => {
        setChosen(id === null || option === null ? null : { value: id, label: option.label });
        onDocument(id);
      }}
      onSearchChange={(text) => setTyped(data.some(({ label }) => label === text) ? '' : text)}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': say('document.clear') }}
      filter={({ options }) => options}
      nothingFoundMessage={say('document.none')}
      maxDropdownHeight={220}
      comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 } }}
    />
  );
}
