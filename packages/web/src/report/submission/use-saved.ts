// What is done to a part of a report, as text, goes to the server by itself, shortly after one stops. Until the server has it,
// it is kept in the browser with the version that it goes on from: a lost line, a reload or the end of a session loses none of
// it. Where another of the unit has changed the same part meanwhile, both stand side by side and a person chooses.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { isLineLost, Refusal } from '../../ask.ts';
import { useTyped } from '../../ui/use-typed.ts';
import { lookAgain } from '../queries.ts';

const PAUSE_MS = 800;
const AGAIN_MS = 10_000;

type Part = {
  readonly report: string;
  /** Of one report each has its own. */
  readonly part: string;
  readonly save: (text: string, version: number) => Promise<{ readonly version: number }>;
};
/** As the server has it; of what is kept here, the version that it goes on from. */
type Stands = { readonly text: string; readonly version: number };

export type Saved = {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly state: 'idle' | 'saving' | 'saved' | 'kept' | 'moved-on' | 'refused';
  readonly error: Error | null;
  /** Of `moved-on`: what the other wrote stands for the taking, or one's own is written over it. */
  readonly choose: (whose: 'mine' | 'theirs') => void;
};

export function useSaved({ report, part, save }: Part, shown: Stands): Saved {
  const queryClient = useQueryClient();
  const { text: stored, type: store, clear } = useTyped(`report-part.${report}.${part}`);
  const [known, setKnown] = useState(shown);
  // What was saved here is newer than what was shown until the server is asked again.
  const stands = known.version > shown.version ? known : shown;
  // Written here alone.
  const kept = stored === '' ? null : (JSON.parse(stored) as Stands);
  const latest = useRef(kept);
  const keep = (next: Stands) => {
    latest.current = next;
    store(JSON.stringify(next));
  };
  const forget = () => {
    latest.current = null;
    clear();
  };
  const { mutate, reset, isPending, error, isSuccess } = useMutation({
    mutationFn: (sent: Stands) => save(sent.text, sent.version),
    onSuccess: ({ version }, sent) => {
      setKnown({ text: sent.text, version });
      const now = latest.current;
      // What was typed while it was on its way goes on from what was saved.
      if (now !== null && now.text !== sent.text) keep({ text: now.text, version });
      else forget();
    },
    onError: (refusal) => {
      if (isMovedOn(refusal)) void lookAgain(queryClient);
    },
  });
  const isTheSame = kept !== null && kept.text === stands.text;
  const isMoved = kept !== null && !isTheSame && !isPending && kept.version < stands.version;
  const isLost = isLineLost(error);
  const isRefused = error !== null && !isLost && !isMovedOn(error);
  const isDue = kept !== null && !isTheSame && !isMoved && !isPending && (error === null || isLost);
  useEffect(() => {
    if (!isDue) return undefined;
    const timer = setTimeout(() => mutate(JSON.parse(stored) as Stands), isLost ? AGAIN_MS : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isDue, isLost, stored, mutate]);
  // What the server has need not be kept twice.
  useEffect(() => {
    if (!isTheSame || isPending) return;
    latest.current = null;
    clear();
  }, [isTheSame, isPending, clear]);
  return {
    text: kept?.text ?? stands.text,
    type: (text) => {
      // What was refused is other words by now.
      if (isRefused) reset();
      keep({ text, version: kept?.version ?? stands.version });
    },
    error: isRefused ? error : null,
    choose: (whose) => {
      reset();
      if (whose === 'theirs' || kept === null) forget();
      else keep({ text: kept.text, version: stands.version });
    },
    state: stateOf(),
  };

  function stateOf(): Saved['state'] {
    if (isMoved) return 'moved-on';
    if (isRefused) return 'refused';
    if (isLost) return 'kept';
    if ((kept !== null && !isTheSame) || isPending) return 'saving';
    return isSuccess ? 'saved' : 'idle';
  }
}

const MOVED_ON: readonly string[] = ['report.words-moved-on', 'report.edits-moved-on'];

function isMovedOn(error: unknown): boolean {
  return error instanceof Refusal && MOVED_ON.includes(error.problem.code);
}
