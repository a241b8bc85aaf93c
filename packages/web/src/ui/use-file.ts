// A file that the server makes, taken away: fetched, so that a refusal is told on the page and not as one.
import { useMutation } from '@tanstack/react-query';
import { fetchFile } from '../client.ts';
import { useProblemWords } from './problem-words.ts';
import { saveFile } from './save-file.ts';

export function useFile() {
  const sentence = useProblemWords();
  const taking = useMutation<void, Error, string>({
    mutationFn: async (address) => {
      const { name, content } = await fetchFile(address);
      saveFile(name, content);
    },
  });
  return {
    /** While one is on its way no other is asked for. */
    take: (address: string) => {
      if (!taking.isPending) taking.mutate(address);
    },
    isComing: taking.isPending,
    refusal: taking.isError ? sentence(taking.error) : null,
  };
}
