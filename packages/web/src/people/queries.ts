// What the screens of units and people ask of the server.
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { nextOffset } from '../ui/next-page.ts';
import {
  findUnits,
  getPerson,
  getUnit,
  listContacts,
  listChildren,
  listGroups,
  listImportedPeople,
  listImports,
  listMembers,
  listPeople,
  listRoles,
  listTops,
  listTreeOn,
  type UnitKind,
} from './calls.ts';

export const topsQuery = queryOptions({ queryKey: ['people', 'tops'], queryFn: listTops });
export const rolesQuery = queryOptions({ queryKey: ['people', 'roles'], queryFn: listRoles });
export const groupsQuery = queryOptions({ queryKey: ['people', 'groups'], queryFn: listGroups });

export const importsQuery = queryOptions({ queryKey: ['people', 'imports'], queryFn: listImports });

/** Who came with a list: asked for when it is opened, as a look at it is told by the ledger. */
export function importedPeopleQuery(id: string) {
  return queryOptions({ queryKey: ['people', 'imports', id], queryFn: () => listImportedPeople(id) });
}

export function childrenQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: ['people', 'children', id],
    queryFn: ({ pageParam }) => listChildren(id, pageParam),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });
}

type UnitsAsked = { readonly kind?: UnitKind | undefined; readonly headless?: 'yes' | undefined };

export function unitsQuery(q: string, { kind, headless }: UnitsAsked = {}) {
  return infiniteQueryOptions({
    queryKey: ['people', 'units', q, kind ?? '', headless ?? ''],
    queryFn: ({ pageParam }) => findUnits({ q, kind, headless, offset: pageParam }),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });
}

export function treeOnQuery(parent: string, on: string) {
  return queryOptions({ queryKey: ['people', 'tree-on', parent, on], queryFn: () => listTreeOn(parent, on) });
}

export function unitQuery(id: string) {
  return queryOptions({ queryKey: ['people', 'unit', id], queryFn: () => getUnit(id) });
}

export function peopleQuery(q: string, unit?: string) {
  return infiniteQueryOptions({
    queryKey: ['people', 'list', q, unit ?? ''],
    queryFn: ({ pageParam }) => listPeople({ q, unit, offset: pageParam }),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });
}

export function contactsQuery(units: readonly string[]) {
  return queryOptions({ queryKey: ['people', 'contacts', ...units], queryFn: () => listContacts(units) });
}

export function personQuery(id: string) {
  return queryOptions({ queryKey: ['people', 'person', id], queryFn: () => getPerson(id) });
}

export function membersQuery(code: string, on: string, issuer: string | undefined) {
  return queryOptions({
    queryKey: ['people', 'members', code, on, issuer ?? ''],
    queryFn: () => listMembers(code, on, issuer),
  });
}

/** A change to units or people: what was known of any of them is asked again, for one change shows on many screens. */
export function usePeopleChange<T, R>(change: (given: T) => Promise<R>, onDone?: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['people'] });
      onDone?.();
    },
  });
}
