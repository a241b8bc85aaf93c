// Which difficulty is looked at beside the list: the one in the address, else the first that the filter has found. It stays
// while the list changes under it: what somebody else does puts no other under the hands of who writes or presses.
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';

const BESIDE = '(min-width: 68rem)';

type Asked = {
  /** What was asked for: with another filter the first of it is looked at. */
  readonly about: string;
  /** What is there is of that, and not still of what was asked before. */
  readonly isSettled: boolean;
};
type First = { readonly about: string; readonly id: string | null };
export const NOTHING_YET: First = { about: '', id: null };

/** The first of what was asked for, as it was when that came: whatever stands at the top since then. */
export function firstOf(before: First, { about, isSettled, top }: Asked & { readonly top: string | null }): First {
  const isDue = before.about !== about || (before.id === null && top !== null);
  return isSettled && isDue ? { about, id: top } : before;
}

type Found = Asked & {
  readonly items: readonly { readonly id: string }[];
  /** From the address. */
  readonly open: string | null;
};
type Looked = {
  readonly beside: boolean;
  /** null where there is no room beside, or nothing to look at. */
  readonly id: string | null;
};

export function useLooked({ items, open, ...asked }: Found): Looked {
  const beside = useMediaQuery(BESIDE, true, { getInitialValueInEffect: false });
  const [before, setFirst] = useState(NOTHING_YET);
  const first = firstOf(before, { ...asked, top: items[0]?.id ?? null });
  if (first !== before) setFirst(first);
  return { beside, id: beside ? (open ?? first.id) : null };
}
