// Accepting a report by a key or a button, or many together: it waits some seconds and can be taken back, and leaves the queue
// at once. What was not taken stands in the queue again, and is told.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { actOn, type Assignment, of } from '../assignment/calls.ts';
import { lookAgain, putAssignment } from '../assignment/queries.ts';
import { sendBeforeSignOut, sendLeaving } from '../client.ts';
import { useWords } from '../ui/language.tsx';
import { type Acceptance, keyOfAcceptance, type Many } from './accepted-now.ts';
import { ACCEPTING, type Accepted, acceptReports, type Reported } from './calls.ts';
import { type Held, openHeld } from './held.ts';
import { useToldMany } from './use-told-many.ts';
import { VERIFY_WORDS } from './words.ts';

export type Accepting = {
  /** The last one last. */
  readonly held: readonly Held<Acceptance>[];
  /** What stands in the queue no more, as far as this page has judged it. */
  readonly gone: readonly Acceptance[];
  readonly accept: (acceptance: Acceptance) => void;
  readonly takeBack: (key: string) => void;
  /** What waits goes now: many are about to be judged together. */
  readonly sendAll: () => void;
  readonly failed: { readonly acceptance: Acceptance; readonly error: Error } | null;
};

type Answer = { readonly of: Reported; readonly after: Assignment } | { readonly of: Many; readonly many: Accepted };

export function useAccepting(onTold: (text: string) => void): Accepting {
  const say = useWords(VERIFY_WORDS);
  const toldMany = useToldMany();
  const queryClient = useQueryClient();
  const [gone, setGone] = useState<readonly Acceptance[]>([]);
  const [failed, setFailed] = useState<Accepting['failed']>(null);
  const comeBack = (acceptance: Acceptance) =>
    setGone((before) => before.filter((one) => keyOfAcceptance(one) !== keyOfAcceptance(acceptance)));
  const { mutate, mutateAsync } = useMutation<Answer, Error, Acceptance>({
    mutationFn: sendAcceptance,
    onSuccess: (answer, acceptance) => {
      if ('after' in answer) {
        putAssignment(queryClient, answer.after);
        onTold(say('done.one', namesOf(answer.of)));
        return;
      }
      // What was left of many stands in the queue again as soon as it was asked for anew.
      void lookAgain(queryClient).finally(() => comeBack(acceptance));
      onTold(toldMany(answer.of, answer.many));
    },
    onError: (error, acceptance) => {
      comeBack(acceptance);
      setFailed({ acceptance, error });
      void lookAgain(queryClient);
    },
  });
  const store = useMemo(
    () =>
      openHeld<Acceptance>((acceptance, isLeaving) => {
        if (isLeaving) leaveWith(acceptance);
        else mutate(acceptance);
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
            const acceptance = store.takeBack(key);
            return acceptance === undefined ? undefined : mutateAsync(acceptance);
          }),
        ),
      ),
    [store, mutateAsync],
  );
  return {
    held: useSyncExternalStore(store.subscribe, store.get),
    gone,
    accept: (acceptance) => {
      setFailed(null);
      setGone((before) => [...before, acceptance]);
      store.hold(keyOfAcceptance(acceptance), acceptance);
    },
    takeBack: (key) => {
      const acceptance = store.takeBack(key);
      if (acceptance !== undefined) comeBack(acceptance);
    },
    sendAll: () => store.sendAll(false),
    failed,
  };
}

async function sendAcceptance(acceptance: Acceptance): Promise<Answer> {
  if (!('reported' in acceptance)) return { of: acceptance, many: await acceptReports(acceptance.body) };
  const { id, version } = acceptance.reported.assignment;
  return { of: acceptance.reported, after: await actOn(id, acceptance.path, { version }) };
}

function leaveWith(acceptance: Acceptance): void {
  if (!('reported' in acceptance)) return sendLeaving(ACCEPTING, acceptance.body);
  const { id, version } = acceptance.reported.assignment;
  return sendLeaving(of(id, acceptance.path), { version });
}

/** Whose it is, and what. */
export function namesOf({ assignment: { unit, text } }: Reported) {
  return { unit: unit.name, text };
}
