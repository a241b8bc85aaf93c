// Which words say whom a name of a plan means.
import type { IssueName } from '../calls.ts';

/** null where the name is the unit's own, and need not be said twice. Of a group all its units are counted, whoever may reach them. */
export function meansOf({ name, how, units }: Pick<IssueName, 'name' | 'how' | 'units'>) {
  if (how === 'unit' && units[0]?.name === name) return null;
  return how === 'outside' && units.length > 1 ? 'how.outside.group' : (`how.${how}` as const);
}

/** Its units are listed one by one. */
export function isOfMany({ how, units }: Pick<IssueName, 'how' | 'units'>): boolean {
  return how === 'group' || units.length > 1;
}
