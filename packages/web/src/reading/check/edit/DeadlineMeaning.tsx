// What the system understands of a deadline: its kind, and its last day where a calendar tells it.
import type { Deadline } from '@sauro/reader/reading';
import { formatDay } from '../../../ui/format.ts';
import { useWords } from '../../../ui/language.tsx';
import { CHECK_WORDS } from '../words.ts';
import styles from './Field.module.css';

export function DeadlineMeaning({ value, unreadable = false }: { value: unknown; unreadable?: boolean }) {
  const say = useWords(CHECK_WORDS);
  if (unreadable) return <p className={styles['unsure']}>{say('deadline.unreadable')}</p>;
  if (value === null || value === undefined) return null;
  // A field of a deadline holds one, or nothing.
  const deadline = value as Deadline;
  return <p className={styles['meaning']}>{say('deadline.understood', { meaning: meaningOf(deadline, say) })}</p>;
}

type Say = ReturnType<typeof useWords<typeof CHECK_WORDS>>;

function meaningOf(deadline: Deadline, say: Say): string {
  switch (deadline.kind) {
    case 'by':
      return deadline.from === undefined
        ? say('deadline.by', { due: formatDay(deadline.due) })
        : say('deadline.span', { from: formatDay(deadline.from), due: formatDay(deadline.due) });
    case 'ongoing':
      return say('deadline.ongoing');
    case 'condition':
      return say('deadline.condition');
    case 'recurring': {
      const every = say(`choice.${deadline.every}`);
      return deadline.due === undefined
        ? say('deadline.recurring', { every })
        : say('deadline.recurring.due', { every, due: formatDay(deadline.due) });
    }
  }
}
