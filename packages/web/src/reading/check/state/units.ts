// Which units of ours the names in this draft mean: asked for all of them at once, in the background.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { matchUnits, nameUnit, type UnitMatch } from '../calls.ts';
import type { Items } from '../model/book.ts';

const AT_ONCE = 500;

export function issuerOf(items: Items): string | null {
  for (const item of items.values()) if (item.kind === 'head' && !item.removed) return item.value.issuer;
  return null;
}

/** Of one item only, so that little is asked anew when a name changes. */
export function useUnitMatches(issuer: string | null, names: readonly string[]): ReadonlyMap<string, UnitMatch> {
  const { data } = useQuery({
    queryKey: ['units', 'match', issuer, ...names],
    queryFn: () => matchUnits(issuer, names.slice(0, AT_ONCE)),
    enabled: names.length > 0,
    staleTime: 60_000,
    placeholderData: (before) => before,
  });
  return useMemo(() => new Map((data ?? []).map((match) => [match.name, match])), [data]);
}

/** Says for all plans of this issuer which unit a name means. */
export function useNaming(issuer: string | null): (name: string, unit: string | null) => Promise<void> {
  const queryClient = useQueryClient();
  return async (name, unit) => {
    await nameUnit({ issuer, name, unit });
    await queryClient.invalidateQueries({ queryKey: ['units'] });
  };
}
