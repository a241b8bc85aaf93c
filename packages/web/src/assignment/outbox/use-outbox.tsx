// The outbox of the person who is signed in, for React. It stands within the session and ends with it; what it keeps does not.
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import { call, meaningOf } from '../../client.ts';
import { useSessionEnded } from '../../session.tsx';
import { findCupboard } from '../../ui/cupboard.ts';
import { useLeaveWarning } from '../../ui/use-leave-warning.ts';
import { type Assignment, type AssignmentOpened, of } from '../calls.ts';
import { putAssignment } from '../queries.ts';
import { type Answered, type Moved, openOutbox, type Outbox, type OutboxView, type Waiting } from './outbox.ts';

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
        send: ({ path, body, id }) => call<Answered>('POST', path, { ...body, id }),
        meaningOf,
        onSent: (entry, answer) => showSent(queryClient, entry, answer),
        onRefused: () => void queryClient.invalidateQueries(),
        underWay,
        onSessionEnd: sessionEnded,
        tellPages: (moved) => tellPages(person, moved),
      }),
    // What ends the session is made anew with every drawing and does the same.
    // oxlint-disable-next-line react/exhaustive-deps
    [person, queryClient],
  );
  useEffect(() => outbox.start(), [outbox]);
  useEffect(() => hearPages(person, outbox.heard), [person, outbox]);
  useEffect(() => {
    addEventListener('online', outbox.hurry);
    return () => removeEventListener('online', outbox.hurry);
  }, [outbox]);
  const { kept, entries } = useSyncExternalStore(outbox.subscribe, outbox.get);
  useLeaveWarning(!kept && entries.length > 0);
  return <OutboxContext value={outbox}>{children}</OutboxContext>;
}

async function underWay(id: string): Promise<number | null> {
  try {
    const { assignment } = await call<AssignmentOpened>('GET', of(id));
    return ['accepted', 'in-progress', 'reported', 'verified'].includes(assignment.state) ? assignment.version : null;
  } catch {
    return null;
  }
}

/** This page hears it too, where nothing is left to be moved. */
function tellPages(person: string, moved: Moved): void {
  const channel = pagesOf(person);
  // A channel is of one origin, and takes none.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage(moved);
  channel.close();
}

/** @returns what ends the listening. */
function hearPages(person: string, onMoved: (moved: Moved) => void): () => void {
  const channel = pagesOf(person);
  // Written by tellPages alone, on pages of our own origin.
  channel.addEventListener('message', ({ data }: MessageEvent<Moved>) => onMoved(data));
  return () => channel.close();
}

function pagesOf(person: string): BroadcastChannel {
  return new BroadcastChannel(`sauro.acted.${person}`);
}

/** What it changed is shown. Of acts of later stages it is not known here what they change: all that is shown is asked again. */
function showSent(queryClient: QueryClient, { act }: Waiting, answer: Answered): void {
  if (act === 'difficulty' || act === 'field-check') void queryClient.invalidateQueries();
  // An act on an assignment answers with it, and progress beside it: the contract of the server says so.
  else putAssignment(queryClient, ('assignment' in answer ? answer.assignment : answer) as Assignment);
}
