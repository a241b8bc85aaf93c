// A file that the server makes, taken away: fetched, so that a refusal is told on the page and not as one.
import { useMutation } from '@tanstack/react-query';
import { Refusal } from '../ask.ts';
import { fetchFile } from '../client.ts';
import { useProblemWords } from './problem-words.ts';
import { saveFile } from './save-file.ts';

export function useFile() {
  const sentence = useProblemWords();
  const taking = useMutation<void, Error, { readonly address: string; readonly body: unknown }>({
    mutationFn: async ({ address, body }) => {
      const { name, content } = await fetchFile(address, body);
      saveFile(name, content);
    },
  });
  return {
    /** While one is on its way no other is asked for. */
    take: (address: string, body?: unknown) => {
      if (!taking.isPending) taking.mutate({ address, body });
    },
    isComing: taking.isPending,
    refusal: taking.isError ? sentence(taking.error) : null,
    /** By which the page can offer what else there is. */
    refusalCode: taking.error instanceof Refusal ? taking.error.problem.code : null,
  };
}
