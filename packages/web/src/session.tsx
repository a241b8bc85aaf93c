// Who is signed in. The sign-in is shown in place of a screen, not at an address of its own: the way back is no way.
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Right } from '@sauro/core';
import { useState } from 'react';
import { findSession, signIn, signOut, type Session, type SignedIn } from './client.ts';

export const SESSION = ['session'] as const;

/** Whether the person has left by herself: of who has not, the session has ended. */
const LEFT = [...SESSION, 'left'] as const;

export function useSession() {
  return useQuery({ queryKey: SESSION, queryFn: findSession, staleTime: 60_000 });
}

export function useCan(right: Right): boolean {
  return useSession().data?.can.includes(right) ?? false;
}

export function useSignIn() {
  const queryClient = useQueryClient();
  return useMutation<SignedIn, Error, { username: string; password: string }>({
    mutationFn: ({ username, password }) => signIn(username, password),
    // Where a second step is asked for, nobody is signed in yet.
    onSuccess: (answer) => 'person' in answer && enter(queryClient, answer),
  });
}

/** To be called where somebody has come in by another way than the password. */
export function useEntered(): (session: Session) => void {
  const queryClient = useQueryClient();
  return (session) => enter(queryClient, session);
}

function enter(queryClient: QueryClient, session: Session): void {
  queryClient.setQueryData(LEFT, false);
  queryClient.setQueryData(SESSION, session);
}

/** Somebody was in on this page, and her session has ended without her. */
export function useHasEnded(): boolean {
  const queryClient = useQueryClient();
  const { data } = useSession();
  const isIn = Boolean(data);
  const [seen, setSeen] = useState({ isIn, hasEnded: false });
  if (seen.isIn !== isIn) setSeen({ isIn, hasEnded: !isIn && queryClient.getQueryData(LEFT) !== true });
  return seen.hasEnded;
}

/** `onGone` is called also where what asked for it has gone meanwhile. */
export function useSignOut(onGone: () => void = () => undefined) {
  const queryClient = useQueryClient();
  return useMutation<void, Error, void>({
    mutationFn: signOut,
    // Without the line it fails at once and is told, and does not wait for it in silence.
    networkMode: 'always',
    onSuccess: () => {
      onGone();
      queryClient.setQueryData(LEFT, true);
      queryClient.setQueryData(SESSION, null);
      // What one person saw is not shown to the next at the same desk.
      queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION[0] });
    },
  });
}

/** To be called where the server answered 401: the session has ended meanwhile. */
export function useSessionEnded(): () => void {
  const queryClient = useQueryClient();
  return () => queryClient.setQueryData(SESSION, null);
}
