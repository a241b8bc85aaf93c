// The outbox of the person who is signed in, for React. It stands within the session and ends with it; what it keeps does not.
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import { assignmentQuery, putAssignment } from '../assignment/queries.ts';
import { meaningOf } from '../client.ts';
import { useSessionEnded } from '../session.tsx';
import { findCupboard } from '../ui/cupboard.ts';
import { useLeaveWarning } from '../ui/use-leave-warning.ts';
import { enterProgress } from './calls.ts';
import { openOutbox, type Outbox, type OutboxView } from './outbox.ts';

const OutboxContext = createContext<Outbox | null>(null);

export function useOutbox(): { readonly outbox: Outbox; readonly view: OutboxView } {
  const outbox = useContext(OutboxContext);
  if (outbox === null) throw new Error('useOutbox stands outside OutboxProvider.');
  return { outbox, view: useSyncExternalStore(outbox.subscribe, outbox.get) };
}

export function OutboxProvider({ person, children }: { person: string; children: ReactNode }) {
  const queryClient = useQueryClient();
  const sessionEnded = useSessionEnded();
  const outbox = useMemo(
    () =>
      openOutbox(person, findCupboard(), {
        send: enterProgress,
        meaningOf,
        onSent: ({ assignment }) => putAssignment(queryClient, assignment),
        onRefused: (id) => void queryClient.invalidateQueries({ queryKey: assignmentQuery(id).queryKey }),
        onSessionEnd: sessionEnded,
      }),
    // What ends the session is made anew with every drawing and does the same.
    // oxlint-disable-next-line react/exhaustive-deps
    [person, queryClient],
  );
  useEffect(() => outbox.start(), [outbox]);
  useEffect(() => {
    addEventListener('online', outbox.hurry);
    return () => removeEventListener('online', outbox.hurry);
  }, [outbox]);
  const { kept, entries } = useSyncExternalStore(outbox.subscribe, outbox.get);
  useLeaveWarning(!kept && entries.length > 0);
  return <OutboxContext value={outbox}>{children}</OutboxContext>;
}
