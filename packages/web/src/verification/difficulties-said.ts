// "2 vướng mắc chưa xong, từ 01/12/2026, đang ở Sở Nội vụ": beside a report, and before it is accepted.
import { formatDay } from '../ui/format.ts';
import { useWords } from '../ui/language.tsx';
import type { OpenDifficulties } from './calls.ts';
import { QUEUE_WORDS } from './queue-words.ts';

export function useDifficultiesSaid(): (open: OpenDifficulties) => string {
  const say = useWords(QUEUE_WORDS);
  return ({ count, since, holders }) =>
    say('difficulties', { count, day: formatDay(since), holders: holders.join(', ') });
}
