// Accepting and returning the report that is looked at; afterwards the next one is looked at.
import { useState } from 'react';
import { useWords } from '../ui/language.tsx';
import { useAct } from '../assignment/one/use-act.ts';
import type { AcceptPath } from './AcceptDialog.tsx';
import type { Reported } from './calls.ts';
import { namesOf } from './use-accepting.ts';
import { VERIFY_WORDS } from './words.ts';

export type Judging = {
  /** Asks first, where something stands in its way still. */
  readonly accept: () => void;
  /** What is asked of; null where nothing is. */
  readonly asking: Reported | null;
  readonly answer: (path: AcceptPath | null) => void;
  readonly giveBack: (reason: string, onDone: () => void) => void;
  readonly busy: boolean;
  readonly error: Error | null;
};

type JudgingOf = {
  readonly items: readonly Reported[];
  readonly looked: Reported | undefined;
  /** It can still be taken back. */
  readonly onAccept: (reported: Reported, path: AcceptPath) => void;
  readonly onTold: (text: string) => void;
  readonly onNext: (id: string | null) => void;
};

const NOBODY = { id: '', version: 0 };

export function useJudging({ items, looked, onAccept, onTold, onNext }: JudgingOf): Judging {
  const say = useWords(VERIFY_WORDS);
  const act = useAct(looked?.assignment ?? NOBODY);
  const [asking, setAsking] = useState<string | null>(null);
  const judge = (path: 'verify' | 'return', how: (reported: Reported, goOn: () => void) => void) => {
    if (looked === undefined || act.isPending || !looked.assignment.can.includes(path)) return;
    const at = items.indexOf(looked);
    const next = items[at + 1] ?? items[at - 1];
    how(looked, () => onNext(next?.assignment.id ?? null));
  };
  const acceptBy = (path: AcceptPath) =>
    judge('verify', (reported, goOn) => {
      onAccept(reported, path);
      goOn();
    });
  const isAsking = looked !== undefined && asking === looked.assignment.id;
  return {
    accept: () => {
      if (looked === undefined || looked.difficulties === null) acceptBy('verify');
      else if (looked.assignment.can.includes('verify')) setAsking(looked.assignment.id);
    },
    asking: isAsking ? looked : null,
    answer: (path) => {
      setAsking(null);
      if (path !== null) acceptBy(path);
    },
    giveBack: (reason, onDone) =>
      judge('return', (reported, goOn) =>
        act.mutate(
          { path: 'return', body: { reason } },
          {
            onSuccess: () => {
              onDone();
              onTold(say('done.returned', namesOf(reported)));
              goOn();
            },
          },
        ),
      ),
    busy: act.isPending,
    error: act.error,
  };
}
