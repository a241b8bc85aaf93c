// Files of evidence on their way. They live above the screens and the sign-in, so that none is lost with either.
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext } from 'react';
import { putAssignment } from '../assignment/queries.ts';
import { type Sending, useSending } from '../ui/use-sending.ts';
import type { Added } from './calls.ts';

const FilesContext = createContext<Sending<Added> | null>(null);

export function useEvidenceFiles(): Sending<Added> {
  const files = useContext(FilesContext);
  if (files === null) throw new Error('useEvidenceFiles stands outside EvidenceFilesProvider.');
  return files;
}

export function EvidenceFilesProvider({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient();
  const onDone = useCallback(({ assignment }: Added) => putAssignment(queryClient, assignment), [queryClient]);
  return <FilesContext value={useSending<Added>(onDone)}>{children}</FilesContext>;
}
