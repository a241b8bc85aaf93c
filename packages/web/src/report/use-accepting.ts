// Many reports are accepted together, and what was left out is told: it has changed since it was seen, or is not hers to take.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { firstNames } from '../ui/first-names.ts';
import { useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { type AcceptedReports, acceptReports, type Report } from './calls.ts';
import { ACCEPT_WORDS } from './accept-words.ts';
import { lookAgain } from './queries.ts';

const UNITS_TOLD = 3;
/** As many as the server takes in one request. */
const AT_ONCE = 1000;

/** `onDone`: with what was done, in words. */
export function useAccepting(onDone: (told: string) => void) {
  const say = useWords(ACCEPT_WORDS);
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const mutation = useMutation<AcceptedReports, Error, readonly Report[]>({
    mutationFn: acceptAll,
    onSuccess: ({ accepted, left }, asked) => {
      const names = left.map((id) => asked.find((report) => report.id === id)?.unit.name ?? '…');
      const units = firstNames(names, UNITS_TOLD);
      const done = say('done', { count: accepted.length });
      onDone(left.length === 0 ? done : `${done} ${say('left', { count: left.length, units })}`);
      void lookAgain(queryClient);
    },
  });
  return {
    accept: mutation.mutate,
    isPending: mutation.isPending,
    refusal: mutation.isError ? sentence(mutation.error) : null,
  };
}

async function acceptAll(reports: readonly Report[]): Promise<AcceptedReports> {
  const all: AcceptedReports = { accepted: [], left: [] };
  for (let from = 0; from < reports.length; from += AT_ONCE) {
    const { accepted, left } = await acceptReports(reports.slice(from, from + AT_ONCE));
    all.accepted.push(...accepted);
    all.left.push(...left);
  }
  return all;
}
