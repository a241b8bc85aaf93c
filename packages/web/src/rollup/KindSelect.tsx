// Which units stand in the rows: those directly below, or all of a kind.
import { Select } from '@mantine/core';
import { UNIT_KIND_NAMES, UNIT_KINDS, type UnitKind } from '@sauro/core';
import { useWords } from '../ui/language.tsx';
import { ROLLUP_WORDS } from './words.ts';

type KindProps = { readonly value: UnitKind | undefined; readonly onChange: (kind: UnitKind | undefined) => void };

export function KindSelect({ value, onChange }: KindProps) {
  const say = useWords(ROLLUP_WORDS);
  return (
    <Select
      label={say('kind')}
      placeholder={say('kind.below')}
      data={UNIT_KIND_NAMES.map((kind) => ({ value: kind, label: UNIT_KINDS[kind].vi }))}
      value={value ?? null}
      onChange={(kind) => onChange(UNIT_KIND_NAMES.find((one) => one === kind))}
      clearable
      clearButtonProps={{ 'aria-label': say('kind.below') }}
      comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 } }}
    />
  );
}
