// What the account's screen asks of the server, and what becomes stale by what is done on it.
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { getAccount, listSessions } from './calls.ts';

export const accountQuery = queryOptions({ queryKey: ['account', 'state'], queryFn: getAccount, staleTime: 0 });
export const sessionsQuery = queryOptions({ queryKey: ['account', 'sessions'], queryFn: listSessions, staleTime: 0 });

/** A change of the account; all of its screen is asked for anew. */
export function useChange<Asked, Answered>(change: (asked: Asked) => Promise<Answered>) {
  const queryClient = useQueryClient();
  return useMutation<Answered, Error, Asked>({
    mutationFn: change,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['account'] }),
  });
}

/** A change that needs no word but that it be done. */
export function useAct<Answered>(act: () => Promise<Answered>) {
  return useChange<void, Answered>(act);
}
