// Finds a unit by its name, as plans call it, and lets one be chosen.
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { matchUnits } from '../../reading/check/calls.ts';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import styles from './One.module.css';
import { ONE_WORDS } from './words.ts';

type PickerProps = { readonly unit: string | null; readonly onUnit: (unit: string | null) => void };
type Found = { readonly id: string; readonly name: string };

export function UnitPicker({ unit, onUnit }: PickerProps) {
  const say = useWords(ONE_WORDS);
  const sentence = useProblemWords();
  const [text, setText] = useState('');
  const find = useMutation({
    mutationFn: (name: string) => matchUnits(null, [name]),
    onSuccess: (matches) => onUnit(unitsIn(matches)[0]?.id ?? null),
  });
  const found = unitsIn(find.data ?? []);
  const search = () => {
    if (text.trim() !== '') find.mutate(text.trim());
  };
  return (
    <div className={styles['picker']}>
      <div>
        <TextInput
          label={say('unit.find')}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // Enter in this field finds; it does not send the form.
            event.preventDefault();
            search();
          }}
        />
        <Button variant="default" onClick={search}>
          {say('unit.search')}
        </Button>
      </div>
      {find.isError && <p role="alert">{sentence(find.error)}</p>}
      {find.isSuccess && found.length === 0 && <p role="status">{say('unit.none')}</p>}
      {found.length > 0 && (
        <div className={styles['choice']} role="radiogroup" aria-label={say('unit.chosen')}>
          {found.map(({ id, name }) => (
            <label key={id}>
              <input type="radio" name="unit" checked={id === unit} onChange={() => onUnit(id)} />
              {name}
            </label>
          ))}
        </div>
      )}
    </div>
  );
}

/** The unit that is meant before those that are like it. */
function unitsIn(matches: Awaited<ReturnType<typeof matchUnits>>): readonly Found[] {
  const found = matches.flatMap(({ unit, candidates }) => (unit === null ? candidates : [unit, ...candidates]));
  return [...new Map(found.map(({ id, name }) => [id, { id, name }])).values()];
}
