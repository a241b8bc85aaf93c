// The words that are typed into the field of the frame, asked for a moment after, and what was found last meanwhile: of all that
// can be found, and of the work that was given.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { LONGEST_QUERY } from './address.ts';
import { searchQuery, workSoughtQuery } from './calls.ts';

const PAUSE_MS = 150;
const SHOWN = 8;
const WORK_SHOWN = 5;

/** Which of the two the person may search. */
type May = { readonly search: boolean; readonly work: boolean };

export function useQuickSearch(typed: string, may: May) {
  const wanted = typed.trim().slice(0, LONGEST_QUERY);
  const [q, setQ] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setQ(wanted), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  const found = useQuery({
    ...searchQuery(q, undefined, SHOWN),
    enabled: may.search && q !== '',
    placeholderData: keepPreviousData,
  });
  const work = useQuery({
    ...workSoughtQuery(q, WORK_SHOWN),
    enabled: may.work && q !== '',
    placeholderData: keepPreviousData,
  });
  return { q, found, work, isSettled: q === wanted && !found.isPlaceholderData && !work.isPlaceholderData };
}
