// Accepting and returning the report that is looked at; afterwards the next one is looked at.
import { useWords } from '../ui/language.tsx';
import { useAct } from '../assignment/one/use-act.ts';
import type { Reported } from './calls.ts';
import { namesOf } from './use-accepting.ts';
import { VERIFY_WORDS } from './words.ts';

export type Judging = {
  readonly accept: () => void;
  readonly giveBack: (reason: string, onDone: () => void) => void;
  readonly busy: boolean;
  readonly error: Error | null;
};

type JudgingOf = {
  readonly items: readonly Reported[];
  readonly looked: Reported | undefined;
  /** It can still be taken back. */
  readonly onAccept: (reported: Reported) => void;
  readonly onTold: (text: string) => void;
  readonly onNext: (id: string | null) => void;
};

const NOBODY = { id: '', version: 0 };

export function useJudging({ items, looked, onAccept, onTold, onNext }: JudgingOf): Judging {
  const say = useWords(VERIFY_WORDS);
  const act = useAct(looked?.assignment ?? NOBODY);
  const judge = (path: 'verify' | 'return', how: (reported: Reported, goOn: () => void) => void) => {
    if (looked === undefined || act.isPending || !looked.assignment.can.includes(path)) return;
    const at = items.indexOf(looked);
    const next = items[at + 1] ?? items[at - 1];
    how(looked, () => onNext(next?.assignment.id ?? null));
  };
  return {
    accept: () =>
      judge('verify', (reported, goOn) => {
        onAccept(reported);
        goOn();
      }),
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
