// The way to the ledger, narrowed to what it is about; only for who may manage people.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useCan } from '../../session.tsx';
import type { LedgerSearch } from './search.ts';

export function LedgerLink({ search, children }: { search: LedgerSearch; children: ReactNode }) {
  if (!useCan('people.manage')) return null;
  return (
    <Link to="/to-chuc/nhat-ky" search={search}>
      {children}
    </Link>
  );
}
