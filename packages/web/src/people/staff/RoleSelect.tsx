// A role of the body, chosen.
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../ui/language.tsx';
import { rolesQuery } from '../queries.ts';
import { PEOPLE_WORDS } from '../words.ts';

export function RoleSelect({ value, onChange }: { value: string; onChange: (role: string) => void }) {
  const say = useWords(PEOPLE_WORDS);
  const roles = useQuery(rolesQuery);
  return (
    <NativeSelect
      label={say('person.role')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      lang="vi"
    >
      {(roles.data?.items ?? []).map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </NativeSelect>
  );
}
