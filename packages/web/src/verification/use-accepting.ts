// Accepting a report by a key or a button: it waits some seconds and can be taken back, and leaves the queue at once. One that
// was not taken stands in the queue again, and is told.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { actOn, type Assignment, of } from '../assignment/calls.ts';
import { lookAgain, putAssignment } from '../assignment/queries.ts';
import { sendBeforeSignOut, sendLeaving } from '../client.ts';
import { useWords } from '../ui/language.tsx';
import type { AcceptPath } from './AcceptDialog.tsx';
import type { Reported } from './calls.ts';
import { type Held, openHeld } from './held.ts';
import { VERIFY_WORDS } from './words.ts';

/** Accepted, and how: with what stood in its way, or without. */
type Judged = Reported & { readonly path: AcceptPath };

export type Accepting = {
  /** The last one last. */
  readonly held: readonly Held<Judged>[];
  /** Whether it stands in the queue no more, as far as this page has judged it. */
  readonly isGone: (reported: Reported) => boolean;
  readonly accept: (reported: Reported, path: AcceptPath) => void;
  readonly takeBack: (key: string) => void;
  /** What waits goes now: many are about to be judged together. */
  readonly sendAll: () => void;
  readonly failed: { readonly reported: Reported; readonly error: Error } | null;
};

export function useAccepting(onTold: (text: string) => void): Accepting {
  const say = useWords(VERIFY_WORDS);
  const queryClient = useQueryClient();
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState<Accepting['failed']>(null);
  const comeBack = (reported: Reported) =>
    setGone((before) => new Set([...before].filter((key) => key !== keyOf(reported))));
  const { mutate, mutateAsync } = useMutation<Assignment, Error, Judged>({
    mutationFn: ({ assignment: { id, version }, path }) => actOn(id, path, { version }),
    onSuccess: (after, reported) => {
      putAssignment(queryClient, after);
      onTold(say('done.one', namesOf(reported)));
    },
    onError: (error, reported) => {
      comeBack(reported);
      setFailed({ reported, error });
      void lookAgain(queryClient);
    },
  });
  const store = useMemo(
    () =>
      openHeld<Judged>((reported, isLeaving) => {
        const { id, version } = reported.assignment;
        if (isLeaving) sendLeaving(of(id, reported.path), { version });
        else mutate(reported);
      }),
    [mutate],
  );
  useEffect(() => {
    const leave = () => store.sendAll(true);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      store.sendAll(false);
    };
  }, [store]);
  useEffect(
    () =>
      sendBeforeSignOut(() =>
        Promise.allSettled(
          store.get().map(({ key }) => {
            const reported = store.takeBack(key);
            return reported === undefined ? undefined : mutateAsync(reported);
          }),
        ),
      ),
    [store, mutateAsync],
  );
  return {
    held: useSyncExternalStore(store.subscribe, store.get),
    isGone: (reported) => gone.has(keyOf(reported)),
    accept: (reported, path) => {
      setFailed(null);
      setGone((before) => new Set([...before, keyOf(reported)]));
      store.hold(keyOf(reported), { ...reported, path });
    },
    takeBack: (key) => {
      const reported = store.takeBack(key);
      if (reported !== undefined) comeBack(reported);
    },
    sendAll: () => store.sendAll(false),
    failed,
  };
}

/** Reported again, it is another report. */
function keyOf({ assignment: { id, version } }: Reported): string {
  return `${id} ${version}`;
}

/** Whose it is, and what. */
export function namesOf({ assignment: { unit, text } }: Reported) {
  return { unit: unit.name, text };
}
