// Who reports: units chosen by typing, and a group by its name.
import { NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { UnitPicker } from '../../people/Pickers.tsx';
import { groupsQuery, unitQuery } from '../../people/queries.ts';
import { useWords } from '../../ui/language.tsx';
import styles from '../Report.module.css';
import { REPORT_WORDS } from '../words.ts';

export type Reporters = { readonly units: string[]; readonly groups: string[] };
type FieldProps = { readonly value: Reporters; readonly onChange: (next: Reporters) => void };

export function ReportersField({ value, onChange }: FieldProps) {
  const say = useWords(REPORT_WORDS);
  const groups = useQuery(groupsQuery);
  const names = [...new Set([...(groups.data?.items.map(({ name }) => name) ?? []), ...value.groups])];
  return (
    <>
      <NativeSelect
        label={say('ask.groups')}
        value={value.groups[0] ?? ''}
        data={[{ value: '', label: say('ask.group.none') }, ...names]}
        onChange={({ currentTarget }) =>
          onChange({ ...value, groups: currentTarget.value === '' ? [] : [currentTarget.value] })
        }
      />
      <UnitPicker
        label={say('ask.add')}
        value={null}
        onChange={(unit) => {
          if (unit !== null && !value.units.includes(unit)) onChange({ ...value, units: [...value.units, unit] });
        }}
      />
      <ul className={styles['chosen']}>
        {value.units.map((unit) => (
          <Chosen
            key={unit}
            unit={unit}
            onRemove={() => onChange({ ...value, units: value.units.filter((one) => one !== unit) })}
          />
        ))}
      </ul>
    </>
  );
}

function Chosen({ unit, onRemove }: { unit: string; onRemove: () => void }) {
  const say = useWords(REPORT_WORDS);
  const name = useQuery(unitQuery(unit)).data?.name ?? '…';
  return (
    <li className={styles['filters']}>
      <button type="button" aria-label={say('ask.remove', { unit: name })} aria-pressed="true" onClick={onRemove}>
        {name} <IconX size={14} aria-hidden="true" />
      </button>
    </li>
  );
}
