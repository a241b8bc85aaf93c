// The outbox of the person who is signed in, for React. It stands within the session and ends with it; what it keeps does not.
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
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

type ProviderProps = {
  readonly person: string;
  /** Assignments of which files are on their way; null while that is not known. */
  readonly filesWaiting: ReadonlySet<string> | null;
  readonly children: ReactNode;
};

export function OutboxProvider({ person, filesWaiting, children }: ProviderProps) {
  const queryClient = useQueryClient();
  const sessionEnded = useSessionEnded();
  const waiting = useRef(filesWaiting);
  const outbox = useMemo(
    () =>
      openOutbox(person, findCupboard(), {
        send: enterProgress,
        meaningOf,
        onSent: ({ assignment }) => putAssignment(queryClient, assignment),
        onRefused: (id) => void queryClient.invalidateQueries({ queryKey: assignmentQuery(id).queryKey }),
        onSessionEnd: sessionEnded,
        isHeld: ({ assignment, body }) => body.report === true && waiting.current?.has(assignment) !== false,
      }),
    // What ends the session is made anew with every drawing and does the same.
    // oxlint-disable-next-line react/exhaustive-deps
    [person, queryClient],
  );
  const held = filesWaiting === null ? null : [...filesWaiting].join();
  useEffect(() => {
    waiting.current = filesWaiting;
    outbox.hurry();
    // The set is made anew with every drawing; what is in it says whether it is another.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [outbox, held]);
  useEffect(() => outbox.start(), [outbox]);
  useEffect(() => {
    addEventListener('online', outbox.hurry);
    return () => removeEventListener('online', outbox.hurry);
  }, [outbox]);
  const { kept, entries } = useSyncExternalStore(outbox.subscribe, outbox.get);
  useLeaveWarning(!kept && entries.length > 0);
  return <OutboxContext value={outbox}>{children}</OutboxContext>;
}
