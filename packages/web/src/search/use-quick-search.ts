// The words that are typed into the field of the frame, asked for a moment after, and what was found last meanwhile.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { LONGEST_QUERY } from './address.ts';
import { searchQuery } from './calls.ts';

const PAUSE_MS = 150;
const SHOWN = 8;

export function useQuickSearch(typed: string, isOpen: boolean) {
  const wanted = typed.trim().slice(0, LONGEST_QUERY);
  const [q, setQ] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setQ(wanted), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  const found = useQuery({
    ...searchQuery(q, undefined, SHOWN),
    enabled: isOpen && q !== '',
    placeholderData: keepPreviousData,
  });
  return { q, found, isSettled: q === wanted && !found.isPlaceholderData };
}
