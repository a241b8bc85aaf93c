// The way to the ledger, narrowed to what it is about; only for who may read it.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMayReadLedger } from '../tabs.ts';
import type { LedgerSearch } from './search.ts';

export function LedgerLink({ search, children }: { search: LedgerSearch; children: ReactNode }) {
  if (!useMayReadLedger()) return null;
  return (
    <Link to="/to-chuc/nhat-ky" search={search}>
      {children}
    </Link>
  );
}
