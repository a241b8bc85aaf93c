// What is done to a part of a report, as text, goes to the server by itself, shortly after one stops. It is kept in the browser
// until the server has it: a lost line, a reload or the end of a session loses none of it. Where another of the unit has changed
// the same part meanwhile, both stand side by side and a person chooses.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
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
/** As the server has it. */
type Stands = { readonly text: string; readonly version: number };

export type Saved = {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly state: 'idle' | 'saving' | 'saved' | 'kept' | 'moved-on' | 'refused';
  readonly error: Error | null;
  /** Of `moved-on`: what the other wrote stands for the taking, or one's own is written over it. */
  readonly choose: (whose: 'mine' | 'theirs') => void;
};

export function useSaved({ report, part, save: send }: Part, stands: Stands): Saved {
  const queryClient = useQueryClient();
  const { text, type, clear } = useTyped(`report.${report}.${part}`, stands.text);
  // The version that what is typed goes on from.
  const [base, setBase] = useState(stands);
  const { mutate, ...saving } = useMutation({
    mutationFn: ({ said, version }: { said: string; version: number }) => send(said, version),
    onSuccess: ({ version }, { said }) => setBase({ text: said, version }),
    onError: (error) => {
      if (isMovedOn(error)) void lookAgain(queryClient);
    },
  });
  const isDue = text !== base.text;
  const isMoved = isMovedOn(saving.error);
  const isLost = isLineLost(saving.error);
  const isRefused = saving.isError && !isMoved && !isLost;
  const save = useCallback(() => mutate({ said: text, version: base.version }), [mutate, text, base.version]);
  useEffect(() => {
    if (!isDue || isMoved || isRefused || saving.isPending) return undefined;
    const timer = setTimeout(save, isLost ? AGAIN_MS : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isDue, isMoved, isRefused, isLost, saving.isPending, save]);
  const choose = (whose: 'mine' | 'theirs') => {
    setBase(stands);
    saving.reset();
    if (whose === 'theirs') type(stands.text);
    else mutate({ said: text, version: stands.version });
  };
  // What the server has need not be kept twice.
  useEffect(() => {
    if (!isDue && text === stands.text) clear();
  }, [isDue, text, stands.text, clear]);
  return { text, type, error: isRefused ? saving.error : null, choose, state: stateOf() };

  function stateOf(): Saved['state'] {
    if (isMoved) return 'moved-on';
    if (isRefused) return 'refused';
    if (isLost) return 'kept';
    if (isDue || saving.isPending) return 'saving';
    return saving.isSuccess ? 'saved' : 'idle';
  }
}

const MOVED_ON: readonly string[] = ['report.words-moved-on', 'report.edits-moved-on'];

function isMovedOn(error: unknown): boolean {
  return error instanceof Refusal && MOVED_ON.includes(error.problem.code);
}
