// The documents on their way to the server. They live above the screens and the sign-in, so that none is lost with either.
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react';
import { addressOf, type Uploaded } from '../client.ts';
import { type Sending, useSending } from '../ui/use-sending.ts';
import { useBringing } from './bringing.tsx';

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
  const { settle } = useBringing();
  const value = useMemo(() => {
    const add = (files: Iterable<File>) => {
      // The field that they come from is emptied meanwhile.
      const taken = [...files];
      void settle().then((unit) => sending.add(taken, addressOf('/api/documents', { unit })));
    };
    return { ...sending, add };
  }, [sending, settle]);
  return <UploadsContext value={value}>{children}</UploadsContext>;
}

/** The unit for which a file is brought, where one was chosen. */
export function unitOf({ to }: { readonly to: string }): string | null {
  return new URLSearchParams(to.split('?')[1]).get('unit');
}
