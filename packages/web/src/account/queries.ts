// What the account's screen asks of the server, and what becomes stale by what is done on it.
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { getAccount, listSessions } from './calls.ts';

export const accountQuery = queryOptions({ queryKey: ['account', 'state'], queryFn: getAccount, staleTime: 0 });
export const sessionsQuery = queryOptions({ queryKey: ['account', 'sessions'], queryFn: listSessions, staleTime: 0 });

/**
 * A change of the account; all of its screen is asked for anew. `then` is called first, and whatever becomes of the part
 * that asked: what is shown once, such as codes, must not be lost with a form that goes.
 */
export function useChange<Asked, Answered>(
  change: (asked: Asked) => Promise<Answered>,
  then?: (answered: Answered) => void,
) {
  const queryClient = useQueryClient();
  return useMutation<Answered, Error, Asked>({
    mutationFn: change,
    onSuccess: (answered) => {
      then?.(answered);
      return queryClient.invalidateQueries({ queryKey: ['account'] });
    },
  });
}

/** For what is changed by a part that knows nothing of the account. */
export function useRefreshedAccount(): () => void {
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: ['account'] });
}

/** A change that needs no word but that it be done. */
export function useAct<Answered>(act: () => Promise<Answered>, then?: (answered: Answered) => void) {
  return useChange<void, Answered>(act, then);
}
