// Several newly given assignments are taken on at once: those that are ticked. Without the line each waits in the outbox.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { meaningOf } from '../../client.ts';
import { firstNames } from '../../ui/first-names.ts';
import { useWords } from '../../ui/language.tsx';
import { newId } from '../../ui/new-id.ts';
import { useProblemWords } from '../../ui/problem-words.ts';
import { acceptAssignments, type Assignment, getWork, of, type TakenOn, type WorkQuery } from '../calls.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { useOutbox } from '../outbox/use-outbox.tsx';
import { lookAgain } from '../queries.ts';
import { TAKING_WORDS } from './taking-words.ts';

/** One transaction each. */
const AT_ONCE = 200;
const TEXTS_TOLD = 3;

export type Taking = {
  /** Those that are shown and can be taken on. */
  readonly takeable: readonly Assignment[];
  readonly chosen: readonly Assignment[];
  readonly has: (id: string) => boolean;
  /** `through`: with all between it and the one that was ticked before. */
  readonly tick: (id: string, through: boolean) => void;
  readonly chooseAll: (all: boolean) => void;
  /** All that the filter holds, however many are shown. */
  readonly chooseWhole: () => Promise<void>;
  readonly take: () => void;
  readonly busy: boolean;
  readonly told: string;
};

export function canTake({ state, can }: Assignment): boolean {
  return state === 'issued' && can.includes('accept');
}

export function useTaking(items: readonly Assignment[], query: WorkQuery): Taking {
  const say = useWords(TAKING_WORDS);
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const { outbox } = useOutbox();
  const [ticked, setTicked] = useState<ReadonlyMap<string, Assignment>>(new Map());
  const [told, setTold] = useState('');
  const last = useRef<string | null>(null);
  const takeable = items.filter(canTake);
  const choose = (chosen: readonly Assignment[]) => setTicked(new Map(chosen.map((one) => [one.id, one])));
  const chosen = [...ticked.values()];
  const mutation = useMutation({
    mutationFn: (asked: readonly Assignment[]) => takeOn(asked, outbox),
    // Without the line it waits, and is not held back.
    networkMode: 'always',
    onSuccess: ({ accepted, left, waiting }, asked) => {
      choose([]);
      const textOf = (id: string) => asked.find((one) => one.id === id)?.text ?? '…';
      const parts = [
        ...(accepted.length > 0 ? [say('done', { count: accepted.length })] : []),
        ...(waiting > 0 ? [say('waiting', { count: waiting })] : []),
        ...[...new Set(left.map(({ code }) => code))].map((code) => {
          const texts = left.filter((one) => one.code === code).map(({ id }) => textOf(id));
          return say(`left.${code}`, { count: texts.length, texts: firstNames(texts, TEXTS_TOLD) });
        }),
      ];
      setTold(parts.join(' '));
      void lookAgain(queryClient);
    },
    onError: (error) => setTold(sentence(error)),
  });
  return {
    takeable,
    chosen,
    has: (id) => ticked.has(id),
    tick: (id, through) => {
      const ids = takeable.map((one) => one.id);
      const [from, to] = [ids.indexOf(last.current ?? id), ids.indexOf(id)];
      const isOn = !ticked.has(id);
      const run = through && from >= 0 ? takeable.slice(Math.min(from, to), Math.max(from, to) + 1) : [takeable[to]];
      const next = new Map(ticked);
      for (const one of run.filter((found) => found !== undefined)) {
        if (isOn) next.set(one.id, one);
        else next.delete(one.id);
      }
      last.current = id;
      setTold('');
      setTicked(next);
    },
    chooseAll: (all) => choose(all ? takeable : []),
    chooseWhole: async () => choose(await wholeOf(query)),
    take: () => mutation.mutate(chosen),
    busy: mutation.isPending,
    told,
  };
}

async function wholeOf(query: WorkQuery): Promise<readonly Assignment[]> {
  const found: Assignment[] = [];
  for (let offset = 0, total = 1; offset < total; offset += AT_ONCE) {
    const page = await getWork(query, { offset, limit: AT_ONCE });
    found.push(...page.items);
    total = page.total;
  }
  return found.filter(canTake);
}

async function takeOn(asked: readonly Assignment[], outbox: Outbox): Promise<TakenOn & { readonly waiting: number }> {
  const all: TakenOn = { accepted: [], left: [] };
  for (let from = 0; from < asked.length; from += AT_ONCE) {
    try {
      const { accepted, left } = await acceptAssignments(asked.slice(from, from + AT_ONCE));
      all.accepted.push(...accepted);
      all.left.push(...left);
    } catch (error) {
      if (meaningOf(error) !== 'again') throw error;
      const rest = asked.slice(from);
      for (const one of rest) putAside(one, outbox);
      return { ...all, waiting: rest.length };
    }
  }
  return { ...all, waiting: 0 };
}

function putAside({ id, version, text }: Assignment, outbox: Outbox): void {
  const what = { act: 'accept', assignment: id, line: id, path: of(id, 'accept'), about: text } as const;
  outbox.enter({ ...what, id: newId(), body: { version }, at: new Date().toISOString() });
}
