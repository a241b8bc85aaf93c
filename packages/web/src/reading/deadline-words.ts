// A deadline in few words, for a chip: the day where there is one, the rhythm where it recurs, else as the plan says it.
import type { Deadline } from '@sauro/reader/reading';
import { formatDay } from '../ui/format.ts';
import { useWords } from '../ui/language.tsx';
import { READING_WORDS } from './words.ts';

export function useDeadlineWords(): (deadline: Deadline) => string {
  const say = useWords(READING_WORDS);
  return (deadline) => {
    switch (deadline.kind) {
      case 'by':
        return deadline.from === undefined
          ? formatDay(deadline.due)
          : `${formatDay(deadline.from)} – ${formatDay(deadline.due)}`;
      case 'recurring': {
        const every = say(`deadline.${deadline.every}`);
        return deadline.due === undefined
          ? every
          : say('deadline.recurring.due', { every, due: formatDay(deadline.due) });
      }
      case 'ongoing':
        return say('deadline.ongoing');
      case 'condition':
        return deadline.text;
    }
  };
}
