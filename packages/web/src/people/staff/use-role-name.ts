// What a role is called: by the body where it has named it, else by its code.
import { useQuery } from '@tanstack/react-query';
import { rolesQuery } from '../queries.ts';

export function useRoleName(): (code: string) => string {
  const roles = useQuery(rolesQuery);
  return (code) => roles.data?.items.find((role) => role.code === code)?.name ?? code;
}
