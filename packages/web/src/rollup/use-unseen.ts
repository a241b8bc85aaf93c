// Whether what is looked at is narrowed to a unit that one may not see: a link may come from somebody who sees more.
import { useQuery } from '@tanstack/react-query';
import { isMissing } from '../client.ts';
import { unitQuery } from '../people/queries.ts';
import type { Narrowing } from './search.ts';

export function useUnseen({ unit, issuer }: Pick<Narrowing, 'unit' | 'issuer'>): boolean {
  const [own, given] = [useUnseenUnit(unit), useUnseenUnit(issuer)];
  return own || given;
}

export function useUnseenUnit(unit: string | undefined): boolean {
  const { error } = useQuery({ ...unitQuery(unit ?? ''), enabled: unit !== undefined });
  return unit !== undefined && isMissing(error);
}
