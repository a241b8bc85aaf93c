// A refusal as a sentence in the language of now, from the dictionaries of the server and of the reader.
import { useSyncExternalStore } from 'react';
import { Refusal, type Problem as Told } from '../ask.ts';
import { useLanguage, useWords } from './language.tsx';
import type * as Sentences from './problem-sentences.ts';
import { UI_WORDS } from './words.ts';

/** Not there before the first refusal: until then it is told in the server's own words. */
let sentences: typeof Sentences | undefined;
let loading: Promise<void> | undefined;
const listeners = new Set<() => void>();

/** `(error) => sentence`, in the language of now. */
export function useProblemWords(): (error: unknown) => string {
  const say = useWords(UI_WORDS);
  const sentenceOf = useSentence();
  return (error) => {
    if (!(error instanceof Refusal)) return say('web.unknown');
    const { problem } = error;
    if (problem.code === 'web.unreachable' || problem.code === 'web.no-answer')
      return say(problem.code, problem.details);
    return sentenceOf(problem);
  };
}

/** A code that this web does not know (the server may be newer) is told in the server's own words. */
export function useSentence(): (problem: Pick<Told, 'code' | 'detail' | 'details'>) => string {
  const { language } = useLanguage();
  const known = useSyncExternalStore(subscribe, () => sentences);
  return (problem) => {
    if (known === undefined) void load();
    return known?.knownSentence(problem, language) ?? problem.detail;
  };
}

async function load(): Promise<void> {
  loading ??= import('./problem-sentences.ts').then((loaded) => {
    sentences = loaded;
    for (const listener of listeners) listener();
  });
  // Without a line it is tried again with the next refusal.
  await loading.catch(() => (loading = undefined));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
