// An act that is entered from a form: the form stays until it has been taken or is known to wait. What is not taken comes back
// into it with the reason, and waits nowhere.
import { useEffect, useState } from 'react';
import type { Refused } from './outbox.ts';
import { useOutbox } from './use-outbox.tsx';

export type Entering = {
  /** It has been put into the outbox under this id. */
  readonly entered: (id: string) => void;
  readonly isSending: boolean;
  readonly refused: Refused | null;
};

/** @param onGone It has been taken, or waits for the line. */
export function useEntering(onGone: () => void): Entering {
  const { outbox, view } = useOutbox();
  const [id, setId] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const entry = view.entries.find((one) => one.id === id);
  const waits = entry !== undefined && entry.refused === null && view.line !== 'sending';
  const outcome = id === null ? null : entry === undefined || waits ? 'gone' : entry.refused;
  useEffect(() => {
    if (outcome === null || id === null) return;
    setId(null);
    if (outcome === 'gone') return onGone();
    setRefused(outcome);
    outbox.drop(id);
    // What is done then is made anew with every drawing and does the same.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [outcome, id, outbox]);
  return {
    entered: (entered) => {
      setRefused(null);
      setId(entered);
    },
    isSending: id !== null,
    refused,
  };
}
