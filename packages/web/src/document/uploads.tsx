// The documents on their way to the server. They live above the screens and the sign-in, so that none is lost with either.
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react';
import type { Uploaded } from '../client.ts';
import { type Sending, useSending } from '../ui/use-sending.ts';

type Uploads = Omit<Sending<Uploaded>, 'add'> & { readonly add: (files: Iterable<File>) => void };

const UploadsContext = createContext<Uploads | null>(null);

export function useUploads(): Uploads {
  const uploads = useContext(UploadsContext);
  if (uploads === null) throw new Error('useUploads stands outside UploadsProvider.');
  return uploads;
}

export function UploadsProvider({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient();
  const onDone = useCallback(() => void queryClient.invalidateQueries({ queryKey: ['documents'] }), [queryClient]);
  const sending = useSending<Uploaded>(onDone);
  const value = useMemo(
    () => ({ ...sending, add: (files: Iterable<File>) => sending.add(files, '/api/documents') }),
    [sending],
  );
  return <UploadsContext value={value}>{children}</UploadsContext>;
}
