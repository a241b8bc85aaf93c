// Accepting and returning the report that is looked at; afterwards the next one is looked at.
import { useWords } from '../ui/language.tsx';
import { useAct } from '../assignment/one/use-act.ts';
import type { Reported } from './calls.ts';
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
  readonly onTold: (text: string) => void;
  readonly onNext: (id: string | null) => void;
};

const NOBODY = { id: '', version: 0 };

export function useJudging({ items, looked, onTold, onNext }: JudgingOf): Judging {
  const say = useWords(VERIFY_WORDS);
  const act = useAct(looked?.assignment ?? NOBODY);
  const can = looked?.assignment.can ?? [];
  const judge = (path: 'verify' | 'return', body: object, onDone: () => void) => {
    if (looked === undefined || act.isPending || !can.includes(path)) return;
    const { text } = looked.assignment;
    const at = items.indexOf(looked);
    const next = items[at + 1] ?? items[at - 1];
    act.mutate(
      { path, body },
      {
        onSuccess: () => {
          onDone();
          onTold(say(path === 'verify' ? 'done.one' : 'done.returned', { text }));
          onNext(next?.assignment.id ?? null);
        },
      },
    );
  };
  return {
    accept: () => judge('verify', {}, () => undefined),
    giveBack: (reason, onDone) => judge('return', { reason }, onDone),
    busy: act.isPending,
    error: act.error,
  };
}
